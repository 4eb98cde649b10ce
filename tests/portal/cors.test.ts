// What can a page of another origin do and read (contract 4)?

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exchange, portalFor } from './support.ts';

test('a preflight is answered for any path of the API, without a token', async (context) => {
  const portal = await portalFor(context);
  for (const path of ['crm/task', 'anything/at/all']) {
    const { status, headers } = await exchange(`${portal.url}api/2.0/${path}`, { method: 'OPTIONS' });
    assert.equal(status, 200);
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers['access-control-allow-methods'], 'GET, POST, PUT, DELETE');
    assert.equal(headers['access-control-allow-headers'], 'origin, authorization, accept, content-type');
    assert.equal(headers['access-control-max-age'], '1728000');
    assert.equal(headers['access-control-allow-credentials'], undefined);
  }
});

test('successes can be read', async (context) => {
  const portal = await portalFor(context);
  for (const answer of [await portal.get('settings'), await portal.createWith({})]) {
    assert.equal(answer.headers['access-control-allow-origin'], '*');
    assert.equal(answer.headers['access-control-expose-headers'], undefined);
  }
});

test('errors cannot be read', async (context) => {
  const portal = await portalFor(context);
  const errors = [
    await portal.createWith({ title: '' }),
    await exchange(`${portal.url}api/2.0/settings`),
    await portal.get('crm/task/999'),
    await portal.get('crm/nothing'),
    await portal.get('crm/case/byprefix'),
  ];
  assert.deepEqual(errors.map((answer) => answer.status), [400, 401, 404, 404, 500]);
  for (const answer of errors) assert.equal(answer.headers['access-control-allow-origin'], undefined);
});
