/** A document that was not read: what happened and what to do next, both sentences for the person who sent it. */
export interface Refusal {
  readonly kind: 'refused';
  readonly reason: string;
  readonly whatToDo: string;
}

const NOTHING_SAVED = 'Nothing was saved.';

/** Makes a refusal; every one says that nothing was saved, so that nobody wonders. */
export function refusal(reason: string, whatToDo: string): Refusal {
  return { kind: 'refused', reason: `${reason} ${NOTHING_SAVED}`, whatToDo };
}
