import { crc32, deflateSync } from 'node:zlib';

export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/**
 * A PNG painted by a function, for the tests of icons: eight bits a channel. Without `alpha` it has no transparency; `filters`
 * are used row by row, over and over, as a drawing program chooses among PNG's five.
 */
export function makePng({
  width,
  height,
  paint,
  alpha = true,
  depth = 8,
  interlaced = 0,
  filters = [0],
}: {
  readonly width: number;
  readonly height: number;
  readonly paint: (x: number, y: number) => Colour;
  readonly alpha?: boolean;
  readonly depth?: number;
  readonly interlaced?: number;
  readonly filters?: readonly number[];
}): Buffer {
  const channels = alpha ? 4 : 3;
  const rows = Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_unused, x) => paint(x, y).slice(0, channels)).flat(),
  );
  const scanlines = rows.map((row, y) => {
    const filter = filters[y % filters.length] ?? 0;
    const above = rows[y - 1] ?? [];
    return [filter, ...row.map((value, at) => value - guess(filter, { row, above, at, channels }))];
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, alpha ? 6 : 2, 0, 0, interlaced], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Uint8Array.from(scanlines.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

interface Place {
  readonly row: readonly number[];
  readonly above: readonly number[];
  readonly at: number;
  readonly channels: number;
}

/** What the filter takes a byte to be from its neighbours: a is to the left, b above, c above to the left, as in the standard. */
function guess(filter: number, { row, above, at, channels }: Place): number {
  const [a, b, c] = [row[at - channels] ?? 0, above[at] ?? 0, above[at - channels] ?? 0];
  const nearest = [a, b, c].reduce((best, one) =>
    Math.abs(a + b - c - one) < Math.abs(a + b - c - best) ? one : best,
  );
  return [0, a, b, (a + b) >> 1, nearest][filter] ?? 0;
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
