// Does a card show all of a task, and each thing as what it is?
import assert from 'node:assert/strict';
import { makeTask } from './made-task.ts';
import { full, inEveryCard, portal, privateOne, readTasks, taskOf } from './task-card.ts';

inEveryCard('every member of a task', [
  [
    'without a task a card shows nothing',
    async (card) => {
      await card.show(undefined);
      assert.equal(await card.size(), 0);
      assert.equal(await card.page.evaluate(`card().offsetHeight`), 0);
    },
  ],

  [
    'every member of a task can be seen, down to the last id',
    async (card) => {
      let count = 1000;
      const markers: string[] = [];
      const mark = (text: string) => (markers.push(text), text);
      const number = () => Number(mark(`${(count += 1)}`));
      await card.show(makeTask({ text: (path) => mark(`text of ${path}`), number, flag: () => true }), { portal });
      await card.openAllValues();
      const shown = await card.everything();
      assert.deepEqual(
        markers.filter((marker) => !shown.includes(marker)),
        [],
      );
      assert.ok(markers.length >= 40);
    },
  ],

  [
    'what people look for is there without opening all values',
    async (card) => {
      await card.show(full(), { portal });
      const shown = await card.everything();
      const task = [
        'Send a commercial offer',
        'Agreed to meet at lunch',
        'Open',
        'Task 1234',
        'You may edit this task',
      ];
      const facts = ['Dec 16, 2020', 'UTC+02:00', '1 day before', 'Appointment', '1 task in this category'];
      const people = [
        "Siobhán O'Brien",
        'Mike Zanyatski',
        'Manager',
        'Household appliances internet shop',
        'Opportunity',
      ];
      const contact = [
        'Tadjeddine Bachir',
        'Person',
        'support@onlyoffice.com',
        'Home',
        'Euro',
        '€',
        'EUR',
        'may read and edit',
      ];
      for (const text of [...task, ...facts, ...people, ...contact]) assert.ok(shown.includes(text), text);
    },
  ],

  [
    'every task that can be read can be shown',
    async (card) => {
      for (const { name, task } of readTasks()) {
        await card.show(task, { portal });
        const shown = await card.everything();
        assert.ok(task.title === null || shown.includes(task.title.trim()), name);
        assert.doesNotMatch(shown.replaceAll(task.title ?? '', ''), /undefined|\bNaN\b|\[object|Invalid/, name);
      }
    },
  ],

  [
    'a private contact names those who may see it',
    async (card) => {
      await card.show(privateOne(), { portal });
      assert.match(await card.fact('access'), /^Private.*Mike Zanyatski.*Siobhán O'Brien/);
      await card.show({ ...privateOne(), contact: { ...privateOne().contact!, accessList: [] } });
      assert.equal(await card.fact('access'), 'Private');
    },
  ],

  [
    'a contact that everybody may read says so',
    async (card) => {
      await card.show({ ...full(), contact: { ...full().contact!, shareType: 2 } });
      assert.match(await card.fact('access'), /^Shared: everybody may read/);
      assert.doesNotMatch(await card.fact('access'), /edit/);
    },
  ],

  [
    'the opportunity or case of a task is named with its kind',
    async (card) => {
      await card.show(full());
      assert.equal(await card.fact('relation'), 'Household appliances internet shop Opportunity');
      await card.show(privateOne());
      assert.equal(await card.fact('relation'), 'Exhibition organization Case');
    },
  ],

  [
    'reminders stand before the deadline, after it, or nowhere',
    async (card) => {
      const reminders = [
        [0, 'Never'],
        [15, '15 minutes before'],
        [-120, '2 hours after'],
        [1440, '1 day before'],
      ] as const;
      for (const [minutes, words] of reminders) {
        await card.show({ ...full(), alertValue: minutes });
        assert.equal(await card.fact('reminder'), words);
      }
    },
  ],

  [
    'a removed profile is told in the card’s language and leads nowhere',
    async (card) => {
      await card.show(taskOf('a removed profile is read'), { portal, locale: 'de' });
      assert.match(await card.fact('responsible'), /^Dieses Profil wurde/);
      assert.equal(await card.page.evaluate(`watched.find('[part~="responsible"] a')`), null);
    },
  ],
]);
