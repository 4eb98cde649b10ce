// Does the portal start, forward and stop as its command line says?

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readArguments } from '../../demo/portal/command-line.ts';
import { createPortal } from '../../demo/portal/portal.ts';
import { startForwarder, startPortal } from '../../demo/portal/server.ts';
import { exchange, portalFor } from './support.ts';

const main = fileURLToPath(new URL('../../demo/portal/main.ts', import.meta.url));

function directory(context: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'portal-'));
  context.after(() => rmSync(path, { recursive: true }));
  return path;
}

/** Runs main.ts until it prints a line or ends. */
function run(context: TestContext, ...args: string[]): Promise<string> {
  const child = spawn(process.execPath, [...process.execArgv, main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  context.after(() => child.kill());
  return new Promise((resolve) => {
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      if (text.endsWith('\n')) resolve(text.trimEnd());
    });
    child.stderr.on('data', (chunk) => (text += chunk));
    child.on('close', () => resolve(text.trimEnd()));
  });
}

test('main.ts prints its address', async (context) => {
  const line = await run(context, '--port', '0', '--data', directory(context), '--time-zone', 'Europe/Riga');
  const url = /^Portal: (http:\/\/localhost:\d+\/)$/.exec(line)?.[1];
  assert.ok(url, line);
  assert.equal((await exchange(`${url}api/2.0/settings`)).status, 401);
});

test('main.ts says in a sentence that a port is in use', async (context) => {
  const portal = await portalFor(context);
  const { port } = new URL(portal.url);
  const text = await run(context, '--port', port, '--data', ':memory:');
  assert.match(text, new RegExp(`^Port ${port} is in use; choose another with --port\\.$`, 'm'));
});

test('a data directory that cannot be used ends in a sentence', async (context) => {
  const file = join(directory(context), 'file');
  writeFileSync(file, '');
  await assert.rejects(startPortal({ dataDir: file }), { message: new RegExp(`^The data directory ${file} cannot be used: .*\\.$`) });
});

test('an unknown time zone ends in a sentence', () => {
  assert.throws(() => createPortal({ dataDir: ':memory:', timeZone: 'Mars/Base' }), {
    message: 'There is no time zone "Mars/Base"; use an IANA name such as Europe/Riga.',
  });
});

test('arguments that cannot be followed end in a sentence', () => {
  assert.throws(() => readArguments(['--port', 'x']), /--port x is not a port/);
  assert.throws(() => readArguments(['--portal', 'portal.example.com']), /is not an address/);
  assert.throws(() => readArguments(['--colour', 'red']), /Usage:/);
  assert.equal(readArguments([]).port, 4300);
});

test('a portal answers inside another server, and says which paths are its own', async (context) => {
  const portal = createPortal({ dataDir: ':memory:' });
  const server = createServer((request, response) => void portal.handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => server.close());
  context.after(() => portal.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  assert.equal((await exchange(`${url}/api/2.0/settings`)).text, 'Unauthorized');
  assert.deepEqual(['/api/2.0/x', '/sandbox/faults', '/', '/api/3.0/x'].map((path) => portal.owns(path)), [true, true, false, false]);
});

test('links in answers lead to the address that the client used', async (context) => {
  const portal = await portalFor(context, { address: undefined });
  const { responsible } = (await portal.createWith({})).response;
  assert.equal(responsible.profileUrl, `${portal.url}Products/People/Profile.aspx?`);
});

test('a forwarder passes token and body on, and keeps host and cookies to itself', async (context) => {
  const seen: { url?: string; headers?: IncomingHttpHeaders; body?: string } = {};
  const real = createServer(async (request, response) => {
    seen.url = request.url;
    seen.headers = request.headers;
    seen.body = (await request.toArray()).join('');
    response.writeHead(400, 'Invalid arguments', { 'Content-Type': 'application/json', 'Set-Cookie': 'a=b' });
    response.end('{"status":1}');
  });
  await new Promise<void>((resolve) => real.listen(0, '127.0.0.1', resolve));
  context.after(() => real.close());
  const host = `127.0.0.1:${(real.address() as AddressInfo).port}`;
  const forwarder = await startForwarder(new URL(`http://${host}/sub/`), {});
  context.after(() => forwarder.close());
  const answer = await exchange(`${forwarder.url}api/2.0/crm/task?a=b`, {
    method: 'POST', body: '{}',
    headers: { Authorization: 'token', 'Content-Type': 'application/json', Cookie: 'c=d' },
  });
  assert.equal(answer.status, 400);
  assert.equal(answer.reason, 'Invalid arguments');
  assert.equal(answer.text, '{"status":1}');
  assert.equal(answer.headers['set-cookie'], undefined);
  assert.equal(seen.url, '/sub/api/2.0/crm/task?a=b');
  assert.equal(seen.body, '{}');
  assert.equal(seen.headers?.authorization, 'token');
  assert.equal(seen.headers?.['content-type'], 'application/json');
  assert.equal(seen.headers?.cookie, undefined);
  assert.equal(seen.headers?.host, host);
});

test('a forwarder says in a sentence that the portal cannot be reached', async (context) => {
  const gone = await startPortal({ dataDir: ':memory:' });
  await gone.close();
  const forwarder = await startForwarder(new URL(gone.url), {});
  context.after(() => forwarder.close());
  const answer = await exchange(`${forwarder.url}api/2.0/settings`);
  assert.equal(answer.status, 502);
  assert.match(answer.text, /^The portal http:\/\/localhost:\d+ cannot be reached: .+\.$/);
});

test('a forwarder knows nothing but the API', async (context) => {
  const forwarder = await startForwarder(new URL('http://127.0.0.1:9/'), {});
  context.after(() => forwarder.close());
  assert.equal((await exchange(`${forwarder.url}sandbox/faults`)).status, 404);
});
