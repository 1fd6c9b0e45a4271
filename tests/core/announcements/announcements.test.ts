import { describe, expect, it } from 'vitest';
import type { AnnouncementsPorts } from '../../../src/core/announcements/ports.js';
import { LONGEST_ANNOUNCEMENT } from '../../../src/core/announcements/read-announcement.js';
import { sendAnnouncement, type SendAnnouncement } from '../../../src/core/announcements/send-announcement.js';
import { showAnnouncement, showAnnouncements } from '../../../src/core/announcements/show-announcements.js';
import { withdrawAnnouncement } from '../../../src/core/announcements/withdraw-announcement.js';
import { asId } from '../../../src/core/shared/ids.js';
import { fakeAnnouncements } from '../../kit/fakes/fake-announcements.js';
import { aPlaceToPost, ravensby } from '../../kit/fakes/ravensby.js';

async function board() {
  const town = ravensby({ places: [aPlaceToPost()] });
  const announcements = fakeAnnouncements();
  const ports: AnnouncementsPorts = {
    transact: (work) => town.transact((tx) => work({ ...tx, announcements })),
    clock: town.clock,
    ids: town.ports.ids,
  };
  const principal = await town.as('manager');
  const send = (given: Partial<SendAnnouncement> = {}) =>
    sendAnnouncement(ports, {
      principal,
      announcementId: asId('first'),
      over: 0,
      groupId: asId('main-board'),
      text: 'The car park is closed on Thursday.\n\n\nPlease come by bus.',
      urgent: false,
      ...given,
    });
  const withdraw = (version: number, because = 'It was the wrong day.') =>
    withdrawAnnouncement(ports, { principal, announcementId: asId('first'), version, because });
  const occurrences = (state: string) =>
    town.state.notices.filter((one) => one.state === state).map(({ key }) => key.slice(key.lastIndexOf('|') + 1));
  return { town, announcements, ports, principal, send, withdraw, occurrences };
}

describe('an announcement', () => {
  it('goes once to each member of the group and to its channel, never to the sender', async () => {
    const { town, send } = await board();
    expect(await send()).toMatchObject({ status: 'sent', addressed: 4 });
    const recipients = town.state.notices.map(({ recipient }) => Object.values(recipient).join());
    expect(recipients.sort()).toEqual([
      'health-member',
      'local-authority-member',
      'main-channel',
      'other-member',
      'police-member',
    ]);
    expect(town.state.audit.at(-1)).toMatchObject({ action: 'announcement.send', outcome: 'done' });
    expect(JSON.stringify(town.state.audit)).not.toContain('car park');
  });

  it('leaves the sender out who sits at the table', async () => {
    const { town, send } = await board();
    const chair = await town.as('local-authority-member');
    expect(await send({ principal: chair })).toMatchObject({ addressed: 3 });
  });

  it('keeps the breaks between lines, and no more than one empty line together', async () => {
    const { send } = await board();
    expect(await send()).toMatchObject({
      announcement: { text: 'The car park is closed on Thursday.\n\nPlease come by bus.' },
    });
  });

  it('is sent once when its button is pressed twice', async () => {
    const { town, send } = await board();
    await send();
    expect(await send({ text: 'Something else' })).toMatchObject({ status: 'already-there' });
    expect(town.state.notices).toHaveLength(5);
  });

  it.each([
    ['nothing', ' \n '],
    ['too much', 'a'.repeat(LONGEST_ANNOUNCEMENT + 1)],
  ])('is refused with %s in it', async (_, text) => {
    const { town, send } = await board();
    expect(await send({ text })).toMatchObject({ status: 'invalid' });
    expect(town.state.notices).toHaveLength(0);
    expect(town.state.audit).toHaveLength(0);
  });

  it('goes to no group of another board', async () => {
    const { town, send } = await board();
    expect(await send({ groupId: asId('elsewhere') })).toEqual({ status: 'not-found' });
    expect(town.state.notices).toHaveLength(0);
  });

  it('may be sent again by itself only when it is urgent', async () => {
    const { town, send } = await board();
    await send({ urgent: true });
    expect(town.state.notices.every(({ urgent }) => urgent === true)).toBe(true);
  });
});

