/** Why a notice is withdrawn instead of sent, in closed words. */
export type NotWanted =
  | 'gone'
  | 'over'
  | 'overtaken'
  | 'left-the-table'
  | 'cancelled'
  | 'closed'
  | 'answered'
  | 'no-longer-allowed'
  | 'reported-done'
  | 'withdrawn'
  | 'handed-over'
  | 'date-changed'
  | 'decided'
  | 'replaced'
  | 'settled';
