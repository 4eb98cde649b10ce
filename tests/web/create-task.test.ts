// What does createTask send, and what does it make of an answer that arrives whole?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { loadTaskform, type Progress } from '../../web/dist/index.js';
import { createdBody, json, request, stubPortal } from './stub-portal.ts';

const taskform = await loadTaskform();

test('a task that the portal made comes back with its id', async (context) => {
  const { portal } = await stubPortal(context, (response) => json(response, 201, createdBody));
  const outcome = await taskform.createTask(request, { portal });
  assert.equal(outcome.kind, 'created');
  assert.ok(outcome.kind === 'created');
  assert.equal(outcome.task.id, 7);
  assert.equal(outcome.status, 201);
  assert.equal(outcome.mayExist, true);
});

test('the canonical body is posted to /api/2.0/crm/task as JSON', async (context) => {
  const { portal, arrived } = await stubPortal(context, (response) => json(response, 201, createdBody));
  await taskform.createTask({ ...request, title: 'Überprüfen 😀', isNotify: false }, { portal });
  assert.equal(arrived.length, 1);
  const [{ method, url, headers, body }] = arrived as [(typeof arrived)[0]];
  assert.equal(method, 'POST');
  assert.equal(url, '/api/2.0/crm/task');
  assert.equal(headers['content-type'], 'application/json');
  assert.equal(headers['accept'], 'application/json');
  assert.equal(body, '{"title":"Überprüfen 😀","deadline":"2026-12-01","categoryId":30}');
  assert.equal(headers['content-length'], String(Buffer.byteLength(body)));
});

test('the token goes into the Authorization header as it is', async (context) => {
  const { portal, arrived } = await stubPortal(context, (response) => json(response, 201, createdBody));
  await taskform.createTask(request, { portal, token: 'Bearer abc+/=' });
  assert.equal(arrived[0]?.headers.authorization, 'Bearer abc+/=');
});

for (const token of [undefined, '']) {
  test(`without a token (${JSON.stringify(token)}) there is no Authorization header`, async (context) => {
    const { portal, arrived } = await stubPortal(context, (response) => json(response, 201, createdBody));
    await taskform.createTask(request, token === undefined ? { portal } : { portal, token });
    assert.equal(arrived[0]?.headers.authorization, undefined);
    assert.equal(arrived[0]?.headers.cookie, undefined);
  });
}

test('a portal below a path keeps its path, and slashes at its end are no part of it', async (context) => {
  const { portal, arrived } = await stubPortal(context, (response) => json(response, 201, createdBody));
  await taskform.createTask(request, { portal: new URL(`${portal}/office//`) });
  assert.equal(arrived[0]?.url, '/office/api/2.0/crm/task');
});

test('a request given as JSON text or as bytes is sent like the object', async (context) => {
  const { portal, arrived } = await stubPortal(context, (response) => json(response, 201, createdBody));
  const text = JSON.stringify(request);
  for (const input of [request, text, new TextEncoder().encode(text)]) await taskform.createTask(input, { portal });
  assert.equal(new Set(arrived.map(({ body }) => body)).size, 1);
});

test('a request with an error is rejected with its issues, and nothing is sent', async (context) => {
  const { portal, arrived } = await stubPortal(context, (response) => json(response, 201, createdBody));
  const outcome = await taskform.createTask({ ...request, title: '' }, { portal });
  assert.ok(outcome.kind === 'rejected');
  assert.equal(outcome.status, undefined);
  assert.equal(outcome.mayExist, false);
  assert.deepEqual(outcome.issues?.filter(({ severity }) => severity === 'error').map(({ path, code }) => [path, code]), [
    ['/title', 'valueMissing'],
  ]);
  assert.equal(arrived.length, 0);
});

const error = (status: number, message: string) =>
  JSON.stringify({ status: 1, statusCode: status, error: { message, hresult: -2147024809, data: {} } });

