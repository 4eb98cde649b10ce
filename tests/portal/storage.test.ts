// What becomes of a task in the portal's database (contract 1.6)?

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { exchange, portalFor } from './support.ts';

/** Creates a task and gives the echo and what a later look-up shows. */
async function echoAndStored(context: TestContext, members: Record<string, unknown>): Promise<[echo: any, stored: any]> {
  const portal = await portalFor(context);
  const answer = await portal.createWith(members);
  assert.equal(answer.status, 201, answer.text);
  return [answer.response, (await portal.get(`crm/task/${answer.response.id}`)).response];
}

test('a title of 256 characters is echoed whole and stored as 255', async (context) => {
  const [echo, stored] = await echoAndStored(context, { title: 'ж'.repeat(256) });
  assert.equal(echo.title, 'ж'.repeat(256));
  assert.equal(stored.title, 'ж'.repeat(255));
});

test('a title of 255 characters is stored whole', async (context) => {
  const [, stored] = await echoAndStored(context, { title: 'ж'.repeat(255) });
  assert.equal(stored.title, 'ж'.repeat(255));
});

test('a title is echoed with its emoji and stored up to it', async (context) => {
  const [echo, stored] = await echoAndStored(context, { title: 'Call 😀 back', description: 'a😀' });
  assert.equal(echo.title, 'Call 😀 back');
  assert.equal(stored.title, 'Call ');
  assert.equal(stored.description, 'a');
});

test('a description is cut at 65,535 bytes, between characters', async (context) => {
  const [echo, stored] = await echoAndStored(context, { description: 'é'.repeat(40_000) });
  assert.equal(echo.description.length, 40_000);
  assert.equal(stored.description, 'é'.repeat(32_767));
});

test('a deadline is rounded to seconds', async (context) => {
  const [echo, stored] = await echoAndStored(context, { deadline: '2026-12-16T23:59:59.501Z' });
  assert.equal(echo.deadLine, '2026-12-16T23:59:59.5010000Z');
  assert.equal(stored.deadLine, '2026-12-17T00:00:00.0000000Z');
});

test('a year before 1000 has no place in the column', async (context) => {
  const [echo, stored] = await echoAndStored(context, { deadline: '0999-12-31T00:00:00Z' });
  assert.equal(echo.deadLine, '0999-12-31T00:00:00.0000000Z');
  assert.equal(stored.deadLine, '0001-01-01T00:00:00.0000000Z');
});

test('the first and the last year of the column are kept', async (context) => {
  for (const deadline of ['1000-01-01T00:00:00Z', '9999-12-31T23:59:59Z']) {
    const [, stored] = await echoAndStored(context, { deadline });
    assert.equal(stored.deadLine, deadline.replace('Z', '.0000000Z'));
  }
});

test('the time of creation is rounded as well', async (context) => {
  const [echo, stored] = await echoAndStored(context, {});
  assert.equal(echo.created, '2026-03-02T09:15:30.1234567Z');
  assert.equal(stored.created, '2026-03-02T09:15:30.0000000Z');
});

test('a missing description is read back as an empty one', async (context) => {
  const [echo, stored] = await echoAndStored(context, {});
  assert.equal(echo.description, undefined);
  assert.equal(stored.description, '');
});

test('ids count up', async (context) => {
  const portal = await portalFor(context, { firstTaskId: 500 });
  assert.equal((await portal.createWith({})).response.id, 500);
  assert.equal((await portal.createWith({})).response.id, 501);
});

test('tasks and sign-ins survive a restart', async (context) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'portal-'));
  context.after(() => rmSync(dataDir, { recursive: true }));
  const first = await portalFor(context, { dataDir });
  const { id } = (await first.createWith({ title: 'Lasting' })).response;
  const second = await portalFor(context, { dataDir });
  const answer = await exchange(`${second.url}api/2.0/crm/task/${id}`, { headers: { Authorization: first.token } });
  assert.equal(answer.response.title, 'Lasting');
  assert.equal((await second.createWith({})).response.id, id + 1);
});
