import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forEachStore } from '../kit/database.js';
import { readCard } from '../kit/read-card.js';
import { businessRows } from '../kit/table-rows.js';
import { BOARD_CHANNEL, FEW, startWholeBot, type WholeBot } from '../kit/whole-bot.js';

const DENIED = 'That is not yours to do here';
const PRIVATE = 'I answer that one to one';
const HELP = 'What I can do';

/** What somebody says, and words of the card they get: the manager, a member, and the manager in the board’s channel. */
const PHRASES: readonly (readonly [said: string, manager: string, member: string, channel: string])[] = [
  ['help', 'New meeting', 'My meetings', 'What I can do'],
  ['hello', 'New meeting', 'My meetings', 'What I can do'],
  ['when is the next meeting?', 'Serious case review', 'Serious case review', 'Annual report'],
  ['what’s on the agenda', 'Serious case review', 'Serious case review', 'Annual report'],
  ['show me the agenda please', 'Change the agenda', 'My answer', 'Annual report'],
  ['who is coming?', 'Record an answer for somebody', 'have not answered', 'have not answered'],
  ['are we quorate?', 'The quorum cannot be met', 'The quorum cannot be met', 'The quorum cannot be met'],
  ['my meetings', 'The board’s coming meetings', 'My meetings', PRIVATE],
  ['change my answer', 'Can you come?', 'Can you come?', PRIVATE],
  ['I can’t make it', 'Can you come?', 'Can you come?', PRIVATE],
  ['new meeting', 'What is the meeting called?', DENIED, PRIVATE],
  ['cancel the meeting', 'Cancel this meeting?', DENIED, PRIVATE],
  ['change the agenda', 'Add an item', DENIED, PRIVATE],
  ['what went out?', 'addressed in all', DENIED, PRIVATE],
  ['record an answer for somebody', 'Whose answer is it?', DENIED, PRIVATE],
  ['attendance this year', 'Attendance', 'Attendance', 'Attendance'],
  ['the register', 'register', DENIED, PRIVATE],
  ['who am I?', 'business manager', 'member', PRIVATE],
  ['thanks!', 'You are welcome', 'You are welcome', 'You are welcome'],
  ['is a 14 year old missing overnight level 4?', 'ring 999', 'ring 999', 'ring 999'],
  ['how many referrals last quarter?', '1,556', '1,556', PRIVATE],
  ['data report', 'Data report, Q4 2017/18', 'Data report, Q4 2017/18', PRIVATE],
  ['my actions', 'My actions', 'Tell a school by the next morning', PRIVATE],
  ['overdue actions', '14 working days overdue', '14 working days overdue', PRIVATE],
  ['action 3', 'Heads say that alerts', 'Heads say that alerts', PRIVATE],
  ['action: housing to count the lifts by 12 March', 'Is this action right?', DENIED, PRIVATE],
  ['matters arising', 'Matters arising: Main Board', 'Matters arising: Main Board', PRIVATE],
  ['import actions', 'Send me the list of actions', DENIED, PRIVATE],
  ['digest', 'Digest, Monday 23 November', DENIED, PRIVATE],
  ['announcements', 'nnounce', DENIED, PRIVATE],
  ['no reminders until 4 December', 'reminders', 'reminders', PRIVATE],
  ['settings', 'The board’s settings', DENIED, PRIVATE],
  ['blorple wibble', 'I did not understand that', 'I did not understand that', 'I did not understand that'],
];

/** What anybody may ask about their own part, of which they have none. */
const THEIRS_TOO = /^(?:my actions|overdue actions|action 3|no reminders)/u;

forEachStore('asking in words', (open) => {
  let whole: WholeBot;
  let before: unknown;
  beforeAll(async () => {
    whole = await startWholeBot(await open(), { papers: true, table: FEW });
    await whole.useChannel();
    await whole.callMeeting();
    before = await businessRows(whole.store.client);
  });
  afterAll(() => whole.close());

  describe.each(PHRASES)('“%s”', (said, manager, member, channel) => {
    it('gets each the card that is theirs', async () => {
      expect(readCard(await whole.ask('manager', said))).toContain(manager);
      expect(readCard(await whole.ask('police', said))).toContain(member);
      const shared = readCard(await whole.ask('manager', said, BOARD_CHANNEL));
      expect(shared).toContain(channel);
      expect(shared).not.toContain('Serious case review');
      expect(shared).not.toContain('Police representative');
    });

    it('tells somebody whom the board does not know nothing of its business', async () => {
      const words = readCard(await whole.ask('practitioner', said));
      for (const secret of [
        'Main Board',
        '17 December',
        'Annual report',
        'have not answered',
        'Police representative',
        'Tell a school',
      ]) {
        expect(words).not.toContain(secret);
      }
      expect(words).toMatch(
        said.includes('missing overnight')
          ? /ring 999/u
          : THEIRS_TOO.test(said)
            ? /You have nothing|nothing here that you may see|no such action|reminders/u
            : /business manager|You are welcome|Not yet/u,
      );
    });
  });

  it('changed nothing, however much was asked', async () => {
    await whole.deliver();
    const { Draft: _draft, ...now } = await businessRows(whole.store.client);
    const { Draft: _none, ...then } = before as typeof now;
    expect(now).toEqual(then);
  });

  it('puts the emergency line first where a child may be in danger', async () => {
    const words = readCard(await whole.ask('practitioner', 'a child is being hit right now what do I do'));
    expect(words.split('\n')[0]).toBe('If a child may be in danger now, ring 999');
  });

  it('is offered a way on where it was not understood', async () => {
    expect(readCard(await whole.ask('police', 'blorple wibble'))).toContain(HELP);
  });
});
