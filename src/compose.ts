import { randomBytes, randomUUID } from 'node:crypto';
import { createCards } from './adapters/cards/create-cards.js';
import { noticeRenderer } from './adapters/cards/notices/render-notice.js';
import type { RenderedCard } from './adapters/cards/rendered-card.js';
import { inSlices } from './adapters/clock/in-slices.js';
import { randomIds, systemClock } from './adapters/clock/system-clock.js';
import type { Tick } from './adapters/cron/start-ticks.js';
import { calendarEntry } from './adapters/files/calendar-entry.js';
import { toCsv } from './adapters/files/csv.js';
import { guidanceDocument } from './adapters/files/document-words.js';
import { readDocument } from './adapters/files/read-document.js';
import { readPastedTable } from './adapters/files/read-pasted-table.js';
import { readTables } from './adapters/files/read-table-file.js';
import { signedLinks } from './adapters/links/signed-links.js';
import type { Store } from './adapters/prisma/store.js';
import { createSetupTransact, createTransact } from './adapters/prisma/stores/bind-stores.js';
import { deliveryLedger } from './adapters/prisma/stores/delivery-ledger.js';
import { inbox } from './adapters/prisma/stores/inbox.js';
import { keptSetting } from './adapters/prisma/stores/kept-setting.js';
import { createSendPace, TENANT_PACE } from './adapters/prisma/stores/send-pace.js';
import { storeReady } from './adapters/prisma/stores/store-ready.js';
import { storeTime } from './adapters/prisma/stores/store-time.js';
import { sweep } from './adapters/prisma/stores/sweep.js';
import { createTeamsServer, type TeamsServer } from './adapters/teams/create-teams-server.js';
import { keysReachable } from './adapters/teams/door/keys-reachable.js';
import { fetchAndRead } from './adapters/teams/files/fetch-and-read.js';
import { handleActivity } from './adapters/teams/routes/handle-activity.js';
import { createPages } from './adapters/teams/routes/pages.js';
import { faultCard, tooMuchCard } from './adapters/teams/routes/plain-cards.js';
import type { RouteDeps } from './adapters/teams/routes/route-deps.js';
import { teamsMessenger } from './adapters/teams/teams-messenger.js';
import type { TeamsMode } from './adapters/teams/teams-mode.js';
import type { BotConfig, Config } from './config.js';
import type { MeetingsPorts } from './core/meetings/ports.js';
import { planAdviceChases } from './core/notices/planning/plan-advice-chases.js';
import { planDeliveryChecks } from './core/notices/planning/plan-delivery-checks.js';
import type { NoticesPorts } from './core/notices/ports.js';
import { runSchedules } from './core/notices/scheduling/run-schedules.js';
import { runSender, type Sender } from './core/notices/sending/run-sender.js';
import { repeatUrgent } from './core/notices/settling/repeat-urgent.js';
import { settleByReadBack } from './core/notices/settling/settle-by-read-back.js';
import type { Board } from './core/people/board.js';
import { keepKnownFigures } from './core/performance/answering/keep-known-figures.js';
import { asId, type TenantId } from './core/shared/ids.js';
import { deleteOldWords } from './core/thresholds/advice/delete-old-words.js';
import { keepCurrentGuidance } from './core/thresholds/keep-current-guidance.js';
import { LARGEST_DOCUMENT_MEGABYTES } from './core/thresholds/importing/largest-document.js';
import type { Log } from './core/shared/log.js';
import type { Clock, Ids } from './core/shared/ports.js';
import { createReadiness } from './readiness.js';

/** Where Teams' own services are; nothing leaves for any other host. */
const SERVICE_HOSTS = ['smba.trafficmanager.net'];

export interface Bot {
  readonly server: TeamsServer;
  readonly sender: Sender;
  /** What wakes again and again; `main.ts` starts them. */
  readonly ticks: readonly Tick[];
}

export interface Parts {
  readonly config: Config;
  readonly store: Pick<Store, 'client'>;
  readonly log: Log;
  readonly clock?: Clock;
  readonly ids?: Ids;
  /** Stands between the sender and its ports: where a run that kills bots has its points, and a tenant's read-back its place. */
  readonly around?: (notices: NoticesPorts<RenderedCard>) => NoticesPorts<RenderedCard>;
}

