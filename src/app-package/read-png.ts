import { inflateSync } from 'node:zlib';

/** A picture as its pixels: red, green, blue and alpha, a byte each, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const HEADER_BYTES = 25;
/** An icon is a few hundred pixels wide; anything much larger is not unpacked to find that out. */
const WIDEST = 2048;
const CHANNELS: ReadonlyMap<number, 3 | 4> = new Map([
  [2, 3],
  [6, 4],
]);

/**
 * Reads a PNG of eight bits a channel, with or without transparency, not interlaced: what drawing programs write when asked
 * for a plain PNG. `unusual` for a PNG of another make, `not-png` for anything else and for a damaged file.
 */
export function readPng(bytes: Buffer): Picture | 'unusual' | 'not-png' {
  if (bytes.length < SIGNATURE.length + HEADER_BYTES || !bytes.subarray(0, 8).equals(SIGNATURE)) return 'not-png';
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const [depth, colourType, , , interlaced] = bytes.subarray(24, 29);
  const channels = CHANNELS.get(colourType ?? -1);
  if (depth !== 8 || channels === undefined || interlaced !== 0 || width > WIDEST || height > WIDEST) return 'unusual';
  const rowBytes = width * channels;
  const packed = imageData(bytes);
  const scanlines = packed === null ? null : inflated(packed, (rowBytes + 1) * height);
  if (scanlines === null) return 'not-png';
  const raw = unfiltered(scanlines, { rowBytes, height, channels });
  return { width, height, pixels: channels === 4 ? raw : withAlpha(raw) };
}

function imageData(bytes: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  for (let at = SIGNATURE.length; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (at + 12 + length > bytes.length) return null;
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return parts.length === 0 ? null : Buffer.concat(parts);
}

function inflated(packed: Buffer, wanted: number): Buffer | null {
  try {
    const unpacked = inflateSync(packed, { maxOutputLength: wanted });
    return unpacked.length === wanted ? unpacked : null;
  } catch {
    return null;
  }
}

/** Undoes the five filters of PNG: each byte was stored as its difference from its neighbours to the left and above. */
function unfiltered(
  scanlines: Buffer,
  { rowBytes, height, channels }: { readonly rowBytes: number; readonly height: number; readonly channels: number },
): Uint8Array {
  const raw = new Uint8Array(rowBytes * height);
  for (let row = 0; row < height; row++) {
    const filter = scanlines[row * (rowBytes + 1)] ?? 0;
    for (let column = 0; column < rowBytes; column++) {
      const here = row * rowBytes + column;
      const left = column < channels ? 0 : (raw[here - channels] ?? 0);
      const above = row === 0 ? 0 : (raw[here - rowBytes] ?? 0);
      const corner = row === 0 || column < channels ? 0 : (raw[here - rowBytes - channels] ?? 0);
      const stored = scanlines[row * (rowBytes + 1) + 1 + column] ?? 0;
      raw[here] = stored + predicted(filter, { left, above, corner });
    }
  }
  return raw;
}

interface Neighbours {
  readonly left: number;
  readonly above: number;
  readonly corner: number;
}

function predicted(filter: number, { left, above, corner }: Neighbours): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return Math.floor((left + above) / 2);
  if (filter !== 4) return 0;
  const slope = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((value) => Math.abs(slope - value)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function withAlpha(rgb: Uint8Array): Uint8Array {
  const pixels = new Uint8Array((rgb.length / 3) * 4).fill(255);
  for (let at = 0; at < rgb.length / 3; at++) pixels.set(rgb.subarray(at * 3, at * 3 + 3), at * 4);
  return pixels;
}