for (const [status, kind] of [
  [400, 'rejected'],
  [401, 'unauthorized'],
  [402, 'paymentRequired'],
  [403, 'forbidden'],
  [404, 'notFound'],
  [429, 'unavailable'],
  [500, 'failed'],
  [502, 'failed'],
  [503, 'unavailable'],
  [405, 'unreadable'],
] as const) {
  test(`a ${status} is ${kind}, in the portal's words`, async (context) => {
    const { portal } = await stubPortal(context, (response) => json(response, status, error(status, 'So it is.')));
    const outcome = await taskform.createTask(request, { portal });
    assert.equal(outcome.kind, kind);
    assert.equal(outcome.status, status);
    if (kind !== 'unreadable') assert.equal(outcome.message, 'So it is.');
  });

  test(`a ${status} without a body is ${kind} all the same`, async (context) => {
    const { portal } = await stubPortal(context, (response) => response.writeHead(status).end());
    const outcome = await taskform.createTask(request, { portal });
    assert.equal(outcome.kind, kind);
    assert.equal(outcome.status, status);
  });
}

test('a portal that asks for patience says for how long', async (context) => {
  const { portal } = await stubPortal(context, (response) => response.writeHead(503, { 'retry-after': '120' }).end());
  const outcome = await taskform.createTask(request, { portal });
  assert.ok(outcome.kind === 'unavailable');
  assert.equal(outcome.retryAfter, 120);
});

test('a page in place of an answer is unreadable, and the task may exist', async (context) => {
  const { portal } = await stubPortal(context, (response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!DOCTYPE html><title>Sign in</title>'),
  );
  const outcome = await taskform.createTask(request, { portal });
  assert.equal(outcome.kind, 'unreadable');
  assert.equal(outcome.mayExist, true);
});

test('a page with a 502 is a failure of the portal', async (context) => {
  const { portal } = await stubPortal(context, (response) => response.writeHead(502).end('<html>Bad Gateway</html>'));
  assert.equal((await taskform.createTask(request, { portal })).kind, 'failed');
});

test('a compressed answer is read', async (context) => {
  const { portal } = await stubPortal(context, (response) =>
    response.writeHead(201, { 'Content-Encoding': 'gzip' }).end(gzipSync(createdBody)),
  );
  assert.equal((await taskform.createTask(request, { portal })).kind, 'created');
});

for (const status of [301, 302, 303, 307, 308]) {
  test(`a redirect (${status}) is unreadable and is not followed`, async (context) => {
    const elsewhere = await stubPortal(context, (response) => json(response, 201, createdBody));
    const { portal } = await stubPortal(context, (response) =>
      response.writeHead(status, { Location: `${elsewhere.portal}/api/2.0/crm/task` }).end(),
    );
    const outcome = await taskform.createTask(request, { portal, token: 'secret' });
    assert.equal(outcome.kind, 'unreadable');
    assert.equal(elsewhere.arrived.length, 0);
  });
}

test('two calls at the same time are two tasks, each with its own answer', async (context) => {
  let count = 0;
  const { portal, arrived } = await stubPortal(context, (response) =>
    json(response, 201, JSON.stringify({ response: { title: 'T', id: ++count } })),
  );
  const outcomes = await Promise.all([1, 2].map(() => taskform.createTask(request, { portal })));
  assert.equal(arrived.length, 2);
  assert.deepEqual(outcomes.map((outcome) => outcome.kind === 'created' && outcome.task.id).sort(), [1, 2]);
});

test('progress tells of the request that left and of the answer that came', async (context) => {
  const { portal, arrived } = await stubPortal(context, (response) =>
    json(response, 201, createdBody, { 'Content-Length': String(createdBody.length) }),
  );
  const steps: Progress[] = [];
  await taskform.createTask(request, { portal, onProgress: (step) => steps.push(step) });
  const sent = Buffer.byteLength(arrived[0]?.body ?? '');
  assert.deepEqual(steps, [
    { phase: 'sending', loaded: 0, total: sent },
    { phase: 'sending', loaded: sent, total: sent },
    { phase: 'receiving', loaded: createdBody.length, total: createdBody.length },
  ]);
});
