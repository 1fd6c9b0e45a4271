/** What one document may cost. A file comes from outside, so each has a bound. */
export interface DocumentLimits {
  readonly bytes: number;
  /** For archives (.docx): parts, bytes when unpacked, and how many times larger that is than the file. */
  readonly archiveEntries: number;
  readonly unpackedBytes: number;
  readonly unpackingRatio: number;
  readonly milliseconds: number;
  /** Heap of the reading thread; buffers beyond the heap may take the same again. */
  readonly memoryMegabytes: number;
}

export const documentLimits: DocumentLimits = {
  bytes: 5 * 1024 * 1024,
  archiveEntries: 200,
  unpackedBytes: 50 * 1024 * 1024,
  unpackingRatio: 100,
  milliseconds: 10_000,
  memoryMegabytes: 256,
};
