// Does the outbox wait long enough, and never too long?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Gate } from '../../../web/dist/outbox/gate.js';
import { backOff, retryAfterOf, usualPace } from '../../../web/dist/outbox/pace.js';
import { Session } from '../../../web/dist/outbox/session.js';
import { VirtualClock } from './virtual-clock.ts';

test('the bound of a pause doubles from a second up to five minutes', () => {
  const longest = [0, 1, 2, 3, 8, 9, 1000].map((failures) => backOff(failures, usualPace, () => 1));
  assert.deepEqual(longest, [1000, 2000, 4000, 8000, 256_000, 300_000, 300_000]);
});

test('a pause is anything up to its bound, so that pages do not come back together', () => {
  assert.deepEqual(
    [0, 0.25, 1].map((random) => backOff(2, usualPace, () => random)),
    [0, 1000, 4000],
  );
});

test('a portal is given the pause it asks for, up to an hour', () => {
  assert.deepEqual(
    [undefined, 0, 120, 1e9].map((seconds) => retryAfterOf(seconds, usualPace)),
    [undefined, 0, 120_000, 3_600_000],
  );
});

test('the network that is back does not cut short what the portal asked for', () => {
  const clock = new VirtualClock();
  const gate = new Gate(clock, usualPace);
  gate.close('unavailable', 60_000);
  gate.reopen();
  assert.equal(gate.remaining(), 60_000);
  gate.close('unreachable', 60_000);
  gate.reopen();
  assert.ok(gate.remaining() <= 2000);
});

test('a look-up that is answered does not say that the portal takes tasks again', () => {
  const gate = new Gate(new VirtualClock(), usualPace);
  gate.close('unavailable', 10);
  gate.heard();
  assert.equal(gate.isInTrouble, true);
  gate.answered();
  assert.equal(gate.isInTrouble, false);
});

test('a clock that is set back does not lengthen a pause', () => {
  const clock = new VirtualClock();
  const gate = new Gate(clock, usualPace);
  gate.close('unavailable', 60_000);
  clock.shift = -3_600_000;
  assert.equal(gate.remaining(), 0);
});

test('a text that was refused is not tried again until the page gives it anew', async () => {
  const session = new Session('stale', new VirtualClock());
  assert.equal(session.refuse('stale'), true);
  assert.equal(await session.token(), undefined);
  session.replace('stale');
  assert.equal(await session.token(), 'stale');
});

test('a function that insists on a refused token is believed ever more seldom', async () => {
  const clock = new VirtualClock();
  const session = new Session(() => 'same', clock);
  const waits: number[] = [];
  for (let times = 0; times < 6; times += 1) {
    assert.equal(session.refuse('same'), times === 0);
    const start = clock.elapsed();
    while ((await session.token()) === undefined) await clock.pass(1000);
    waits.push(Math.round((clock.elapsed() - start) / 1000));
  }
  assert.deepEqual(waits, [30, 60, 120, 240, 300, 300]);
});

test('a token that no header can carry is none', async () => {
  assert.equal(await new Session('a\nb', new VirtualClock()).token(), undefined);
  assert.equal(await new Session(undefined, new VirtualClock()).token(), '');
});
