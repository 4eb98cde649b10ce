// What happens to deadlines on the days on which clocks change (contract 1.5, 2.5)?

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { momentOf, portalFor, siobhanId } from './support.ts';

const newYork = { timeZone: 'America/New_York' };

test('a wall time inside the spring gap is read with the offset before the jump', async (context) => {
  const portal = await portalFor(context, newYork);
  const answer = await portal.createWith({ deadline: '2026-03-08T02:30:00' });
  assert.equal(answer.response.deadLine, '2026-03-08T03:30:00.0000000-04:00');
});

test('an ambiguous autumn time is read as standard time', async (context) => {
  const portal = await portalFor(context, newYork);
  const answer = await portal.createWith({ deadline: '2026-11-01T01:30:00' });
  assert.equal(answer.response.deadLine, '2026-11-01T01:30:00.0000000-05:00');
});

test('the echo is an hour late when the UTC digits fall into the spring gap, the stored moment is not', async (context) => {
  const portal = await portalFor(context, newYork);
  const answer = await portal.createWith({ deadline: '2026-03-08T02:30:00Z', responsibleId: siobhanId });
  assert.equal(answer.response.deadLine, '2026-03-07T22:30:00.0000000-05:00');
  const stored = await portal.get(`crm/task/${answer.response.id}`);
  assert.equal(stored.response.deadLine, '2026-03-07T21:30:00.0000000-05:00');
});

test('the notifier mends that echo when the responsible exists', async (context) => {
  const portal = await portalFor(context, newYork);
  const known = await portal.createWith({ deadline: '2026-03-08T02:30:00Z', responsibleId: siobhanId, isNotify: true });
  assert.equal(known.response.deadLine, '2026-03-07T21:30:00.0000000-05:00');
  const unknown = await portal.createWith({ deadline: '2026-03-08T02:30:00Z', isNotify: true });
  assert.equal(unknown.response.deadLine, '2026-03-07T22:30:00.0000000-05:00');
});

test('after the notifier the first of the two autumn hours is echoed as the second', async (context) => {
  const portal = await portalFor(context, newYork);
  const deadline = '2026-11-01T01:30:00-04:00';
  const notified = await portal.createWith({ deadline, responsibleId: siobhanId, isNotify: true });
  assert.equal(notified.response.deadLine, '2026-11-01T01:30:00.0000000-05:00');
  const silent = await portal.createWith({ deadline, responsibleId: siobhanId });
  assert.equal(silent.response.deadLine, '2026-11-01T01:30:00.0000000-04:00');
});

test('the time of creation is an hour late in the same hour', async (context) => {
  const portal = await portalFor(context, { ...newYork, now: () => momentOf('2026-03-08T02:30:00Z') });
  assert.equal((await portal.createWith({})).response.created, '2026-03-07T22:30:00.0000000-05:00');
});

test('a zone that changes its offset for good has a gap as well', async (context) => {
  // Samoa skipped 30 December 2011.
  const portal = await portalFor(context, { timeZone: 'Pacific/Apia' });
  const answer = await portal.createWith({ deadline: '2011-12-30T12:00:00' });
  const stored = await portal.get(`crm/task/${answer.response.id}`);
  assert.equal(stored.response.deadLine, '2011-12-31T12:00:00.0000000+14:00');
});
