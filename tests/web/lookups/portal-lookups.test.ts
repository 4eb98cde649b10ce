// What do the look-ups find on a portal, what do they say when it fails, and where does the token go?

import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { loadTaskform } from '../../../web/dist/index.js';
import { LookupError, portalLookups, type Lookups, type PortalLookupsOptions } from '../../../web/dist/lookups/index.js';
import { mikeId, portalFor, siobhanId, type Client } from '../../portal/support.ts';
import { json, stubPortal } from '../stub-portal.ts';

const taskform = await loadTaskform();
const { signal } = new AbortController();

/** Look-ups on a sandbox portal, and the requests that they make. */
async function lookupsFor(
  context: TestContext,
  more: Partial<PortalLookupsOptions> = {},
): Promise<{ lookups: Lookups; portal: Client; sent: Request[] }> {
  const portal = await portalFor(context);
  const sent: Request[] = [];
  const watched: typeof fetch = (input, options) => {
    sent.push(new Request(input, options));
    return fetch(input, options);
  };
  const lookups = portalLookups({ portal: portal.url, token: portal.token, taskform, fetch: watched, ...more });
  return { lookups, portal, sent };
}

async function misbehave(portal: Client, fault: object): Promise<void> {
  const body = JSON.stringify({ only: 'all', ...fault });
  assert.equal((await fetch(`${portal.url}sandbox/faults`, { method: 'POST', body })).status, 201);
}

function names(choices: readonly { displayName?: string | null; title?: string | null }[]): unknown[] {
  return choices.map((choice) => choice.displayName ?? choice.title);
}

test('people are found by any part of their names, which are decoded, and guests are not', async (context) => {
  const { lookups } = await lookupsFor(context);
  assert.deepEqual(names(await lookups.people("o'br", signal)), ["Siobhán O'Brien"]);
  assert.deepEqual(await lookups.people('noa', signal), []);
  assert.equal((await lookups.people('', signal)).length, 7);
  assert.equal((await lookups.self(signal)).id, mikeId);
  assert.equal((await lookups.person(siobhanId, signal)).displayName, "Siobhán O'Brien");
});

test('contacts, opportunities, cases and categories are found in any script', async (context) => {
  const { lookups } = await lookupsFor(context);
  assert.deepEqual(names(await lookups.contacts('muller', signal)), ['Müller & Söhne GmbH']);
  assert.deepEqual(names(await lookups.contacts('<b>', signal)), ['<b>Bold & Sons</b> "Ltd"']);
  assert.deepEqual(names(await lookups.opportunities('оборуд', signal)), ['Поставка торгового оборудования']);
  assert.deepEqual(names(await lookups.cases('köln', signal)), ['Umzug nach Köln']);
  assert.equal((await lookups.categories(signal))[7]?.title, 'Appointment');
});

test('a private contact comes with those who may see it', async (context) => {
  const { lookups } = await lookupsFor(context);
  const contact = await lookups.contact(502, signal);
  assert.equal(contact.isPrivate, true);
  assert.deepEqual(contact.accessList?.map(({ id }) => id), [mikeId, siobhanId]);
});

test('an opportunity and a case are found by their ids', async (context) => {
  const { lookups } = await lookupsFor(context);
  assert.equal((await lookups.opportunity(123445, signal)).title, 'Household appliances internet shop');
  assert.equal((await lookups.case(77, signal)).title, 'Exhibition organization');
});

test("the portal's clocks are an id and minutes", async (context) => {
  const portal = await portalFor(context, { timeZone: 'America/St_Johns' });
  const lookups = portalLookups({ portal: portal.url, token: portal.token, taskform });
  assert.deepEqual(await lookups.zone(signal), { timeZone: 'America/St_Johns', utcOffset: -210 });
});

test('the token goes in the header alone, without cookies, caches and redirects', async (context) => {
  const { lookups, portal, sent } = await lookupsFor(context);
  await lookups.contacts('a b&c', signal);
  const [request] = sent;
  assert.equal(request?.headers.get('authorization'), portal.token);
  assert.equal(request.url, `${portal.url}api/2.0/crm/contact/byprefix?prefix=a+b%26c&searchType=-1`);
  assert.equal(request.credentials, 'omit');
  assert.equal(request.cache, 'no-store');
  assert.equal(request.redirect, 'error');
});

test('a token that is a function is asked each time', async (context) => {
  const asked: string[] = [];
  const { lookups, portal } = await lookupsFor(context, {
    token: async () => {
      asked.push('asked');
      return portal.token;
    },
  });
  await lookups.self(signal);
  await lookups.self(signal);
  assert.deepEqual(asked, ['asked', 'asked']);
});

