// How does the portal make the same task for several contacts (contract 6)?

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Client, outOfRange, portalFor, type Received, siobhanId } from './support.ts';

const path = 'crm/contact/task/group.json';

function createGroup(portal: Client, contacts: string, more = ''): Promise<Received> {
  const body = `title=T&deadline=2026-12-16T09:00:00&categoryid=23&${contacts}${more}`;
  return portal.post(path, body, 'application/x-www-form-urlencoded; charset=UTF-8');
}

async function stored(portal: Client): Promise<number> {
  return (await portal.get('crm/task/filter')).json.total;
}

test('each contact gets a task, in one answer', async (context) => {
  const portal = await portalFor(context);
  const answer = await createGroup(portal, 'contactid%5B%5D=501&contactid%5B%5D=502');
  assert.equal(answer.status, 201);
  assert.equal(answer.json.count, 2);
  assert.deepEqual(answer.response.map((task: any) => task.contact.id), [501, 502]);
  assert.equal(answer.response[0].category.relativeItemsCount, undefined);
});

test('contacts are read from repeated names, indexes and JSON as well', async (context) => {
  const portal = await portalFor(context);
  assert.equal((await createGroup(portal, 'contactId=501&contactId=502')).json.count, 2);
  assert.equal((await createGroup(portal, 'contactId[0]=501&contactId[1]=502&contactId[2]=503')).json.count, 3);
  const json = JSON.stringify({ title: 'T', deadline: '2026-12-16', categoryId: 23, contactId: [501, 502] });
  assert.equal((await portal.post(path, json, 'application/json')).json.count, 2);
});

test('no contacts make no tasks and no error', async (context) => {
  const portal = await portalFor(context);
  const answer = await createGroup(portal, '');
  assert.equal(answer.text, '{"status":0,"statusCode":201,"response":[]}');
});

test('an unknown category is stored and not shown', async (context) => {
  const portal = await portalFor(context);
  const answer = await portal.post(path, 'title=T&deadline=2026-12-16&categoryid=9999&contactid=501');
  assert.equal(answer.status, 201);
  assert.equal(answer.response[0].category, undefined);
});

test('with isNotify an unknown category is not found, although the tasks exist', async (context) => {
  const portal = await portalFor(context);
  const body = 'title=T&deadline=2026-12-16&categoryid=9999&contactid[]=501&contactid[]=502&isnotify=true';
  assert.equal((await portal.post(path, body)).status, 404);
  assert.equal(await stored(portal), 2);
});

test('a missing title fails at the first task, a wrong entityType before it', async (context) => {
  const portal = await portalFor(context);
  assert.equal((await portal.post(path, 'deadline=2026-12-16&categoryid=23&contactid=501')).message, outOfRange);
  assert.equal((await createGroup(portal, '', '&entitytype=deal')).message, outOfRange);
  assert.equal(await stored(portal), 0);
});

test('the notifier changes the echo of a group as well', async (context) => {
  const portal = await portalFor(context, { timeZone: 'America/New_York' });
  const body = `title=T&deadline=2026-03-08T02:30:00Z&categoryid=23&contactid=501&responsibleid=${siobhanId}`;
  assert.equal((await portal.post(path, body)).response[0].deadLine, '2026-03-07T22:30:00.0000000-05:00');
  assert.equal((await portal.post(path, `${body}&isnotify=true`)).response[0].deadLine, '2026-03-07T21:30:00.0000000-05:00');
});
