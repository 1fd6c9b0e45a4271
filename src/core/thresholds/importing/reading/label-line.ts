import type { Ages } from '../../guidance/passage.js';

/** The labels of our own format: extras beside a passage, which a board's own document need not have. */
export const LABELS = ['topic', 'also said as', 'ages', 'see', 'applies at', 'telephone', 'hours'] as const;
export type Label = (typeof LABELS)[number];

/** "Topic: health", beneath a passage; null for any other line. */
export function labelLine(item: string): { readonly label: Label; readonly value: string } | null {
  const [, name = '', value = ''] = /^([a-z ]{3,12}):\s*(.*)$/i.exec(item) ?? [];
  const label = LABELS.find((known) => known === name.toLowerCase());
  return label === undefined || value === '' ? null : { label, value };
}

/** "levels 2, 3, 4" */
export function levelsIn(value: string): readonly number[] {
  return [...new Set([...value.matchAll(/\d/g)].map(([digit]) => Number(digit)))].sort((a, b) => a - b);
}

/** "a; b; c" */
export function listIn(value: string): readonly string[] {
  return [...new Set(value.split(';').map((part) => part.trim()))].filter((part) => part !== '');
}

/** "under 5", "5 to 11", "16 and 17", "unborn"; undefined where it is none of these. Years become months, both ends said included. */
export function agesIn(value: string): Ages | undefined {
  const plain = value.trim().toLowerCase();
  if (plain === 'unborn') return 'unborn';
  const [, under] = /^under (\d{1,2})$/.exec(plain) ?? [];
  if (under !== undefined) return { fromMonths: null, untilMonths: Number(under) * 12 };
  const [, from, until] = /^(\d{1,2}) (?:to|and) (\d{1,2})$/.exec(plain) ?? [];
  if (from !== undefined && until !== undefined && Number(from) <= Number(until))
    return { fromMonths: Number(from) * 12, untilMonths: (Number(until) + 1) * 12 };
  const [, over] = /^(\d{1,2}) and over$/.exec(plain) ?? [];
  return over === undefined ? undefined : { fromMonths: Number(over) * 12, untilMonths: null };
}
