import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signLinks } from '../../../src/adapters/links/sign-links.js';
import { signedLinks } from '../../../src/adapters/links/signed-links.js';
import { movingClock } from '../../kit/moving-clock.js';

const KEY = 'k'.repeat(32);
const signer = signLinks(KEY);
const claim = { page: 'calendar', ids: ['board-1', 'zażółć'], expiresAtMs: null };

describe('signLinks', () => {
  it('opens what it signed, as long as it lasts', () => {
    expect(signer.open(signer.sign(claim), Number.MAX_SAFE_INTEGER)).toEqual(claim);
    const token = signer.sign({ ...claim, expiresAtMs: 1_000 });
    expect([signer.open(token, 999)?.page, signer.open(token, 1_000)]).toEqual(['calendar', null]);
  });

  it('opens nothing that no store can hold, even of what it signed', () => {
    const token = signer.sign({ ...claim, ids: ['board\0', '\ud83d'] });
    expect(signer.open(token, 0)?.ids).toEqual(['board\ufffd', '\ufffd']);
  });

  it('makes tokens that stand in an address as they are', () => {
    expect(signer.sign(claim)).toMatch(/^[\w.-]+$/);
  });

  it('opens nothing that was altered anywhere', () => {
    const token = signer.sign(claim);
    fc.assert(
      fc.property(
        fc.nat(token.length - 1),
        fc.constantFrom('A', 'B', 'x', 'y', '0', '9', '-', '_', '.'),
        (at, sign) => {
          const altered = token.slice(0, at) + sign + token.slice(at + 1);
          const opened = signer.open(altered, 0);
          // The last sign of each part may stand for the same bytes; nothing else may be read into it.
          if (opened !== null) expect(opened).toEqual(claim);
          if (at < token.indexOf('.') - 1 && altered !== token) expect(opened).toBeNull();
        },
      ),
    );
  });

  it('opens nothing signed with another key, of another shape, or huge', () => {
    expect(signer.open(signLinks('x'.repeat(32)).sign(claim), 0)).toBeNull();
    const [body = '', signature = ''] = signer.sign(claim).split('.');
    for (const token of [
      '',
      '.',
      body,
      `${body}.`,
      `.${signature}`,
      `${body}.${signature}.`,
      `${body}.${'A'.repeat(22)}`,
    ]) {
      expect(signer.open(token, 0), token).toBeNull();
    }
    expect(signer.open(signer.sign({ ...claim, ids: ['x'.repeat(1_000)] }), 0)).toBeNull();
    expect(signer.open('A'.repeat(1_000_000), 0)).toBeNull();
  });
});

describe('signedLinks', () => {
  const clock = movingClock('2026-11-23T09:00:00Z');
  const { links, openLink } = signedLinks({ key: KEY, publicUrl: 'https://bot.example', clock });
  const tokenOf = (link: string): string => new URL(link).pathname.split('/')[2]?.replace(/\.(ics|csv)$/, '') ?? '';
  const calendar = tokenOf(links.calendar('board', 'meeting'));

  it('opens a link for its own page only', () => {
    expect(links.calendar('board', 'meeting')).toMatch(/^https:\/\/bot\.example\/calendar\/.+\.ics$/);
    expect([openLink(calendar, 'calendar'), openLink(calendar, 'attendance')]).toEqual([['board', 'meeting'], null]);
  });

  it('lets figures be fetched for a quarter of an hour, and calendars for good', () => {
    const figures = tokenOf(links.attendanceYear('board', 2017));
    clock.move({ minutes: 14, seconds: 59 });
    expect(openLink(figures, 'attendance')).toEqual(['board', '2017']);
    clock.move({ seconds: 1 });
    expect(openLink(figures, 'attendance')).toBeNull();
    clock.move({ years: 5 });
    expect(openLink(calendar, 'calendar')).toEqual(['board', 'meeting']);
  });
});
