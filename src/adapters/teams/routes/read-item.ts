import { z } from 'zod';
import { PURPOSES, type AgendaItem, type Paper } from '../../../core/meetings/agenda/agenda.js';
import { cleanText } from '../../../core/shared/clean-text.js';
import { givenId } from './given-id.js';

const LIMITS = { title: 200, lead: 120, paperTitle: 200, paperLink: 1_500, minutes: 480 } as const;

const typed = z.string().max(4_000).transform(cleanText).default('');
const wholeNumber = z.union([z.literal('').transform(() => null), z.coerce.number().int().nullable()]).default(null);

/** An item's fields as the form sends them. */
export const itemPayload = z.object({
  meetingId: givenId,
  draftId: givenId.optional(),
  itemNumber: z.coerce.number().int().min(1).max(500),
  title: typed,
  lead: typed,
  purpose: z
    .union([z.enum(PURPOSES), z.literal('').transform(() => null)])
    .nullable()
    .default(null),
  minutes: wholeNumber,
  position: wholeNumber,
  restricted: z.union([z.boolean(), z.enum(['true', 'false']).transform((value) => value === 'true')]).optional(),
  papersToRemove: z.string().max(2_000).default(''),
  paperTitle: typed,
  paperLink: typed,
});
export type ItemForm = z.infer<typeof itemPayload>;

/** The item as the form would have it; what the form does not show (its parts, papers kept) stands as before. */
export function itemFrom(form: ItemForm, before: AgendaItem | null): AgendaItem {
  const removed = new Set(form.papersToRemove.split(',').filter((number) => number !== ''));
  const kept = (before?.papers ?? []).filter(({ number }) => !removed.has(number));
  return {
    number: form.itemNumber,
    title: form.title,
    lead: form.lead === '' ? null : form.lead,
    purpose: form.purpose,
    minutes: form.minutes,
    papers: form.paperTitle === '' ? kept : withPaper(kept, form),
    subItems: before?.subItems ?? [],
    // A press without the switch says nothing about it: a restricted item must not become an open one by omission.
    restricted: form.restricted ?? before?.restricted ?? false,
  };
}

/** A paper of the same title that was to follow has now arrived; any other is a new one. */
function withPaper(papers: readonly Paper[], { itemNumber, paperTitle, paperLink }: ItemForm): readonly Paper[] {
  const link = paperLink === '' ? null : paperLink;
  const awaited = papers.findIndex(({ title, link: known }) => title === paperTitle && known === null);
  const known = papers[awaited];
  if (known !== undefined) return papers.with(awaited, { ...known, link });
  const taken = new Set(papers.map(({ number }) => number));
  let next = papers.length + 1;
  while (taken.has(`${itemNumber}.${next}`)) next += 1;
  return [...papers, { number: `${itemNumber}.${next}`, title: paperTitle, link }];
}

/** What has to be put right before an item can be kept, one sentence each. */
export function itemProblems(form: ItemForm): readonly string[] {
  const { title, lead, minutes, paperTitle, paperLink } = form;
  return [
    ...(title === '' ? ['Please say what the item is.'] : []),
    ...(title.length > LIMITS.title ? [`Please keep the item to ${LIMITS.title} characters.`] : []),
    ...(lead.length > LIMITS.lead ? [`Please keep who leads it to ${LIMITS.lead} characters.`] : []),
    ...(minutes !== null && (minutes < 0 || minutes > LIMITS.minutes)
      ? [`Please give whole minutes, up to ${LIMITS.minutes}.`]
      : []),
    ...(paperTitle.length > LIMITS.paperTitle
      ? [`Please keep the paper’s title to ${LIMITS.paperTitle} characters.`]
      : []),
    ...(paperLink !== '' && paperTitle === '' ? ['Please give the paper a title too.'] : []),
    ...(paperLink !== '' && !isLink(paperLink) ? ['The link to the paper has to begin with https://.'] : []),
  ];
}

function isLink(link: string): boolean {
  return link.length <= LIMITS.paperLink && link.startsWith('https://') && URL.canParse(link);
}
