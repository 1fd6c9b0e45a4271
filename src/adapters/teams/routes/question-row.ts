import type { Permission } from '../../../core/people/permission.js';
import type { Question, QuestionKind } from '../../../core/questions/question.js';
import type { RenderedCard } from '../../cards/rendered-card.js';
import type { Turn } from './turn.js';

type Matching<One, Kind> = One extends { readonly kind: infer Kinds } ? (Kind extends Kinds ? One : never) : never;

/** The question of one kind. Several kinds may share a shape, so `Extract` would find none. */
export type QuestionOf<Kind extends QuestionKind> = Matching<Question, Kind>;

/** One row of the table of questions: who may ask, whether others may look on, and what answers it. */
export interface QuestionRow<Kind extends QuestionKind> {
  readonly permission: Permission;
  /** `anywhere`: the answer is fit for a channel or group chat. `one-to-one`: there it is only promised in private. */
  readonly where: 'anywhere' | 'one-to-one';
  readonly answer: (turn: Turn, question: QuestionOf<Kind>) => Promise<RenderedCard> | RenderedCard;
}

export type QuestionRows = { readonly [Kind in QuestionKind]: QuestionRow<Kind> };
