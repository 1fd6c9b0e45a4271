import { authorise } from '../../people/authorise.js';
import type { Principal } from '../../people/principal.js';
import { spokenAudit } from '../../people/spoken-audit.js';
import { cleanText } from '../../shared/clean-text.js';
import { cutText } from '../../shared/cut-text.js';
import { readFigureCell } from '../importing/cells/read-figure-cell.js';
import type { Measure, MeasureCode } from '../measures/measure.js';
import type { PerformancePorts } from '../ports.js';

export type SetTarget =
  /** `was` is the earlier target; `measure` has the new one, or none. */
  | { readonly status: 'set' | 'unchanged'; readonly measure: Measure; readonly was: number | null }
  /** What was typed is no figure of this measure; `why` is a sentence. */
  | { readonly status: 'not-understood'; readonly measure: Measure; readonly why: string }
  /** Neither more nor less of it is better, so there is nothing to aim at. */
  | { readonly status: 'no-direction'; readonly measure: Measure }
  | { readonly status: 'no-such-measure' }
  | { readonly status: 'denied' };

const LONGEST_TYPED = 40;
const LONGEST_NOTE = 200;

/**
 * Sets what a measure is aimed at, or takes its target away where nothing was typed. Figures do not change; answers and the
 * quarter's report say from then on whether they meet it. The audit keeps what it was and what it is.
 */
export async function setTarget(
  ports: Pick<PerformancePorts, 'transact'>,
  {
    principal,
    code,
    typed,
    note,
  }: {
    readonly principal: Principal;
    readonly code: MeasureCode;
    /** "90%", "15 days"; '' for no target. */
    readonly typed: string;
    /** Where the target is from, shown beside it; '' for nothing. */
    readonly note: string;
  },
): Promise<SetTarget> {
  return ports.transact(async (tx) => {
    const { board } = principal;
    if ((await authorise(tx.audit, principal, 'figures.import')) === 'denied') return { status: 'denied' };
    const measure = (await tx.measures.catalogue(board.id)).find((one) => one.code === code);
    if (measure === undefined) return { status: 'no-such-measure' };
    const meant = readTarget(typed, measure);
    if (typeof meant === 'string') return { status: 'not-understood', measure, why: meant };
    if (meant !== null && measure.good === 'neither') return { status: 'no-direction', measure };
    const kept = meant === null ? '' : cutText(cleanText(note), LONGEST_NOTE);
    const next: Measure = { ...measure, target: meant, targetNote: kept === '' ? null : kept };
    const same = next.target === measure.target && next.targetNote === measure.targetNote;
    if (!same) await tx.measures.save(board.id, [next]);
    const facts = { from: measure.target, to: next.target };
    const outcome = same ? 'unchanged' : 'done';
    await tx.audit.record(spokenAudit(principal, code, { action: 'figures.target', outcome, facts }));
    return { status: same ? 'unchanged' : 'set', measure: next, was: measure.target };
  });
}

/** The target that is meant, null for none; a sentence where what was typed cannot be one. */
function readTarget(typed: string, { unit }: Measure): number | null | string {
  const text = cleanText(typed.slice(0, LONGEST_TYPED));
  if (text === '') return null;
  const cell = readFigureCell({ text, number: null, day: null }, unit);
  if (cell.status !== 'read') return cell.why;
  if (cell.value.kind !== 'value') return `“${text}” is no number.`;
  const { value } = cell.value;
  return unit === 'percent' && value > 100 ? 'A target is not more than 100%.' : value;
}
