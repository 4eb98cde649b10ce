// Does the demo's server give each file as it should be given, nothing else, and start and end without surprises?

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { listenNear } from '../../demo/listen.ts';
import { startDemo, startDemoFrom, type Demo } from './demo.ts';
import { policyOf } from './serve.ts';

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo.close());

/** The status of a path that is sent as it stands, which fetch would tidy up first. */
function statusOf(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(demo.origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (answer) => resolve(answer.resume().statusCode)).on('error', reject).end();
  });
}

const kinds: [path: string, type: string][] = [
  ['/', 'text/html; charset=utf-8'],
  ['/main.js', 'text/javascript; charset=utf-8'],
  ['/base.css', 'text/css; charset=utf-8'],
  ['/icon.svg', 'image/svg+xml'],
  ['/taskform/standalone/task-form.js', 'text/javascript; charset=utf-8'],
  ['/taskform/standalone/taskform-engine.wasm', 'application/wasm'],
  ['/taskform/index.js', 'text/javascript; charset=utf-8'],
  ['/demo.json', 'application/json; charset=utf-8'],
];

for (const [path, type] of kinds) {
  test(`${path} comes as ${type} under the strict policy`, async () => {
    const answer = await fetch(demo.origin + path);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('content-type'), type);
    assert.equal(answer.headers.get('content-security-policy'), policyOf());
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(answer.headers.get('referrer-policy'), 'no-referrer');
  });
}

test('a page that is not there, and one of the portal, comes under the same policy', async () => {
  for (const path of ['/nothing.html', '/api/2.0/nothing']) {
    const answer = await fetch(demo.origin + path);
    assert.equal(answer.status, 404);
    assert.equal(answer.headers.get('content-security-policy'), policyOf());
  }
});

test('a file that the browser has already is not sent again', async () => {
  const first = await fetch(`${demo.origin}/taskform/taskform-engine.wasm`);
  const tag = first.headers.get('etag');
  assert.ok(tag);
  assert.equal(first.headers.get('cache-control'), 'no-cache');
  await first.arrayBuffer();
  const second = await fetch(`${demo.origin}/taskform/taskform-engine.wasm`, { headers: { 'If-None-Match': tag } });
  assert.equal(second.status, 304);
});

test('no path leads out of the folders that are served', async () => {
  for (const path of [
    '/../server.ts', '/%2e%2e/server.ts', '/..%2fserver.ts', '/..\\server.ts', '/taskform/../package.json', '/taskform/..%2fpackage.json',
    '/taskform//etc/passwd.js', '//etc/passwd', '/.main.js', '/main.js%00.html', '/page/', '/taskform/', '/tsconfig.json', '/taskform/index.d.ts', '/%',
  ]) assert.equal(await statusOf(path), 404, path);
});

test('the page cannot be written to', async () => {
  const answer = await fetch(`${demo.origin}/`, { method: 'POST', body: 'x' });
  assert.equal(answer.status, 405);
  assert.equal(answer.headers.get('allow'), 'GET, HEAD');
});

test('a port that is taken is passed over, unless it was asked for', async () => {
  const busy = createServer().listen(0, '127.0.0.1');
  await once(busy, 'listening');
  const { port } = busy.address() as AddressInfo;
  const next = createServer();
  try {
    assert.ok((await listenNear(next, port, false)) > port);
    await assert.rejects(startDemo('--port', String(port)), { message: `Port ${port} is in use: choose another with --port.` });
  } finally {
    busy.close();
    next.close();
  }
});

test('without the built package one sentence says what to do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'taskform-demo-'));
  try {
    cpSync(fileURLToPath(new URL('../../demo', import.meta.url)), join(folder, 'demo'), { recursive: true });
    await assert.rejects(startDemoFrom(join(folder, 'demo/server.ts')), /^Error: The package is not built yet: run \.\/dev build[^\n]*$/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('Ctrl-C ends the demo cleanly while a connection is open and a task is on its way', async () => {
  const other = await startDemo();
  const { hostname, port } = new URL(other.origin);
  const open = connect(Number(port), hostname).on('error', () => {});
  await once(open, 'connect');
  const slow = fetch(`${other.origin}/api/2.0/crm/task?sandbox-fault=delay&sandbox-ms=60000`, { method: 'POST' }).catch(() => 'broken off');
  await fetch(other.origin);
  assert.equal(await other.close(), 0);
  assert.equal(await slow, 'broken off');
});
