import { describe, expect, it } from 'vitest';
import { readSampleFigures } from '../../../src/adapters/prisma/sample-board/read-sample-figures.js';
import { OWN_AREA } from '../../../src/core/performance/figures/observation.js';
import { figureKey } from '../../../src/core/performance/figures/observation.js';

const sample = readSampleFigures();
const codes = new Set(sample.measures.map(({ code }) => code));

describe('the sample board’s measures', () => {
  it('have each their own code and name, and no words that mean two of them', () => {
    expect(codes.size).toBe(sample.measures.length);
    expect(new Set(sample.measures.map(({ name }) => name)).size).toBe(sample.measures.length);
    const said = sample.measures.flatMap(({ aliases }) => aliases);
    expect(said.filter((alias, place) => said.indexOf(alias) !== place)).toEqual([]);
  });

  it('name only measures that there are', () => {
    for (const { code, numerator, denominator, partOf, comparedBy } of sample.measures) {
      for (const other of [numerator, denominator, partOf, comparedBy]) {
        if (other !== null) expect(codes, code).toContain(other);
      }
    }
  });

  it('are rates where they have two numbers, and counts where they are compared by a rate', () => {
    const byCode = new Map(sample.measures.map((measure) => [measure.code, measure]));
    for (const { kind, numerator, comparedBy, unit } of sample.measures) {
      if (numerator !== null) expect(kind).toBe('rate');
      if (comparedBy !== null) expect([unit, byCode.get(comparedBy)?.unit]).toEqual(['count', 'per-10,000']);
    }
  });

  it('have a few targets, each where one way is better, and each said to be made up', () => {
    const aimed = sample.measures.filter(({ target }) => target !== null);
    expect(aimed.map(({ code }) => code)).toEqual([
      're-referrals',
      'assessments-45-days',
      'icpc-15-days',
      'rcpc-in-time',
    ]);
    for (const { code, good, targetNote } of aimed) {
      expect(good, code).not.toBe('neither');
      expect(targetNote, code).toContain('made up for trying out');
    }
  });
});

describe('the sample board’s figures', () => {
  it('are of measures and areas that there are, each once', () => {
    const areas = new Set(sample.areas.map(({ code }) => code));
    for (const { measure, area } of sample.observations) {
      expect(codes).toContain(measure);
      expect(areas).toContain(area);
    }
    expect(new Set(sample.observations.map(figureKey)).size).toBe(sample.observations.length);
  });

  it('hold the 23 quarterly series, 163 figures of them, as they were printed', () => {
    const printed = sample.revisions.filter(
      ({ area, period, revision }) => area === OWN_AREA && period.kind === 'quarter' && revision === 1,
    );
    expect(printed).toHaveLength(163);
    expect(new Set(printed.map(({ measure }) => measure)).size).toBe(23);
    const noughts = printed.filter(({ value }) => value.kind === 'value' && value.value === 0);
    expect(noughts.map(figureKey)).toEqual(['neglect-cp|own|2017-Q4', 'neglect-referrals|own|2017-Q4']);
    expect(printed.filter(({ value }) => value.kind === 'not-reported').map(figureKey)).toEqual([
      'rcpc-in-time|own|2016-Q4',
    ]);
  });

  it('hold what is published for fifteen measures, three years and eight areas', () => {
    const published = sample.observations.filter(({ importId }) => importId === 'sample-import-published');
    expect(published).toHaveLength(15 * 3 * 8);
  });

  it('hold no sum of children over several dates', () => {
    const values = sample.observations.flatMap(({ value }) => (value.kind === 'value' ? [value.value] : []));
    for (const sum of [4296, 2748, 1548, 808, 985]) expect(values).not.toContain(sum);
  });
});
