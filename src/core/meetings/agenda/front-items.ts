import type { AgendaItem } from './agenda.js';
import { renumberItems } from './renumber-items.js';

type Front = 'welcome' | 'apologies' | 'declarations' | 'minutes';

/** How each front item is recognised by its title; one title may serve for two ("Welcome and apologies"). */
const FRONT: readonly { readonly front: Front; readonly title: RegExp }[] = [
  { front: 'welcome', title: /\bwelcome\b|\bintroductions\b/i },
  { front: 'apologies', title: /\bapologies\b/i },
  { front: 'declarations', title: /\bdeclarations?\b.*\binterests?\b|\binterests?\b.*\bdeclared\b/i },
  {
    front: 'minutes',
    title:
      /^(draft )?minutes$|\bminutes of (the )?(last|previous|meeting)\b|\b(last|previous) minutes\b|^minutes (and|&)\b/i,
  },
];

const MISSING_TITLES: readonly { readonly front: Front; readonly title: string }[] = [
  { front: 'apologies', title: 'Apologies for absence' },
  { front: 'declarations', title: 'Declarations of interest' },
  { front: 'minutes', title: 'Minutes of the last meeting' },
];

/**
 * The agenda with apologies, declarations of interest and minutes standing first, as boards do (governance.md, "Agenda
 * and papers"). A welcome may stand before them, and an order the board has chosen among them is kept; what stands
 * further down is brought up, what is missing is added. Given back untouched when nothing is wanting, otherwise renumbered.
 */
export function withFrontItems(items: readonly AgendaItem[]): readonly AgendaItem[] {
  const opening = items.findIndex((item) => frontsOf(item).length === 0);
  const front = items.slice(0, opening === -1 ? items.length : opening);
  const rest = items.slice(front.length);
  const wanting = MISSING_TITLES.filter((missing) => !front.some((item) => frontsOf(item).includes(missing.front)));
  if (wanting.length === 0) return items;

  for (const wanted of wanting) {
    if (front.some((item) => frontsOf(item).includes(wanted.front))) continue;
    const further = rest.findIndex((item) => frontsOf(item).includes(wanted.front));
    const [item = missingItem(wanted.title, items)] = further === -1 ? [] : rest.splice(further, 1);
    const place = front.findIndex((other) => frontsOf(other).every((kind) => rank(kind) > rank(wanted.front)));
    front.splice(place === -1 ? front.length : place, 0, item);
  }
  return renumberItems([...front, ...rest]);
}

function frontsOf({ title }: AgendaItem): readonly Front[] {
  return FRONT.filter((kind) => kind.title.test(title)).map(({ front }) => front);
}

function rank(front: Front): number {
  return FRONT.findIndex((kind) => kind.front === front);
}

/**
 * An added item takes no time from an agenda that is timed: nought rather than unknown, so that the clock times after it
 * stay those the agenda's author meant.
 */
function missingItem(title: string, items: readonly AgendaItem[]): AgendaItem {
  const timed = items.some(({ minutes }) => minutes !== null);
  return {
    number: 0,
    title,
    lead: null,
    purpose: null,
    minutes: timed ? 0 : null,
    papers: [],
    subItems: [],
    restricted: false,
  };
}
