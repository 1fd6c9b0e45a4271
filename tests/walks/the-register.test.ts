import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PostedCard } from '../kit/fake-connector-conversations.js';
import { forEachStore } from '../kit/database.js';
import { fieldsOf, linkOn, readCard } from '../kit/read-card.js';
import { businessRows } from '../kit/table-rows.js';
import { FEW, NEXT_MEETING, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

const NOT_VALID =
  'This link is not valid any more. Nothing is lost: please open the card in Teams again and use the link there.\n';

/** A meeting is answered, held, and its register confirmed: the tests follow one another. */
forEachStore('the register and the year', (open) => {
  let whole: WholeBot;
  beforeAll(async () => {
    whole = await startWholeBot(await open(), { table: [...FEW, 'housing'] });
    await whole.callMeeting();
    await whole.press('police', whole.newest('police'), 'Yes, in person');
    await whole.press('health', whole.newest('health'), 'Yes, online');
    await whole.press('lay', whole.newest('lay'), 'Apologies');
    const deputy = { deputyName: 'Ruth Example', deputyRole: 'Service manager' };
    await whole.press('probation', whole.newest('probation'), 'Send this deputy', deputy);
  });
  afterAll(() => whole.close());

  const entries = async () => {
    const rows = await whole.store.client.registerEntry.findMany({ where: { meetingId: NEXT_MEETING } });
    return Object.fromEntries(
      rows.map(({ seatId, status, mode }) => [
        seatId.replace('sample-seat-main-', ''),
        status === 'present' ? mode : status,
      ]),
    );
  };
  /** Presses through the pages of the form, with changes on whichever page has the field. */
  const confirm = async (form: PostedCard, changes: Readonly<Record<string, string>> = {}) => {
    let card = form;
    for (let page = 0; page < 4 && JSON.stringify(card.content).includes('register.confirm'); page += 1) {
      const fields = fieldsOf(card);
      const changed = Object.fromEntries(Object.entries(changes).filter(([name]) => name in fields));
      card = await whole.press('manager', card, 'register.confirm', { ...fields, ...changed });
    }
    return card;
  };
  /** The button that a card about one meeting would carry. */
  const button = (verb: string): PostedCard => ({
    ...whole.newest('manager'),
    content: { actions: [{ type: 'Action.Execute', verb, data: { meetingId: NEXT_MEETING } }] },
  });

  it('is refused before the meeting has begun', async () => {
    await whole.deliver();
    whole.clock.set('2026-12-17T13:59:00Z');
    const before = await businessRows(whole.store.client);
    const card = await confirm(await whole.press('manager', button('register.show'), 'register.show'));
    expect(readCard(card)).toContain('The meeting has not begun yet');
    expect(await businessRows(whole.store.client)).toEqual(before);
  });

  it('is filled from the answers, once the meeting has begun', async () => {
    whole.clock.set('2026-12-17T16:00:00Z');
    const form = await whole.ask('manager', 'the register');
    const fields = fieldsOf(form);
    expect(readCard(form)).toContain('I have filled this in from the answers.');
    const values = Object.entries(fields).map(([name, value]) => [name.split('sample-seat-main-')[1], value]);
    expect(values).toContainEqual(['police', 'p']);
    expect(values).toContainEqual(['hospitals', 'o']);
    expect(values).toContainEqual(['housing', 'x']);
  });

  it('is confirmed, and the meeting counts as held', async () => {
    const card = await confirm(await whole.ask('manager', 'the register'));
    expect(readCard(card)).toMatch(/confirmed/iu);
    expect(await entries()).toMatchObject({
      police: 'in-person',
      hospitals: 'online',
      lay: 'apologies',
      crc: 'deputy',
      housing: 'absent',
    });
    const meeting = await whole.store.client.meeting.findUniqueOrThrow({ where: { id: NEXT_MEETING } });
    expect(meeting).toMatchObject({ status: 'held', registerConfirmedBy: 'sample-person-business-manager' });
  });

  it('changes nothing when it is confirmed again as it stands', async () => {
    const before = await businessRows(whole.store.client);
    await confirm(await whole.ask('manager', 'the register'));
    expect(await businessRows(whole.store.client)).toEqual(before);
  });

  it('can be put right later, and the audit tells both', async () => {
    const form = await whole.ask('manager', 'the register');
    const field = Object.keys(fieldsOf(form)).find((name) => name.endsWith('-police')) ?? '';
    await confirm(form, { [field]: 'a' });
    expect(await entries()).toMatchObject({ police: 'apologies' });
    const audit = await whole.store.client.audit.findMany({
      where: { action: 'register.confirm' },
      orderBy: { id: 'asc' },
    });
    expect(audit.map(({ outcome }) => outcome)).toEqual(['refused', 'done', 'unchanged', 'done']);
  });

  it('asks for a deputy’s name rather than leaving it out', async () => {
    const before = await entries();
    const form = await whole.ask('manager', 'the register');
    const field = Object.keys(fieldsOf(form)).find((name) => name.endsWith('-hospitals')) ?? '';
    expect(readCard(await confirm(form, { [field]: 'd' }))).toContain('Please give the deputy’s name.');
    expect(await entries()).toEqual(before);
  });

  it('takes no answers for a meeting that has been held', async () => {
    const before = await businessRows(whole.store.client);
    const late = await whole.press('police', button('attendance.answer'), 'attendance.answer', {
      call: 1,
      choice: 'online',
    });
    expect(readCard(late)).toContain('This meeting has taken place');
    await whole.deliver();
    expect(await businessRows(whole.store.client)).toEqual(before);
  });

  it('is counted in the year, on a card and in a spreadsheet', async () => {
    const card = await whole.ask('manager', 'attendance this year');
    expect(readCard(card)).toContain('April 2026 to March 2027');
    const page = await fetch(`${whole.url}${linkOn(card, 'attendance')}`);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    const csv = await page.text();
    expect(csv.split('\r\n')[0]).toContain('Agency');
    expect(csv).toContain('West Midlands Police');
    expect(csv).not.toContain('Police representative');
  });

  it('opens no link that was altered, made up or has run out', async () => {
    const card = await whole.ask('manager', 'attendance this year');
    const link = linkOn(card, 'attendance');
    const turned = link.replace(
      /\/attendance\/(.)/u,
      (_, letter: string) => `/attendance/${letter === 'W' ? 'X' : 'W'}`,
    );
    for (const path of [
      turned,
      link.replace('.csv', 'x.csv'),
      link.replace('attendance', 'calendar'),
      '/attendance/nothing.csv',
      '/calendar/x',
    ]) {
      const page = await fetch(`${whole.url}${path}`);
      expect([page.status, await page.text()], path).toEqual([404, NOT_VALID]);
    }
    whole.clock.move({ minutes: 14 });
    expect((await fetch(`${whole.url}${link}`)).status).toBe(200);
    whole.clock.move({ minutes: 2 });
    const late = await fetch(`${whole.url}${link}`);
    expect([late.status, await late.text()]).toEqual([404, NOT_VALID]);
  });
});
