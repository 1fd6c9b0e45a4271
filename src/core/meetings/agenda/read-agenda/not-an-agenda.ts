import type { NotAnAgenda } from './agenda-reading.js';
import type { Draft } from './draft.js';
import { plainWords } from './name-meeting.js';
import type { PreparedLine } from './prepared-lines.js';

const STANDING_ITEM =
  /\b(?:apologies|welcome|introductions|declarations?|interests?|minutes of|minutes|matters arising|action log|actions|any other business|aob|urgent business|next meeting|chair s (?:report|update|announcements)|exclusion of)\b/;
const REPORT_ITEM =
  /^(?:purpose(?: of .*)?|summary(?: statement)?|recommendations?|background.*|introduction|context|main issues|options|other options|conclusions?|financial implications|legal .*|implications.*|.* implications(?: .*)?|key issues.*|reasons for .*|strategic resource.*|corporate .*|consultation|contact details|that the .*)$/;
const MINUTES_LINE =
  /^(?:resolved\b|(?:members? )?present ?:|in attendance ?:|action ?:|agreed ?:|the chair (?:thanked|welcomed|advised|confirmed))/i;
const NO_ITEMS = 'Please give each item a number on a line of its own, or send the agenda as a table, and try again.';

/** Why a text is no agenda and what to do, or null when it is one. */
export function notAnAgenda(draft: Draft, lines: readonly PreparedLine[]): NotAnAgenda | null {
  if (lines.every((line) => line.text === ''))
    return no('there is no text in it', 'Please check that it is the right file and send it again.');
  if (isDelimited(lines)) return no('it is a table of figures or values', 'Please send the agenda itself.');
  const { items } = draft;
  const reportish = items.filter((item) => REPORT_ITEM.test(plainWords(item.title)));
  const standing = items.filter((item) => STANDING_ITEM.test(plainWords(item.title)));
  const named = reportish
    .slice(0, 2)
    .map((item) => `“${item.title.slice(0, 40)}”`)
    .join(' and ');
  if (reportish.length >= 2 && reportish.length > standing.length)
    return no(
      `it looks like a report, with headings such as ${named}`,
      'Please send the agenda of the meeting, without its reports.',
    );
  const minuted = lines.filter((line) => MINUTES_LINE.test(line.text)).length;
  const stopped = draft.accounts.some((account) => account.became === 'beyond');
  if (minuted >= 2 && !stopped && !(draft.saysAgenda && standing.length > 0))
    return no(
      'it looks like minutes: it says who was present or what was resolved',
      'Please send the agenda of the coming meeting.',
    );
  if (items.length < 2) return no('no list of items was found in it', NO_ITEMS);
  if (standing.length === 0 && !draft.saysAgenda)
    return no(
      'it has numbered lines, but neither the heading “Agenda” nor any usual item such as apologies or minutes',
      'If it is one, please put the heading “Agenda” above the items and send it again.',
    );
  return null;
}

function no(reason: string, whatToDo: string): NotAnAgenda {
  return { status: 'not-an-agenda', reason: `This does not look like an agenda: ${reason}.`, whatToDo };
}

/** Lines that nearly all have the same number of commas, as an exported table has. */
function isDelimited(lines: readonly PreparedLine[]): boolean {
  const counts = lines.map((line) => line.text.split(/[,;\t]/).length - 1);
  const usual = counts[Math.floor(counts.length / 2)] ?? 0;
  const alike = counts.filter((count) => count === usual).length;
  return (
    usual >= 2 &&
    counts.length >= 3 &&
    alike >= counts.length * 0.8 &&
    lines.every((line) => !/\bagenda\b/i.test(line.text))
  );
}
