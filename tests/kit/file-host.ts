import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { PostedCard } from './fake-connector-conversations.js';
import type { TeamsAnswer } from './teams-client.js';
import { teamsUser } from './teams-client-user.js';
import type { WholeBot } from './whole-bot.js';

export interface FileHost {
  /** Sends one of the files to the bot, as Teams does; answers the card that came back. */
  send(whole: WholeBot, who: string, name: string): Promise<PostedCard>;
  /** The same from somebody of another tenant. */
  sendFrom(whole: WholeBot, tenantId: string, name: string): Promise<TeamsAnswer>;
  /** How much of a file was asked for, all sendings together. */
  sentBytes(name: string): number;
  close(): void;
}

const PIECE = Buffer.alloc(64 * 1024, 'x');

/** Where attached files lie: Teams sends their address, the bot fetches them. A number is a file of so many bytes, sent in pieces. */
export async function startFileHost(files: Readonly<Record<string, () => Buffer | number>>): Promise<FileHost> {
  const sent = new Map<string, number>();
  const server = createServer(({ url = '' }, response) => {
    const name = decodeURIComponent(url.slice(1));
    const file = files[name]?.() ?? Buffer.alloc(0);
    // A kept connection may end just as the next file is asked for, which would be no fault of the bot's.
    response.setHeader('connection', 'close');
    const count = (bytes: number) => sent.set(name, (sent.get(name) ?? 0) + bytes);
    if (typeof file !== 'number') {
      count(file.length);
      response.end(file);
      return;
    }
    response.setHeader('content-length', file);
    const stream = Readable.from(pieces(file, count));
    // Whoever stops listening ends the sending.
    response.on('close', () => stream.destroy());
    stream.on('error', () => undefined).pipe(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const attachmentOf = (name: string) => ({
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    name,
    content: {
      downloadUrl: `http://127.0.0.1:${port}/${encodeURIComponent(name)}`,
      fileType: name.split('.').at(-1),
    },
  });
  return {
    send: async (whole, who, name) => {
      const { posted } = await whole.client.say(whole.as(who), '', { attachments: [attachmentOf(name)] });
      const [card] = posted;
      if (card === undefined) throw new Error(`${name} was not answered.`);
      return card;
    },
    sendFrom: async (whole, tenantId, name) => {
      const stranger = teamsUser('Stranger', '99999999-0000-4000-8000-000000000009');
      const elsewhere = {
        conversation: { id: 'a:x', tenantId, conversationType: 'personal' },
        channelData: { tenant: { id: tenantId } },
      };
      const fields = { type: 'message', text: '', attachments: [attachmentOf(name)] };
      return whole.client.post(whole.client.activity(stranger, { ...fields, ...elsewhere }));
    },
    sentBytes: (name) => sent.get(name) ?? 0,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function* pieces(bytes: number, count: (bytes: number) => void): Generator<Buffer> {
  for (let left = bytes; left > 0; left -= PIECE.length) {
    const piece = PIECE.subarray(0, Math.min(left, PIECE.length));
    count(piece.length);
    yield piece;
  }
}
