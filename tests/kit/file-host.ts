import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PostedCard } from './fake-connector-conversations.js';
import type { WholeBot } from './whole-bot.js';

export interface FileHost {
  /** Sends one of the files to the bot, as Teams does; answers the card that came back. */
  send(whole: WholeBot, who: string, name: string): Promise<PostedCard>;
  close(): void;
}

/** Where attached files lie: Teams sends their address, the bot fetches them. */
export async function startFileHost(files: Readonly<Record<string, () => Buffer>>): Promise<FileHost> {
  const server = createServer(({ url = '' }, response) => {
    response.end(files[decodeURIComponent(url.slice(1))]?.() ?? '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    send: async (whole, who, name) => {
      const content = {
        downloadUrl: `http://127.0.0.1:${port}/${encodeURIComponent(name)}`,
        fileType: name.split('.').at(-1),
      };
      const attachment = { contentType: 'application/vnd.microsoft.teams.file.download.info', name, content };
      const { posted } = await whole.client.say(whole.as(who), '', { attachments: [attachment] });
      const [card] = posted;
      if (card === undefined) throw new Error(`${name} was not answered.`);
      return card;
    },
    close: () => {
      server.close();
    },
  };
}
