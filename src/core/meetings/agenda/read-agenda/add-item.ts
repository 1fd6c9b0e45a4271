import { itemFacts, noFacts, takeFact, type ItemFacts } from './item-facts.js';
import { doubt, listUnread, type Draft, type ItemDraft } from './draft.js';
import { isMarked, isMarkOnly, shutsOut } from './marking-of.js';
import { minutesAllowed } from './minutes-allowed.js';
import { papersOf, paperUnder } from './papers-of.js';
import { purposeOf, purposeOpening } from './purpose-of.js';
import { takeNextMeeting } from './meeting-facts.js';
import type { PreparedLine } from './prepared-lines.js';

const NEXT_MEETING =
  /^(?:dates?(?: and times?)?(?:,? (?:and )?venue)? of (?:the )?(?:next|future|forthcoming) meetings?|next meetings?\b|future meetings?\b)/i;
const MOST_NOTES = 4;

/** Whether an item or line is about when the body meets again. */
export function isNextMeeting(words: string): boolean {
  return NEXT_MEETING.test(words);
}

/** Starts a new item from the words after its number. */
export function addItem(draft: Draft, line: PreparedLine, number: number, words: string): ItemDraft {
  const { title, facts, figures } = isNextMeeting(words)
    ? { title: words.replaceAll('\t', ' '), facts: noFacts(), figures: [] }
    : itemFacts(words);
  const item: ItemDraft = {
    ...{ line: line.number, number, title, lead: null, purpose: null, minutes: null, clock: null },
    ...{ papers: [], subItems: [], notes: [], restricted: draft.closedPart, subMinutes: 0 },
  };
  draft.items.push(item);
  if (figures.length > 0)
    listUnread(draft, line, figures.join(' '), `These figures beside item ${number} may be minutes or pages.`);
  draft.closing = false;
  draft.block = null;
  hang(item, facts);
  if (facts.restricted) sayRestricted(draft, line, item, words);
  if (shutsOut(title)) {
    draft.closedPart = true;
    item.restricted = false;
  }
  if (isNextMeeting(title)) draft.closing = takeNextMeeting(draft, line, words);
  return item;
}

/** Adds a sub-item; a mark on one of them closes the whole item, because cards show items whole. */
export function addSubItem(draft: Draft, line: PreparedLine, item: ItemDraft, label: string, words: string): void {
  const { title, facts, figures } = itemFacts(words);
  if (figures.length > 0)
    listUnread(draft, line, figures.join(' '), `These figures under item ${item.number} may be minutes or pages.`);
  const lead = facts.lead === null ? '' : ` (${facts.lead})`;
  item.subItems.push({ label, title: `${title}${lead}` });
  item.subMinutes += facts.minutes ?? 0;
  if (facts.purpose !== null) item.purpose ??= facts.purpose;
  for (const paper of facts.papers)
    item.papers.push(paperUnder(paper, label.startsWith('•') ? String(item.number) : label, title));
  if (facts.restricted && !item.restricted) {
    item.restricted = true;
    doubt(
      draft,
      line.number,
      `One part of item ${item.number} is marked as restricted, so the whole item is kept off shared cards.`,
    );
  }
}

/** Reads a line under an item that says only something about it ("Lead: Police", "Paper 3.1 – Audit"). */
export function addFact(draft: Draft, line: PreparedLine, item: ItemDraft, words: string): boolean {
  const facts = noFacts();
  const linked = itemFacts(words);
  if (linked.title === '' && (linked.facts.papers.length > 0 || linked.facts.lead !== null)) hang(item, linked.facts);
  else if (takeFact(words, facts, true) || /^verbal(?: update| report)?$/i.test(words)) hang(item, facts);
  else if (linked.facts.papers.some((paper) => paper.link !== null)) hang(item, linked.facts);
  else return false;
  if (/^verbal/i.test(words)) item.title = withVerbal(item.title);
  if (facts.restricted && !item.restricted) sayRestricted(draft, line, item, words);
  return true;
}

