import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { personalChatId } from '../kit/fake-connector-conversations.js';
import { forEachStore } from '../kit/database.js';
import { readCard } from '../kit/read-card.js';
import { tableRows } from '../kit/table-rows.js';
import { teamsUser } from '../kit/teams-client-user.js';
import { cardActions } from '../kit/teams-client-card-actions.js';
import { FEW, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

const body = z.object({
  composeExtension: z.object({
    type: z.enum(['result', 'message']),
    text: z.string().optional(),
    attachments: z
      .array(
        z.object({
          content: z.record(z.string(), z.unknown()),
          preview: z.object({ content: z.object({ title: z.string(), text: z.string() }) }),
        }),
      )
      .default([]),
  }),
});

/** A chat between two people, in which the bot is not. */
const TWO_PEOPLE = { conversationId: '19:one-and-other@unq.gbl.spaces', kind: 'personal' } as const;

forEachStore('searching while writing to somebody', (open) => {
  let whole: WholeBot;
  beforeAll(async () => {
    whole = await startWholeBot(await open(), { papers: true, table: FEW });
  });
  afterAll(() => whole.close());

  let before: unknown;
  beforeEach(async () => {
    before = await tableRows(whole.store.client);
  });
  const unchanged = async () => {
    expect(await tableRows(whole.store.client)).toEqual(before);
  };
  const search = async (who: string, query: string | null, more: Readonly<Record<string, unknown>> = {}) => {
    const parameters = [query === null ? { name: 'initialRun', value: 'true' } : { name: 'query', value: query }];
    const value = { commandId: 'guidance', parameters, queryOptions: { skip: 0, count: 25 }, ...more };
    const fields = { type: 'invoke', name: 'composeExtension/query', value };
    const answer = await whole.client.post(whole.client.activity(whole.as(who), fields, TWO_PEOPLE));
    expect(answer.status).toBe(200);
    return body.parse(answer.body).composeExtension;
  };
  const passages = async () => {
    const { passages: stored } = await whole.store.client.guidance.findFirstOrThrow({ select: { passages: true } });
    return stored as unknown as readonly { readonly text: string; readonly title: string; readonly kind: string }[];
  };

  it('finds passages for anybody in the tenant, each as it stands, with section, version and its own level', async () => {
    const { attachments } = await search('practitioner', 'missed hospital appointments');
    expect(attachments.length).toBeGreaterThan(3);
    const texts = (await passages()).map(({ text }) => text);
    for (const { content } of attachments) {
      const words = readCard(content).replaceAll('\n', ' ').replace(/\s+/gu, ' ');
      const quoted = texts.find((text) => words.includes(text));
      expect(quoted).toBeDefined();
      expect(words).toContain('version 1');
      expect(words).toContain('A sample to try Quorum with');
      expect(cardActions(content)).toEqual([]);
    }
    await unchanged();
  });

  it('shows the words the document explains before anything is typed, from A', async () => {
    const { attachments } = await search('practitioner', null);
    const glossary = (await passages()).filter(({ kind }) => kind === 'glossary').map(({ title }) => title);
    const titles = attachments.map(({ preview }) => preview.content.title);
    expect(titles.length).toBeGreaterThan(5);
    for (const title of titles) expect(glossary).toContain(title);
    expect([...titles].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))).toEqual(titles);
    const { attachments: next } = await search('practitioner', null, { queryOptions: { skip: 15, count: 25 } });
    expect(titles).not.toContain(next[0]?.preview.content.title);
  });

  it('finds what a word means by its first letters', async () => {
    const { attachments } = await search('practitioner', 'mara', { commandId: 'words' });
    expect(attachments[0]?.preview.content.title).toContain('MARAC');
  });

  it('puts 999 first where a child may be in danger now', async () => {
    const { attachments } = await search('practitioner', 'she has taken an overdose and will not wake up');
    expect(attachments[0]?.preview.content.title).toBe('If a child may be in danger now, ring 999');
    expect(readCard(attachments[0]?.content ?? null)).toContain('0121 569 3100');
  });

  it('says in words that it found nothing, and that a search is not its own', async () => {
    expect(await search('practitioner', 'flibbertigibbet')).toMatchObject({ type: 'message', attachments: [] });
    expect(await search('practitioner', 'x', { commandId: 'nonsense' })).toMatchObject({ type: 'message' });
  });

  it('remembers nothing of the chat it is asked from, and sends nothing there', async () => {
    await search('police', 'Jordan Smith is left home alone');
    await unchanged();
    expect(whole.connector.cardsIn(TWO_PEOPLE.conversationId)).toEqual([]);
    expect(whole.logged.join('\n')).not.toMatch(/Jordan|alone/u);
    const reach = await whole.store.client.reach.findUniqueOrThrow({ where: { personId: 'sample-person-police' } });
    expect(reach.conversationId).not.toBe(TWO_PEOPLE.conversationId);
    expect(reach.conversationId ?? personalChatId(whole.as('police').userId)).toBe(
      personalChatId(whole.as('police').userId),
    );
  });

  it.each([
    ['no command', { commandId: undefined }],
    ['parameters that are none', { parameters: 'x' }],
    ['endless words', { parameters: [{ name: 'query', value: 'neglect '.repeat(20_000) }] }],
    ['a negative page', { queryOptions: { skip: -1 } }],
    ['a page beyond the end', { queryOptions: { skip: 400 } }],
    ['a number for words', { parameters: [{ name: 'query', value: 42 }] }],
    ['marks of templates', { parameters: [{ name: 'query', value: '${$root} <at>all</at> \u0000\u202e' }] }],
  ])('changes nothing and breaks nothing with %s', async (_, bend) => {
    const value = { commandId: 'guidance', parameters: [], ...bend };
    const fields = { type: 'invoke', name: 'composeExtension/query', value };
    const answer = await whole.client.post(whole.client.activity(whole.as('manager'), fields, TWO_PEOPLE));
    expect([200, 501]).toContain(answer.status);
    expect(whole.logged.filter((line) => line.includes('turn.broken') || line.includes('turn.lost'))).toEqual([]);
    await unchanged();
  });

  it('gives a stranger from another tenant nothing at all', async () => {
    const stranger = teamsUser('Stranger', '99999999-0000-4000-8000-000000000009');
    const value = { commandId: 'guidance', parameters: [{ name: 'query', value: 'neglect' }] };
    const elsewhere = {
      conversation: { id: 'a:x', tenantId: 'other', conversationType: 'personal' },
      channelData: { tenant: { id: 'other' } },
    };
    const fields = { type: 'invoke', name: 'composeExtension/query', value, ...elsewhere };
    expect(await whole.client.post(whole.client.activity(stranger, fields))).toMatchObject({ status: 403, text: '' });
    await unchanged();
  });
});
