import type { Area, Observation } from '../../../../src/core/performance/figures/observation.js';
import type { Measure } from '../../../../src/core/performance/measures/measure.js';
import { periodOfKey } from '../../../../src/core/performance/periods/period.js';
import type { PerformancePorts, PerformanceTx } from '../../../../src/core/performance/ports.js';
import type { Principal } from '../../../../src/core/people/principal.js';
import type { AuditEntry } from '../../../../src/core/shared/audit.js';
import { asId } from '../../../../src/core/shared/ids.js';
import { aPerson } from '../../../kit/builders/a-person.js';
import { fakeFigures, noFigures, type KeptFigures } from '../../../kit/fakes/fake-figures.js';
import { fakeLedger } from '../../../kit/fakes/fake-ledger.js';
import { fakePeople } from '../../../kit/fakes/fake-people.js';
import { ravensby } from '../../../kit/fakes/ravensby.js';
import type { MovingClock } from '../../../kit/moving-clock.js';
import { MEASURES } from './a-data-set.js';

export interface MetricsBoard {
  readonly ports: PerformancePorts;
  readonly clock: MovingClock;
  readonly as: (personId: string) => Promise<Principal>;
  readonly kept: { figures: KeptFigures };
  readonly audit: () => readonly AuditEntry[];
  /** "Q4": the figure that stands of a measure, by its period's key. */
  readonly stands: (measure: string, period: string) => Observation | undefined;
}

export const OWN: Area = { code: asId('own'), name: 'Ravensby', kind: 'own' };
export const ENGLAND: Area = { code: asId('england'), name: 'England', kind: 'nation' };

/** Ravensby with an analyst and the measures of the data set, and no figures yet. */
export function metricsBoard(measures: readonly Measure[] = MEASURES): MetricsBoard {
  const usual = ravensby().state;
  const board = ravensby({
    people: [...usual.people, aPerson({ id: 'analyst', name: 'Performance analyst' })],
    grants: [...usual.grants, { personId: 'analyst', role: 'analyst' }],
  });
  board.clock.set('2018-05-10T09:00:00Z');
  const kept = { figures: { ...noFigures(), measures, areas: [OWN, ENGLAND] } };
  const tx: PerformanceTx = {
    ...fakeFigures(kept),
    people: fakePeople(board.state),
    ledger: fakeLedger(board.state),
    audit: {
      record: (entry) => {
        board.state.audit = [...board.state.audit, entry];
        return Promise.resolve();
      },
    },
  };
  return {
    ports: { clock: board.clock, ids: board.ports.ids, transact: (work) => work(tx) },
    clock: board.clock,
    as: board.as,
    kept,
    audit: () => board.state.audit,
    stands: (measure, period) =>
      kept.figures.observations.find(
        (one) => one.measure === measure && JSON.stringify(one.period) === JSON.stringify(periodOfKey(period)),
      ),
  };
}
