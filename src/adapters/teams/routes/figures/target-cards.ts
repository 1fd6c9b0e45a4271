import { z } from 'zod';
import { findNamedMeasures } from '../../../../core/performance/measures/find-named-measures.js';
import type { Measure, MeasureCode } from '../../../../core/performance/measures/measure.js';
import { readTargetWords } from '../../../../core/performance/targets/read-target-words.js';
import { setTarget } from '../../../../core/performance/targets/set-target.js';
import { sayTarget } from '../../../../core/performance/targets/target.js';
import { asId } from '../../../../core/shared/ids.js';
import { figuresListCard } from '../../../cards/figures/figures-list-card.js';
import { presentWhichToPress } from '../../../cards/figures/presenters/present-figures-lists.js';
import { targetFormCard } from '../../../cards/figures/target-form-card.js';
import { noticeCard } from '../../../cards/notice-card.js';
import type { RenderedCard } from '../../../cards/rendered-card.js';
import { deniedCard } from '../plain-cards.js';
import type { Turn } from '../turn.js';

/** A measure as a button names it. */
export const measureId = z
  .string()
  .regex(/^[a-z0-9-]{1,60}$/)
  .transform((code) => asId<MeasureCode>(code));

export const targetPayload = z.object({
  measureId,
  targetFigure: z.string().max(60).default(''),
  targetNote: z.string().max(300).default(''),
  noTarget: z.boolean().default(false),
});

/** "Set the target for re-referrals to 20%": the form, filled in with what was said. Nothing is set before it is saved. */
export async function targetInWords(turn: Turn, said: string): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const { about, figure, none } = readTargetWords(said);
  const named = await findNamedMeasures(deps.figures, principal.board.id, about);
  if (named.status === 'named') return formOf(turn, named.measures[0], none ? '' : figure);
  const candidates = named.status === 'which' ? named.candidates : [];
  if (candidates.length === 0) return whichMeasureCard(turn);
  return figuresListCard(
    deps.cards,
    presentWhichToPress(principal.board.name, candidates, {
      title: 'Which figure’s target do you mean?',
      verb: 'figures.target-form',
    }),
  );
}

/** The form of one measure, as its target stands. */
export async function targetForm(turn: Turn, code: MeasureCode): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const catalogue = await deps.figures.transact((tx) => tx.measures.catalogue(principal.board.id));
  const measure = catalogue.find((one) => one.code === code);
  return measure === undefined ? gone(turn) : formOf(turn, measure, '');
}

function formOf({ deps, principal }: Turn, measure: Measure, figure: string): RenderedCard {
  if (measure.good === 'neither') return noDirectionCard(deps, measure);
  return targetFormCard(deps.cards, {
    board: principal.board.name,
    measure,
    figure: figure === '' ? asTyped(measure) : `${figure}${perCent(measure)}`,
    note: figure === '' ? (measure.targetNote ?? '') : '',
    problems: [],
  });
}

/** A target as somebody would type it. */
function asTyped(measure: Measure): string {
  return measure.target === null ? '' : `${measure.target}${perCent(measure)}`;
}

function perCent({ unit }: Measure): string {
  return unit === 'percent' ? '%' : '';
}

/** Saves a target, or takes it away. */
export async function saveTarget(turn: Turn, form: z.infer<typeof targetPayload>): Promise<RenderedCard> {
  const { deps, principal } = turn;
  const typed = form.noTarget ? '' : form.targetFigure;
  const outcome = await setTarget(deps.figures, { principal, code: form.measureId, typed, note: form.targetNote });
  switch (outcome.status) {
    case 'denied':
      return deniedCard(turn);
    case 'no-such-measure':
      return gone(turn);
    case 'no-direction':
      return noDirectionCard(deps, outcome.measure);
    case 'not-understood':
      return targetFormCard(deps.cards, {
        board: principal.board.name,
        measure: outcome.measure,
        figure: form.targetFigure,
        note: form.targetNote,
        problems: [outcome.why],
      });
    case 'set':
    case 'unchanged':
      return savedCard(turn, outcome.measure, outcome.status === 'set');
  }
}

function savedCard({ deps }: Turn, measure: Measure, changed: boolean): RenderedCard {
  const target = sayTarget(measure);
  return noticeCard(deps.cards, {
    tone: changed ? 'good' : 'neutral',
    title: changed ? (target === null ? 'The target is taken away' : 'The target is saved') : 'Nothing had changed',
    what: target === null ? `${measure.name} has no target now.` : `${measure.name}: the target is ${target}.`,
    kept: 'No figure was changed.',
    buttons: [{ title: 'Change it again', verb: 'figures.target-form', data: { measureId: measure.code } }],
  });
}

function noDirectionCard({ cards }: Turn['deps'], { name }: Measure): RenderedCard {
  return noticeCard(cards, {
    tone: 'neutral',
    title: 'That figure has nothing to aim at',
    what: `${name}: neither more nor less of it is better in itself, so a target would mislead.`,
    kept: 'Nothing was changed.',
  });
}

function whichMeasureCard({ deps }: Turn): RenderedCard {
  return noticeCard(deps.cards, {
    tone: 'neutral',
    title: 'Which figure’s target do you mean?',
    what: 'Name the figure and the target, for example “set the target for ICPC timeliness to 90%”.',
    kept: 'Nothing was changed.',
  });
}

function gone({ deps }: Turn): RenderedCard {
  return noticeCard(deps.cards, {
    tone: 'neutral',
    title: 'That figure is no longer kept',
    what: 'The card you pressed is older than the board’s present list of figures.',
    kept: 'Nothing was changed.',
  });
}
