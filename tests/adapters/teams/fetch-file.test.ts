import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchFile, type FetchRules } from '../../../src/adapters/teams/files/fetch-file.js';

const RULES: FetchRules = { allowedHosts: ['.sharepoint.com'], allowLoopback: true, mostBytes: 1_000, timeoutMs: 200 };
const FILE = Buffer.from('Agenda: Zażółć 1. Apologies');

let server: Server;
let url: string;
let asked: { path: string; authorization: string | undefined }[];

beforeEach(async () => {
  asked = [];
  server = createServer(({ url: path = '', headers }, response) => {
    asked.push({ path, authorization: headers.authorization });
    if (path === '/file') response.end(FILE);
    else if (path === '/moved') response.writeHead(302, { location: '/file' }).end();
    else if (path === '/exact') response.end(Buffer.alloc(1_000));
    else if (path === '/large') response.end(Buffer.alloc(1_001));
    else if (path === '/endless') response.write(Buffer.alloc(100));
    else if (path !== '/silent') response.writeHead(403).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const refused = (why: string) => ({ kind: 'refused', why });

describe('fetchFile', () => {
  it('fetches the bytes, without a token', async () => {
    const fetched = await fetchFile(`${url}/file`, RULES);
    expect(fetched.kind === 'fetched' && Buffer.from(fetched.bytes)).toEqual(FILE);
    expect(asked).toEqual([{ path: '/file', authorization: undefined }]);
  });

  it('follows no redirect, not even to a host that is allowed', async () => {
    expect(await fetchFile(`${url}/moved`, RULES)).toEqual(refused('not-available'));
    expect(asked.map(({ path }) => path)).toEqual(['/moved']);
  });

  it('takes a file of the greatest size, and nothing beyond', async () => {
    expect((await fetchFile(`${url}/exact`, RULES)).kind).toBe('fetched');
    expect(await fetchFile(`${url}/large`, RULES)).toEqual(refused('too-large'));
  });

  it('waits neither for an answer nor for a body that does not end', async () => {
    expect(await fetchFile(`${url}/silent`, RULES)).toEqual(refused('not-available'));
    expect(await fetchFile(`${url}/endless`, RULES)).toEqual(refused('not-available'));
  });

  it('says that a file it may not read is not available', async () => {
    expect(await fetchFile(`${url}/forbidden`, RULES)).toEqual(refused('not-available'));
  });

  it.each([
    'http://board.sharepoint.com/file',
    'https://sharepoint.com/file',
    'https://evilsharepoint.com/file',
    'https://board.sharepoint.com.evil.example/file',
    'https://board.sharepoint.com:8443/file',
    'https://user:pass@board.sharepoint.com/file',
    'https://board.sharepoint.com@evil.example/file',
    'https://169.254.169.254/latest',
    'file:///etc/passwd',
    'ftp://127.0.0.1/file',
    'not an address',
    '',
  ])('asks nothing of %s', async (address) => {
    expect(await fetchFile(address, RULES)).toEqual(refused('host-not-allowed'));
  });

  it('asks nothing of this machine outside local mode', async () => {
    expect(await fetchFile(`${url}/file`, { ...RULES, allowLoopback: false })).toEqual(refused('host-not-allowed'));
    expect(asked).toEqual([]);
  });
});
