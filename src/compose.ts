import { randomBytes, randomUUID } from 'node:crypto';
import { createCards } from './adapters/cards/create-cards.js';
import { noticeRenderer } from './adapters/cards/render-notice.js';
import type { RenderedCard } from './adapters/cards/rendered-card.js';
import { randomIds, systemClock } from './adapters/clock/system-clock.js';
import type { Tick } from './adapters/cron/start-ticks.js';
import { calendarEntry } from './adapters/files/calendar-entry.js';
import { toCsv } from './adapters/files/csv.js';
import { readDocument } from './adapters/files/read-document.js';
import { signedLinks } from './adapters/links/signed-links.js';
import type { Store } from './adapters/prisma/store.js';
import { createTransact } from './adapters/prisma/stores/bind-stores.js';
import { deliveryLedger } from './adapters/prisma/stores/delivery-ledger.js';
import { inbox } from './adapters/prisma/stores/inbox.js';
import { keptSetting } from './adapters/prisma/stores/kept-setting.js';
import { sweep } from './adapters/prisma/stores/sweep.js';
import { createTeamsServer, type TeamsServer } from './adapters/teams/create-teams-server.js';
import { fetchFile } from './adapters/teams/files/fetch-file.js';
import { handleActivity } from './adapters/teams/routes/handle-activity.js';
import { createPages } from './adapters/teams/routes/pages.js';
import { faultCard } from './adapters/teams/routes/plain-cards.js';
import type { RouteDeps } from './adapters/teams/routes/route-deps.js';
import { teamsMessenger } from './adapters/teams/teams-messenger.js';
import type { TeamsMode } from './adapters/teams/teams-mode.js';
import type { BotConfig, Config } from './config.js';
import type { MeetingsPorts } from './core/meetings/ports.js';
import { planNudges } from './core/notices/plan-nudges.js';
import type { NoticesPorts } from './core/notices/ports.js';
import { runSender, type Sender } from './core/notices/run-sender.js';
import type { Board } from './core/people/board.js';
import { asId, type TenantId } from './core/shared/ids.js';
import type { Log } from './core/shared/log.js';
import type { Clock, Ids } from './core/shared/ports.js';

/** Where Teams' own services are; nothing leaves for any other host. */
const SERVICE_HOSTS = ['smba.trafficmanager.net'];
const FILE_HOSTS = ['.sharepoint.com'];
const MOST_FILE_BYTES = 5 * 1024 * 1024;

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
}

/** Builds the adapters and hands their ports to the verbs. The only place where the two worlds meet. */
export async function compose({ config, store, log, clock = systemClock, ids = randomIds }: Parts): Promise<Bot> {
  const local = config.bot.kind === 'local';
  const { client } = store;
  const transact = createTransact(store, clock);
  const meetings = { transact, clock, ids };
  const cards = createCards({ allowLoopback: local });
  const key = config.linkKey ?? (await keptSetting(client, 'link-key', () => randomBytes(32).toString('base64url')));
  const { links, openLink } = signedLinks({ key, publicUrl: config.publicUrl, clock });

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
    pages: createPages({
      meetings,
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

  const notices: NoticesPorts<RenderedCard> = {
    ...meetings,
    ledger: deliveryLedger(client, clock),
    messenger: teamsMessenger(server.sender),
    renderer: noticeRenderer({ ports: meetings, cards, links }),
  };
  const sender = runSender({ ports: notices, owner: randomUUID(), log });
  const fetchRules = { allowedHosts: FILE_HOSTS, allowLoopback: local, mostBytes: MOST_FILE_BYTES, timeoutMs: 10_000 };
  late.deps = {
    meetings,
    notices,
    inbox: inbox(client),
    cards,
    links,
    log,
    fetchDocument: async ({ name, downloadUrl }) => {
      const fetched = await fetchFile(downloadUrl, fetchRules);
      if (fetched.kind === 'fetched') return readDocument({ name, bytes: fetched.bytes });
      const reason = FETCH_REFUSED[fetched.why];
      return { kind: 'refused', reason, whatToDo: 'Please copy the agenda’s text into a message instead.' };
    },
    wakeSender: () => {
      sender.wake();
    },
  };

  const ticks: readonly Tick[] = [
    { name: 'send', cron: '*/2 * * * * *', run: () => sender.settled() },
    {
      name: 'nudge',
      cron: '0 * * * * *',
      run: async () => {
        const added = await planNudges(notices, await boardsServed(meetings, config.allowedTenantIds));
        if (added > 0) sender.wake();
      },
    },
    { name: 'sweep', cron: '0 17 * * * *', run: () => sweep(client, clock) },
  ];
  return { server, sender, ticks };
}

async function boardsServed({ transact }: MeetingsPorts, tenantIds: readonly string[]): Promise<readonly Board[]> {
  return transact(async ({ people }) => {
    const boards: Board[] = [];
    for (const tenantId of tenantIds) boards.push(...(await people.boardsOf(asId<TenantId>(tenantId))));
    return boards;
  });
}

const FETCH_REFUSED = {
  'host-not-allowed': 'The file is kept in a place I may not read from.',
  'too-large': 'The file is larger than 5 MB.',
  'not-available': 'The file could not be fetched.',
} as const;

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
