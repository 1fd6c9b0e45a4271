/**
 * Makes development.jsonl and held-back.jsonl from asked.txt, and of every other asked-NAME.txt a NAME.jsonl: the answers
 * come from the table of figures as printed, never from Quorum. node tests/core/performance/questions/make-questions.mjs TABLE.csv
 */
import { readFileSync, writeFileSync } from 'node:fs';

const NAMES = {
  con: "Contacts to children's social care",
  ref: "Referrals to children's social care",
  conv: '% contacts leading to a referral',
  reref: "% re-referrals to children's social care within 12 months",
  sa: 'Single assessments completed',
  sa45: '% single assessments within 45 working days',
  s47: 'Section 47 enquiries',
  icpc: 'Initial child protection conferences (ICPCs)',
  icpc15: '% ICPCs held within 15 working days',
  rcpc: '% review child protection conferences (RCPCs) held in timescale',
  su: 'Early Help cases stepped up to social care',
  sd: 'Social care cases stepped down to Early Help',
  reh: 'Repeat Early Help referrals (within last 12 months)',
  eha: 'Early Help assessments completed',
  ncp: 'Children on a child protection plan - neglect category',
  nref: "Referrals to children's social care - presenting need neglect",
  neh: 'Referrals to Early Help - presenting need neglect',
  cse: 'Children at risk of CSE at end of quarter',
  ser: 'Children assessed as serious risk of CSE during quarter',
  sig: 'Children assessed as significant risk of CSE during quarter',
  arisk: 'Children assessed as at risk of CSE during quarter',
  await: 'Children awaiting CSE risk assessment',
  red: 'Children whose CSE risk level reduced',
};
/** Zeros after hundreds and an empty cell: printed, and not reported. */
const NOT_REPORTED = new Set(['ncp 17Q4', 'nref 17Q4', 'rcpc 16Q4']);
const SEED = 47;

const [table] = process.argv.slice(2);
const [, ...rows] = readFileSync(table, 'utf8').trim().split('\n');
const keyOf = new Map(Object.entries(NAMES).map(([key, name]) => [name, key]));
const figures = new Map(rows.map((row) => readRow(row)));

function readRow(row) {
  const [measure, period, value] = row.split(',');
  const [, quarter, year] = /^Q(\d) 20(\d\d)/.exec(period);
  const cell = `${keyOf.get(measure)} ${year}Q${quarter}`;
  return [cell, NOT_REPORTED.has(cell) ? null : Number(value.replace('%', ''))];
}

const order = [15, 16, 17].flatMap((year) => [1, 2, 3, 4].map((q) => `${year}Q${q}`));
const rounded = (value) => Math.round(value * 10) / 10;

function cells(measure, period) {
  const held = order.filter((quarter) => figures.has(`${measure} ${quarter}`));
  if (period === 'all') return held;
  if (period.endsWith('Y')) return [1, 2, 3, 4].map((q) => period.replace('Y', `Q${q}`));
  const [from, to = from] = period.split('-');
  return held.filter((quarter) => quarter >= from && quarter <= to);
}

function figure(measure, period) {
  const values = cells(measure, period).map((quarter) => figures.get(`${measure} ${quarter}`));
  if (values.length === 0 || values.some((value) => value == null))
    throw new Error(`${measure} ${period} has no figure`);
  return rounded(values.reduce((sum, value) => sum + value, 0));
}

function spoken(period) {
  if (period === '') return '';
  const month = /^(\d\d)M(\d\d)$/.exec(period);
  if (month) return `20${month[1]}-${month[2]}`;
  if (period.includes('>')) return period.split('>').map(spoken).join(' vs ');
  if (period.includes('-')) return period.split('-').map(spoken).join(' to ');
  const year = Number(period.slice(0, 2));
  const name = `20${year}/${year + 1}`;
  return period.endsWith('Y') ? name : `${period.slice(2)} ${name}`;
}

function range(measure, period) {
  const some = cells(measure, period);
  return `${some[0]}-${some.at(-1)}`;
}

