import fc from 'fast-check';
import {
  firstMonth,
  lastMonth,
  monthPeriod,
  quarterPeriod,
  yearPeriod,
  type Period,
} from '../../../../../src/core/performance/periods/period.js';
import { monthName } from '../../../../../src/core/shared/london.js';

/** Any quarter, year or month of the years people have figures for. */
export function anyPeriod(): fc.Arbitrary<Period> {
  const year = fc.integer({ min: 2000, max: 2040 });
  return fc.oneof(
    fc.tuple(year, fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4)).map(([start, quarter]) => quarterPeriod(start, quarter)),
    year.map(yearPeriod),
    fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([of, month]) => monthPeriod(of, month)),
  );
}

/** The ways in which people write one period over a column; every one of them says which year. */
export function stylesOf(period: Period): readonly string[] {
  const from = firstMonth(period);
  const to = lastMonth(period);
  const full = monthName;
  const three = (month: number): string => monthName(month).slice(0, 3);
  const two = (year: number): string => String(year % 100).padStart(2, '0');
  const lastDay = `${[2].includes(to.month) ? leap(to.year) : [4, 6, 9, 11].includes(to.month) ? 30 : 31}`;
  if (period.kind === 'month')
    return [
      `${full(to.month)} ${to.year}`,
      `${three(to.month)} ${to.year}`,
      `${three(to.month)}-${two(to.year)}`,
      `${three(to.month)} ${two(to.year)}`,
      `${three(to.month)}’${two(to.year)}`,
      `${full(to.month).toUpperCase()} ${to.year}`,
      `Month ending ${lastDay} ${full(to.month)} ${to.year}`,
    ];
  const years = [
    `${period.startYear}/${two(period.startYear + 1)}`,
    `${period.startYear}-${two(period.startYear + 1)}`,
    `${period.startYear}–${two(period.startYear + 1)}`,
    `${period.startYear}/${period.startYear + 1}`,
  ];
  const span = [
    `${full(from.month)} ${from.year} to ${full(to.month)} ${to.year}`,
    `${three(from.month)} ${from.year} - ${three(to.month)} ${to.year}`,
    `${three(from.month)} ${two(from.year)} – ${three(to.month)} ${two(to.year)}`,
    `1 ${full(from.month)} ${from.year} to ${lastDay} ${full(to.month)} ${to.year}`,
  ];
  if (period.kind === 'year')
    return [
      ...years,
      ...span,
      ...years.map((year) => `FY ${year}`),
      `${three(from.month)}–${three(to.month)} ${to.year}`,
      `year ending ${lastDay} March ${to.year}`,
      `Year to March ${to.year}`,
    ];
  const short = `${two(period.startYear)}/${two(period.startYear + 1)}`;
  return [
    ...[...years, short].flatMap((year) => [
      `Q${period.quarter} ${year}`,
      `${year} Q${period.quarter}`,
      `Quarter ${period.quarter} ${year}`,
      `Q${period.quarter}-${year}`,
      `q${period.quarter} (${year})`,
      `${three(from.month)} - ${three(to.month)} ${year}`,
      `Q${period.quarter} (${three(from.month)}-${three(to.month)}) ${year}`,
    ]),
    ...span,
    `${three(from.month)}–${three(to.month)} ${two(to.year)}`,
    `Quarter ${period.quarter} (${three(from.month)} - ${three(to.month)} ${to.year})`,
    `Quarter ending ${lastDay} ${full(to.month)} ${to.year}`,
    `Qtr ${period.quarter} ${years[0] ?? ''}`,
  ];
}

function leap(year: number): number {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
