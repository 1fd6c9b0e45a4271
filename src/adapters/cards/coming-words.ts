import type { CardData } from './card-data.js';
import type { AgencyCounts, AnswerCounts, QuorumLine } from './coming-view.js';

/** "9 coming (6 in person, 2 online, 1 deputy), 1 apology, 2 have not answered." */
export function totalsSentence(counts: AnswerCounts): string {
  const how = listed([
    [counts.inPerson, 'in person', 'in person'],
    [counts.online, 'online', 'online'],
    [counts.deputies, 'deputy', 'deputies'],
  ]);
  const rest = listed([
    [counts.apologies, 'apology', 'apologies'],
    [counts.notAnswered, 'has not answered', 'have not answered'],
    [counts.confirmAgain, 'to confirm again', 'to confirm again'],
    [counts.vacant, 'vacant seat', 'vacant seats'],
  ]);
  const coming = counts.inPerson + counts.online + counts.deputies;
  const first = how === '' ? 'Nobody has said yet that they are coming' : `${coming} coming (${how})`;
  return rest === '' ? `${first}.` : `${first}, ${rest}.`;
}

/** Rows for the first `most` agencies, and a line that says how many are left away. */
export function agenciesData(agencies: readonly AgencyCounts[], most: number): CardData {
  const left = agencies.length - most;
  return {
    agencies: agencies.slice(0, most).map((counts) => ({
      agency: counts.agency,
      counts: agencyWords(counts),
      color: agencyColor(counts),
    })),
    hasMoreAgencies: left > 0,
    moreAgencies: left > 0 ? `…and ${left} more agencies, counted in the line above` : '',
  };
}

/** For an agency with one seat a word will do; with more, each answer is counted. */
function agencyWords(counts: AgencyCounts): string {
  const parts: readonly Part[] = [
    [counts.inPerson, 'in person', 'in person'],
    [counts.online, 'online', 'online'],
    [counts.deputies, 'deputy', 'deputies'],
    [counts.apologies, 'apology', 'apologies'],
    [counts.confirmAgain, 'to confirm again', 'to confirm again'],
    [counts.notAnswered, 'no answer yet', 'no answer yet'],
    [counts.vacant, 'vacant', 'vacant'],
  ];
  const seats = parts.reduce((sum, [count]) => sum + count, 0);
  const only = parts.find(([count]) => count > 0);
  if (seats !== 1 || only === undefined) return listed(parts);
  // One sends apologies, never an apology.
  return counts.apologies === 1 ? 'Apologies' : upperFirst(only[1]);
}

/** Only an agency that is sure to be missing stands out: thirty who have merely not answered yet are no alarm. */
function agencyColor({ inPerson, online, deputies, apologies, notAnswered, confirmAgain }: AgencyCounts): string {
  const mayStillCome = inPerson + online + deputies + notAnswered + confirmAgain > 0;
  return apologies > 0 && !mayStillCome ? 'Attention' : 'Default';
}

export function quorumData(quorum: QuorumLine | null): CardData {
  if (quorum === null) return { shown: false };
  const { outlook, reason } = quorum;
  const words = { met: 'Quorum: met.', 'at-risk': 'Quorum: at risk.', 'not-met': 'Quorum: not met.' }[outlook];
  const color = { met: 'Default', 'at-risk': 'Attention', 'not-met': 'Attention' }[outlook];
  return { shown: true, color, sentence: reason === '' ? words : `${words} ${reason}` };
}

/** Slices of the chart; the words beside it say the same. */
export function chartData(counts: AnswerCounts): readonly CardData[] {
  const slices: readonly CardData[] = [
    { legend: 'In person', value: counts.inPerson, color: 'categoricalGreen' },
    { legend: 'Online', value: counts.online, color: 'categoricalTeal' },
    { legend: 'Deputy', value: counts.deputies, color: 'categoricalBlue' },
    { legend: 'Apologies', value: counts.apologies, color: 'categoricalRed' },
    { legend: 'To confirm again', value: counts.confirmAgain, color: 'categoricalMarigold' },
    { legend: 'Not answered', value: counts.notAnswered, color: 'neutral' },
  ];
  return slices.filter(({ value }) => value !== 0);
}

type Part = readonly [count: number, one: string, many: string];

function listed(parts: readonly Part[]): string {
  return parts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`)
    .join(', ');
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
