// Does the sandbox fail on demand, and only as it was asked to?

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Parameters } from '../../demo/portal/binding/parameters.ts';
import { Switchboard } from '../../demo/portal/faults/switchboard.ts';
import { type Client, exchange, portalFor, type Received } from './support.ts';

const body = { title: 'T', deadline: '2026-12-16', categoryId: 30 };

function turnOn(portal: Client, fault: Record<string, unknown>): Promise<Received> {
  return exchange(`${portal.url}sandbox/faults`, { method: 'POST', body: JSON.stringify(fault) });
}

async function stored(portal: Client): Promise<number> {
  return (await portal.get('crm/task/filter')).json.total;
}

test('a fault hits the next request and no other', async (context) => {
  const portal = await portalFor(context);
  assert.equal((await turnOn(portal, { fault: '500' })).status, 201);
  assert.equal((await portal.create(body)).status, 500);
  assert.equal((await portal.create(body)).status, 201);
});

test('a fault hits as often as it is told', async (context) => {
  const portal = await portalFor(context);
  await turnOn(portal, { fault: 402, times: 2 });
  const answers = [await portal.create(body), await portal.create(body), await portal.create(body)];
  assert.deepEqual(answers.map((answer) => answer.status), [402, 402, 201]);
});

test('a fault lasts as long as it is told', () => {
  let now = 1000;
  const switchboard = new Switchboard(() => now);
  switchboard.turnOn({ fault: '503', for: 500 });
  assert.equal(switchboard.faultFor(new Parameters(), true)?.fault, '503');
  now = 1499;
  assert.equal(switchboard.faultFor(new Parameters(), true)?.fault, '503');
  now = 1500;
  assert.equal(switchboard.faultFor(new Parameters(), true), undefined);
});

test('a fault spares look-ups unless it is told to hit all', async (context) => {
  const portal = await portalFor(context);
  await turnOn(portal, { fault: '403' });
  assert.equal((await portal.get('settings')).status, 200);
  await turnOn(portal, { fault: '403', only: 'all' });
  assert.equal((await portal.get('settings')).status, 403);
});

test('whoever may not use the CRM can sign in all the same', async (context) => {
  const portal = await portalFor(context);
  await turnOn(portal, { fault: '403', only: 'all' });
  const signIn = { userName: 'mike@example.com', password: 'sandbox' };
  const answer = await exchange(`${portal.url}api/2.0/authentication`, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(signIn),
  });
  assert.equal(answer.status, 201);
});

test('faults are shown and cleared', async (context) => {
  const portal = await portalFor(context);
  await turnOn(portal, { fault: 'delay', ms: 5, times: 3 });
  const url = `${portal.url}sandbox/faults`;
  assert.deepEqual((await exchange(url)).json.faults, [{ fault: 'delay', ms: 5, only: 'create', times: 3 }]);
  assert.deepEqual((await exchange(url, { method: 'DELETE' })).json.faults, []);
  assert.equal((await portal.create(body)).status, 201);
});

test('what is no fault is refused with a sentence', async (context) => {
  const portal = await portalFor(context);
  for (const fault of [{ fault: 'nap' }, { fault: '500', times: -1 }, { fault: '500', only: 'some' }, { fault: 'html', status: 9 }, {}]) {
    const answer = await turnOn(portal, fault);
    assert.equal(answer.status, 400);
    assert.match(answer.text, /\.$/);
  }
  assert.equal((await portal.create(body, '?sandbox-fault=nap')).status, 400);
});

test('a delay delays and harms nothing', async (context) => {
  const portal = await portalFor(context);
  assert.equal((await portal.create(body, '?sandbox-fault=delay&sandbox-ms=1')).status, 201);
});

test('a connection dropped before saving leaves no task', async (context) => {
  const portal = await portalFor(context);
  await assert.rejects(portal.create(body, '?sandbox-fault=dropBeforeSave'));
  assert.equal(await stored(portal), 0);
});

