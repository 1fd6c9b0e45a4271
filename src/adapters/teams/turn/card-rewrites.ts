/** Rewrites a card once the rewriting before it has ended; not at all when a newer one has been asked for by then. */
export type RewriteCard = (card: string, rewrite: () => Promise<void>) => Promise<void>;

/**
 * Keeps the rewritings of a stored card in the order in which its taps were answered. Two taps in quick succession would
 * otherwise race each other to Teams, and the card could end as the first of them left it. For the taps that this
 * process answers; settles once the rewriting is done or has become needless.
 */
export function createCardRewrites(): RewriteCard {
  const newest = new Map<string, Promise<void>>();
  return (card, rewrite) => {
    const before = newest.get(card) ?? Promise.resolve();
    const mine: Promise<void> = before
      .then(() => (newest.get(card) === mine ? rewrite() : undefined))
      .finally(() => {
        if (newest.get(card) === mine) newest.delete(card);
      });
    newest.set(card, mine);
    return mine;
  };
}
