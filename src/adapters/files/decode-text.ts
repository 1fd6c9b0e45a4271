import { keepableText } from '../../core/shared/keepable-text.js';

/** What Windows-1252 has where Latin-1 has control characters (0x80 to 0x9F). */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * Text from bytes: by its byte order mark, else UTF-8, else Windows-1252, which is what older office programs in
 * Britain write. Windows-1252 gives a meaning to every byte, so a text file can always be read. It is done by hand
 * because Node 20's own decoder of that name reads Latin-1 and loses dashes and curly quotes. What no store can hold
 * is marked.
 */
export function decodeText(bytes: Uint8Array): string {
  return keepableText(decoded(bytes));
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    return latin.replace(/[\u0080-\u009F]/g, (sign) => WINDOWS.charAt(sign.charCodeAt(0) - 0x80));
  }
}
