import { afterAll, beforeAll, expect, it } from 'vitest';
import { forEachStore } from '../kit/database.js';
import { readCard } from '../kit/read-card.js';
import { businessRows, tableRows } from '../kit/table-rows.js';
import { NEXT_MEETING, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

const AGENDA = `Sandwell Safeguarding Children Board
Main Board
AGENDA
Thursday 14 January 2027, 10.00 am to 12.30 pm
Venue: The Lyng Hall, West Bromwich

1. Welcome and apologies (Chair) 5 mins
2. Declarations of interest (Chair) 5 mins
3. Minutes of the last meeting (Chair) 10 mins
4. Neglect strategy (Director of Children's Services) 40 mins
5. Any other business (All) 10 mins`;

forEachStore('an agenda sent as text', (open) => {
  let whole: WholeBot;
  beforeAll(async () => {
    whole = await startWholeBot(await open());
  });
  afterAll(() => whole.close());

  const saved = async () => tableRows(whole.store.client, ['Audit', 'Inbox', 'Reach', 'Draft']);
  const meetings = () => whole.store.client.meeting.findMany({ where: { startsAt: new Date('2027-01-14T10:00:00Z') } });

  it('is shown as understood, before anything is saved', async () => {
    const before = await saved();
    const preview = readCard(await whole.ask('manager', AGENDA));
    expect(preview).toContain('Is this right?');
    expect(preview).toContain('Thursday 14 January 2027');
    expect(preview).toContain('10.00 am to 12.30 pm');
    expect(preview).toContain('The Lyng Hall');
    expect(preview).toContain('Neglect strategy\nDirector of Children');
    expect(await saved()).toEqual(before);
  });

  it('says that what is explained under an item is not kept', async () => {
    const explained = AGENDA.replace(
      '40 mins',
      '40 mins\nThe Board is asked to consider the draft strategy and its costs.',
    );
    const preview = readCard(await whole.ask('manager', explained));
    expect(preview).toContain('What is written under item 4 is not kept.');
    expect(readCard(await whole.ask('manager', AGENDA))).not.toContain('is not kept');
  });

  it('leaves nothing behind when it is discarded', async () => {
    const before = await businessRows(whole.store.client);
    const preview = await whole.ask('manager', AGENDA.replace('Neglect', 'Forgotten'));
    expect(readCard(await whole.press('manager', preview, 'Discard'))).toContain('Thrown away');
    expect(await businessRows(whole.store.client)).toEqual(before);
    expect(readCard(await whole.press('manager', preview, 'Save as a new meeting'))).toContain(
      'That draft is no longer here',
    );
    expect(await meetings()).toEqual([]);
  });

  it('becomes a meeting and its agenda together, once', async () => {
    const preview = await whole.ask('manager', AGENDA);
    const agenda = await whole.press('manager', preview, 'Save as a new meeting');
    expect(readCard(agenda)).toContain('4. Neglect strategy');
    expect(readCard(agenda)).toContain('Send to members');
    await whole.press('manager', preview, 'Save as a new meeting');
    const [meeting, ...others] = await meetings();
    expect(others).toEqual([]);
    expect(meeting).toMatchObject({
      status: 'planned',
      place: 'The Lyng Hall, West Bromwich',
      endsAt: new Date('2027-01-14T12:30:00Z'),
    });
    expect(await whole.store.client.agenda.count({ where: { meetingId: meeting?.id ?? '' } })).toBe(1);
    await whole.deliver();
    expect(await whole.store.client.notice.count()).toBe(0);
  });

  it('makes no second meeting at the same time, and can be used for the first', async () => {
    const preview = await whole.ask('manager', AGENDA.replace('Neglect strategy', 'Neglect strategy, revised'));
    const there = await whole.press('manager', preview, 'Save as a new meeting');
    expect(readCard(there)).toContain('There is a meeting at that time already');
    expect(readCard(await whole.press('manager', there, 'Use the agenda for it'))).toContain(
      'Version 2 of the agenda is published',
    );
    expect(await meetings()).toHaveLength(1);
  });

  it('can take the place of a coming meeting’s agenda', async () => {
    const preview = await whole.ask('manager', AGENDA);
    const target = { as: 'agenda', meetingId: NEXT_MEETING };
    expect(readCard(await whole.press('manager', preview, 'draft.confirm', target))).toContain(
      'Version 2 of the agenda is published',
    );
    const agenda = await whole.store.client.agenda.findMany({
      where: { meetingId: NEXT_MEETING },
      orderBy: { version: 'asc' },
    });
    expect(JSON.stringify(agenda.at(-1)?.items)).toContain('Neglect strategy');
    expect(await whole.store.client.meeting.findUnique({ where: { id: NEXT_MEETING } })).toMatchObject({
      status: 'planned',
    });
  });

  it.each([
    [
      'minutes of a meeting',
      'Agenda\nPresent: A, B and C\nApologies: D\n1. Minutes agreed\nRESOLVED that the report be noted\nRESOLVED that it be published\nThe Chair thanked everybody',
    ],
    ['a report', 'Agenda item\n1. Purpose of report\n2. Background\n3. Recommendations\n4. Financial implications'],
  ])('says plainly that %s is no agenda, and keeps nothing', async (_, text) => {
    const before = await businessRows(whole.store.client);
    const words = readCard(await whole.press('manager', await whole.ask('manager', AGENDA), 'Discard'));
    expect(words).toContain('Thrown away');
    const answer = readCard(await whole.ask('manager', text));
    expect(answer).not.toContain('Is this right?');
    expect(await businessRows(whole.store.client)).toEqual(before);
  });

  it('is read for those who run meetings only', async () => {
    const before = await businessRows(whole.store.client);
    expect(readCard(await whole.ask('police', AGENDA))).toContain('That is not yours to do here');
    expect(readCard(await whole.ask('practitioner', AGENDA))).not.toContain('Neglect');
    const channel = { conversationId: '19:x@thread.tacv2', kind: 'channel' } as const;
    expect(readCard(await whole.ask('manager', AGENDA, channel))).toContain('I answer that one to one');
    expect(await businessRows(whole.store.client)).toEqual(before);
  });

  it('is forgotten a day later, when nobody has confirmed it', async () => {
    const preview = await whole.ask('manager', AGENDA);
    whole.clock.move({ hours: 25 });
    await whole.tick('sweep');
    expect(await whole.store.client.draft.count()).toBe(0);
    expect(readCard(await whole.press('manager', preview, 'Save as a new meeting'))).toContain(
      'That draft is no longer here',
    );
  });
});
