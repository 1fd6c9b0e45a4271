import { cutText } from '../../../shared/cut-text.js';
import type { Draft } from './draft.js';
import { plainWords } from './name-meeting.js';
import type { PreparedLine } from './prepared-lines.js';
import { printedNumber } from './printed-number.js';
import type { Style } from './read-numbered-line.js';

const MINUTES_HEAD = /^(?:(?:draft|confirmed|unconfirmed|approved) )?(?:minutes|notes|record) of (?:the|a|an)\b/i;
const PRESENT =
  /^(?:members? |those |board members )?(?:present|in attendance|attendees|attendance|not present)\b ?[:–-]?/i;
const REPORT_HEAD =
  /^(?:report (?:to|of|by|title)\b|title of (?:the )?report|report$|briefing (?:note|paper)\b|cover(?:ing)? (?:sheet|report)\b)/i;
const REPORT_PART =
  /^(?:\d{1,2}(?:\.0|\.)? )?(?:purpose(?: of (?:the )?report.{0,40})?|summary(?: statement)?|recommendations?|background(?: details)?|introduction|executive summary|key issues.{0,40})$/i;
/** How far to look ahead; fixed, so that a long text costs no more per line than a short one. */
const FAR = 30;

/** Why the agenda ends before this line (its papers or minutes begin here), as a sentence; null while it goes on. */
export function agendaEnd(
  draft: Draft,
  line: PreparedLine,
  next: readonly PreparedLine[],
  style: Style,
): string | null {
  const last = draft.items.at(-1);
  if (last === undefined || draft.items.length < 2) return null;
  const printed = printedNumber(line.text);
  if (printed === null) return unnumberedEnd(draft, line, next);
  const again = printed.kind === 'item' && printed.number !== null && printed.number <= last.number;
  if (!again || !printed.sure || style === 'bulleted') return null;
  if (draft.items.some((item) => item.number === printed.number && sameTitle(item.title, printed.rest))) {
    return `The agenda's own items start again here, so the papers begin.`;
  }
  const goesOn = next.slice(0, FAR).some((later) => isItem(later, last.number + 1));
  return printed.number === 1 && !goesOn && !isItem(next[0], 1)
    ? 'The numbers start again at 1 here, so another document begins.'
    : null;
}

function unnumberedEnd(draft: Draft, line: PreparedLine, next: readonly PreparedLine[]): string | null {
  if (line.cells !== null || !(line.apart || line.heading)) return null;
  const near = next.slice(0, FAR);
  if (PRESENT.test(line.text) && line.text.includes(':'))
    return 'A record of who was present begins here, so these are minutes.';
  if (MINUTES_HEAD.test(line.text) && near.slice(0, 8).some((later) => PRESENT.test(later.text))) {
    return 'The minutes of an earlier meeting begin here.';
  }
  const report = REPORT_HEAD.test(line.text) || (draft.closing && REPORT_PART.test(line.text));
  if (report && near.some((later) => REPORT_PART.test(later.text))) return 'A report begins here.';
  const words = plainWords(line.text);
  const repeats = words.length > 5 && draft.items.some((item) => plainWords(item.title) === words);
  return repeats ? `The papers for “${cutText(line.text, 60)}” begin here.` : null;
}

function isItem(line: PreparedLine | undefined, number: number): boolean {
  const printed = line === undefined ? null : printedNumber(line.text);
  return printed?.kind === 'item' && printed.sure && printed.number === number;
}

function sameTitle(title: string, rest: string): boolean {
  const [one, other] = [plainWords(title), plainWords(rest)];
  return one !== '' && other.startsWith(one);
}
