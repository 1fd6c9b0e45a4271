import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { playgroundConfig } from '../../../src/adapters/playground/playground-config.js';
import { startPlayground, type Playground } from '../../../src/adapters/playground/start-playground.js';
import { STAY_ON_THIS_MACHINE } from '../../../src/adapters/playground/stay-on-this-machine.js';
import { hats } from '../../../src/adapters/prisma/sample-board/hats.js';
import { LOCAL_TENANT_ID } from '../../../src/config.js';

const people = hats().map(({ person }) => person);
const [manager, chair] = people;
if (manager === undefined || chair === undefined) throw new Error('The sample board has no hats.');
const config = playgroundConfig({ people, currentPerson: manager, tenantId: LOCAL_TENANT_ID, boardName: 'A board' });
const runs = promisify(execFile);

interface Activity {
  readonly type: string;
  readonly text?: string;
  readonly serviceUrl: string;
  readonly from: { readonly id: string; readonly aadObjectId: string };
  readonly conversation: { readonly id: string; readonly tenantId: string; readonly conversationType: string };
}

let folder: string;
let bot: Server;
let heard: Activity[];
let playground: Playground | undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'quorum-playground-'));
  heard = [];
  bot = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.on('end', () => {
      if (body !== '') heard.push(JSON.parse(body) as Activity);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await listening(bot);
});

afterEach(async () => {
  await playground?.stop();
  playground = undefined;
  bot.closeAllConnections();
  bot.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the Playground', () => {
  it('says nothing of itself when it starts, then names tenant and person as the sample board has them', async () => {
    const { address } = (playground = await start(await freePort()));
    await fetch(`${address}/_internal/v1/config`);
    expect(heard).toEqual([]);

    const chat = 'a:quorum-chat-with-sample-business-manager';
    const message = { from: { id: manager.userId }, text: 'hello', textFormat: 'plain' };
    expect(
      (await post(`${address}/_conversation/v1/conversations/${encodeURIComponent(chat)}/messages`, message)).status,
    ).toBe(200);
    await expect.poll(() => heard, { timeout: 5_000 }).toHaveLength(1);
    expect(heard[0]).toMatchObject({
      type: 'message',
      text: 'hello',
      serviceUrl: `${address}/_connector`,
      from: { id: manager.userId, aadObjectId: manager.entraId },
      conversation: { id: chat, tenantId: LOCAL_TENANT_ID, conversationType: 'personal' },
    });
  });

  it('can be written to for those it shows, and not for others', async () => {
    const { address } = (playground = await start(await freePort()));
    expect(await writeTo(address, chair.userId)).toBe(201);
    expect(await writeTo(address, '29:sample-nobody')).toBe(500);
  });

  it('leaves no file behind, and keeps its configuration to its owner while it runs', async () => {
    playground = await start(await freePort());
    expect(readdirSync(folder)).toEqual(['playground.yml']);
    if (process.platform !== 'win32') expect(statSync(join(folder, 'playground.yml')).mode & 0o777).toBe(0o600);
    await playground.stop();
    await playground.stop();
    expect(readdirSync(folder)).toEqual([]);
    await expect(fetch(playground.address)).rejects.toThrow();
  });

  it('is not to be reached from other machines', async () => {
    const port = await freePort();
    playground = await start(port);
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4');
    if (outside !== undefined) expect(await accepts(port, outside.address)).toBe(false);
    expect(await accepts(port, '127.0.0.1')).toBe(true);
  });

  it('tells plainly when its port is taken, and leaves nothing running', async () => {
    const { port } = bot.address() as AddressInfo;
    await expect(start(port)).rejects.toMatchObject({ code: 'playground.port_taken' });
    expect(existsSync(join(folder, 'playground.yml'))).toBe(false);
  });

  it('tells plainly when it does not come up in time', async () => {
    await expect(start(await freePort(), 1)).rejects.toMatchObject({ code: 'playground.not_answering' });
  });
});

describe('what we start with it', () => {
  it('reaches nothing beyond this machine', async () => {
    const script = `require('net').connect(80, '192.0.2.1').on('error', (e) => { console.log(e.message); process.exit(); })`;
    const { stdout } = await withInput(script);
    expect(stdout).toContain('Only this machine can be reached.');
  });

  it('ends when the one who started it does', async () => {
    const script = `setInterval(() => {}, 1000)`;
    await expect(withInput(script)).resolves.toBeDefined();
  });
});

async function start(port: number, timeoutMs?: number): Promise<Playground> {
  const { port: botPort } = bot.address() as AddressInfo;
  const botEndpoint = `http://127.0.0.1:${botPort}/api/messages`;
  return startPlayground({ folder, config, botEndpoint, port, ...(timeoutMs === undefined ? {} : { timeoutMs }) });
}

/** Runs a script behind the guard, with an input that ends at once. */
async function withInput(script: string): Promise<{ stdout: string }> {
  const run = runs(process.execPath, ['--import', STAY_ON_THIS_MACHINE, '-e', script], { timeout: 10_000 });
  setTimeout(() => run.child.stdin?.end(), 500);
  return run;
}

async function writeTo(address: string, userId: string): Promise<number> {
  const conversations = `${address}/_connector/v3/conversations`;
  const opened = await post(conversations, { members: [{ id: userId }], isGroup: false, tenantId: LOCAL_TENANT_ID });
  const { id } = (await opened.json()) as { id: string };
  return (await post(`${conversations}/${encodeURIComponent(id)}/activities`, { type: 'message', text: 'hello' }))
    .status;
}

async function post(url: string, body: object): Promise<Response> {
  return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}

async function listening(server: Server): Promise<Server> {
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      resolve(server);
    }),
  );
}

async function freePort(): Promise<number> {
  const server = await listening(createServer());
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function accepts(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host);
    socket
      .on('connect', () => {
        resolve(true);
        socket.destroy();
      })
      .on('error', () => {
        resolve(false);
      });
  });
}
