import { labelled } from './add-passage.js';
import type { Words } from './block.js';
import { account, leaveUnread, type Draft, type PassageDraft } from './draft.js';
import { agesIn, labelLine, levelsIn, listIn, type Label } from './label-line.js';

/** Reads a line of our own format's labels into the passage above it. False where it is none. */
export function readLabel(draft: Draft, block: Words): boolean {
  const line = block.kind === 'quote' ? null : labelLine(block.text);
  const passage = line === null ? null : labelled(draft);
  if (line === null || passage === null) return false;
  if (take(passage, line.label, line.value)) account(draft, block.lines, 'label');
  else leaveUnread(draft, block, 'I could not read what this says about the passage above it.');
  return true;
}

function take(passage: PassageDraft, label: Label, value: string): boolean {
  switch (label) {
    case 'topic': {
      const slug = value.trim().toLowerCase();
      if (!/^[a-z0-9_]{1,60}$/.test(slug)) return false;
      passage.topic = slug;
      return true;
    }
    case 'also said as':
      passage.alsoSaidAs = listIn(value);
      return true;
    case 'see':
      passage.seeAlso = listIn(value);
      return true;
    case 'ages': {
      const ages = agesIn(value);
      if (ages === undefined) return false;
      passage.ages = ages;
      return true;
    }
    case 'applies at':
      if (levelsIn(value).length === 0) return false;
      if (passage.level === null) passage.appliesAt = levelsIn(value);
      return true;
    case 'telephone':
      passage.telephone = value;
      return true;
    case 'hours':
      passage.hours = value;
      return true;
  }
}
