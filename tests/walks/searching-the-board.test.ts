import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { forEachStore } from '../kit/database.js';
import { readCard } from '../kit/read-card.js';
import { tableRows } from '../kit/table-rows.js';
import { cardActions } from '../kit/teams-client-card-actions.js';
import { CHAT_OF_TWO } from '../kit/teams-client-dialogs.js';
import { NEXT_MEETING, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

const body = z.object({
  composeExtension: z.object({
    type: z.enum(['result', 'message']),
    text: z.string().default(''),
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

forEachStore('searching the board while writing to somebody', (open) => {
  let whole: WholeBot;
  beforeAll(async () => {
    whole = await startWholeBot(await open(), { papers: true });
    await whole.callMeeting();
  });
  afterAll(() => whole.close());

  const search = async (who: string, commandId: string, query: string | null, skip = 0) => {
    const parameters = [query === null ? { name: 'initialRun', value: 'true' } : { name: 'query', value: query }];
    const value = { commandId, parameters, queryOptions: { skip, count: 25 } };
    const fields = { type: 'invoke', name: 'composeExtension/query', value };
    const answer = await whole.client.post(whole.client.activity(whole.as(who), fields, CHAT_OF_TWO));
    expect(answer.status).toBe(200);
    const { attachments, text } = body.parse(answer.body).composeExtension;
    const results = attachments.map(({ content, preview }) => ({
      ...preview.content,
      content,
      words: readCard(content),
    }));
    for (const { content } of results) expect(cardActions(content)).toEqual([]);
    return { results, text };
  };
  const everything = async () => JSON.stringify(await tableRows(whole.store.client));

  describe('for actions', () => {
    it('finds one by its reference, with what was agreed and not what was said about it', async () => {
      const { results } = await search('public-protection', 'actions', 'SSCB 03.11.26/1');
      expect(results.map(({ title }) => title)).toEqual([
        'Read 20 cases of domestic abuse again and say whether the child was spoken to alone',
      ]);
      expect(results[0]?.text).toContain('SSCB 03.11.26/1');
      expect(results[0]?.words).toContain('Due');
      expect(results[0]?.words).not.toContain('Latest');
    });

    it('finds them by the beginnings of words, only those the person may see', async () => {
      const seen = async (who: string) => (await search(who, 'actions', 'domestic abu')).results.length;
      expect(await seen('manager')).toBeGreaterThan(0);
      expect(await seen('lay')).toBe(0);
      expect(await seen('practitioner')).toBe(0);
      expect((await search('practitioner', 'actions', null)).text).toBe('I found none among the actions you may see.');
    });

    it('shows somebody’s own before anything is typed, and each once over the pages', async () => {
      const titles: string[] = [];
      for (let page = 0; page < 30; page += 1) {
        const { results } = await search('manager', 'actions', null, titles.length);
        if (results.length === 0) break;
        titles.push(...results.map(({ title }) => title));
      }
      const live = await whole.store.client.action.findMany({
        where: {
          ownerId: 'sample-person-business-manager',
          status: { in: ['open', 'in-progress', 'carried-forward'] },
        },
      });
      expect(titles.length).toBeGreaterThanOrEqual(live.length);
      expect(new Set(titles).size).toBe(titles.length);
    });
  });

  describe('for figures', () => {
    it('answers what is asked in words with the figure that a chat gives', async () => {
      const { results } = await search('police', 'measures', 'referrals in Q4 2017/18');
      const chat = readCard(await whole.ask('police', 'how many referrals in Q4 2017/18?'));
      const figure = /^[\d,.]+%?$/mu.exec(chat)?.[0] ?? 'no figure';
      expect(results[0]?.words).toContain(figure);
      expect(results[0]?.text).toContain(figure);
      expect(results[0]?.words).toContain('Q4 2017/18');
    });

    it('offers the latest of each measure of that name, each with its definition and source', async () => {
      const { results } = await search('police', 'measures', 'ref');
      expect(results.length).toBeGreaterThan(1);
      for (const { words } of results) expect(words).toContain('brought in on');
      expect((await search('police', 'measures', null)).results.length).toBe(8);
      const first = (await search('police', 'measures', null)).results.map(({ title }) => title);
      const next = (await search('police', 'measures', null, 8)).results.map(({ title }) => title);
      expect(next.filter((title) => first.includes(title))).toEqual([]);
    });

    it('gives nobody a figure who may not read figures', async () => {
      const { results, text } = await search('practitioner', 'measures', 'referrals');
      expect({ results, text }).toEqual({ results: [], text: 'Your role on the board does not include this.' });
    });
  });

  describe('for meetings', () => {
    it('finds the next with its agenda, without restricted items and the way in', async () => {
      const { items } = await whole.store.client.agenda.findFirstOrThrow({ where: { meetingId: NEXT_MEETING } });
      const all = items as unknown as readonly { readonly title: string; readonly restricted: boolean }[];
      const { results } = await search('police', 'meetings', 'december');
      const words = results[0]?.words ?? '';
      expect(results[0]?.title).toContain('Thursday 17 December 2026');
      expect(all.some(({ restricted }) => restricted)).toBe(true);
      for (const { title, restricted } of all) expect(words.includes(title)).toBe(!restricted);
      expect(JSON.stringify(results)).not.toMatch(/teams\.microsoft\.com|127\.0\.0\.1/u);
    });

    it('shows nobody a meeting they may not see', async () => {
      expect((await search('practitioner', 'meetings', null)).text).toBe(
        'Your role on the board does not include this.',
      );
      // Sits in subgroups only, whose meetings these are not.
      expect((await search('training', 'meetings', null)).text).toBe('I found none among the meetings you may see.');
      expect((await search('police', 'meetings', 'nowhere')).text).toBe('I found none among the meetings you may see.');
    });
  });

  it('changes nothing but the record of who was refused, and says nothing in the chat', async () => {
    const before = await everything();
    for (const commandId of ['actions', 'measures', 'meetings']) {
      await search('manager', commandId, 'neglect');
      await search('police', commandId, '\u0000\u202e${$root} <at>all</at> %_\\');
    }
    expect(await everything()).toEqual(before);
    expect(whole.connector.cardsIn(CHAT_OF_TWO.conversationId)).toEqual([]);
    expect(whole.logged.filter((line) => line.includes('turn.broken') || line.includes('turn.lost'))).toEqual([]);
  });
});
