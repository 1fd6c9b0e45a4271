import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** Whether a port of this machine is free, by taking it for a moment: its number, or null. Port 0 finds any free one. */
export async function findPort(port: number): Promise<number | null> {
  const server = createServer();
  try {
    server.listen({ port, host: '127.0.0.1', exclusive: true });
    await once(server, 'listening');
    const found = (server.address() as AddressInfo).port;
    server.close();
    await once(server, 'close');
    return found;
  } catch {
    return null;
  }
}
