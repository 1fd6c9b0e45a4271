import fc from 'fast-check';
import type { RawActivity } from '../kit/teams-client.js';
import { PRESSES } from '../kit/presses.js';

/** Words that have upset programs before. */
const NASTY = [
  ...['', ' ', '\u0000', '\ud83d', '\u202e\u2066', 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'null'],
  ...['${$root}', '{{DATE(x)}}', '\'; DROP TABLE "Answer"; --', '<at>Quorum</at>', '</at>', '&nbsp;', '=1+1', '-1'],
  ...[
    '1e999',
    'NaN',
    '2026-02-30',
    '99/99/9999',
    '9'.repeat(400),
    'a\u0301'.repeat(300),
    '🧒'.repeat(200),
    '%00',
    '../..',
  ],
  ...['https://[::', 'http://127.0.0.1:1', 'javascript:alert(1)', '(a+)+$', '\\', '\r\n', '"', '`', 'x'.repeat(5_000)],
];

/** Ways into every part of the bot. */
const OPENINGS = [
  ...[
    'help',
    'agenda',
    'next meeting',
    'who is coming?',
    'are we quorate?',
    'my actions',
    'overdue',
    'action:',
    'announce',
  ],
  ...[
    'how many referrals last quarter?',
    'what does CP mean',
    'is a 14 year old missing overnight level 4?',
    'settings',
  ],
  ...[
    'no reminders until',
    'close action',
    'what went out?',
    'digest',
    'new meeting',
    'record apologies for',
    'ask the adviser',
  ],
  ...[
    'post here',
    'actions of',
    'compare',
    'AGENDA\n1. Apologies\n2. Minutes\n3.',
    '| Action | Owner | Due |\n|---|---|---|\n|',
  ],
];

const word = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 200 }),
);
const words = fc.oneof(
  word,
  fc.tuple(fc.constantFrom(...OPENINGS), word).map((parts) => parts.join(' ')),
  fc.tuple(word, fc.constantFrom(...OPENINGS), word).map((parts) => parts.join('')),
);
const anything: fc.Arbitrary<unknown> = fc.oneof(
  word,
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 1e308, 2 ** 53, [], {}, [[]]),
  fc.jsonValue({ maxDepth: 4 }),
  fc.dictionary(word, fc.jsonValue({ maxDepth: 1 }), { maxKeys: 4 }),
);

const press: fc.Arbitrary<{ readonly verb: unknown; readonly data: unknown }> = fc
  .constantFrom(...Object.entries(PRESSES))
  .chain(([verb, data]) =>
    fc
      .record({
        verb: fc.oneof({ weight: 9, arbitrary: fc.constant<unknown>(verb) }, { weight: 1, arbitrary: anything }),
        bent: fc.oneof(
          fc.dictionary(fc.constantFrom(...Object.keys(data), 'extra'), anything, { maxKeys: 3 }),
          fc.constant(null),
        ),
        whole: fc.option(anything, { freq: 8 }),
      })
      .map(({ verb: pressed, bent, whole }) => ({ verb: pressed, data: whole ?? { ...data, ...bent } })),
  );

const file = fc.record({
  contentType: fc.oneof(fc.constant('application/vnd.microsoft.teams.file.download.info'), word),
  name: fc.oneof(word, fc.constantFrom('figures.xlsx', 'agenda.docx', 'list.csv', 'x.exe')),
  content: fc.oneof(
    fc.record({ downloadUrl: fc.oneof(word, fc.constant('https://evil.example/x')), fileType: word }),
    anything,
  ),
});

const fields: fc.Arbitrary<RawActivity> = fc.oneof(
  { weight: 4, arbitrary: words.map((text) => ({ type: 'message', text })) },
  {
    weight: 1,
    arbitrary: fc.array(file, { maxLength: 3 }).map((attachments) => ({ type: 'message', text: '', attachments })),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(press, fc.oneof(fc.constantFrom('manual', 'automatic'), anything))
      .map(([{ verb, data }, trigger]) => ({
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: 'a-card',
        value: { action: { type: 'Action.Execute', verb, data }, trigger },
      })),
  },
  {
    weight: 2,
    arbitrary: press.map(({ verb, data }) => ({
      type: 'message',
      replyToId: 'a-card',
      value: typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data, verb } : data,
    })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('searchGuidance', 'searchGlossary', 'searchActions', ''), words)
      .map(([commandId, value]) => ({
        type: 'invoke',
        name: 'composeExtension/query',
        value: { commandId, parameters: [{ name: 'query', value }], queryOptions: { skip: 0, count: 25 } },
      })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom(
          'invoke',
          'event',
          'installationUpdate',
          'conversationUpdate',
          'messageReaction',
          'endOfConversation',
        ),
        anything,
      )
      .map(([type, value]) => ({ type, name: typeof value === 'string' ? value : 'task/fetch', value, action: value })),
  },
);

/** Where an activity may be bent: every field that the bot reads, and some that it should not. */
const PLACES = [
  ...[
    'type',
    'id',
    'name',
    'text',
    'value',
    'from',
    'recipient',
    'conversation',
    'channelData',
    'serviceUrl',
    'channelId',
  ],
  ...[
    'entities',
    'attachments',
    'membersAdded',
    'membersRemoved',
    'replyToId',
    'action',
    'locale',
    'timestamp',
    'deliveryMode',
  ],
  ...[
    'from.id',
    'from.aadObjectId',
    'from.name',
    'conversation.id',
    'conversation.tenantId',
    'conversation.conversationType',
  ],
  ...[
    'conversation.isGroup',
    'channelData.tenant',
    'channelData.tenant.id',
    'channelData.team',
    'value.action',
    'value.action.verb',
  ],
  ...[
    'value.action.data',
    'value.parameters',
    'value.commandId',
    'value.queryOptions',
    'relatesTo',
    'callerId',
    'semanticAction',
  ],
];

/** What is done to an activity: some places get other values, or lose theirs. */
export interface Bend {
  readonly place: string;
  readonly value: unknown;
}

const bend: fc.Arbitrary<Bend> = fc.record({
  place: fc.constantFrom(...PLACES),
  value: fc.oneof({ weight: 1, arbitrary: fc.constant(undefined) }, { weight: 5, arbitrary: anything }),
});

/** One thing that might be sent: something a person could do, bent in some places or in none. */
export const arbitraryActivity = fc.record({
  who: fc.constantFrom('manager', 'chair', 'police', 'lay', 'practitioner'),
  where: fc.constantFrom('personal', 'channel'),
  fields,
  bends: fc.oneof(fc.constant<Bend[]>([]), fc.array(bend, { minLength: 1, maxLength: 3 })),
});

/** Puts a value where the place says, as far as there is anything to put it into. */
export function bendActivity(activity: RawActivity, bends: readonly Bend[]): unknown {
  const copy = structuredClone(activity) as Record<string, unknown>;
  for (const { place, value } of bends) {
    const path = place.split('.');
    const name = path.pop() ?? '';
    let target: unknown = copy;
    for (const step of path) target = typeof target === 'object' && target !== null ? Reflect.get(target, step) : null;
    // A copy of its own: an object put in twice would otherwise be bent twice, and might come to hold itself.
    if (typeof target === 'object' && target !== null && !Array.isArray(target)) {
      Reflect.set(target, name, structuredClone(value));
    }
  }
  return copy;
}
