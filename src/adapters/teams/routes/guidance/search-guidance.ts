import type { Principal } from '../../../../core/people/principal.js';
import { levelTitle, type GuidanceVersion } from '../../../../core/thresholds/guidance/guidance-version.js';
import { levelsOf, type Passage } from '../../../../core/thresholds/guidance/passage.js';
import { searchGuidance, searchWords } from '../../../../core/thresholds/searching/search-guidance.js';
import type { Emergency } from '../../../../core/thresholds/answering/threshold-answer.js';
import { cutWords } from '../../../cards/actions/cut-words.js';
import { noticeCard } from '../../../cards/notice-card.js';
import { passageCard } from '../../../cards/guidance/passage-card.js';
import type { SearchResult } from '../../bot-reply.js';
import type { RouteDeps } from '../route-deps.js';
import type { Found, Search } from '../search/search-row.js';

const MOST_RESULTS = 15;
const LONGEST_LINE = 140;
const NO_DOCUMENT = 'The board has published no threshold document yet.';

/** Passages of the board's document, to be put into a message; before anything is typed the words it explains. */
export async function searchForGuidance(deps: RouteDeps, { board }: Principal, search: Search): Promise<Found> {
  const index = await deps.currentGuidance.indexOf(board.id);
  if (index === null) return { results: [], note: NO_DOCUMENT };
  const { emergency, passages, declined } = searchGuidance(index, search.query);
  const danger = emergency === null || search.skip > 0 ? [] : [dangerResult(deps, emergency)];
  return {
    results: [...danger, ...resultsOf(deps, index.version, passages, search)],
    note: declined
      ? 'That is not something the threshold document answers.'
      : 'I found nothing near enough. Please try other words, or ask the front door.',
  };
}

/** Words and abbreviations the document explains. */
export async function searchForWords(deps: RouteDeps, { board }: Principal, search: Search): Promise<Found> {
  const index = await deps.currentGuidance.indexOf(board.id);
  if (index === null) return { results: [], note: NO_DOCUMENT };
  return {
    results: resultsOf(deps, index.version, searchWords(index, search.query), search),
    note: 'The document does not explain that word.',
  };
}

function resultsOf(
  { cards }: RouteDeps,
  version: GuidanceVersion,
  passages: readonly Passage[],
  { skip }: Search,
): readonly SearchResult[] {
  return passages.slice(skip, skip + MOST_RESULTS).map((passage) => {
    const levels = levelsOf(passage).map((number) => levelTitle(version, number));
    const name = passage.kind === 'indicator' ? [...levels, passage.title] : [passage.title, ...levels];
    return {
      title: cutWords(name.join(' · '), LONGEST_LINE),
      text: cutWords(passage.text, LONGEST_LINE),
      card: passageCard(cards, { passage, version }),
    };
  });
}

/** What stands first where a child may be in danger now. It can be put into the message too. */
function dangerResult({ cards }: RouteDeps, { frontDoor }: Emergency): SearchResult {
  const title = 'If a child may be in danger now, ring 999';
  const then =
    frontDoor === null
      ? 'Then ring your council’s children’s services.'
      : `Then ring ${frontDoor.name}: ${frontDoor.telephone}.`;
  return { title, text: then, card: noticeCard(cards, { tone: 'attention', title, what: then }) };
}
