// Is a card right for those who look at it, and for those who listen, in every language?
import assert from 'node:assert/strict';
import { findingsOf } from './axe.ts';
import { dueIn, full, inEveryCard, languages, portal, privateOne, taskOf, type Card } from './task-card.ts';

inEveryCard('the looks of a card', [
  [
    'nothing sticks out of a card of 288 pixels, in any language',
    async (card) => {
      for (const locale of languages) {
        await card.show(
          { ...full(), title: 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3) },
          { locale, portal },
        );
        await card.page.evaluate(`void (card().style.inlineSize = '288px')`);
        await card.openAllValues();
        const wide = await card.page.evaluate(`(() => {
        const article = watched.find('article');
        const { left, right } = article.getBoundingClientRect();
        const out = [...article.querySelectorAll(':not(.unseen)')].filter((one) => {
          const box = one.getBoundingClientRect();
          return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
        });
        return out.map((one) => one.outerHTML.slice(0, 80));
      })()`);
        assert.deepEqual(wide, [], locale);
      }
    },
  ],

  [
    'texts of any direction stand in a card of any direction',
    async (card) => {
      await card.show({ ...full(), title: 'اتصل بالعميل 12' }, { locale: 'ar' });
      assert.equal(await card.page.evaluate(`getComputedStyle(watched.find('article')).direction`), 'rtl');
      await card.show({ ...full(), title: 'اتصل بالعميل 12' }, { locale: 'en' });
      assert.equal(await card.page.evaluate(`getComputedStyle(watched.find('article')).direction`), 'ltr');
      assert.equal(await card.page.evaluate(`getComputedStyle(watched.find('h2 bdi')).direction`), 'rtl');
    },
  ],
]);

/** What axe finds on cards of every kind in every language. */
async function look(card: Card): Promise<void> {
  const gone = { ...taskOf('a removed profile is read'), isClosed: true };
  for (const locale of languages) {
    for (const task of [full(), { ...privateOne(), deadLine: dueIn(2) }, gone]) {
      await card.show(task, { locale, portal: card.origin });
      await card.openAllValues();
      assert.deepEqual(await findingsOf(card.page, { within: 'main' }), [], locale);
    }
  }
}

inEveryCard('a light card', [['axe finds nothing in any language', look]]);
inEveryCard('a dark card', [['axe finds nothing in any language', look]], { dark: true });
