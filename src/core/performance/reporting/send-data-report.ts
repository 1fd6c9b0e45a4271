import { authorise } from '../../people/authorise.js';
import type { PeopleStore } from '../../people/ports.js';
import type { Principal } from '../../people/principal.js';
import { spokenAudit } from '../../people/spoken-audit.js';
import { may } from '../../people/permission.js';
import type { PersonId } from '../../shared/ids.js';
import type { FigureImportId } from '../figures/observation.js';
import { periodKey, type QuarterPeriod } from '../periods/period.js';
import type { PerformancePorts, PerformanceTx } from '../ports.js';

/** After a week the quarter's report is no news. */
const USEFUL_HOURS = 7 * 24;

/** Who gets it whether or not they sit on the main board. */
const READERS = ['chair', 'vice-chair', 'business-manager'] as const;

export interface SendDataReport {
  readonly principal: Principal;
  readonly quarter: QuarterPeriod;
  /** The import that made the quarter complete: a report goes once for each. */
  readonly importId: FigureImportId;
}

export type SentDataReport =
  /** How many people it is on its way to; nobody is told twice of one import. */
  { readonly status: 'sent'; readonly addressed: number } | { readonly status: 'denied' };

/**
 * Hands the quarter's report to the ledger for the chair, vice-chair, business manager and the members of the main board,
 * those who may read figures. What it says is gathered when it is sent, so that it is right then.
 */
export async function sendDataReport(ports: PerformancePorts, request: SendDataReport): Promise<SentDataReport> {
  return ports.transact(async (tx) => {
    if ((await authorise(tx.audit, request.principal, 'figures.import')) === 'denied') return { status: 'denied' };
    return { status: 'sent', addressed: await sendDataReportOn(tx, ports, request) };
  });
}

/** The same within a transaction that does more. Answers how many people are addressed. */
export async function sendDataReportOn(
  tx: Pick<PerformanceTx, 'people' | 'ledger' | 'audit'>,
  { clock }: Pick<PerformancePorts, 'clock'>,
  { principal, quarter, importId }: SendDataReport,
): Promise<number> {
  const { tenantId, board } = principal;
  const now = clock.now();
  const readers = await readersOf(tx.people, board.id);
  await tx.ledger.postAll(
    readers.map((personId) => ({
      tenantId,
      boardId: board.id,
      kind: 'data-report',
      subjectId: periodKey(quarter),
      recipient: { personId },
      occurrence: importId,
      notBefore: now,
      expiresAt: now.add({ hours: USEFUL_HOURS }),
    })),
  );
  const facts = { quarter: periodKey(quarter), addressed: readers.length };
  await tx.audit.record(spokenAudit(principal, importId, { action: 'figures.report', outcome: 'done', facts }));
  return readers.length;
}

async function readersOf(people: PeopleStore, boardId: Principal['board']['id']): Promise<readonly PersonId[]> {
  const readers = new Set<PersonId>();
  for (const role of READERS) for (const { id } of await people.holdersOf(boardId, role)) readers.add(id);
  for (const group of await people.groups(boardId)) {
    if (group.kind !== 'board') continue;
    for (const { person } of await people.tableOf(boardId, group.id)) {
      if (person !== null && may(await people.rolesOf(boardId, person.id), 'figures.read')) readers.add(person.id);
    }
  }
  return [...readers];
}
