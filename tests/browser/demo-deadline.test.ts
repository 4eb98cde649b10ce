// Is what a person types as a deadline, in their own time zone, the moment that is sent?

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deadlineOf } from '../../demo/page/deadline.js';

/** What is sent for a date and a time in a time zone. */
function sent(zone: string, date: string, time = '') {
  process.env.TZ = zone;
  return deadlineOf(date, time);
}

test('a date alone is a day of the portal, wherever the person is', () => {
  for (const zone of ['UTC', 'Asia/Tokyo', 'America/New_York']) assert.equal(sent(zone, '2026-11-27').value, '2026-11-27');
});

const moments: [zone: string, date: string, time: string, value: string][] = [
  ['UTC', '2026-11-27', '09:30', '2026-11-27T09:30:00+00:00'],
  ['Europe/Berlin', '2026-11-27', '09:30', '2026-11-27T09:30:00+01:00'],
  ['Europe/Berlin', '2026-07-01', '09:30', '2026-07-01T09:30:00+02:00'],
  ['America/New_York', '2026-11-27', '00:00', '2026-11-27T00:00:00-05:00'],
  ['America/St_Johns', '2026-11-27', '23:59', '2026-11-27T23:59:00-03:30'],
  ['Asia/Kathmandu', '2026-11-27', '12:00', '2026-11-27T12:00:00+05:45'],
  ['Pacific/Kiritimati', '2026-11-27', '12:00:30', '2026-11-27T12:00:30+14:00'],
];
for (const [zone, date, time, value] of moments) {
  test(`${time} on ${date} in ${zone} is ${value}`, () => assert.deepEqual(sent(zone, date, time), { value, comesTwice: false }));
}

test('a time that the clocks skip is said, not shifted', () => {
  const { value, trouble } = sent('America/New_York', '2026-03-08', '02:30');
  assert.equal(value, undefined);
  assert.match(trouble ?? '', /02:30 does not exist on 2026-03-08/);
  assert.equal(sent('America/New_York', '2026-03-08', '03:00').value, '2026-03-08T03:00:00-04:00');
  assert.match(sent('Africa/Cairo', '2027-04-30', '00:30').trouble ?? '', /does not exist/);
  assert.match(sent('Australia/Lord_Howe', '2026-10-04', '02:15').trouble ?? '', /does not exist/);
});

test('a day that a country skipped is said, too', () => {
  assert.match(sent('Pacific/Apia', '2011-12-30', '12:00').trouble ?? '', /does not exist/);
});

test('of a time that comes twice the first is meant, and that is told', () => {
  assert.deepEqual(sent('Europe/Berlin', '2026-10-25', '02:30'), { value: '2026-10-25T02:30:00+02:00', comesTwice: true });
  assert.deepEqual(sent('Australia/Lord_Howe', '2027-04-04', '01:45'), { value: '2027-04-04T01:45:00+11:00', comesTwice: true });
  assert.deepEqual(sent('Europe/Berlin', '2026-10-25', '03:30'), { value: '2026-10-25T03:30:00+01:00', comesTwice: false });
});

test('what is no date or time is left to the engine as it was typed', () => {
  for (const [date, time, value] of [
    ['', '', undefined], ['', '09:30', undefined], ['tomorrow', '', 'tomorrow'], ['tomorrow', '09:30', 'tomorrowT09:30:00'],
    ['2026-02-30', '09:30', '2026-02-30T09:30:00Z'], ['2026-11-27', '25:00', '2026-11-27T25:00:00Z'], ['2026-11-27', 'noon', '2026-11-27Tnoon'],
  ] as const) assert.deepEqual(deadlineOf(date, time), { value });
});

test('an offset with seconds, of the time before standard time, becomes UTC', () => {
  assert.equal(sent('Europe/Berlin', '1850-01-01', '12:00').value, '1850-01-01T11:06:32Z');
});