test('a connection dropped after saving leaves a task', async (context) => {
  const portal = await portalFor(context);
  await assert.rejects(portal.create(body, '?sandbox-fault=dropAfterSave'));
  assert.equal(await stored(portal), 1);
});

test('402, 403 and 503 come from the product filter, after binding', async (context) => {
  const portal = await portalFor(context);
  const messages: Record<string, string> = { 402: 'PaymentRequired', 403: 'Forbidden', 503: 'ServiceUnavailable' };
  for (const [status, message] of Object.entries(messages)) {
    const answer = await portal.create(body, `?sandbox-fault=${status}`);
    assert.equal(answer.status, Number(status));
    assert.equal(answer.reason, 'Server error');
    assert.deepEqual(answer.json, { status: 1, statusCode: Number(status), error: { message, hresult: -2147467259, data: {} } });
    assert.equal((await portal.create({ ...body, isNotify: 1 }, `?sandbox-fault=${status}`)).status, 400);
  }
  assert.equal(await stored(portal), 0);
});

test('503 says when to come back if it is told to', async (context) => {
  const portal = await portalFor(context);
  assert.equal((await portal.create(body, '?sandbox-fault=503&sandbox-retry-after=7')).headers['retry-after'], '7');
  await turnOn(portal, { fault: '503', retryAfter: 0 });
  assert.equal((await portal.create(body)).headers['retry-after'], '0');
  assert.equal((await portal.create(body, '?sandbox-fault=503')).headers['retry-after'], undefined);
});

test('404 is an unknown category when a task is made', async (context) => {
  const portal = await portalFor(context);
  assert.equal((await portal.create(body, '?sandbox-fault=404')).message, 'Category is not found');
});

test('401 is plain text', async (context) => {
  const portal = await portalFor(context);
  const answer = await portal.create(body, '?sandbox-fault=401');
  assert.equal(answer.text, 'Unauthorized');
  assert.equal(answer.status, 401);
});

test('a cut body announces its length and breaks off, after saving', async (context) => {
  const portal = await portalFor(context);
  const answer = await fetch(`${portal.url}api/2.0/crm/task?sandbox-fault=cutBody`, {
    method: 'POST', headers: { Authorization: portal.token, 'Content-Type': 'application/json' }, body: JSON.stringify(body),
  });
  assert.equal(answer.status, 201);
  assert.ok(Number(answer.headers.get('content-length')) > 500);
  await assert.rejects(answer.text());
  assert.equal(await stored(portal), 1);
});

test('a chunked body can end early as if it were whole', async (context) => {
  const portal = await portalFor(context);
  const answer = await portal.create(body, '?sandbox-fault=cutBodyChunked');
  assert.equal(answer.status, 201);
  assert.equal(answer.headers['content-length'], undefined);
  assert.match(answer.text, /^\{"count":1,"status":0,/);
  assert.throws(() => answer.json, SyntaxError);
  assert.equal(await stored(portal), 1);
});

test('HTML, other text or nothing can take the place of JSON, after saving', async (context) => {
  const portal = await portalFor(context);
  const [html, text, nothing] = [
    await portal.create(body, '?sandbox-fault=html'),
    await portal.create(body, '?sandbox-fault=notJson'),
    await portal.create(body, '?sandbox-fault=emptyBody'),
  ];
  assert.deepEqual([html.status, text.status, nothing.status], [201, 201, 201]);
  assert.match(String(html.headers['content-type']), /^text\/html/);
  assert.throws(() => text.json, SyntaxError);
  assert.equal(nothing.text, '');
  assert.equal(await stored(portal), 3);
});

test('a proxy\'s page with an error status saves nothing', async (context) => {
  const portal = await portalFor(context);
  const answer = await portal.create(body, '?sandbox-fault=html&sandbox-status=502');
  assert.equal(answer.status, 502);
  assert.equal(answer.headers['access-control-allow-origin'], undefined);
  assert.equal((await portal.create(body, '?sandbox-fault=emptyBody&sandbox-status=402')).text, '');
  assert.equal(await stored(portal), 0);
});
