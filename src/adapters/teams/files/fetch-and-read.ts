import type { InboundFile } from '../inbound-activity.js';
import { fetchFile, type FetchRules } from './fetch-file.js';

const MOST_FILE_MEGABYTES = 5;

/** Why a file was not read, and what to do instead, for people. */
interface NotRead {
  readonly kind: 'refused';
  readonly reason: string;
  readonly whatToDo: string;
}

/** Fetches a file that somebody sent and reads it; 5 MB at most where nothing else is said. */
export type FetchAndRead = <Read>(
  file: InboundFile,
  read: (bytes: Uint8Array) => Promise<Read>,
  limits?: { readonly megabytes?: number; readonly whatToDo?: string },
) => Promise<Read | NotRead>;

/** Fetches from the given hosts only, and says in words why a file could not be had. */
export function fetchAndRead(rules: Omit<FetchRules, 'mostBytes'>): FetchAndRead {
  return async (file, read, limits = {}) => {
    const { megabytes = MOST_FILE_MEGABYTES, whatToDo = 'Please copy its text into a message instead.' } = limits;
    const answer = await fetchFile(file.downloadUrl, { ...rules, mostBytes: megabytes * 1024 * 1024 });
    if (answer.kind === 'fetched') return read(answer.bytes);
    const reason = {
      'host-not-allowed': 'The file is kept in a place I may not read from.',
      'too-large': `The file is larger than ${megabytes} MB.`,
      'not-available': 'The file could not be fetched.',
    }[answer.why];
    return { kind: 'refused', reason, whatToDo };
  };
}
