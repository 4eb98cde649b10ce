// Is a moment of the portal read as the portal meant it, and when is a deadline late?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPast, isWholeDay, readMoment } from '../../../web/dist/card/portal-moment.js';

const at = (text: string) => readMoment(text)!;

test('a moment is a day and a clock of the portal, an offset, and an instant', () => {
  const moment = at('2026-11-23T09:30:00.0000000+02:00');
  assert.deepEqual([moment.day, moment.clock, moment.offset], ['2026-11-23', '09:30', '+02:00']);
  assert.equal(moment.instant.toISOString(), '2026-11-23T07:30:00.000Z');
});

test('a fraction of seven digits is read to the millisecond', () => {
  assert.equal(at('2020-12-16T05:11:54.3573531+02:00').instant.toISOString(), '2020-12-16T03:11:54.357Z');
  assert.equal(at('2026-12-01T09:30:00.12Z').instant.toISOString(), '2026-12-01T09:30:00.120Z');
});

test('a portal in UTC has the offset +00:00', () => {
  assert.equal(at('2026-12-01T09:30:00Z').offset, '+00:00');
});

test('a moment that was never set, or that is none, is not read', () => {
  const others = [
    null,
    '',
    '0001-01-01T00:00:00.0000000Z',
    '2026-02-31',
    '2026-13-01T00:00:00Z',
    'tomorrow',
    '2026-12-01T09:30:00',
  ];
  for (const text of [
    ...others,
    '2026-12-01T09:30:00Z<script>',
    '2026-12-01T09:30:00+99:99',
    ' 2026-12-01T09:30:00Z',
  ]) {
    assert.equal(readMoment(text), undefined, String(text));
  }
});

test('midnight on the portal is a day without a time, whatever time it is elsewhere', () => {
  assert.equal(isWholeDay(at('2026-11-23T00:00:00.0000000+02:00')), true);
  assert.equal(isWholeDay(at('2026-11-23T00:00:00.0000000Z')), true);
  assert.equal(isWholeDay(at('2026-11-23T02:00:00.0000000+02:00')), false);
});

test('a deadline is late when its instant has passed, not before', () => {
  const deadline = at('2026-11-23T09:30:00.0000000+02:00');
  assert.equal(isPast(deadline, Date.parse('2026-11-23T07:30:00Z')), false);
  assert.equal(isPast(deadline, Date.parse('2026-11-23T07:30:01Z')), true);
});

test('a deadline without a time is late on the whole of its day, as in the CRM', () => {
  const deadline = at('2026-11-23T00:00:00.0000000+02:00');
  assert.equal(isPast(deadline, Date.parse('2026-11-22T21:59:59Z')), false);
  assert.equal(isPast(deadline, Date.parse('2026-11-23T06:00:00Z')), true);
});
