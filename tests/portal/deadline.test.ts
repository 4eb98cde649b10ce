// Which moments do deadlines mean, and which deadlines are refused (contract 1.5)?

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outOfRange, portalFor } from './support.ts';

const accepted: [name: string, zone: string, deadline: unknown, shown: string][] = [
  ['a date is midnight in the portal', 'America/New_York', '2020-12-16', '2020-12-16T00:00:00.0000000-05:00'],
  ['a time without offset is portal time', 'America/New_York', '2020-12-16T10:00:00', '2020-12-16T10:00:00.0000000-05:00'],
  ['Z is UTC', 'America/New_York', '2020-12-16T10:00:00Z', '2020-12-16T05:00:00.0000000-05:00'],
  ['an offset is applied and not kept', 'America/New_York', '2020-12-16T10:00:00+03:00', '2020-12-16T02:00:00.0000000-05:00'],
  ['half hours of an offset count', 'America/St_Johns', '2026-07-01T09:30:00-02:30', '2026-07-01T09:30:00.0000000-02:30'],
  ['a fraction .000 is trimmed away', 'UTC', '2020-12-16T10:00:00.000Z', '2020-12-16T10:00:00.0000000Z'],
  ['three digits of a fraction are echoed', 'UTC', '2020-12-16T10:00:00.123Z', '2020-12-16T10:00:00.1230000Z'],
  ['seven digits of a fraction are echoed', 'UTC', '2020-12-16T10:00:00.1234567Z', '2020-12-16T10:00:00.1234567Z'],
  ['what the portal itself writes is read', 'UTC', '2020-12-16T10:00:00.0000000+03:00', '2020-12-16T07:00:00.0000000Z'],
  ['hyphens may stand in the time', 'America/New_York', '2020-12-16T10-00-00', '2020-12-16T10:00:00.0000000-05:00'],
  ['a fraction after hyphens survives', 'UTC', '2020-12-16T10-00-00.120Z', '2020-12-16T10:00:00.1200000Z'],
  ['a lower-case z passes in JSON', 'UTC', '2020-12-16T10:00:00z', '2020-12-16T10:00:00.0000000Z'],
  ['24:00:00 is the next midnight in JSON', 'UTC', '2020-12-16T24:00:00', '2020-12-17T00:00:00.0000000Z'],
  ['an offset without colon passes in JSON', 'America/New_York', '2020-12-16T10:00:00+0300', '2020-12-16T02:00:00.0000000-05:00'],
  ['an offset of a day passes in JSON', 'UTC', '2020-12-16T10:00:00+24:00', '2020-12-15T10:00:00.0000000Z'],
  ['/Date(ms)/ passes in JSON', 'UTC', '/Date(1608112800000)/', '2020-12-16T10:00:00.0000000Z'],
  ['the object form passes', 'Europe/Riga', { utcTime: '2020-12-16T10:00:00' }, '2020-12-16T12:00:00.0000000+02:00'],
  ['the past is not refused', 'UTC', '1999-01-01', '1999-01-01T00:00:00.0000000Z'],
  ['a leap day is a day', 'UTC', '2024-02-29', '2024-02-29T00:00:00.0000000Z'],
];

for (const [name, timeZone, deadline, shown] of accepted) {
  test(name, async (context) => {
    const portal = await portalFor(context, { timeZone });
    const answer = await portal.createWith({ deadline });
    assert.equal(answer.status, 201, answer.text);
    assert.equal(answer.response.deadLine, shown);
  });
}

const refused: [name: string, deadline: unknown, message: string][] = [
  ['a missing deadline is out of range', undefined, outOfRange],
  ['null is a missing deadline', null, outOfRange],
  ['an empty text is a missing deadline', '', outOfRange],
  ['the first moment of the calendar is a missing deadline', '0001-01-01T00:00:00Z', outOfRange],
  ['a fraction ending in 0 loses it and then fits no format', '2020-12-16T10:00:00.120Z', 'invalid date time format: 2020-12-16T10:00:00.12Z'],
  ['a fraction and an offset show the rewritten moment', '2020-12-16T10:00:00.500+03:00', 'invalid date time format: 2020-12-16T07:00:00.5+00:00'],
  ['six digits fit no format', '2020-12-16T10:00:00.123456Z', 'invalid date time format: 2020-12-16T10:00:00.123456Z'],
  ['a time needs seconds', '2020-12-16T10:00', 'invalid date time format: 2020-12-16T10:00'],
  ['a blank is no T', '2020-12-16 10:00:00', 'invalid date time format: 2020-12-16 10:00:00'],
  ['digits alone are no date', '20201216', 'invalid date time format: 20201216'],
  ['a number is read as text', 1608112800, 'invalid date time format: 1608112800'],
  ['a short text is not shown', '2020-1', 'invalid date time format'],
  ['30 February is no day', '2020-02-30', 'invalid date time format: 2020-02-30'],
  ['nothing is trimmed', ' 2020-12-16', 'invalid date time format:  2020-12-16'],
  ['two separators may not be mixed', '2020-12-16T10:00-00', 'invalid date time format: 2020-12-16T10:00-00'],
  ['an object without utcTime is a missing deadline', { date: '2020-12-16' }, outOfRange],
];

for (const [name, deadline, message] of refused) {
  test(name, async (context) => {
    const portal = await portalFor(context);
    const answer = await portal.createWith({ deadline });
    assert.equal(answer.status, 400);
    assert.equal(answer.message, message);
    assert.equal(answer.json.error.hresult, -2147024809);
  });
}

test('a form takes fractions that JSON does not, and refuses what only JSON takes', async (context) => {
  const portal = await portalFor(context);
  const create = (deadline: string) => portal.post('crm/task',
    `title=T&categoryId=30&deadline=${encodeURIComponent(deadline)}`, 'application/x-www-form-urlencoded');
  assert.equal((await create('2020-12-16T10:00:00.120Z')).response.deadLine, '2020-12-16T10:00:00.1200000Z');
  for (const text of ['2020-12-16T10:00:00z', '2020-12-16T24:00:00', '2020-12-16T10:00:00+15:00', '/Date(0)/']) {
    assert.equal((await create(text)).message, `invalid date time format: ${text}`);
  }
});

test('a form reads an offset without colon, and then subtracts the portal\'s on top', async (context) => {
  const portal = await portalFor(context, { timeZone: 'Europe/Riga' });
  const answer = await portal.post('crm/task', 'title=T&categoryId=30&deadline=2020-12-16T10:00:00%2B0300', 'application/x-www-form-urlencoded');
  assert.equal(answer.response.deadLine, '2020-12-16T07:00:00.0000000+02:00');
});
