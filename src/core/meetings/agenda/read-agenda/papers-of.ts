import type { Paper } from '../agenda.js';

const NUMBER = '(?:[a-z]?\\d{1,3}(?:[./-]\\d{1,3})*[a-z]?|[a-z])\\b';
const KIND = '(?:papers?|enc(?:l|losures?)?s?\\.?|appendi(?:x|ces)|annex(?:es)?|attachments?|reports?|documents?)';
const NUMBERED = new RegExp(
  `^(?:see |copy of )?${KIND} ?(?:nos?\\.? ?)?(${NUMBER}(?:(?: ?, ?| ?& ?| and )${NUMBER})*)(?: ?[–—:-] ?(.+)|\\.| (\\(.+\\)| ?(?:to follow|attached|enclosed)))?$`,
  'i',
);
const AWAITED =
  /^(?:(?:the )?(?:papers?|reports?|documents?|cop(?:y|ies)) )?(?:is |are )?(?:to follow|attached|enclosed|herewith|(?:to be )?tabled|to be circulated|circulated separately)\.?$/i;
const PAGES = /^(?:pages?|pp?\.?) ?(\d{1,4})(?: ?(?:-|–|to) ?(\d{1,4}))?$/i;
const LINK = /\[([^\]]{1,200})\]\((https?:\/\/[^\s)]{1,400})\)|<?(https?:\/\/[^\s<>|)\]]{1,400})>?/gi;

/** What an agenda says of papers in a few words; a number is null when none is printed. */
export interface PrintedPaper {
  readonly number: string | null;
  readonly title: string | null;
  readonly link: string | null;
}

/** Papers named by the whole text ("Paper 3.1 – Audit", "Enc 4", "to follow", "pages 3–8"); empty when it names none. */
export function papersOf(text: string): PrintedPaper[] {
  const plain = text.trim();
  if (plain.length > 200) return [];
  if (AWAITED.test(plain)) return [{ number: null, title: null, link: null }];
  const pages = PAGES.exec(plain);
  if (pages !== null) {
    return [
      { number: null, title: `Pages ${pages[1] ?? ''}${pages[2] === undefined ? '' : ` to ${pages[2]}`}`, link: null },
    ];
  }
  const numbered = NUMBERED.exec(plain);
  if (numbered === null) return [];
  const title = (numbered[2] ?? numbered[3] ?? '')
    .replace(/[ ,–(-]*\b(?:to follow|attached|enclosed)\)?\.?$/i, '')
    .trim();
  const numbers = (numbered[1] ?? '').split(/ ?, ?| ?& ?| and /);
  return numbers.map((number) => ({ number, title: title === '' ? null : title, link: null }));
}

/** Takes web links out of a text: what remains, and the links with the words they were put under. */
export function takeLinks(text: string): { rest: string; links: { words: string | null; link: string }[] } {
  const links: { words: string | null; link: string }[] = [];
  const rest = text.replace(
    LINK,
    (_whole, words: string | undefined, inBrackets: string | undefined, bare: string | undefined) => {
      links.push({ words: words ?? null, link: (inBrackets ?? bare ?? '').replace(/[.,;]+$/, '') });
      return words ?? '';
    },
  );
  return {
    rest: rest
      .replace(/ {2,}/g, ' ')
      .replace(/\(\s*\)/g, '')
      .trim(),
    links,
  };
}

/** Gives a printed paper the number and title of its item where the agenda prints none of its own. */
export function paperUnder(printed: PrintedPaper, number: string, itemTitle: string): Paper {
  return { number: printed.number ?? number, title: printed.title ?? itemTitle, link: printed.link };
}
