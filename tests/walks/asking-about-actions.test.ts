import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forEachStore } from '../kit/database.js';
import { readCard } from '../kit/read-card.js';
import { businessRows } from '../kit/table-rows.js';
import { BOARD_CHANNEL, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

/** References of the sample, by what they are about. */
const ALERTS = 'SSCB 15.03.18/3';
const INSPECTION = 'SSCB 15.03.18/1';
const CLOSED_AUDIT = 'SSCB 15.03.18/2';
const SCREENING = 'SSCB 07.12.17/1';
const ABUSE_CASES = 'SSCB 03.11.26/1';
const NEGLECT_PLANS = 'SSCB 19.10.26/1';
const SECOND_PLANS = 'SSCB 26.10.26/1';
const TENANCIES = 'SSCB 11.11.26/1';
const THRESHOLDS = 'SSCB 21.09.26/1';
const GAPS = 'SSCB 24.09.26/1';
const INTERVIEWS = 'SSCB 12.10.26/1';
const DATA_SET = 'SSCB 14.10.26/1';
const SCREENING_TOOL = 'SSCB 13.07.17/1';

/** What is said, by whom, the title of the card, and the references on it in their order. */
const LISTS: readonly (readonly [who: string, said: string, title: string, references: readonly string[]])[] = [
  ['police', 'my actions', 'My actions', [ALERTS]],
  ['designated-nurse', 'what do I have to do?', 'My actions', [DATA_SET, NEGLECT_PLANS]],
  ['manager', 'overdue actions', 'Overdue actions', [THRESHOLDS, GAPS, INTERVIEWS]],
  ['manager', 'police actions', 'Open actions: Police', [ABUSE_CASES, SCREENING, ALERTS]],
  ['manager', 'health actions', 'Open actions: health', [GAPS, NEGLECT_PLANS]],
  ['manager', 'neglect actions', 'Open actions: Neglect', [SECOND_PLANS, NEGLECT_PLANS, TENANCIES]],
  ['manager', 'Head of Housing’s actions', 'Open actions: Head of Housing', [TENANCIES]],
  [
    'manager',
    'actions of the March 2018 meeting',
    'All actions: Main Board, March 2018',
    [INSPECTION, CLOSED_AUDIT, ALERTS],
  ],
  ['police', 'neglect actions', 'Open actions: Neglect', [NEGLECT_PLANS, TENANCIES]],
  ['vice-chair', 'neglect actions', 'Open actions: Neglect', [SECOND_PLANS, NEGLECT_PLANS, TENANCIES]],
  ['practitioner', 'my actions', 'My actions', []],
  ['practitioner', 'overdue actions', 'Overdue actions', []],
  ['guest', 'my actions', 'My actions', []],
  ['guest', 'overdue actions', 'Overdue actions', [THRESHOLDS, GAPS, INTERVIEWS]],
  ['manager', 'actions of the ministry of magic', 'Open actions: ', []],
];

forEachStore('asking about actions', (open) => {
  let whole: WholeBot;
  let before: unknown;
  beforeAll(async () => {
    whole = await startWholeBot(await open());
    await whole.useChannel();
    before = await businessRows(whole.store.client);
  });
  afterAll(() => whole.close());

  const references = (words: string): readonly string[] =>
    words.split('\n').filter((line) => /^SSCB \d\d\.\d\d\.\d\d\/\d+$/u.test(line));

  it.each(LISTS)('%s is shown “%s”', async (who, said, title, listed) => {
    const words = readCard(await whole.ask(who, said));
    expect(words).toContain(title);
    expect(references(words)).toEqual(listed);
  });

  it('turns the pages of a long list, and each opens its actions', async () => {
    const first = await whole.ask('manager', 'open actions');
    expect(readCard(first)).toContain('15 in all, 3 overdue. Page 1 of 2.');
    const second = await whole.press('manager', first, 'Next page');
    expect(readCard(second)).toContain('Page 2 of 2.');
    const both = [...references(readCard(first)), ...references(readCard(second))];
    expect(new Set(both).size).toBe(15);
    expect(both).toHaveLength(15);
    const back = await whole.press('manager', second, 'Previous page');
    expect(references(readCard(back))).toEqual(references(readCard(first)));
    const opened = await whole.press('manager', back, 'action.show');
    expect(readCard(opened)).toContain(`${THRESHOLDS} · Main Board`);
  });

  it.each(['action 3', ALERTS, '15.03.18/3', `what about ${ALERTS}?`])(
    'opens the one action that is meant by “%s”',
    async (said) => {
      const words = readCard(await whole.ask('manager', said));
      expect(words).toContain(`${ALERTS} · Main Board\nTell a school by the next morning`);
      expect(words).toContain('Chair, 11 November: opened it again, due Tuesday 22 December.');
    },
  );

  it('opens the one action whose words somebody says', async () => {
    const words = readCard(await whole.ask('manager', 'show the tenancy officers action'));
    expect(words).toContain(`${TENANCIES} · Main Board\nTrain all tenancy officers`);
  });

  it('offers the candidates where words or a number fit several, and says where none does', async () => {
    const tool = readCard(await whole.ask('manager', 'show the neglect tool action'));
    expect(tool).toContain('Which of these do you mean?');
    expect(references(tool)).toEqual([NEGLECT_PLANS, SCREENING_TOOL]);
    expect(references(readCard(await whole.ask('manager', 'action 1')))).toHaveLength(8);
    for (const said of ['action 77', 'SSCB 01.01.27/1', 'show me the action about flying carpets']) {
      expect(readCard(await whole.ask('manager', said)), said).toContain('I found no such action');
    }
  });

  it('treats an action that somebody may not see as one that is not there', async () => {
    expect(readCard(await whole.ask('manager', SECOND_PLANS))).toContain('Say why children come onto a second');
    for (const who of ['police', 'practitioner', 'guest']) {
      const words = readCard(await whole.ask(who, SECOND_PLANS));
      expect(words, who).toContain('I found no such action');
      expect(words, who).not.toContain('second child protection plan');
    }
  });

  it('opens the form of what somebody wishes, and changes nothing by words', async () => {
    const close = readCard(await whole.ask('manager', `close action ${NEGLECT_PLANS}`));
    expect(close).toContain('Close it\nRead ten neglect plans');
    const done = readCard(await whole.ask('designated-nurse', `${NEGLECT_PLANS} is done`));
    expect(done).toContain('Report it done\nRead ten neglect plans');
  });

  it('makes the list of matters arising for the next meeting from the log', async () => {
    const shown = await whole.ask('manager', 'matters arising');
    const words = readCard(shown);
    expect(words).toContain('Matters arising: Main Board, Thursday 17 December 2026\n15 in all, 3 overdue.');
    expect(references(words).slice(0, 4)).toEqual([SCREENING, INSPECTION, CLOSED_AUDIT, ALERTS]);
    expect(words).toContain('Independent Chair, 11 November: opened it again, due Tuesday 22 December.');
    // Those of the subgroups are for the subgroups’ own meetings.
    const all = [...references(words), ...references(readCard(await whole.press('manager', shown, 'Next page')))];
    expect(all).not.toContain(SECOND_PLANS);
    expect(all).toHaveLength(15);
    expect(readCard(await whole.ask('practitioner', 'matters arising'))).not.toContain('Main Board');
  });

  describe('in the board’s channel', () => {
    it.each(['overdue actions', 'my actions', ALERTS, 'matters arising', 'add an action', 'digest'])(
      'shows nothing of “%s” to everybody',
      async (said) => {
        const words = readCard(await whole.ask('manager', said, BOARD_CHANNEL));
        expect(words).toContain('I answer that one to one');
        expect(words).not.toMatch(/SSCB \d/u);
      },
    );
  });

  it('changed nothing, however much was asked', async () => {
    await whole.deliver();
    expect(await businessRows(whole.store.client)).toEqual(before);
  });
});
