import type { RegisterEntry } from '../../../core/meetings/register/register.js';
import { cleanText } from '../../../core/shared/clean-text.js';
import { asId, type SeatId } from '../../../core/shared/ids.js';
import { REGISTER_CODES, registerField, type RegisterCode } from '../../cards/register-card.js';

const MOST_SEATS = 200;
const SEAT_FIELD = registerField.seat(asId<SeatId>(''));

/**
 * Reads a register's rows from a press: the fields of this page and, in the button's own data, of the pages before it.
 * A row with no choice or an unknown one is left out, and is then asked for.
 */
export function readRegister(data: Readonly<Record<string, unknown>>): readonly RegisterEntry[] {
  return Object.entries(data)
    .filter(([name]) => name.startsWith(SEAT_FIELD))
    .slice(0, MOST_SEATS)
    .flatMap(([name, code]) => {
      const seatId = asId<SeatId>(name.slice(SEAT_FIELD.length));
      if (!isCode(code)) return [];
      const deputy = data[registerField.deputy(seatId)];
      const deputyName = code === 'd' && typeof deputy === 'string' ? cleanText(deputy.slice(0, 400)) : '';
      return [{ seatId, ...REGISTER_CODES[code], deputyName: deputyName === '' ? null : deputyName }];
    });
}

function isCode(value: unknown): value is RegisterCode {
  return typeof value === 'string' && Object.hasOwn(REGISTER_CODES, value);
}
