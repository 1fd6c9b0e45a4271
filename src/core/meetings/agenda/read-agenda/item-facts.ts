import type { Purpose } from '../agenda.js';
import { clockTimes } from './clock-time.js';
import { isAgency, leadOf } from './lead-of.js';
import { isMarked, isMarkOnly } from './marking-of.js';
import { minutesAllowed } from './minutes-allowed.js';
import { papersOf, takeLinks, type PrintedPaper } from './papers-of.js';
import { purposeOf } from './purpose-of.js';

/** What a few words of an item say besides its title. */
export interface ItemFacts {
  lead: string | null;
  purpose: Purpose | null;
  minutes: number | null;
  /** Clock time it starts, and ends where printed; minutes since midnight. */
  clock: { readonly start: number; readonly end: number | null } | null;
  papers: PrintedPaper[];
  restricted: boolean;
}

export function noFacts(): ItemFacts {
  return { lead: null, purpose: null, minutes: null, clock: null, papers: [], restricted: false };
}

const LEAD_WORDS =
  /(?:^|[ ,;–-]+)(?:(?:lead(?: officer| agency| member)?|presenters?|owner|report author|author)s?:|led by|presented by|introduced by) ?(.{2,80})$/i;
const TO_PRESENT = /^(.{2,60}) to (?:present|lead|introduce)$/i;
const SPOKEN =
  '(?:information|noting|decision|discussion|approval|agreement|endorsement|ratification|challenge|assurance|comment|consideration|determination)';
/** Without a dash or brackets only the plain words count: "Cases for review" and "Priorities for action" are titles. */
const PURPOSE_WORDS = new RegExp(`^(.*\\S),? (for ${SPOKEN}(?: ?(?:/|and|&|,) ?(?:for )?${SPOKEN})?)$`, 'i');
const FIGURES = /^\d{1,4}(?: ?[-–] ?\d{1,4})?$/;
const BRACKETS = /^(.*?)[ ]*[([]([^()[\]]{1,100})[)\]][.;,]?$/;
const DASH = /^(.*\S) [–—-] ?(\S.{0,120})$/;
const MOST_PIECES = 10;

/**
 * Parts an item's words into its title and what is hung on it: brackets, dashes and table gaps at the end, a time at
 * the front. Whatever is not recognised stays in the title, so that no word is lost; only bare figures in a column
 * without a head are handed back, since they may be minutes or pages.
 */
export function itemFacts(text: string): { title: string; facts: ItemFacts; figures: string[] } {
  const facts = noFacts();
  const taken = takeLinks(text);
  const [first = '', ...others] = taken.rest.split(/\t+| \| /).map((piece) => piece.trim());
  let title = withoutLeadingTime(first, facts);
  const left = others.filter((piece) => piece !== '' && !takeFact(piece, facts, true));
  const figures = left.filter((piece) => FIGURES.test(piece));
  const kept = left.filter((piece) => !FIGURES.test(piece));
  for (let round = 0; round < MOST_PIECES; round++) {
    const shorter = withoutLastPiece(title, facts);
    if (shorter === null) break;
    title = shorter;
  }
  for (const { words, link } of taken.links) hangLink(facts, words, link);
  title = [title.replace(/[ ]?[:;,–-]+$|(?<=[^.]{4})\.$/, '').trim(), ...kept]
    .filter((piece) => piece !== '')
    .join(' – ');
  if (isMarked(title)) facts.restricted = true;
  return { title, facts, figures };
}

/** Reads a piece that should be a fact by itself ("Police", "10 mins; for decision"). False, and nothing taken, if not. */
export function takeFact(piece: string, facts: ItemFacts, loneAgency: boolean): boolean {
  if (papersOf(piece).length > 0) return takeOne(piece, facts, loneAgency);
  const parts = piece.split(/ ?[,;] ?/);
  const trial = { ...facts, papers: [...facts.papers] };
  if (parts.length < 2 || !parts.every((part) => takeOne(part, trial, true))) return takeOne(piece, facts, loneAgency);
  Object.assign(facts, trial);
  return true;
}

