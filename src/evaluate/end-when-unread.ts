import type { Writable } from 'node:stream';

/**
 * Ends quietly where nobody reads on: "npm run evaluate -- metrics FILE | head" closes the pipe after ten lines. Any other
 * failure of the output goes to `fail`.
 */
export function endWhenUnread(output: Writable, end: () => void, fail: (error: unknown) => void): void {
  output.on('error', (error: Error & { readonly code?: string }) => {
    if (error.code === 'EPIPE') end();
    else fail(error);
  });
}
