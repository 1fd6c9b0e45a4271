import { plainLine } from '../reading/plain-line.js';
import type { Said } from '../reading/said.js';

const DENYING = new Set('not no never without nor'.split(' '));
/** How far before a word its denial may stand. */
const REACH = 3;
/** Between a denial and a word these say that something else is denied: "no idea how she got the bruise". */
const TURNING = new Set(
  'how why where what who when know idea sure only just because until want stop say told explain believe let good well adult one body'.split(
    ' ',
  ),
);
/** Words whose denial changes what is told. Others keep their meaning with it: "no food", "not eating", "no bed". */
const DENIABLE = new Set(
  `hit kick hurt bruise bruises bruised mark injury injuries injured burn violence violent physical violently missing drugs drug cannabis alcohol drunk
   weapon knife gun sexual sexually sex abuse abused abusive abusing touch rape pregnant suicidal suicide plan self-harm harm cut danger
   neglect neglected concerns worries criminal police`
    .split(/\s+/)
    .map(plainLine),
);

/** Places of words that are denied in their own clause. A child who is "not hit but grabbed" is grabbed. */
export function deniedWords({ words, clauses }: Said): ReadonlySet<number> {
  const denied = new Set<number>();
  for (const [at, word] of words.entries()) {
    if (!DENIABLE.has(word)) continue;
    for (let back = 1; back <= REACH; back += 1) {
      const before = words[at - back];
      if (before === undefined || clauses[at - back] !== clauses[at] || TURNING.has(before)) break;
      if (DENYING.has(before)) {
        denied.add(at);
        break;
      }
    }
  }
  return denied;
}
