// How are tasks read back, filtered, sorted and paged (contract 5)?

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Client, mikeId, outOfRange, portalFor, siobhanId } from './support.ts';

async function fill(portal: Client): Promise<void> {
  await portal.createWith({ title: 'Beta', deadline: '2026-12-18', responsibleId: mikeId, contactId: 501 });
  await portal.createWith({ title: 'Alpha', deadline: '2026-12-17', responsibleId: siobhanId, categoryId: 23 });
  await portal.createWith({ title: 'Gamma', deadline: '2026-12-16', description: 'über alles', entityType: 'case', entityId: 77 });
}

async function titles(portal: Client, query: string): Promise<string[]> {
  return (await portal.get(`crm/task/filter?${query}`)).response.map((task: any) => task.title);
}

test('a task is read back alone with its category counted', async (context) => {
  const portal = await portalFor(context);
  const { id } = (await portal.createWith({ contactId: 501 })).response;
  const answer = await portal.get(`crm/task/${id}.json`);
  assert.equal(answer.status, 200);
  assert.equal(answer.json.statusCode, 200);
  assert.equal(answer.response.category.relativeItemsCount, 1);
  assert.equal(answer.response.contact.email.data, 'support@onlyoffice.com');
});

test('a task that does not exist is not found, and 0 is out of range', async (context) => {
  const portal = await portalFor(context);
  assert.equal((await portal.get('crm/task/999')).message, 'Not found');
  assert.equal((await portal.get('crm/task/0')).message, outOfRange);
});

test('tasks are listed by deadline, their categories uncounted', async (context) => {
  const portal = await portalFor(context);
  await fill(portal);
  const answer = await portal.get('crm/task/filter');
  assert.deepEqual(answer.response.map((task: any) => task.title), ['Gamma', 'Alpha', 'Beta']);
  assert.equal(answer.json.total, 3);
  assert.equal(answer.response[0].category.relativeItemsCount, undefined);
});

test('tasks are filtered by each of their members', async (context) => {
  const portal = await portalFor(context);
  await fill(portal);
  assert.deepEqual(await titles(portal, `responsibleid=${siobhanId}`), ['Alpha']);
  assert.deepEqual(await titles(portal, 'categoryid=23'), ['Alpha']);
  assert.deepEqual(await titles(portal, 'isClosed=true'), []);
  assert.deepEqual(await titles(portal, 'fromDate=2026-12-17&toDate=2026-12-17T12:00:00'), ['Alpha']);
  assert.deepEqual(await titles(portal, 'entityType=contact&entityid=501'), ['Beta']);
  assert.deepEqual(await titles(portal, 'entityType=case&entityid=77'), ['Gamma']);
  assert.deepEqual(await titles(portal, 'filterValue=UBER+gam'), ['Gamma']);
});

test('a list refuses what does not convert', async (context) => {
  const portal = await portalFor(context);
  assert.equal((await portal.get('crm/task/filter?categoryid=x')).message, 'Input string was not in a correct format.');
  assert.equal((await portal.get('crm/task/filter?entityType=deal')).message, outOfRange);
});

test('tasks are sorted by title, either way', async (context) => {
  const portal = await portalFor(context);
  await fill(portal);
  assert.deepEqual(await titles(portal, 'sortBy=title'), ['Alpha', 'Beta', 'Gamma']);
  assert.deepEqual(await titles(portal, 'sortBy=title&sortOrder=descending'), ['Gamma', 'Beta', 'Alpha']);
});

test('a page tells where it starts, and where the next one would, one too far', async (context) => {
  const portal = await portalFor(context);
  await fill(portal);
  const first = await portal.get('crm/task/filter?count=2');
  assert.match(first.text, /^\{"count":2,"nextIndex":3,"total":3,"status":0,"statusCode":200,"response":\[/);
  const last = await portal.get('crm/task/filter?count=2&startIndex=2');
  assert.match(last.text, /^\{"count":1,"startIndex":2,"total":3,"status":0,/);
});

test('lists without paging of their own are sorted, filtered and cut by the API', async (context) => {
  const portal = await portalFor(context);
  const categories = async (query: string): Promise<string[]> =>
    (await portal.get(`crm/task/category?${query}`)).response.map((item: any) => item.title);
  assert.deepEqual(await categories('sortBy=title&count=2'), ['Appointment', 'Delivery']);
  assert.deepEqual(await categories('filterBy=title&filterOp=startsWith&filterValue=e'), ['Email', 'Execution control', 'Expression of gratitude']);
  assert.deepEqual(await categories('filterBy=title&filterOp=equals&filterValue=lunch'), ['Lunch']);
});
