// Does a card tell when a task is due, and that it is late, by the portal's clock?
import assert from 'node:assert/strict';
import { dueIn, full, inEveryCard, taskOf } from './task-card.ts';

inEveryCard('the deadline of a task', [
  [
    'a day without a time is shown as a day of the portal',
    async (card) => {
      await card.show({ ...full(), deadLine: '2020-12-16T00:00:00.0000000+02:00' });
      assert.equal(await card.fact('due'), 'Wednesday, December 16, 2020, no time UTC+02:00');
      assert.match(await card.everything(), /^2020-12-16$/m);
    },
  ],

  [
    'a moment is shown on the portal’s clock, and on the person’s own where it differs',
    async (card) => {
      const here = await card.page.evaluate<string>('new Date().toString()');
      assert.match(here, /GMT\+0000/, 'the tests run in UTC');
      await card.show({ ...full(), deadLine: '2027-03-01T09:30:00.0000000+02:00' });
      assert.match(await card.fact('due'), /^Mar 1, 2027, 9:30.AM UTC\+02:00 Mar 1, 2027, 7:30.AM your time$/);
      await card.show({ ...full(), deadLine: '2027-03-01T09:30:00.0000000Z' });
      assert.match(await card.fact('due'), /^Mar 1, 2027, 9:30.AM UTC$/);
    },
  ],

  [
    'the portal’s word counts on the days when its clocks change',
    async (card) => {
      await card.show(taskOf('an echo on a day the clock changes is read'));
      assert.match(await card.fact('due'), /^Mar 7, 2026, 10:30.PM UTC-05:00/);
      await card.show(taskOf('an echo of the same instant with a notice is read'));
      assert.match(await card.fact('due'), /^Mar 7, 2026, 9:30.PM UTC-05:00/);
    },
  ],

  [
    'an open task is overdue once its deadline has passed',
    async (card) => {
      await card.show({ ...full(), deadLine: dueIn(-2) });
      assert.deepEqual(await card.parts('overdue'), ['Overdue']);
      await card.show({ ...full(), deadLine: dueIn(2) });
      assert.deepEqual(await card.parts('overdue'), []);
    },
  ],

  [
    'a task without a time is late on the whole of its day',
    async (card) => {
      const today = new Date().toISOString().slice(0, 10);
      await card.show({ ...full(), deadLine: `${today}T00:00:00.0000000Z` });
      assert.deepEqual(await card.parts('overdue'), ['Overdue']);
    },
  ],

  [
    'a closed task is never overdue',
    async (card) => {
      await card.show({ ...full(), isClosed: true, deadLine: dueIn(-2) });
      assert.deepEqual(await card.parts('mark'), ['Closed']);
    },
  ],

  [
    'a card tells that its task is overdue when the deadline passes',
    async (card) => {
      const soon = new Date(Date.now() + 1500).toISOString();
      await card.show({ ...full(), deadLine: soon });
      assert.deepEqual(await card.parts('mark'), ['Open']);
      await card.page.waitFor(`card().shadowRoot.querySelector('.overdue') !== null`);
    },
  ],

  [
    'a card that is taken from the page leaves no timer',
    async (card) => {
      await card.page.evaluate(`(() => {
      globalThis.waiting = new Set();
      const [set, clear] = [setTimeout, clearTimeout];
      globalThis.setTimeout = (task, delay) => {
        const timer = set(task, delay);
        // A driver's own timers are shorter.
        if (delay === 2 ** 31 - 1) waiting.add(timer);
        return timer;
      };
      globalThis.clearTimeout = (timer) => { waiting.delete(timer); clear(timer); };
    })()`);
      await card.show({ ...full(), deadLine: dueIn(100) });
      await card.change({ locale: 'de' });
      assert.equal(await card.page.evaluate('waiting.size'), 1);
      await card.page.evaluate(`card().remove()`);
      assert.equal(await card.page.evaluate('waiting.size'), 0);
    },
  ],
]);
