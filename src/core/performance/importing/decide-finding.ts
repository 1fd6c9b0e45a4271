import { authorise } from '../../people/authorise.js';
import type { Principal } from '../../people/principal.js';
import { spokenAudit } from '../../people/spoken-audit.js';
import { cleanText } from '../../shared/clean-text.js';
import { cutText } from '../../shared/cut-text.js';
import { loadBoardFigures } from '../answering/load-board-figures.js';
import type { RaisedFlag } from '../checks/flag.js';
import { isSameFigure, raiseFlags } from '../checks/raise-flags.js';
import { figureKey, type FigureValue, type Observation } from '../figures/observation.js';
import type { Measure } from '../measures/measure.js';
import { periodKey } from '../periods/period.js';
import type { PerformancePorts, PerformanceTx } from '../ports.js';
import { measuresNeeded } from './judging/findings.js';
import { readFigureCell } from './cells/read-figure-cell.js';

/** What the analyst says to a finding: the figure stands as it is, was not reported, or is another, as typed. */
export type FindingVerdict =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'not-reported' }
  | { readonly kind: 'corrected'; readonly typed: string };

export type DecidedFinding =
  | { readonly status: 'decided'; readonly flag: RaisedFlag; readonly from: FigureValue; readonly to: FigureValue }
  /** It was decided so before; nothing has changed. */
  | { readonly status: 'unchanged'; readonly flag: RaisedFlag }
  /** The figures have changed since, and nothing is found in them there any more. */
  | { readonly status: 'no-such-finding' }
  /** What was typed is no figure; `why` is a sentence. */
  | { readonly status: 'not-understood'; readonly why: string }
  | { readonly status: 'denied' };

const LONGEST_NOTE = 300;

interface Decide {
  readonly principal: Principal;
  /** The finding's key: check, measure, area and period. */
  readonly key: string;
  readonly verdict: FindingVerdict;
  /** Why, where the analyst asks to have it kept. */
  readonly note?: string | null;
}

/**
 * Keeps what an analyst says to a finding, so that it is not raised again while the figure stands. A correction is the next
 * revision of the figure; what was printed stays in its history. One transaction, with its audit row.
 */
export async function decideFinding(
  ports: PerformancePorts,
  { principal, key, verdict, note }: Decide,
): Promise<DecidedFinding> {
  return ports.transact(async (tx) => {
    const { board, person } = principal;
    if ((await authorise(tx.audit, principal, 'figures.import')) === 'denied') return { status: 'denied' };
    const found = await findingOf(tx, principal, key);
    if (found === null) return { status: 'no-such-finding' };
    const { flag, stood, measure } = found;
    const to = meantValue(verdict, stood.value, measure);
    if (typeof to === 'string') return { status: 'not-understood', why: to };
    const decision = isSameFigure(to, stood.value) ? 'accepted' : 'corrected';
    if (decision === 'accepted' && flag.state !== 'open') return { status: 'unchanged', flag };
    if (decision === 'corrected') {
      const { area, period, standing, importId } = stood;
      await tx.figures.write(board.id, [{ measure: measure.code, area, period, value: to, standing, importId }]);
    }
    const kept = note === undefined || note === null ? '' : cutText(cleanText(note), LONGEST_NOTE);
    await tx.flagDecisions.add(board.id, [
      {
        key,
        measure: measure.code,
        decision,
        about: stood.value,
        readAs: decision === 'corrected' ? to : null,
        note: kept === '' ? null : kept,
        by: person?.id ?? null,
        at: ports.clock.now(),
      },
    ]);
    const facts = { check: flag.check, measure: measure.code, period: periodKey(stood.period), decision };
    await tx.audit.record(spokenAudit(principal, key, { action: 'figures.decide', outcome: 'done', facts }));
    return { status: 'decided', flag: { ...flag, state: decision }, from: stood.value, to };
  });
}

/** The finding as it would be raised now, and the figure it is about. */
async function findingOf(
  tx: PerformanceTx,
  { board }: Principal,
  key: string,
): Promise<{ readonly flag: RaisedFlag; readonly stood: Observation; readonly measure: Measure } | null> {
  const catalogue = await tx.measures.catalogue(board.id);
  const measure = catalogue.find(({ code }) => code === key.split('|')[1]);
  if (measure === undefined) return null;
  const measures = measuresNeeded(new Set([measure.code]), catalogue);
  const figures = await loadBoardFigures(tx, { boardId: board.id, catalogue, measures });
  const area = figures.areas.find(({ code }) => code === key.split('|')[2])?.code;
  if (area === undefined) return null;
  const series = figures.series(measure.code, area);
  const flag = raiseFlags({ measure, area, series, figures }).find((one) => one.key === key);
  const stood = [...series.quarter, ...series.year, ...series.month].find(
    (one) => flag !== undefined && figureKey(one) === figureKey(flag),
  );
  return flag === undefined || stood === undefined ? null : { flag, stood, measure };
}

/** The figure that is meant; a sentence where what was typed is none. */
function meantValue(verdict: FindingVerdict, stood: FigureValue, { unit }: Measure): FigureValue | string {
  switch (verdict.kind) {
    case 'accepted':
      return stood;
    case 'not-reported':
      return { kind: 'not-reported', printed: stood.kind === 'value' ? String(stood.value) : null };
    case 'corrected': {
      const read = readFigureCell({ text: cleanText(verdict.typed.slice(0, 40)), number: null, day: null }, unit);
      return read.status === 'read' ? read.value : read.why;
    }
  }
}