function takeOne(piece: string, facts: ItemFacts, loneAgency: boolean): boolean {
  const minutes = minutesAllowed(piece);
  if (minutes !== null) facts.minutes ??= minutes;
  if (minutes !== null) return true;
  const purpose = purposeOf(piece);
  if (purpose !== null) facts.purpose ??= purpose;
  if (purpose !== null) return true;
  const papers = papersOf(piece);
  if (papers.length > 0) facts.papers.push(...papers);
  if (papers.length > 0) return true;
  if (isMarkOnly(piece)) facts.restricted = true;
  if (isMarkOnly(piece)) return true;
  const [time] = clockTimes(piece);
  if (time !== undefined && time.from === 0 && time.to === piece.length)
    facts.clock ??= { start: time.start, end: time.end };
  if (time !== undefined && time.from === 0 && time.to === piece.length) return true;
  const named = LEAD_WORDS.exec(piece) ?? TO_PRESENT.exec(piece);
  const lead = named?.index === 0 ? (named[1] ?? null) : leadOf(piece);
  if (lead === null || facts.lead !== null || (!loneAgency && isAgency(lead) && named === null)) return false;
  facts.lead = lead;
  return true;
}

/** The title without its last bracket, dash piece or closing words; null when nothing more can be taken off. */
function withoutLastPiece(title: string, facts: ItemFacts): string | null {
  const bracket = BRACKETS.exec(title);
  if (bracket?.[1] !== undefined && bracket[1] !== '') {
    return takeFact((bracket[2] ?? '').trim(), facts, true) ? bracket[1].trim() : null;
  }
  const dash = DASH.exec(title);
  if (dash !== null && takeFact((dash[2] ?? '').trim(), facts, otherFacts(facts))) return dash[1] ?? title;
  const lead = LEAD_WORDS.exec(title);
  if (lead !== null && lead.index > 0 && facts.lead === null) {
    facts.lead = (lead[1] ?? '').trim();
    return title.slice(0, lead.index);
  }
  const purpose = PURPOSE_WORDS.exec(title);
  const said = purpose === null || /\brequests?$/i.test(purpose[1] ?? '') ? null : purposeOf(purpose[2] ?? '');
  if (purpose !== null && said !== null && facts.purpose === null) {
    facts.purpose = said;
    return purpose[1] ?? title;
  }
  return withoutLastMeasure(title, facts);
}

/** Takes "… 25 mins" or "… 9.05 a.m." off the end. */
function withoutLastMeasure(title: string, facts: ItemFacts): string | null {
  const measure = /^(.*\S)[ ,]+((?:\d{1,3} ?(?:mins?|minutes)|(?:½|1½|half an|an|\d) (?:hours?|hrs?)))\.?$/i.exec(
    title,
  );
  if (measure !== null && facts.minutes === null) {
    facts.minutes = minutesAllowed(measure[2] ?? '');
    return measure[1] ?? title;
  }
  const last = clockTimes(title).at(-1);
  if (last === undefined || last.from === 0 || last.to !== title.length || facts.clock !== null) return null;
  facts.clock = { start: last.start, end: last.end };
  return title
    .slice(0, last.from)
    .replace(/[ ,–(-]+$|\bat $/, '')
    .trim();
}

/** "Neglect audit – Police" may be a title; "Neglect audit – Police – 10 mins" is not. */
function otherFacts(facts: ItemFacts): boolean {
  return facts.minutes !== null || facts.purpose !== null || facts.papers.length > 0 || facts.clock !== null;
}

function withoutLeadingTime(text: string, facts: ItemFacts): string {
  const [time] = clockTimes(text);
  if (time === undefined || time.from !== 0 || time.to === text.length) return text;
  facts.clock = { start: time.start, end: time.end };
  return text.slice(time.to).replace(/^[ :,–-]+/, '');
}

function hangLink(facts: ItemFacts, words: string | null, link: string): void {
  const waiting = facts.papers.findIndex((paper) => paper.link === null);
  const paper = facts.papers[waiting];
  if (paper === undefined) facts.papers.push({ number: null, title: words, link });
  else facts.papers[waiting] = { ...paper, link };
}
