/** One part of a zip archive, as its directory lists it. */
export interface ArchiveEntry {
  readonly name: string;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: Uint8Array;
  /** Size when unpacked, as claimed; it must be checked. */
  readonly claimedBytes: number;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
/** Marks a field whose value is in a zip64 record; no document of ours is so large. */
const ZIP64 = 0xffffffff;

/** Lists the parts of a zip archive without unpacking any; null when the archive is damaged or of an unusual make. */
export function archiveEntries(bytes: Uint8Array, most: number): ArchiveEntry[] | 'too-many' | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const count = view.readUInt16LE(end + 10);
  if (count > most) return 'too-many';
  const entries: ArchiveEntry[] = [];
  let at = view.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== DIRECTORY) return null;
    const entry = entryAt(view, at);
    if (entry === null) return null;
    entries.push(entry);
    at += 46 + view.readUInt16LE(at + 28) + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return entries;
}

function endOfDirectory(view: Buffer): number | null {
  for (let at = view.length - END_BYTES; at >= Math.max(0, view.length - END_BYTES - LONGEST_COMMENT); at--) {
    if (view.readUInt32LE(at) === END) return at;
  }
  return null;
}

function entryAt(view: Buffer, at: number): ArchiveEntry | null {
  const packedBytes = view.readUInt32LE(at + 20);
  const claimedBytes = view.readUInt32LE(at + 24);
  const nameLength = view.readUInt16LE(at + 28);
  const local = view.readUInt32LE(at + 42);
  if ([packedBytes, claimedBytes, local].includes(ZIP64)) return null;
  if (at + 46 + nameLength > view.length || local + 30 > view.length || view.readUInt32LE(local) !== LOCAL) return null;
  const start = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
  if (start + packedBytes > view.length) return null;
  return {
    name: view.toString('utf8', at + 46, at + 46 + nameLength),
    method: view.readUInt16LE(at + 10),
    encrypted: (view.readUInt16LE(at + 8) & 1) === 1,
    packed: view.subarray(start, start + packedBytes),
    claimedBytes,
  };
}
