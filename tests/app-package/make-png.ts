import { crc32, deflateSync } from 'node:zlib';

export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** A PNG painted by a function, for the tests of icons: eight bits, unfiltered. Without `alpha` it has no transparency. */
export function makePng({
  width,
  height,
  paint,
  alpha = true,
  depth = 8,
  interlaced = 0,
}: {
  readonly width: number;
  readonly height: number;
  readonly paint: (x: number, y: number) => Colour;
  readonly alpha?: boolean;
  readonly depth?: number;
  readonly interlaced?: number;
}): Buffer {
  const channels = alpha ? 4 : 3;
  const rows = Array.from({ length: height }, (_, y) => [
    0,
    ...Array.from({ length: width }, (_unused, x) => paint(x, y).slice(0, channels)).flat(),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, alpha ? 6 : 2, 0, 0, interlaced], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
