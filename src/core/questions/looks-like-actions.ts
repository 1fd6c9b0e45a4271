/** Lines looked at: a list shows itself early, and a pasted book costs no more than a page. */
const MOST_LINES = 200;
const LONGEST_LINE = 400;
/** The heading of a table may stand under its title. */
const TITLE_LINES = 3;

const CELLS = /\t|\||;| {3,}/;
const ACTION_CELL = /^(?:agreed |required )?actions?(?: (?:points?|required|agreed|needed|to be taken))?$/i;
const OTHER_CELL =
  /^(?:action )?(?:owners?|leads?|lead officer|who|by whom|responsible|responsibility|due(?: date| by| on)?|by when|when|date(?: due)?|deadline|target(?: date)?|timescale|status|progress)$/i;
const AGENDA_CELL = /^(?:agenda )?items?|time|papers?|purpose|presenter|minutes$/i;
const STARTED = /^\s*(?:[-*•]\s*)?action(?: point)?(?: ?\d{1,3})?\s*[:–—-]\s*\S/i;
const HEADING =
  /^\W{0,4}(?:[\w.' ]{0,60} )?action(?:s|s? (?:log|list|points?|tracker|summary|agreed|arising))(?: (?:from|of|at|for) [\w.,'/ ]{1,60})?\s*:?\s*$/i;
const LISTED = /^\s*(?:\(?\d{1,3}[.):\t ]|[-*•])\s*\S|\s[-–—|]\s|\t/;
const AGENDA = /^\s*(?:draft\s+)?agenda\b|\bagenda\s*$/i;
const STANDING_ITEM = /\b(?:apologies|declarations?|minutes of|matters arising|any other business|aob|date of next)\b/i;

/** What a paste shows of being a list of actions: a `table` by its column names, or a `list` of sentences; null for neither. */
export function looksLikeActions(text: string): 'table' | 'list' | null {
  const lines = text
    .slice(0, MOST_LINES * LONGEST_LINE)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_LINES)
    .map((line) => line.slice(0, LONGEST_LINE));
  if (lines.length < 2) return null;
  const heading = lines.slice(0, TITLE_LINES).findIndex(isTableHeading);
  if (heading >= 0 && heading < lines.length - 1) return 'table';

  const standing = lines.filter((line) => STANDING_ITEM.test(line)).length;
  if (lines.some((line) => AGENDA.test(line)) || standing >= 2) return null;
  if (lines.filter((line) => STARTED.test(line)).length >= 2) return 'list';
  const headed = lines.slice(0, 2).some((line) => HEADING.test(line));
  return headed && lines.filter((line) => LISTED.test(line)).length >= 2 ? 'list' : null;
}

/** What is typed above or below a pasted table: lines that have no cells. */
export function besideTable(text: string): string {
  return text
    .slice(0, MOST_LINES * LONGEST_LINE)
    .split(/\r\n|\n|\r/)
    .filter((line) => !CELLS.test(line))
    .join('\n');
}

function isTableHeading(line: string): boolean {
  const cells = line
    .split(CELLS)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  return (
    cells.some((cell) => ACTION_CELL.test(cell)) &&
    cells.some((cell) => OTHER_CELL.test(cell)) &&
    !cells.some((cell) => AGENDA_CELL.test(cell))
  );
}