describe('a replaced announcement', () => {
  it('is not sent where it still waits, is edited where it was posted, and the new version goes to everybody', async () => {
    const { town, send, occurrences } = await board();
    await send();
    town.state.notices = town.state.notices.map((one, index) =>
      index === 0 ? { ...one, state: 'sent', activityId: 'posted', shown: one.wanted } : one,
    );
    const replaced = await send({ over: 1, text: 'The car park is closed on Friday.' });
    expect(replaced).toMatchObject({ status: 'sent', addressed: 4, announcement: { version: 2 } });
    expect(occurrences('withdrawn')).toEqual(['v1', 'v1', 'v1', 'v1']);
    expect(occurrences('waiting')).toEqual(['v2', 'v2', 'v2', 'v2', 'v2']);
    const posted = town.state.notices.find(({ state }) => state === 'sent');
    expect(posted?.wanted).toBeGreaterThan(posted?.shown ?? Infinity);
  });

  it('is replaced once when pressed twice, and the later of two people is told what stands', async () => {
    const { town, announcements, send } = await board();
    await send();
    await send({ over: 1, text: 'Second' });
    expect(await send({ over: 1, text: 'Third' })).toMatchObject({
      status: 'already-there',
      announcement: { version: 2, text: 'Second' },
    });
    announcements.meanwhile = (kept) => kept.map((one) => ({ ...one, version: 3, text: 'Theirs' }));
    expect(await send({ over: 2, text: 'Mine' })).toMatchObject({ status: 'already-there' });
    expect(town.state.notices.filter(({ key }) => key.endsWith('v3'))).toHaveLength(0);
  });

  it('cannot be replaced once it was taken back, or where there is none', async () => {
    const { send, withdraw } = await board();
    expect(await send({ over: 1 })).toEqual({ status: 'not-found' });
    await send();
    await withdraw(1);
    expect(await send({ over: 1 })).toMatchObject({ status: 'already-there', announcement: { state: 'withdrawn' } });
  });
});

describe('an announcement taken back', () => {
  it('is not sent where it waits and edited where it was posted, with the reason', async () => {
    const { town, send, withdraw } = await board();
    await send();
    town.state.notices = town.state.notices.map((one, index) => (index < 2 ? { ...one, state: 'sent' } : one));
    expect(await withdraw(1)).toMatchObject({
      status: 'withdrawn',
      notSent: 3,
      edited: 2,
      announcement: { withdrawnBecause: 'It was the wrong day.', text: '' },
    });
    expect(town.state.audit.at(-1)).toMatchObject({
      action: 'announcement.withdraw',
      facts: { notSent: 3, edited: 2 },
    });
    expect(await withdraw(1)).toMatchObject({ status: 'already-withdrawn' });
  });

  it('stands when somebody has replaced it meanwhile', async () => {
    const { send, withdraw, announcements } = await board();
    await send();
    await send({ over: 1, text: 'Second' });
    expect(await withdraw(1)).toMatchObject({ status: 'replaced' });
    announcements.meanwhile = (kept) => kept.map((one) => ({ ...one, version: 3 }));
    expect(await withdraw(2)).toMatchObject({ status: 'replaced' });
  });

  it('needs no reason, and there has to be one to take back', async () => {
    const { send, withdraw } = await board();
    expect(await withdraw(1)).toEqual({ status: 'not-found' });
    await send();
    expect(await withdraw(1, '  ')).toMatchObject({ announcement: { withdrawnBecause: null } });
  });
});

describe('the list of announcements', () => {
  it('names group and sender, the newest first', async () => {
    const { ports, principal, send } = await board();
    await send();
    await send({ announcementId: asId('second'), text: 'Another' });
    const views = await showAnnouncements(ports, { principal });
    expect(views.map(({ announcement }) => announcement.id)).toEqual(['second', 'first']);
    expect(views[0]).toMatchObject({ group: { name: 'Main board' }, sender: { name: 'Business Manager' } });
    expect(await showAnnouncement(ports, { principal, announcementId: asId('none') })).toBeNull();
  });
});
