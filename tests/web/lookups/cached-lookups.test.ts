// What is asked once, and what anew?

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cachedLookups, type CacheOptions, type Lookups } from '../../../web/dist/lookups/index.js';

const { signal } = new AbortController();
const person = { id: 'a', displayName: 'Anna' };
const contact = { id: 1, displayName: 'Anna GmbH' };

/** Cached look-ups that find Anna by any part of her name, and what was asked of their source. */
function anna(options?: CacheOptions): { lookups: Lookups; asked: string[]; source: Lookups } {
  const asked: string[] = [];
  const ask = <Answer>(question: string, answer: Answer): Promise<Answer> => {
    asked.push(question);
    return Promise.resolve(answer);
  };
  const source: Lookups = {
    self: () => ask('self', person),
    categories: () => ask('categories', []),
    people: (text) => ask(`people ${text}`, 'anna'.includes(text) ? [person] : []),
    contacts: (text) => ask(`contacts ${text}`, [contact]),
    opportunities: (text) => ask(`opportunities ${text}`, []),
    cases: (text) => ask(`cases ${text}`, []),
    zone: () => ask('zone', { timeZone: 'UTC', utcOffset: 0 }),
    person: (id) => ask(`person ${id}`, person),
    contact: (id) => ask(`contact ${id}`, contact),
    opportunity: (id) => ask(`opportunity ${id}`, { id, title: null }),
    case: (id) => ask(`case ${id}`, { id, title: null }),
  };
  return { lookups: cachedLookups(source, options), asked, source };
}

test('the same text is searched for once', async () => {
  const { lookups, asked } = anna();
  assert.deepEqual(await lookups.people('an', signal), [person]);
  assert.deepEqual(await lookups.people('an', signal), [person]);
  await lookups.contacts('an', signal);
  assert.deepEqual(asked, ['people an', 'contacts an']);
});

test('where "anx" found nothing, "anxi" is not searched for', async () => {
  const { lookups, asked } = anna();
  assert.deepEqual(await lookups.people('anx', signal), []);
  assert.deepEqual(await lookups.people('anxi', signal), []);
  await lookups.people('ann', signal);
  assert.deepEqual(asked, ['people anx', 'people ann']);
});

test('where the empty text finds nothing, no text does', async () => {
  const { lookups, asked } = anna();
  await lookups.cases('', signal);
  assert.deepEqual(await lookups.cases('x', signal), []);
  assert.deepEqual(asked, ['cases ']);
});

test('what is looked up by an id, and what needs none, is asked for once', async () => {
  const { lookups, asked } = anna();
  for (let time = 0; time < 2; time += 1) {
    await lookups.self(signal);
    await lookups.categories(signal);
    await lookups.zone(signal);
    await lookups.contact(1, signal);
    await lookups.contact(2, signal);
    await lookups.case(1, signal);
  }
  assert.deepEqual(asked, ['self', 'categories', 'zone', 'contact 1', 'contact 2', 'case 1']);
});

test('a failure is not kept', async () => {
  const { lookups, source } = anna();
  const { people } = source;
  source.people = () => Promise.reject(new Error('down'));
  await assert.rejects(lookups.people('an', signal), { message: 'down' });
  source.people = people;
  assert.deepEqual(await lookups.people('an', signal), [person]);
});

test('an answer older than its life is asked for anew', async () => {
  let time = 0;
  const { lookups, asked } = anna({ life: 1000, now: () => time });
  await lookups.people('x', signal);
  time = 999;
  await lookups.people('xy', signal);
  time = 1000;
  await lookups.people('x', signal);
  assert.deepEqual(asked, ['people x', 'people x']);
});

test('past its size the cache lets go of the oldest answer', async () => {
  const { lookups, asked } = anna({ size: 2 });
  for (const id of [1, 2, 3, 3, 2, 1]) await lookups.contact(id, signal);
  assert.deepEqual(asked, ['contact 1', 'contact 2', 'contact 3', 'contact 1']);
});
