import type { Contact } from '../../guidance/guidance-version.js';
import type { PassageDraft } from './draft.js';
import { contactRole } from './section-kind.js';

/** A British telephone number, or one of the short ones. */
const TELEPHONE = /(?<!\d)(?:(?:\+44\s?\(?0?\)?|\(?0)\d(?:[\s-]?\(?\d\)?){7,10}|999|101|111|112)(?!\d)/;
const NEAR = 70;

/** Who can be rung, from the passages about contacts; where none is the front door, from what the text says of it. */
export function contactsOf(passages: readonly PassageDraft[]): {
  readonly contacts: readonly Contact[];
  /** The front door's number stood in the text only. */
  readonly guessed: Contact | null;
} {
  const contacts = passages.flatMap((passage) => (passage.kind === 'contact' ? (contactOf(passage) ?? []) : []));
  const single = contacts.map((contact, at) => (at === firstWith(contacts, contact) ? contact : other(contact)));
  if (single.some(({ role }) => role === 'front-door')) return { contacts: single, guessed: null };
  const guessed = passages.map(inText).find((contact) => contact !== null) ?? null;
  return { contacts: guessed === null ? single : [guessed, ...single], guessed };
}

function contactOf({ title, text, telephone, hours, item }: PassageDraft): Contact | null {
  const found = TELEPHONE.exec(text);
  const number = telephone ?? found?.[0] ?? null;
  if (number === null) return null;
  const before = item && found !== null ? nameBefore(text.slice(0, found.index)) : '';
  const name = before === '' ? title : before;
  return { role: contactRole(name), name, telephone: number.trim(), hours };
}

/** "Front door: 0121 …" */
function nameBefore(text: string): string {
  return text
    .replace(/\b(?:on|at|ring|call|tel(?:ephone)?|phone)\b[\s:.]*$/i, '')
    .replace(/[\s:–—,(-]+$/, '')
    .trim();
}

/** Two front doors would leave a card to choose: the first that is named is meant. */
function firstWith(contacts: readonly Contact[], { role }: Contact): number {
  return role === 'other' || role === 'police' ? -1 : contacts.findIndex((one) => one.role === role);
}

function other(contact: Contact): Contact {
  return contact.role === 'police' ? contact : { ...contact, role: 'other' };
}

function inText({ text }: PassageDraft): Contact | null {
  const found = TELEPHONE.exec(text);
  if (found === null || found[0].length < 5) return null;
  const before = text.slice(Math.max(0, found.index - NEAR), found.index);
  const role = contactRole(before);
  return role === 'front-door' ? { role, name: 'Front door', telephone: found[0].trim(), hours: null } : null;
}
