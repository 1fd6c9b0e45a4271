import type { Grain } from '../../periods/period.js';
import type { Placed } from './give-years.js';
import type { TimeContext } from './settle-mention.js';
import type { Mention, Spoken } from './spoken-mention.js';

/** Mentions that say something by themselves, and how long the periods are that are wanted. */
export interface PlacedMentions {
  readonly grain: Grain | null;
  readonly placed: readonly Placed[];
}

const START_OF = /\b(?:start|beginning) of (?:the )?$/;
/** A time by itself, and none beside a year that is named. */
const IDLE =
  /\b(?:annual|annually|yearly|(?:for|over|in|across|of|during) the (?:financial )?year|year total|(?:whole|full|entire) (?:of the )?(?:financial )?year)/;
/** How two times are set beside one another; where both are named it says nothing more. */
const MANNER = /^(?:yoy|y on y|year on year|year over year|qoq|q on q|quarter on quarter)$/;

/** Takes mentions with what stands around them, and leaves out those that others make superfluous. */
export function placeMentions(text: string, mentions: readonly Mention[]): PlacedMentions {
  const inYear = mentions.some(({ said }) => isYearNamed(said));
  const told = mentions.map((one) => (inYear && isAllFour(text, one) ? { ...one, said: QUARTERLY } : one));
  const grains = told.flatMap(({ said }) => (said.kind === 'grain' ? [said.grain] : []));
  // "Each quarter's monthly figure" is of months, which are the finest that was asked for.
  const grain = grains.includes('month') ? 'month' : (grains[0] ?? null);
  const placed = placedIn(
    text,
    told.filter(({ said }) => said.kind !== 'grain'),
  );
  return { grain, placed: withoutIdle(text, placed) };
}

const QUARTERLY: Spoken = { kind: 'grain', grain: 'quarter' };

/** "All four quarters" beside a year are its own, and not the newest four. */
function isAllFour(text: string, { said, from, to }: Mention): boolean {
  return (
    said.kind === 'asked' && said.period.kind === 'last' && /^(?:all (?:of )?)?(?:the )?4 /.test(text.slice(from, to))
  );
}

