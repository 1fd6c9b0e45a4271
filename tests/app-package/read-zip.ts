import { crc32, inflateRawSync } from 'node:zlib';
import { archiveEntries } from '../../src/adapters/files/archive-entries.js';

/** The parts of an archive, unpacked, read by code that did not write it; throws where sizes or checksums do not agree. */
export function readZip(zip: Buffer): ReadonlyMap<string, Buffer> {
  const entries = archiveEntries(zip, 10);
  if (entries === null || entries === 'too-many') throw new Error('not an archive');
  return new Map(
    entries.map(({ name, method, encrypted, packed, claimedBytes }) => {
      if (method !== 8 || encrypted) throw new Error(`${name} is packed in an unusual way`);
      const bytes = inflateRawSync(packed);
      if (bytes.length !== claimedBytes) throw new Error(`${name} is of another size than the archive says`);
      const claimed = claimedCrc(zip, name);
      if (claimed.some((value) => value !== crc32(bytes))) throw new Error(`${name} does not match its checksum`);
      return [name, bytes];
    }),
  );
}

/** The checksum stands 16 bytes before the name in the directory's line after 30 bytes of it, and at 14 of 30 in the head. */
function claimedCrc(zip: Buffer, name: string): readonly number[] {
  const inHead = zip.indexOf(name) - 30 + 14;
  const inDirectory = zip.lastIndexOf(name) - 46 + 16;
  return [zip.readUInt32LE(inHead), zip.readUInt32LE(inDirectory)];
}
