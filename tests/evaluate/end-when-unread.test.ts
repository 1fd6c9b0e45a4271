import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { endWhenUnread } from '../../src/evaluate/end-when-unread.js';

function ended(error: Error): { readonly quietly: number; readonly failed: readonly unknown[] } {
  const output = new PassThrough();
  let quietly = 0;
  const failed: unknown[] = [];
  endWhenUnread(
    output,
    () => (quietly += 1),
    (fault) => failed.push(fault),
  );
  output.emit('error', error);
  return { quietly, failed };
}

describe('endWhenUnread', () => {
  it('ends quietly when the reader has closed the pipe', () => {
    expect(ended(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))).toEqual({ quietly: 1, failed: [] });
  });

  it('passes on what else goes wrong with the output', () => {
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    expect(ended(full)).toEqual({ quietly: 0, failed: [full] });
  });
});
