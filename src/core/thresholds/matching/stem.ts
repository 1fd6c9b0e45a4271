/** Endings taken off, the longest first, with what stands in their place and how much of the word must stay. */
const ENDINGS: readonly (readonly [string, string, number])[] = [
  ['isations', 'ise', 3],
  ['ization', 'ise', 3],
  ['isation', 'ise', 3],
  ['ations', 'ate', 3],
  ['ation', 'ate', 3],
  ['ments', 'ment', 3],
  ['ising', 'ise', 3],
  ['ized', 'ise', 3],
  ['ised', 'ise', 3],
  ['iness', 'y', 3],
  ['ness', '', 4],
  ['ingly', '', 4],
  ['edly', '', 4],
  ['ings', '', 3],
  ['ies', 'y', 2],
  ['ied', 'y', 2],
  ['ing', '', 3],
  ['ed', '', 3],
  ['ers', '', 4],
  ['er', '', 4],
  ['ly', '', 4],
  ['sses', 'ss', 1],
  ['shes', 'sh', 1],
  ['ches', 'ch', 1],
  ['xes', 'x', 1],
  ['s', '', 3],
  ['e', '', 3],
];

/**
 * A word without its ending, so that "missed", "missing" and "misses" meet. Light on purpose: what it makes alike wrongly
 * ("extremely" and "extremism" do not meet) costs more than what it leaves apart.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word) || word.includes('-')) return word;
  for (const [ending, instead, stays] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < stays) continue;
    if (ending === 's' && /(ss|us|is)$/.test(word)) continue;
    const root = word.slice(0, word.length - ending.length) + instead;
    return finish(root, ending);
  }
  return word;
}

function finish(root: string, ending: string): string {
  const undoubled = /^(ing|ed|er|ers|ings)$/.test(ending) ? root.replace(/([bdgmnprt])\1$/, '$1') : root;
  return undoubled.length > 3 && undoubled.endsWith('e') ? undoubled.slice(0, -1) : undoubled;
}
