import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly bytes: Buffer;
}

const LOCAL = 0x04034b50;
const DIRECTORY = 0x02014b50;
const END = 0x06054b50;
/** Version 2.0 of the format: deflated parts, nothing newer. */
const VERSION = 20;
/** Says that names are UTF-8. */
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the earliest a zip can tell: the same parts always make the same archive. */
const FIRST_DAY = 0x21;

/** A zip archive of a few small parts, in the order given. */
export function writeZip(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name, 'utf8');
    const packed = deflateRawSync(part.bytes, { level: 9 });
    const described = description(part.bytes, packed, name);
    const body = Buffer.concat([numbers([LOCAL, 4], [VERSION, 2]), described, name, packed]);
    directory.push(
      Buffer.concat([
        numbers([DIRECTORY, 4], [VERSION, 2], [VERSION, 2]),
        described,
        // No comment, first disk, no attributes, and where the part begins.
        numbers([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]),
        name,
      ]),
    );
    bodies.push(body);
    at += body.length;
  }
  const listed = Buffer.concat(directory);
  const end = numbers(
    [END, 4],
    [0, 2],
    [0, 2],
    [parts.length, 2],
    [parts.length, 2],
    [listed.length, 4],
    [at, 4],
    [0, 2],
  );
  return Buffer.concat([...bodies, listed, end]);
}

/** What the part's own head and its line in the directory say alike: flags to the length of the extra field. */
function description(bytes: Buffer, packed: Buffer, name: Buffer): Buffer {
  return numbers(
    [UTF8_NAMES, 2],
    [DEFLATED, 2],
    [0, 2],
    [FIRST_DAY, 2],
    [crc32(bytes), 4],
    [packed.length, 4],
    [bytes.length, 4],
    [name.length, 2],
    [0, 2],
  );
}

/** Whole numbers, least byte first, each with its width in bytes. */
function numbers(...fields: readonly (readonly [value: number, width: 2 | 4])[]): Buffer {
  const out = Buffer.alloc(fields.reduce((sum, [, width]) => sum + width, 0));
  let at = 0;
  for (const [value, width] of fields) at = out.writeUIntLE(value, at, width);
  return out;
}
