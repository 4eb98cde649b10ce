// Which bodies are read, and what beats what (contract 1.4)?

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exchange, outOfRange, portalFor } from './support.ts';

const json = '{"title":"T","deadline":"2026-12-16","categoryId":30}';
const form = 'title=T+%C3%A9%20%u0416&deadline=2026-12-16&categoryid=30';

test('a form is read, whatever its charset parameter', async (context) => {
  const portal = await portalFor(context);
  const answer = await portal.post('crm/task.json', form, 'application/x-www-form-urlencoded; charset=UTF-8');
  assert.equal(answer.response.title, 'T é Ж');
});

test('a body without Content-Type is read as a form', async (context) => {
  const portal = await portalFor(context);
  assert.equal((await portal.post('crm/task', form)).status, 201);
  assert.equal((await portal.post('crm/task', json)).message, outOfRange);
});

test('a multipart form is read, its files are not', async (context) => {
  const portal = await portalFor(context);
  const body = new FormData();
  body.append('title', 'from a\r\nform');
  body.append('deadline', '2026-12-16');
  body.append('categoryId', '30');
  body.append('description', new Blob(['file']), 'file.txt');
  const request = new Request(portal.url, { method: 'POST', body });
  const bytes = Buffer.from(await request.arrayBuffer());
  const answer = await portal.post('crm/task', bytes, request.headers.get('Content-Type') ?? '');
  assert.equal(answer.status, 201, answer.text);
  assert.equal(answer.response.title, 'from a\r\nform');
  assert.equal(answer.response.description, undefined);
});

test('XML is read: elements, entities, CDATA, comments and prefixes', async (context) => {
  const portal = await portalFor(context);
  const body = '<?xml version="1.0"?><!-- a --><r a="b"><x:title xmlns:x="urn:x">A &amp; <![CDATA[<B>]]>&#x416;</x:title>'
    + '<deadline>2026-12-16</deadline><categoryId>30</categoryId><entityType/></r>';
  const answer = await portal.post('crm/task', body, 'text/xml');
  assert.equal(answer.status, 201, answer.text);
  assert.equal(answer.response.title, 'A & <B>Ж');
});

test('XML dates are not rewritten', async (context) => {
  const portal = await portalFor(context);
  const body = '<r><title>2020-12-16T10:00:00.000Z</title><deadline>2020-12-16T10:00:00.120Z</deadline><categoryId>30</categoryId></r>';
  const answer = await portal.post('crm/task', body, 'text/xml');
  assert.equal(answer.response.title, '2020-12-16T10:00:00.000Z');
  assert.equal(answer.response.deadLine, '2020-12-16T10:00:00.1200000Z');
});

test('what is not XML is a server error', async (context) => {
  const portal = await portalFor(context);
  for (const body of ['', '<r>', '<r></s>', 'text', '<r/><r/>', '<r>&x;</r>']) {
    const answer = await portal.post('crm/task', body, 'text/xml');
    assert.equal(answer.status, 500, body);
    assert.equal(answer.json.error.hresult, -2146232000);
  }
});

test('a charset parameter is fine, another letter case or media type is not', async (context) => {
  const portal = await portalFor(context);
  assert.equal((await portal.post('crm/task', json, 'application/json; charset=utf-8')).status, 201);
  for (const type of ['Application/JSON', 'text/plain;charset=UTF-8', 'application/merge-patch+json']) {
    assert.equal((await portal.post('crm/task', json, type)).message, outOfRange, type);
  }
});

test('an invalid Content-Type is a server error', async (context) => {
  const portal = await portalFor(context);
  for (const type of ['json', 'application/', 'application/json; charset', 'application/json charset=x']) {
    const answer = await portal.post('crm/task', json, type);
    assert.equal(answer.status, 500, type);
    assert.equal(answer.reason, 'Server error');
    assert.deepEqual(answer.json.error, { message: 'The specified content type is invalid.', hresult: -2146233033, data: {} });
  }
});

test('the query beats the body', async (context) => {
  const portal = await portalFor(context);
  const answer = await portal.create(json, '?TITLE=From+query');
  assert.equal(answer.response.title, 'From query');
});

test('a cookie fills a parameter that is nowhere else', async (context) => {
  const portal = await portalFor(context);
  const send = (body: string) => exchange(`${portal.url}api/2.0/crm/task`, {
    method: 'POST', body,
    headers: { Authorization: portal.token, 'Content-Type': 'application/json', Cookie: 'title=From%20cookie; categoryId=30' },
  });
  assert.equal((await send('{"deadline":"2026-12-16"}')).response.title, 'From cookie');
  assert.equal((await send(json)).response.title, 'T');
});

test('a cookie fills nothing in a look-up', async (context) => {
  const portal = await portalFor(context);
  await portal.createWith({});
  const answer = await exchange(`${portal.url}api/2.0/crm/task/filter`, { headers: { Authorization: portal.token, Cookie: 'categoryid=23' } });
  assert.equal(answer.json.total, 1);
});
