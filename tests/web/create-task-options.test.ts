// Are options that cannot be meant refused before anything is sent, and does the token stay where it belongs?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { loadTaskform } from '../../web/dist/index.js';
import { taskAddress } from '../../web/dist/portal.js';
import { createdBody, json, request, stubPortal } from './stub-portal.ts';

const taskform = await loadTaskform();

for (const [portal, address] of [
  ['https://portal.example.com', 'https://portal.example.com/api/2.0/crm/task'],
  ['https://portal.example.com/', 'https://portal.example.com/api/2.0/crm/task'],
  ['https://portal.example.com/office//', 'https://portal.example.com/office/api/2.0/crm/task'],
  ['https://portal.example.com:8443', 'https://portal.example.com:8443/api/2.0/crm/task'],
  ['HTTPS://PORTAL.example.com', 'https://portal.example.com/api/2.0/crm/task'],
  ['http://localhost:8092', 'http://localhost:8092/api/2.0/crm/task'],
  ['http://127.0.0.1', 'http://127.0.0.1/api/2.0/crm/task'],
  ['http://[::1]:80', 'http://[::1]/api/2.0/crm/task'],
] as const) {
  test(`the portal ${portal} takes tasks at ${address}`, () => {
    assert.equal(taskAddress(portal), address);
    assert.equal(taskAddress(new URL(portal)), address);
  });
}

for (const [portal, sentence] of [
  ['http://portal.example.com', /https:.*localhost only/],
  ['http://localhost.example.com', /https:.*localhost only/],
  ['http://127.0.0.1.example.com', /https:.*localhost only/],
  ['http://192.168.0.1', /https:.*localhost only/],
  ['ftp://portal.example.com', /whole address/],
  ['file:///portal', /whole address/],
  ['javascript:alert(1)', /whole address/],
  ['portal.example.com', /whole address/],
  ['/portal', /whole address/],
  ['', /whole address/],
  [undefined, /whole address/],
  [7, /whole address/],
  ['https://mike:hunter2@portal.example.com', /user name or password/],
  ['https://mike@portal.example.com', /user name or password/],
  ['https://portal.example.com?title=x', /before any \?/],
  ['https://portal.example.com/#/tasks', /before any \?/],
] as const) {
  test(`the portal ${portal} is refused`, async () => {
    await assert.rejects(taskform.createTask(request, { portal: portal as string }), (error: unknown) => {
      assert.ok(error instanceof TypeError);
      assert.match(error.message, sentence);
      assert.doesNotMatch(inspect(error), /hunter2|mike/);
      return true;
    });
  });
}

test('no options at all are refused', async () => {
  await assert.rejects(taskform.createTask(request, undefined as never), /portal must be/);
});

for (const [name, token] of [
  ['a line break', 'secret\r\nX-Admin: 1'],
  ['a line break at its end', 'secret\n'],
  ['a NUL', 'secret\0'],
  ['a blank before it', ' secret'],
  ['letters beyond ASCII', 'secrét'],
  ['another type', { secret: true }],
] as const) {
  test(`a token with ${name} is refused, and not repeated`, async (context) => {
    const { portal, arrived } = await stubPortal(context, (response) => json(response, 201, createdBody));
    await assert.rejects(taskform.createTask(request, { portal, token: token as string }), (error: unknown) => {
      assert.ok(error instanceof TypeError);
      assert.match(error.message, /token must be/);
      assert.doesNotMatch(inspect(error), /secr/);
      return true;
    });
    assert.equal(arrived.length, 0);
  });
}

for (const timeout of [NaN, -1, '60' as unknown as number]) {
  test(`a timeout of ${inspect(timeout)} is refused`, async () => {
    await assert.rejects(taskform.createTask(request, { portal: 'http://127.0.0.1:9', timeout }), /timeout must be/);
  });
}

test('the token is in no outcome, whatever happens', async (context) => {
  const token = 'hunter2-hunter2';
  const signal = AbortSignal.timeout(100);
  const answers: Parameters<typeof stubPortal>[1][] = [
    (response) => json(response, 201, createdBody),
    (response) => json(response, 500, '{"status":1,"statusCode":500,"error":{"message":"No."}}'),
    (response) => response.writeHead(302, { Location: '/elsewhere' }).end(),
    (response) => response.destroy(),
    () => {},
  ];
  for (const answer of answers) {
    const { portal, arrived } = await stubPortal(context, answer);
    const outcome = await taskform.createTask(request, { portal, token, signal });
    assert.doesNotMatch(inspect(outcome, { depth: 9, showHidden: true }), /hunter2/);
    for (const { url, body } of arrived) assert.doesNotMatch(`${url} ${body}`, /hunter2/);
  }
  const refused = await taskform.createTask({ ...request, title: '' }, { portal: 'https://portal.example.com', token });
  assert.doesNotMatch(inspect(refused, { depth: 9, showHidden: true }), /hunter2/);
});

test('nothing is printed', async (context) => {
  const written: unknown[] = [];
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    context.mock.method(console, method, (...parts: unknown[]) => written.push(parts));
  }
  const { portal } = await stubPortal(context, (response) => response.destroy());
  await taskform.createTask(request, { portal, token: 'secret' });
  assert.deepEqual(written, []);
});
