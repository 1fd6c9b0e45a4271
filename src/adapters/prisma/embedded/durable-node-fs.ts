import { closeSync, fsyncSync, openSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** The parts of Emscripten's file system which PGlite's types leave out. */
interface FileStream {
  readonly nfd?: number;
  readonly node: unknown;
}
interface NodeFileSystem {
  readonly stream_ops: { fsync?: (stream: FileStream) => number };
  realPath(node: unknown): string;
}

const EIO = 29; // in Emscripten's own numbering

/**
 * PGlite's file system with the one thing it lacks: an fsync. Without it a commit is acknowledged while it is only in
 * the system's memory, and a power cut loses it or leaves a database that does not open.
 * `fsyncs` counts, because a renamed internal in a newer PGlite would switch this off without a word: see `assertDurable`.
 */
export class DurableNodeFS extends NodeFS {
  fsyncs = 0;

  override async init(...[pg, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pg, options);
    const addFsync = (module: { NODEFS: unknown }): void => {
      const files = module.NODEFS as NodeFileSystem;
      files.stream_ops.fsync = (stream) => this.#fsync(files, stream);
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [addFsync, ...(emscriptenOpts.preRun ?? [])] } };
  }

  #fsync(files: NodeFileSystem, stream: FileStream): number {
    try {
      if (stream.nfd !== undefined) fsyncSync(stream.nfd);
      else this.#fsyncFolder(files.realPath(stream.node));
      this.fsyncs += 1;
      return 0;
    } catch {
      return EIO;
    }
  }

  /** Emscripten opens folders without a handle of the system. Windows cannot sync them and does not need to. */
  #fsyncFolder(path: string): void {
    if (process.platform === 'win32') return;
    const handle = openSync(path, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  }
}

/** PGlite's own start parameters switch fsync off (`-F`); fdatasync, PostgreSQL's usual choice, is a stub in it. */
export const durableStartParams: readonly string[] = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
];