test('a portal that sends elsewhere is not followed, so that the token stays', async (context) => {
  const elsewhere = await stubPortal(context, (response) => json(response, 200, '{}'));
  const { portal } = await stubPortal(context, (response) => {
    response.writeHead(302, { Location: `${elsewhere.portal}/api/2.0/people/@self` }).end();
  });
  const lookups = portalLookups({ portal, token: 'secret-token', taskform });
  await assert.rejects(lookups.self(signal), { name: 'LookupError', status: 0 });
  assert.deepEqual(elsewhere.arrived, []);
});

test('no token goes to an address that others can listen to', () => {
  for (const portal of ['http://portal.example.com', 'https://mike:pw@portal.example.com', 'ftp://portal.example.com']) {
    assert.throws(() => portalLookups({ portal, token: 'secret-token', taskform }), TypeError);
  }
});

test('an error has the status of the answer, and neither address nor token', async (context) => {
  const { lookups, portal } = await lookupsFor(context);
  for (const [fault, status] of [['401', 401], ['402', 402], ['403', 403], ['500', 500], ['503', 503]] as const) {
    await misbehave(portal, { fault });
    const error = await lookups.people('mike', signal).then(() => assert.fail(), (reason: unknown) => reason);
    assert.ok(error instanceof LookupError);
    assert.equal(error.status, status);
    assert.ok(!`${error.message}${error.stack}`.includes(portal.token));
    assert.ok(!error.message.includes('127.0.0.1'));
  }
  await assert.rejects(lookups.contact(999, signal), { status: 404 });
});

test('an answer that is none is told from an empty one', async (context) => {
  const { lookups, portal } = await lookupsFor(context);
  for (const fault of ['html', 'notJson', 'emptyBody', 'cutBody']) {
    await misbehave(portal, { fault, status: 200 });
    await assert.rejects(lookups.cases('', signal), { name: 'LookupError', status: 200 }, fault);
  }
  assert.deepEqual(await lookups.cases('zzz', signal), []);
});

test('a token that no header can carry is refused, and not repeated', async (context) => {
  const { lookups } = await lookupsFor(context, { token: 'se\ncret' });
  await assert.rejects(lookups.self(signal), (error: Error) => !error.message.includes('se\ncret'));
});

test('a portal that is not there is said not to be reached', async () => {
  const lookups = portalLookups({ portal: 'http://127.0.0.1:1', token: 'secret-token', taskform });
  await assert.rejects(lookups.self(signal), { status: 0, message: 'The portal cannot be reached.' });
});

test('a look-up that is not wanted any more ends at once', async (context) => {
  const { lookups, portal } = await lookupsFor(context);
  await misbehave(portal, { fault: 'delay', ms: 60_000 });
  const line = new AbortController();
  const asking = lookups.people('mike', line.signal);
  line.abort();
  await assert.rejects(asking, { name: 'AbortError' });
});

test('look-ups that are refused together ask for one other token, and are sent again', async (context) => {
  const refused: string[] = [];
  const { lookups, portal, sent } = await lookupsFor(context, {
    token: 'stale',
    renew: async (token) => {
      refused.push(token);
      return portal.token;
    },
  });
  const [self, categories] = await Promise.all([lookups.self(signal), lookups.categories(signal)]);
  assert.equal(self.id, mikeId);
  assert.equal(categories.length, 12);
  assert.deepEqual(refused, ['stale']);
  assert.equal(sent.length, 4);
  await lookups.self(signal);
  assert.deepEqual(refused, ['stale']);
});

test('when the other token is refused as well, another one is asked for the next time', async (context) => {
  const others = ['stale too', undefined];
  const refused: string[] = [];
  const { lookups } = await lookupsFor(context, {
    token: 'stale',
    renew: async (token) => {
      refused.push(token);
      return others.shift();
    },
  });
  await assert.rejects(lookups.self(signal), { status: 401 });
  await assert.rejects(lookups.self(signal), { status: 401 });
  assert.deepEqual(refused, ['stale', 'stale']);
});

test('where there is no other token, the refusal stands', async (context) => {
  const { lookups, sent } = await lookupsFor(context, { token: 'stale', renew: async () => undefined });
  await assert.rejects(lookups.self(signal), { status: 401 });
  assert.equal(sent.length, 1);
});

test('an answer without an end is not read to its end', async (context) => {
  const { portal } = await stubPortal(context, (response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    const more = () => {
      while (response.write(' '.repeat(0x10000)));
    };
    response.on('drain', more);
    more();
  });
  const lookups = portalLookups({ portal, taskform });
  await assert.rejects(lookups.categories(signal), { name: 'LookupError', status: 200 });
});

test('the engine may come after the answer', async (context) => {
  const { promise, resolve } = Promise.withResolvers<typeof taskform>();
  const { lookups, sent } = await lookupsFor(context, { taskform: promise });
  const asking = lookups.self(signal);
  while (sent.length === 0) await new Promise(setImmediate);
  resolve(taskform);
  assert.equal((await asking).id, mikeId);
});