/** Beside a quarter that is named, "last summer" says no other time. */
export function withoutSeasons(text: string, placed: readonly Placed[], { flow }: TimeContext): readonly Placed[] {
  const beside = (one: Placed, other: Placed | undefined): boolean => {
    if (other === undefined || !isQuarter(other)) return false;
    return /^[ ,(]*$/.test(text.slice(Math.min(one.to, other.to), Math.max(one.from, other.from)));
  };
  // "I am asked about spring and summer 2016, so how many from April to September that year?"
  const saidExactly = (one: Placed): boolean =>
    placed.some(({ said, from }) => isRun(said) && SO.test(text.slice(one.to, Math.max(one.to, from))));
  return placed.filter((one, at) => {
    const loose = one.said.kind === 'season' || (one.said.kind === 'christmas' && flow);
    return !(loose && (beside(one, placed[at - 1]) || beside(one, placed[at + 1]) || saidExactly(one)));
  });
}

const SO =
  /^(?!.*\b(?:v|vs|versus|against|than|compar\w+|on)\b).*[,;:.-] ?(?:so |and |that is |ie )*(?:how|what|which|can|could)\b/;

function isRun(said: Spoken): boolean {
  return said.kind === 'quarters' || (said.kind === 'asked' && said.period.kind === 'range');
}

/** "Has it dropped since Q3? Q4 v Q3 17/18": what is said again more fully counts once. */
export function withoutSaidBefore(placed: readonly Placed[]): readonly Placed[] {
  if (placed.length < 3) return placed;
  return placed.filter(({ said, startYear }, at) => {
    const later = placed.slice(at + 1);
    return said.kind !== 'quarter' || !later.some((other) => isQuarterOf(other, said.quarter, startYear));
  });
}

function isQuarterOf({ said }: Placed, quarter: number, startYear: number | null): boolean {
  if (said.kind !== 'asked' || said.period.kind !== 'period' || said.period.period.kind !== 'quarter') return false;
  const { period } = said.period;
  return period.quarter === quarter && (startYear === null || period.startYear === startYear);
}

function isQuarter({ said }: Placed): boolean {
  if (said.kind === 'quarter') return true;
  return said.kind === 'asked' && said.period.kind === 'period' && said.period.period.kind === 'quarter';
}

function placedIn(text: string, mentions: readonly Mention[]): readonly Placed[] {
  return mentions.map(({ said, from, to }, at) => ({
    said: settledBy(text.slice(0, from), mentions.slice(0, at), said),
    from,
    to,
    before: text.slice(mentions[at - 1]?.to ?? 0, from),
    startYear: null,
    idle: IDLE.test(text.slice(from, to)),
  }));
}

function settledBy(before: string, earlier: readonly Mention[], said: Spoken): Spoken {
  if (said.kind === 'one-before') return oneBefore(earlier);
  return START_OF.test(before) ? startOf(said) : said;
}

/** "2017/18 against the one before" is against a year, and everything else against a quarter. */
function oneBefore(earlier: readonly Mention[]): Spoken {
  const ofYear = earlier.length > 0 && earlier.every(({ said }) => isYearNamed(said));
  return { kind: 'asked', period: { kind: 'relative', what: ofYear ? 'last-year' : 'previous-quarter' } };
}

function isYearNamed(said: Spoken): boolean {
  if (said.kind !== 'asked') return false;
  const { period } = said;
  if (period.kind === 'relative') return period.what === 'this-year' || period.what === 'last-year';
  return period.kind === 'period' && period.period.kind === 'year';
}

/** "since the start of 2017/18" is since its first quarter. */
function startOf(said: Spoken): Spoken {
  if (said.kind !== 'asked') return said;
  if (said.period.kind === 'relative' && said.period.what === 'this-year') return { kind: 'quarter', quarter: 1 };
  if (said.period.kind !== 'period' || said.period.period.kind !== 'year') return said;
  const { startYear } = said.period.period;
  return { kind: 'asked', period: { kind: 'period', period: { kind: 'quarter', startYear, quarter: 1 } } };
}

/** "now" and "latest" beside another time say nothing more, unless that other time is what they are measured against. */
function withoutIdle(text: string, placed: readonly Placed[]): readonly Placed[] {
  const dated = placed.filter(({ said }) => said.kind === 'asked' && said.period.kind === 'period').length;
  const telling = placed.filter((one, at) => {
    if (dated > 1 && MANNER.test(text.slice(one.from, one.to))) return false;
    return (
      (!isIdle(one, dated > 0) || isJoined(text, one, [placed[at - 1], placed[at + 1]])) &&
      !isSaidAgain(one, placed[at - 1]) &&
      !isWholeOf(text, one, [placed[at - 1], placed[at + 1]])
    );
  });
  return telling.length === 0 ? placed.slice(0, 1) : telling;
}

/** "The latest quarter and Q3 16/17" are two times, where "now, in Q3" is one. */
function isJoined(text: string, one: Placed, beside: readonly (Placed | undefined)[]): boolean {
  return beside.some((other) => {
    if (other === undefined || one.idle || other.idle) return false;
    const between = text.slice(Math.min(one.to, other.to), Math.max(one.from, other.from));
    return JOINED.test(between);
  });
}

const JOINED =
  /^[ ,(]*(?:and|&|or|on|plus|also|as well as|along with|both|with|alongside|versus|vs?|against|then|compared (?:to|with)|than|to|into|till|until|through|up to)[ ,]+(?:(?:also|then|for|in|the|what|was|it|that|of|at|from) )*$/;

/** "Last year, full year": the one is the whole of the other, and not a second year. */
function isWholeOf(text: string, one: Placed, beside: readonly (Placed | undefined)[]): boolean {
  return (
    one.idle &&
    beside.some((other) => {
      if (other === undefined || other.idle || !isYearNamed(other.said)) return false;
      const between = text.slice(Math.min(one.to, other.to), Math.max(one.from, other.from));
      return /^[ ,:;(-]*(?:(?:for|of|as|the|a|in|over) )*(?:(?:totals?|figures?|numbers?|altogether|overall|in all|in full)[ ,]*)?(?:(?:for|of|in) )?(?:the )?$/.test(
        between,
      );
    })
  );
}

const SAID_OF_ANY: ReadonlySet<string> = new Set(['year-to-date', 'newest-reported']);

/** Beside a year that is named, "annual" and "year to date" say no other time. */
function isIdle({ said, idle }: Placed, dated: boolean): boolean {
  if (said.kind === 'newest-quarter') return true;
  if (said.kind !== 'asked') return false;
  return said.period.kind === 'latest' || (dated && (idle || SAID_OF_ANY.has(said.period.kind)));
}

/** "The previous quarter, i.e. the one before the latest": the same once more, in other words. */
function isSaidAgain({ said, before }: Placed, earlier: Placed | undefined): boolean {
  if (
    earlier?.said.kind !== 'asked' ||
    said.kind !== 'asked' ||
    !/^[ ,(-]*(?:ie|i\.e\.?|that is|so|meaning)?[ ,]*$/.test(before)
  )
    return false;
  const [one, other] = [said.period, earlier.said.period];
  return one.kind === 'relative' && other.kind === 'relative' && one.what === other.what;
}
