import type { Paper } from './agenda.js';

/**
 * What became of an open item's papers, one sentence each. A paper is known by its title, and by its place among papers
 * of that title. `printed` are the papers of `after` with the numbers to be said; leave it out when they are the same.
 */
export function paperChanges(
  before: readonly Paper[],
  after: readonly Paper[],
  printed: readonly Paper[] = after,
): readonly string[] {
  const arrivals = after.flatMap((paper, index) => {
    const earlier = matching(paper, after, before);
    const said = sayChange(earlier, paper, printed[index]?.number ?? paper.number);
    return said === null ? [] : [said];
  });
  const losses = before
    .filter((paper) => matching(paper, before, after) === undefined)
    .map(({ title }) => `Paper withdrawn: ${title}`);
  return [...arrivals, ...losses];
}

function sayChange(earlier: Paper | undefined, paper: Paper, number: string): string | null {
  if (earlier?.link === paper.link) return earlier.number === paper.number ? null : `Paper ${number} has a new number`;
  if (paper.link === null) return `Paper ${number} is to follow`;
  const here = earlier !== undefined && earlier.link !== null;
  return `Paper ${number} has ${here ? 'been replaced' : 'arrived'}`;
}

function matching(paper: Paper, among: readonly Paper[], others: readonly Paper[]): Paper | undefined {
  const place = among.filter(({ title }) => title === paper.title).indexOf(paper);
  return others.filter(({ title }) => title === paper.title)[place];
}
