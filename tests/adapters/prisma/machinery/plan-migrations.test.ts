import { expect, it } from 'vitest';
import { planMigrations } from '../../../../src/adapters/prisma/migrations/plan-migrations.js';
import type { MigrationRecord } from '../../../../src/adapters/prisma/migrations/plan-migrations.js';

const migration = (name: string) => ({ name, script: '', checksum: `sum of ${name}` });
const record = (name: string, change: Partial<MigrationRecord> = {}): MigrationRecord => ({
  name,
  checksum: `sum of ${name}`,
  finished: true,
  rolledBack: false,
  ...change,
});
const all = [migration('1'), migration('2'), migration('3')];
const pendingNames = (records: MigrationRecord[]) => {
  const plan = planMigrations(all, records);
  return plan.status === 'ready' ? plan.pending.map(({ name }) => name) : plan;
};

it('applies everything to an empty database, and nothing to a finished one', () => {
  expect(pendingNames([])).toEqual(['1', '2', '3']);
  expect(pendingNames([record('1'), record('2'), record('3')])).toEqual([]);
});

it('fills a gap that a merged branch left', () => {
  expect(pendingNames([record('1'), record('3')])).toEqual(['2']);
});

it('is blocked by a failed migration until it is marked as rolled back', () => {
  expect(pendingNames([record('1'), record('2', { finished: false })])).toEqual({ status: 'blocked', failed: '2' });
  expect(pendingNames([record('1'), record('2', { finished: false, rolledBack: true })])).toEqual(['2', '3']);
});

it('leaves alone what a newer Quorum applied', () => {
  expect(pendingNames([record('1'), record('2'), record('3'), record('4')])).toEqual([]);
});

it('names applied migrations whose script has changed', () => {
  expect(planMigrations(all, [record('1', { checksum: 'other' })])).toMatchObject({ edited: ['1'] });
});
