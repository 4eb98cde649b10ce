// Whom does the portal let in (contract 4)?

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exchange, mikeId, portalFor } from './support.ts';

const basic = (password: string): string => `Basic ${Buffer.from(`mike@example.com:${password}`).toString('base64')}`;

test('signing in gives a token for a year', async (context) => {
  const portal = await portalFor(context, { timeZone: 'Europe/Riga', newToken: () => 'a/token' });
  const answer = await portal.post('authentication', 'username=Mike%40example.com&password=sandbox');
  assert.equal(answer.text, '{"count":1,"status":0,"statusCode":201,"response":{"token":"a\\/token","expires":"2027-03-02T11:15:30.1234567+02:00"}}');
});

test('a wrong password is a server error', async (context) => {
  const portal = await portalFor(context);
  for (const body of ['{"userName":"mike@example.com","password":"x"}', '{"userName":"siobhan@example.com","password":"sandbox"}', '{}']) {
    const answer = await portal.post('authentication.json', body, 'application/json');
    assert.equal(answer.status, 500);
    assert.deepEqual(answer.json.error, { message: 'User authentication failed', hresult: -2146233087, data: {} });
  }
});

test('a token is taken raw, as Bearer, and cut at a comma', async (context) => {
  const portal = await portalFor(context);
  for (const header of [portal.token, `Bearer ${portal.token}`, `${portal.token}, more`, basic('sandbox')]) {
    const answer = await exchange(`${portal.url}api/2.0/people/@self`, { headers: { Authorization: header } });
    assert.equal(answer.response.id, mikeId, header);
    assert.match(String(answer.headers['set-cookie']), /^asc_auth_key=.+; path=\/; HttpOnly$/);
  }
});

test('Bearer and Basic are read to the letter', async (context) => {
  const portal = await portalFor(context);
  for (const header of [`bearer ${portal.token}`, basic('sandbox').replace('Basic', 'basic'), basic('wrong'), 'nonsense']) {
    const answer = await exchange(`${portal.url}api/2.0/people/@self`, { headers: { Authorization: header } });
    assert.equal(answer.status, 401, header);
  }
});

test('a token is taken from the cookie, the query and the form', async (context) => {
  const portal = await portalFor(context);
  const key = `asc_auth_key=${encodeURIComponent(portal.token)}`;
  const self = `${portal.url}api/2.0/people/@self`;
  const cookie = await exchange(self, { headers: { Cookie: `a=b; ${key}` } });
  assert.equal(cookie.status, 200);
  assert.equal(cookie.headers['set-cookie'], undefined);
  assert.equal((await exchange(`${self}?${key}`)).status, 200);
  const form = await exchange(`${portal.url}api/2.0/crm/task`, { method: 'POST', body: `title=T&deadline=2026-12-16&categoryId=30&${key}` });
  assert.equal(form.status, 201);
});

test('401 is plain text, and asks for a log-in only after a header', async (context) => {
  const portal = await portalFor(context);
  const url = `${portal.url}api/2.0/crm/task`;
  const silent = await exchange(url, { method: 'POST' });
  assert.equal(silent.status, 401);
  assert.equal(silent.reason, 'Unauthorized');
  assert.equal(silent.text, 'Unauthorized');
  assert.equal(silent.headers['www-authenticate'], undefined);
  const asked = await exchange(url, { method: 'POST', headers: { Authorization: 'x' } });
  assert.equal(asked.headers['www-authenticate'], 'Basic Realm="localhost"');
});

test('authorization comes before binding', async (context) => {
  const portal = await portalFor(context);
  const answer = await exchange(`${portal.url}api/2.0/crm/task`, { method: 'POST', headers: { 'Content-Type': 'json' }, body: '{' });
  assert.equal(answer.status, 401);
});

test('a token ends after a year', async (context) => {
  let now = 0n;
  const portal = await portalFor(context, { now: () => now });
  now = 366n * 86_400n * 10_000_000n;
  assert.equal((await portal.get('people/@self')).status, 401);
});
