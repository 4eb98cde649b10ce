// Is what a person types as a due date, on their own clocks, the moment that is sent?

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wallClockOf } from '../../web/dist/form/deadline/calendar.js';
import { deadlineOf } from '../../web/dist/form/deadline/deadline-value.js';

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
  test(`${time} on ${date} in ${zone} is ${value}`, () => {
    const deadline = sent(zone, date, time);
    assert.deepEqual([deadline.value, deadline.comesTwice], [value, false]);
    assert.equal(deadline.moment?.getTime(), new Date(value).getTime());
    assert.deepEqual(wallClockOf(value), { date, time });
  });
}

test('a time that the clocks skip is said, not shifted, and the engine refuses what it is given', () => {
  const skipped: [zone: string, date: string, time: string][] = [
    ['America/New_York', '2026-03-08', '02:30'], ['Africa/Cairo', '2027-04-30', '00:30'], ['Australia/Lord_Howe', '2026-10-04', '02:15'],
  ];
  for (const [zone, date, time] of skipped) {
    assert.deepEqual(sent(zone, date, time), { value: `${date}T${time}:00 ${zone}`, cause: 'skipped' });
  }
  assert.equal(sent('America/New_York', '2026-03-08', '03:00').value, '2026-03-08T03:00:00-04:00');
});

test('a day that a country skipped is said, too', () => {
  assert.equal(sent('Pacific/Apia', '2011-12-30', '12:00').cause, 'skipped');
});

test('of a time that comes twice the first is meant, and that is told', () => {
  const twice: [zone: string, date: string, time: string, value: string, comesTwice: boolean][] = [
    ['Europe/Berlin', '2026-10-25', '02:30', '2026-10-25T02:30:00+02:00', true],
    ['Australia/Lord_Howe', '2027-04-04', '01:45', '2027-04-04T01:45:00+11:00', true],
    ['Europe/Berlin', '2026-10-25', '03:30', '2026-10-25T03:30:00+01:00', false],
  ];
  for (const [zone, date, time, value, comesTwice] of twice) {
    const deadline = sent(zone, date, time);
    assert.deepEqual([deadline.value, deadline.comesTwice], [value, comesTwice]);
  }
});

test('a time alone is no moment, and that is told', () => {
  assert.deepEqual(deadlineOf('', '09:30'), { value: 'T09:30', cause: 'timeAlone' });
});

test('what is no date or time is left to the engine as it was typed', () => {
  for (const [date, time, value] of [
    ['', '', undefined], ['tomorrow', '', 'tomorrow'], ['tomorrow', '09:30', 'tomorrowT09:30'],
    ['2026-02-30', '09:30', '2026-02-30T09:30:00Z'], ['2026-11-27', '25:00', '2026-11-27T25:00:00Z'], ['2026-11-27', 'noon', '2026-11-27Tnoon'],
  ] as const) assert.deepEqual(deadlineOf(date, time), { value });
});

test('a time may be typed with one digit for the hour', () => {
  assert.equal(sent('Europe/Berlin', '2026-11-27', '9:30').value, '2026-11-27T09:30:00+01:00');
});

test('an offset with seconds, of the time before standard time, becomes UTC', () => {
  assert.equal(sent('Europe/Berlin', '1850-01-01', '12:00').value, '1850-01-01T11:06:32Z');
});

test('what a request has as its deadline stands in the form on the person’s clocks, if it has an offset', () => {
  process.env.TZ = 'Europe/Berlin';
  assert.deepEqual(wallClockOf('2026-11-23'), { date: '2026-11-23', time: '' });
  assert.deepEqual(wallClockOf('2026-11-23T23:30:00Z'), { date: '2026-11-24', time: '00:30' });
  for (const unknown of ['2026-11-23T09:30:00', 'tomorrow', '', '2026-13-45T09:30:00Z', 7, undefined, null]) {
    assert.equal(wallClockOf(unknown), undefined);
  }
});
