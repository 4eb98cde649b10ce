// Is a name held by one form at a time, and had at once where it is free?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdsByLocks, holdsOfPage, type Locks } from '../../../web/dist/drafts/holds.js';
import { MemoryLocks, settled } from './stand-ins.ts';

for (const [where, make] of [
  ['by locks', () => holdsByLocks(new MemoryLocks())],
  ['in a page', holdsOfPage],
] as const) {
  test(`a name is held once ${where}, and again when it was given back`, async () => {
    const holds = make();
    const release = await holds.hold('a');
    assert.ok(release);
    assert.equal(await holds.hold('a'), undefined);
    assert.ok(await holds.hold('b'));
    release();
    await settled();
    assert.ok(await holds.hold('a'));
  });
}

test('a name that is free is had however slow the page is: no clock runs', async () => {
  const late: Locks = {
    request: (_name, options, granted) =>
      options.signal ? Promise.reject(new DOMException('Too late.', 'TimeoutError')) : Promise.resolve(granted({})),
  };
  assert.ok(await holdsByLocks(late).hold('a'));
});

test('where locks are forbidden nothing is held, and nothing breaks', async () => {
  const forbidden: Locks = { request: () => Promise.reject(new DOMException('No.', 'SecurityError')) };
  assert.equal(await holdsByLocks(forbidden).hold('a'), undefined);
});