/** Builds the adapters and hands their ports to the verbs. The only place where the two worlds meet. */
export async function compose(parts: Parts): Promise<Bot> {
  const { config, store, log, clock = systemClock, ids = randomIds, around = asTheyAre } = parts;
  const local = config.bot.kind === 'local';
  const { client } = store;
  const transact = createTransact(store, clock);
  const meetings = { transact, clock, ids };
  const cards = createCards({ allowLoopback: local });
  const key = config.linkKey ?? (await keptSetting(client, 'link-key', () => randomBytes(32).toString('base64url')));
  const { links, openLink } = signedLinks({ key, publicUrl: config.publicUrl, clock });
  const readiness = createReadiness({
    store: () => storeReady(client),
    keys: local ? null : () => keysReachable(),
  });

  // The server hands activities to the routes, and the routes need the server's sender: tied here, once.
  const late: { deps: RouteDeps | null } = { deps: null };
  const server = createTeamsServer({
    mode: teamsMode(config.bot),
    host: config.host,
    port: config.port,
    allowedTenantIds: config.allowedTenantIds,
    allowedServiceHosts: SERVICE_HOSTS,
    handle: async (activity) => (late.deps === null ? { kind: 'nothing' } : handleActivity(late.deps, activity)),
    onFault: (fault, reference) => faultCard(cards, fault, reference),
    onTooMuch: (of) => tooMuchCard(cards, of),
    allowances: config.allowances,
    missing: () => readiness.missing(),
    pages: createPages({
      meetings,
      figures: meetings,
      openLink,
      toCsv,
      calendarEntry: ({ meeting, board }, description) =>
        calendarEntry({
          ...meeting,
          meetingId: meeting.id,
          boardId: board.id,
          description,
          cancelled: meeting.status === 'cancelled',
          sequence: meeting.calendarSequence,
          madeAt: clock.now(),
          organiser: null,
        }),
    }),
    log,
    clock,
  });

  const ledger = deliveryLedger(client, clock);
  const notices = around({
    ...meetings,
    ledger,
    messenger: teamsMessenger(server.sender),
    renderer: noticeRenderer({ ports: { ...meetings, ledger }, cards, links }),
    pace: createSendPace(client, { ...TENANT_PACE, perSecond: config.sendsPerSecond }),
    readBack: null,
    // A clock that is moved by hand differs from the store's on purpose.
    storeTime: parts.clock === undefined ? () => storeTime(client) : null,
  });
  const sender = runSender({ ports: notices, owner: randomUUID(), log });
  const fetched = fetchAndRead({ allowedHosts: config.fileHosts, allowLoopback: local, timeoutMs: 10_000 });
  const thresholds = { ...meetings, inSlices };
  const currentGuidance = keepCurrentGuidance(thresholds);
  late.deps = {
    meetings,
    actions: meetings,
    announcements: meetings,
    thresholds,
    currentGuidance,
    figures: { ...meetings, known: keepKnownFigures() },
    notices,
    setup: { ...meetings, transact: createSetupTransact(store) },
    inbox: inbox(client),
    cards,
    links,
    log,
    fetchDocument: (file) => fetched(file, (bytes) => readDocument({ name: file.name, bytes })),
    fetchGuidance: (file) =>
      fetched(file, (bytes) => readDocument({ name: file.name, bytes, words: guidanceDocument }), {
        megabytes: LARGEST_DOCUMENT_MEGABYTES,
      }),
    fetchTables: (file) => fetched(file, (bytes) => readTables({ name: file.name, bytes }), { whatToDo: SEND_LESS }),
    readPastedTable,
    wakeSender: () => {
      sender.wake();
    },
  };

  const wakingSender = (work: (boards: readonly Board[]) => Promise<number>) => async (): Promise<void> => {
    const done = await work(await boardsServed(meetings, config.allowedTenantIds));
    if (done > 0) sender.wake();
  };
  const schedule = wakingSender(async (boards) => runSchedules(notices, { boards, log }));
  const ticks: readonly Tick[] = [
    {
      name: 'send',
      cron: '*/2 * * * * *',
      // Not waited for: one slow send must not keep what falls due meanwhile from being looked for.
      run: () => {
        sender.wake();
        return Promise.resolve();
      },
    },
    {
      name: 'schedule',
      cron: '0 * * * * *',
      run: async () => {
        await schedule();
        readiness.beat();
      },
    },
    {
      name: 'settle',
      cron: '30 * * * * *',
      run: wakingSender(async (boards) => {
        const settled = (await settleByReadBack(notices, { log })) + (await repeatUrgent(notices, { log }));
        const chased = await planAdviceChases(notices, { boards, log });
        return settled + chased + (await planDeliveryChecks(notices, { boards, log }));
      }),
    },
    {
      // A document takes a second to be made ready: nobody with a worry waits for it, after a start or a new version.
      name: 'guidance',
      cron: '10 * * * * *',
      run: async () => {
        for (const { id } of await boardsServed(meetings, config.allowedTenantIds)) await currentGuidance.newestOf(id);
      },
    },
    {
      name: 'sweep',
      cron: '0 17 * * * *',
      run: async () => {
        await sweep(client, clock);
        await wakingSender((boards) => deleteOldWords(thresholds, { boards, log }))();
      },
    },
  ];
  return { server, sender, ticks };
}

function asTheyAre(notices: NoticesPorts<RenderedCard>): NoticesPorts<RenderedCard> {
  return notices;
}

async function boardsServed({ transact }: MeetingsPorts, tenantIds: readonly string[]): Promise<readonly Board[]> {
  return transact(async ({ people }) => {
    const boards: Board[] = [];
    for (const tenantId of tenantIds) boards.push(...(await people.boardsOf(asId<TenantId>(tenantId))));
    return boards;
  });
}

const SEND_LESS = 'Please send only the rows that are needed, in this chat, or split them into several files.';

function teamsMode(bot: BotConfig): TeamsMode {
  if (bot.kind === 'local') return { kind: 'local' };
  const { appId, tenantId, certificate, secret } = bot;
  if (bot.appType === 'UserAssignedMSI') return { kind: 'tenant', appType: 'UserAssignedMSI', appId, tenantId };
  const credentials =
    certificate === null
      ? ({ kind: 'secret', secret: secret ?? '' } as const)
      : ({ kind: 'certificate', ...certificate } as const);
  return { kind: 'tenant', appType: 'SingleTenant', appId, tenantId, credentials };
}