/** Keeps a sentence under an item word for word; false when it has had its share, so that prose is not swallowed. */
export function addNote(draft: Draft, line: PreparedLine, item: ItemDraft, words: string): boolean {
  if (item.notes.length >= MOST_NOTES) return false;
  item.notes.push(words);
  if (isMarked(words)) sayRestricted(draft, line, item, words);
  item.purpose ??= purposeOpening(words);
  const bracket = /[([]([^()[\]]{3,60})[)\]]\.?$/.exec(words);
  for (const paper of papersOf(bracket?.[1] ?? ''))
    item.papers.push(paperUnder(paper, String(item.number), item.title));
  const report =
    /^report (?:of|from|by) (?:the )?(.{3,80}?)(?: \((?:attached|copy attached|to follow|enclosed)\))?\.?$/i.exec(
      words,
    );
  if (report !== null) item.lead ??= report[1] ?? null;
  if (isNextMeeting(item.title)) takeNextMeeting(draft, line, words);
  return true;
}

/** One cell of a table under a head that says what it is; false when the cell could not be read as that. */
export function addCell(
  item: ItemDraft,
  column: 'lead' | 'purpose' | 'time' | 'paper' | 'restricted',
  cell: string,
): boolean {
  const words = cell.replaceAll('\n', ' ').trim();
  if (isMarked(words)) item.restricted = true;
  if (isMarkOnly(words)) return true;
  if (words === '' || /^(?:n\/?a|none|-+|–|—|tbc)$/i.test(words)) return true;
  const facts = noFacts();
  if (column === 'lead') facts.lead = words;
  else if (column === 'purpose') facts.purpose = purposeOf(words) ?? purposeOpening(words);
  else if (column === 'restricted') return markCell(item, words);
  else if (column === 'time') facts.minutes = /^\d{1,3}$/.test(words) ? Number(words) : minutesAllowed(words);
  if (column === 'time' && facts.minutes === null) takeFact(words, facts, false);
  if (column === 'paper' && /^verbal\b/i.test(words)) item.title = withVerbal(item.title);
  else if (column === 'paper') paperCell(cell, facts);
  hang(item, facts);
  const understood = facts.lead ?? facts.purpose ?? facts.minutes ?? facts.clock;
  return understood !== null || facts.papers.length > 0 || (column === 'paper' && /^verbal\b/i.test(words));
}

/** Hangs facts on an item; what was read first stays. */
export function hang(item: ItemDraft, facts: ItemFacts): void {
  item.lead ??= facts.lead;
  item.purpose ??= facts.purpose;
  item.minutes ??= facts.minutes;
  item.clock ??= facts.clock;
  for (const paper of facts.papers) item.papers.push(paperUnder(paper, String(item.number), item.title));
  if (facts.restricted) item.restricted = true;
}

function paperCell(cell: string, facts: ItemFacts): void {
  for (const words of cell.split('\n').map((line) => line.trim())) {
    const papers = [...papersOf(words), ...itemFacts(words).facts.papers];
    if (papers.length > 0) facts.papers.push(...papers);
    else if (/^(?:yes|y|✓|✔)$/i.test(words)) facts.papers.push({ number: null, title: null, link: null });
    else if (/^[a-z]?\d{1,3}(?:\.\d{1,2})?[a-z]?$|^[a-z]$/i.test(words))
      facts.papers.push({ number: words, title: null, link: null });
    else if (words !== '') facts.papers.push({ number: null, title: words, link: null });
  }
}

function markCell(item: ItemDraft, words: string): boolean {
  const open = /^(?:open|public|no|n|part (?:1|a|i)|unrestricted|not restricted|official)$/i.test(words);
  if (!open) item.restricted = true;
  return (
    open ||
    /^(?:closed|private|yes|y|part (?:2|b|ii)|restricted|exempt|confidential|members only|official[ -]sensitive)$/i.test(
      words,
    )
  );
}

function sayRestricted(draft: Draft, line: PreparedLine, item: ItemDraft, words: string): void {
  item.restricted = true;
  const mark = /\b(?:restricted|exempt|confidential|members only)\b/i.exec(item.title)?.[0];
  if (mark !== undefined && words.includes(item.title)) {
    doubt(
      draft,
      line.number,
      `Item ${item.number} has the word “${mark}” in its title, so it is kept off shared cards. Please check that this is meant.`,
    );
  }
}

function withVerbal(title: string): string {
  return /\bverbal\b/i.test(title) ? title : `${title} (verbal)`;
}