function extreme(measure, period, sign) {
  return cells(measure, period)
    .filter((quarter) => figures.get(`${measure} ${quarter}`) != null)
    .sort((a, b) => sign * (figures.get(`${measure} ${b}`) - figures.get(`${measure} ${a}`)))[0];
}

function expected(kind, measures, period) {
  const [first, second] = measures;
  switch (kind) {
    case 'v':
    case 't':
      return ['value', NAMES[first], spoken(period), figure(first, period)];
    case 'm':
      return ['value', measures.map((key) => NAMES[key]), spoken(period), measures.map((key) => figure(key, period))];
    case 'r': {
      const share = rounded((100 * figure(first, period)) / figure(second, period));
      return ['value', [NAMES[first], NAMES[second]], spoken(period), share];
    }
    case 'hi':
    case 'lo': {
      const quarter = extreme(first, period, kind === 'hi' ? 1 : -1);
      return ['value', NAMES[first], spoken(quarter), figure(first, quarter)];
    }
    case 'c': {
      const [now, before] = period.split('>');
      const change = rounded(figure(first, now) - figure(first, before));
      return ['change', NAMES[first], `${spoken(now)} vs ${spoken(before)}`, change];
    }
    case 'tr':
    case 'l': {
      const values = cells(first, period).map((quarter) => figures.get(`${first} ${quarter}`));
      return [kind === 'l' ? 'list' : 'trend', NAMES[first], spoken(range(first, period)), values];
    }
    case 'nr':
      return ['not_reported', NAMES[first], spoken(period), null];
    case 'a':
    case 'w': {
      const values = period.endsWith('Y')
        ? cells(first, period).map((quarter) => figures.get(`${first} ${quarter}`) ?? null)
        : [];
      const names = measures.map((key) => NAMES[key]);
      return ['ambiguous', names.length === 1 ? names[0] : names, spoken(period), values];
    }
    case 'n':
      return ['not_held', '', spoken(period), null];
    default:
      throw new Error(`What is a question of kind ${kind}?`);
  }
}

/** mulberry32, so that the same questions always fall on the same side. */
function random(state) {
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}

const here = new URL('.', import.meta.url);

function linesOf(file, prefix) {
  return readFileSync(new URL(file, here), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line, index) => {
      const [kind, measures, period, ...question] = line.split('|');
      const text = question.join('|').replace(/^\|/, '');
      const [expect_kind, expect_measure, expect_period, expect_value] = expected(kind, measures.split(','), period);
      const id = `${prefix}${String(index + 1).padStart(3, '0')}`;
      return { id, question: text, expect_measure, expect_period, expect_value, expect_kind, note: '' };
    });
}

const asked = linesOf('asked.txt', 'Q');
const isHeldBack = (_line, index) => random(SEED + (index + 1) * 0x6d2b79f5) >= 0.5;
const fifth = linesOf('asked-fifth.txt', 'V');
const files = {
  development: asked.filter((line, index) => !isHeldBack(line, index)),
  'held-back': asked.filter(isHeldBack),
  later: linesOf('asked-later.txt', 'L'),
  last: linesOf('asked-last.txt', 'Z'),
  'new-voices': linesOf('asked-new-voices.txt', 'N'),
  fresh: linesOf('asked-fresh.txt', 'F'),
  once: linesOf('asked-once.txt', 'U'),
  words: linesOf('asked-words.txt', 'W'),
  'fifth-open': fifth.filter((line, index) => index % 2 === 0),
  'fifth-kept': fifth.filter((line, index) => index % 2 === 1),
  narrowed: linesOf('asked-narrowed.txt', 'Y'),
  'narrowed-kept': linesOf('asked-narrowed-kept.txt', 'X'),
  'near-misses': linesOf('asked-near-misses.txt', 'M'),
};
for (const [file, lines] of Object.entries(files)) {
  writeFileSync(new URL(`${file}.jsonl`, here), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  process.stdout.write(`${file}: ${lines.length}\n`);
}
