import type { NoticesTx } from '../../../core/notices/ports.js';
import type { SetupTx } from '../../../core/people/setup/ports.js';
import type { Clock, Transact } from '../../../core/shared/ports.js';
import type { Store } from '../store.js';
import { withTransaction } from '../with-transaction.js';
import { actionStore } from './action-store.js';
import { actionsDraftStore } from './actions-draft-store.js';
import { agendaStore } from './agenda-store.js';
import { announcementStore } from './announcement-store.js';
import { answerStore } from './answer-store.js';
import { audit } from './audit.js';
import { boardDraftStore } from './board-draft-store.js';
import { boardSetupStore } from './board-setup-store.js';
import type { Db } from './db.js';
import { draftStore } from './draft-store.js';
import { figureImportStore } from './figure-import-store.js';
import { figureStore } from './figure-store.js';
import { flagDecisionStore } from './flag-decision-store.js';
import { ledger } from './ledger.js';
import { measureStore } from './measure-store.js';
import { meetingStore } from './meeting-store.js';
import { metricsDraftStore } from './metrics-draft-store.js';
import { occurrenceStore } from './occurrence-store.js';
import { peopleStore } from './people-store.js';
import { registerStore } from './register-store.js';
import { scheduleStore } from './schedule-store.js';
import { seatLookup } from './seat-lookup.js';
import { settledNotices } from './settled-notices.js';
import { shownFiguresStore } from './shown-figures-store.js';
import { snoozeStore } from './snooze-store.js';
import { thresholdsStores } from './thresholds-stores.js';

/** All stores, the audit and the ledger on one transaction. */
export function bindMeetingsTx(tx: Db, clock: Clock): NoticesTx {
  return {
    people: peopleStore(tx),
    meetings: meetingStore(tx),
    agendas: agendaStore(tx),
    answers: answerStore(tx),
    register: registerStore(tx),
    drafts: draftStore(tx),
    actions: actionStore(tx),
    actionDrafts: actionsDraftStore(tx),
    announcements: announcementStore(tx),
    measures: measureStore(tx),
    figures: figureStore(tx),
    figureImports: figureImportStore(tx),
    flagDecisions: flagDecisionStore(tx),
    metricsDrafts: metricsDraftStore(tx),
    shownFigures: shownFiguresStore(tx),
    audit: audit(tx),
    ledger: ledger(tx, clock),
    occurrences: occurrenceStore(tx, clock),
    schedules: scheduleStore(tx),
    snoozes: snoozeStore(tx),
    settled: settledNotices(tx, clock),
    seats: seatLookup(tx),
    ...thresholdsStores(tx),
  };
}

/** What verbs are given to change more than one thing: the one transaction runner, with the stores bound to it. */
export function createTransact({ client }: Pick<Store, 'client'>, clock: Clock): Transact<NoticesTx> {
  return (work) => withTransaction(client, (tx) => work(bindMeetingsTx(tx, clock)));
}

/** The same for setting up a board, which is done seldom and by few. */
export function createSetupTransact({ client }: Pick<Store, 'client'>): Transact<SetupTx> {
  return (work) =>
    withTransaction(
      client,
      (tx) =>
        work({
          people: peopleStore(tx),
          setup: boardSetupStore(tx),
          boardDrafts: boardDraftStore(tx),
          audit: audit(tx),
        }),
      {
        timeoutMs: SETUP_TIMEOUT_MS,
      },
    );
}

/** A large board has some hundred seats, each a row of its own. */
const SETUP_TIMEOUT_MS = 30_000;
