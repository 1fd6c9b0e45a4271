import type { QuestionLine } from './read-question-lines.js';

/**
 * What the published tables of other areas call a measure, and what the catalogue calls it: the same figures came in under the
 * one name and are shown under the other.
 */
const PUBLISHED: Readonly<Record<string, string>> = {
  'CIN rate per 10,000 at 31 March': 'Children in need per 10,000 children',
  'CLA rate per 10,000 at 31 March': 'Children looked after per 10,000 children',
  'CPP rate per 10,000 at 31 March': 'Child protection plans per 10,000 children',
  'ICPC rate per 10,000': 'Initial child protection conferences per 10,000 children',
  'Referrals rate per 10,000': 'Referrals per 10,000 children',
  'S47 enquiries rate per 10,000': 'Section 47 enquiries per 10,000 children',
  'CLA at 31 March (number)': 'Children looked after',
  '% re-referrals within 12 months': "% re-referrals to children's social care within 12 months",
  '% assessments within 45 working days': '% single assessments within 45 working days',
  '% ICPC within 15 working days': '% ICPCs held within 15 working days',
  '% CPP ceasing that lasted 2+ years': '% plans ending that lasted two years or more',
  '% CPP starting that are second or subsequent': '% plans starting that are a second or later plan',
  'CPP at 31 March (number)': 'Children on a child protection plan',
  'Referrals (number)': "Referrals to children's social care",
};

/** A line with the catalogue's names and the bot's way of naming a year: the year ending 31 March 2018, and its end, are 2017/18. */
export function inOurNames(line: QuestionLine): QuestionLine {
  return {
    ...line,
    measures: line.measures.map((name) => PUBLISHED[name] ?? name),
    period: line.period.replace(
      /\byear ending 31 March (\d{4})\b|^March (\d{4})$/g,
      (_whole, ending: string | undefined, end: string | undefined) => yearEnding(ending ?? end ?? ''),
    ),
  };
}

function yearEnding(year: string): string {
  return `${Number(year) - 1}/${year.slice(2)}`;
}
