import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PostedCard } from '../kit/fake-connector-conversations.js';
import { forEachStore } from '../kit/database.js';
import { fieldsOf, readCard } from '../kit/read-card.js';
import { tableRows } from '../kit/table-rows.js';
import { BOARD_CHANNEL, FEW, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

/** Made up, in every shape a child’s details come in. The NHS number is one that is never given to anybody. */
const CHILD = 'Jayden Smith 12/03/2010 NHS 943 476 5919';
const TRACES = ['Jayden', '12/03/2010', '943 476 5919', '9434765919'];

forEachStore('what people type', (open) => {
  let whole: WholeBot;
  let asked: PostedCard;
  beforeAll(async () => {
    whole = await startWholeBot(await open(), { papers: true, table: FEW });
    await whole.useChannel();
    await whole.callMeeting();
    asked = whole.newest('lay');
  });
  afterAll(() => whole.close());

  /** The columns in which any trace is found; `log` for the log. */
  const columns = async () => {
    await whole.deliver();
    const tables = Object.entries({ ...(await tableRows(whole.store.client)), log: whole.logged });
    const found = tables.flatMap(([name, rows]) =>
      rows.flatMap((row) =>
        Object.entries(JSON.parse(row) as Record<string, unknown>)
          .filter((column) => TRACES.some((trace) => JSON.stringify(column).includes(trace)))
          .map(([column]) => `${name}.${column}`),
      ),
    );
    return [...new Set(found)].sort();
  };
  /** The tables in which any trace is found. */
  const traces = async () => [...new Set((await columns()).map((column) => column.split('.')[0] ?? ''))];

  it.each([
    [CHILD],
    [`is ${CHILD} known to social care?`],
    [`what level is ${CHILD}, missing overnight`],
    [`I am coming, but ${CHILD} was not at school`],
    [`agenda ${CHILD}`],
    [`record apologies for ${CHILD}`],
    [`Present: ${CHILD}\nApologies: ${CHILD}\n1. ${CHILD}\nRESOLVED that ${CHILD}`],
    [`Agenda item 1. Purpose of report ${CHILD}\n2. Recommendations ${CHILD}\n3. Background ${CHILD}`],
    [`action: ${CHILD} to be seen by 12 March, owner head of housing`],
    [`add an action for ${CHILD}`],
    [`close the action about ${CHILD}`],
    [`actions of ${CHILD}`],
    [`announce: ${CHILD} is missing`],
    [`no reminders until ${CHILD}`],
    [`| Action | Owner | Due |\n| --- | --- | --- |\n| See ${CHILD} | ${CHILD} | ${CHILD} |`],
    [`\u202e${CHILD}`.repeat(200)],
    [`AGENDA\n1. Apologies for absence\n2. Minutes of the last meeting\n3. ${CHILD}\n4. Any other business`],
    [`AGENDA\n1. Background ${CHILD}\n2. Legal ${CHILD}\n3. Key issues ${CHILD}`],
  ])('is answered and let go: %s', async (text) => {
    for (const who of ['manager', 'police', 'practitioner']) {
      await whole.client.say(whole.as(who), text);
      await whole.client.repeat('new-id');
    }
    await whole.client.say(whole.as('police'), text, { place: BOARD_CHANNEL });
    const kept = await traces();
    // An agenda that was understood waits for a day to be confirmed or thrown away: that is what was asked.
    expect(kept.filter((name) => name !== 'Draft')).toEqual([]);
    await whole.store.client.draft.deleteMany();
  });

  it('is let go when it stands in a file that cannot be had', async () => {
    const file = {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      name: `${CHILD}.docx`,
      content: { downloadUrl: `https://evil.example/${encodeURIComponent(CHILD)}`, fileType: 'docx' },
    };
    const { posted } = await whole.client.say(whole.as('manager'), '', { attachments: [file] });
    expect(posted.map((card) => readCard(card)).join()).toContain('The file is kept in a place I may not read from.');
    expect(await traces()).toEqual([]);
  });

  it('is let go when a press with it is refused', async () => {
    await whole.press('lay', asked, 'Send this deputy', { deputyName: CHILD });
    await whole.press('lay', asked, 'Save', { choice: 'online', note: `${CHILD} `.repeat(40) });
    await whole.press('lay', asked, 'Save', { choice: 'online', interestItem: '99', interestNature: CHILD });
    await whole.press('lay', asked, 'attendance.answer', { choice: CHILD });
    await whole.press('practitioner', asked, 'Save', { note: CHILD });
    await whole.client.post(
      whole.client.activity(whole.as('police'), {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb: CHILD, data: { [CHILD]: CHILD } } },
      }),
    );
    expect(await traces()).toEqual([]);
  });

  it('is let go when a form comes back with what was typed, and a repeat finds the same', async () => {
    const form = await whole.press(
      'manager',
      await whole.ask('manager', 'who is coming?'),
      'Record an answer for somebody',
    );
    const note = `${CHILD} `.repeat(40);
    const back = await whole.press('manager', form, 'Record it', {
      personId: 'sample-person-police',
      choice: 'online',
      note,
    });
    expect(readCard(back)).toContain('Please keep the note to 500 characters.');
    const again = await whole.client.repeat('same-id');
    expect(JSON.stringify(again.card)).toContain('Please keep the note to 500 characters.');
    const meeting = await whole.ask('manager', 'new meeting');
    await whole.press('manager', meeting, 'Save', {
      title: CHILD,
      place: CHILD,
      joinUrl: 'nowhere',
      date: '',
      startTime: '',
    });
    expect(await traces()).toEqual([]);
  });

  it('is let go when the door refuses it', async () => {
    for (const bent of [
      { from: CHILD },
      { channelId: CHILD },
      { serviceUrl: `https://${encodeURIComponent(CHILD)}.example/` },
    ]) {
      await whole.client.post({
        ...whole.client.activity(whole.as('police'), { type: 'message', text: CHILD }),
        ...bent,
      });
    }
    await fetch(`${whole.url}/calendar/${encodeURIComponent(CHILD)}`);
    expect(await traces()).toEqual([]);
  });

  it('is let go when something breaks', async () => {
    const { client } = whole.store;
    const { quorumRule } = await client.group.findUniqueOrThrow({ where: { id: 'sample-group-main' } });
    await client.group.update({ where: { id: 'sample-group-main' }, data: { quorumRule: { kind: 'nonsense' } } });
    expect(readCard(await whole.ask('police', `agenda, and ${CHILD}`))).not.toContain('Jayden');
    await client.group.update({ where: { id: 'sample-group-main' }, data: { quorumRule: quorumRule ?? {} } });
    expect(await traces()).toEqual([]);
  });

  it('is kept where it is asked to be recorded, and nowhere else but in the day’s answers', async () => {
    const before = whole.connector.requests.length;
    await whole.press('lay', asked, 'Save', { choice: 'online', note: CHILD });
    expect((await traces()).sort()).toEqual(['Answer', 'AnswerHistory', 'Inbox']);
    await whole.ask('manager', 'who is coming?', BOARD_CHANNEL);
    const since = whole.connector.requests.slice(before);
    const channel = since.filter(({ path }) => path.includes(encodeURIComponent(BOARD_CHANNEL.conversationId)));
    expect(JSON.stringify(channel)).not.toContain('Jayden');
    const others = since.filter(({ path }) => !path.includes('sample-lay'));
    expect(JSON.stringify(others)).not.toContain('Jayden');
  });

  it('is let go when a form of the action log, an announcement or the settings is handed back', async () => {
    const before = await columns();
    const form = await whole.ask('manager', `action: see ${CHILD} by 12 March, owner head of housing`);
    const bad = { what: `${CHILD} `.repeat(40), ownerId: 'sample-person-housing', dueOn: CHILD, minute: CHILD };
    expect(readCard(await whole.press('manager', form, 'Save', bad))).toContain('Please choose the day');
    const step = await whole.ask('manager', 'close action SSCB 19.10.26/1');
    await whole.press('manager', step, 'Close', { note: `${CHILD} `.repeat(60) });
    const announcement = await whole.ask('manager', 'announce');
    await whole.press('manager', announcement, 'announcement.send', { text: `${CHILD} `.repeat(200), groupId: CHILD });
    await whole.press('manager', await whole.ask('manager', 'settings'), 'Save', { remindWorkingDays: CHILD });
    await whole.press('police', await whole.ask('police', 'no reminders'), 'snooze.save', { until: CHILD });
    expect(await columns()).toEqual(before);
  });

  it('is kept in the columns of the action log and of announcements that hold what was asked to be recorded', async () => {
    const before = [...(await columns()), 'Inbox.reply'];
    const form = await whole.ask('manager', 'add an action');
    const fields = { ...fieldsOf(form), ownerId: 'sample-person-lay', dueOn: '2027-03-12' };
    const saved = await whole.press('manager', form, 'Save', { ...fields, what: `See ${CHILD}`, minute: '7' });
    const asks = await whole.press('manager', saved, 'Ask for more time');
    await whole.press('manager', asks, 'Ask for more time', { note: CHILD, day: '2027-04-12' });
    const text = { groupId: 'sample-group-main', text: CHILD, urgent: 'false' };
    await whole.press('manager', await whole.ask('manager', 'announce'), 'announcement.send', text);
    const now = (await columns()).filter((column) => !before.includes(column));
    expect(now).toEqual(['Action.moreTime', 'Action.what', 'ActionEvent.note', 'Announcement.text']);
    const again = await whole.press('manager', await whole.ask('manager', 'announcements'), 'announcement.form');
    await whole.press('manager', again, 'announcement.withdraw', { because: CHILD });
    expect(await columns()).toContain('Announcement.withdrawnBecause');
    const list = await whole.ask(
      'manager',
      `| Action | Owner | Due |\n| --- | --- | --- |\n| Ring ${CHILD} | Lay member | 12 March 2027 |`,
    );
    expect(await columns()).toContain('Draft.content');
    await whole.press('manager', list, 'Discard');
    expect(await columns()).not.toContain('Draft.content');
  });
});
