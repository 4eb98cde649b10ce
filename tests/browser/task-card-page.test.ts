// Does a card follow its page, and lead only where it should?
import assert from 'node:assert/strict';
import { full, inEveryCard, portal, privateOne } from './task-card.ts';

inEveryCard('a card in its page', [
  [
    'another task, another language and another portal are shown at once',
    async (card) => {
      await card.show(full(), { portal });
      await card.change({ task: privateOne() });
      assert.deepEqual(await card.parts('title'), ['Call back']);
      await card.change({ locale: 'de' });
      await card.page.waitFor(`card().shadowRoot.querySelector('article').lang === 'de'`);
      assert.match((await card.parts('marks')).join(), /Aufgabe 1234/);
      await card.change({ task: full(), portal: `${portal}/below` });
      assert.match(await card.everything(), new RegExp(`^${portal}/Products/`, 'm'));
      await card.change({ task: null });
      assert.equal(await card.size(), 0);
    },
  ],

  [
    'without a locale a card speaks the language around it, out of shadow roots as well',
    async (card) => {
      await card.show(full());
      await card.page.evaluate(`(() => {
      const host = document.createElement('div');
      host.lang = 'ja';
      host.attachShadow({ mode: 'open' }).append(card());
      document.querySelector('main').append(host);
    })()`);
      await card.page.waitFor(`watched.find('article')?.lang === 'ja'`);
    },
  ],

  [
    'links lead to the portal in a window of their own and tell it nothing',
    async (card) => {
      const person = { ...full().responsible!, profileUrl: '/Products/People/Profile.aspx?user=siobhan' };
      await card.show({ ...full(), responsible: person }, { portal });
      const links = await card.page.evaluate<string[][]>(
        `[...watched.find('article').querySelectorAll('a')].map(({ href, target, rel }) => [href, target, rel])`,
      );
      assert.deepEqual(links, [
        [`${portal}/Products/People/Profile.aspx?user=siobhan`, '_blank', 'noopener noreferrer'],
        ['mailto:support@onlyoffice.com', '', ''],
        [`${portal}/Products/People/Profile.aspx?user=mike.zanyatski`, '_blank', 'noopener noreferrer'],
      ]);
    },
  ],

  [
    'a picture covers the letters of a name; one that is missing gives way to them',
    async (card) => {
      const withFace = (avatarSmall: string) => ({ ...full(), responsible: { ...full().responsible!, avatarSmall } });
      const face = `watched.find('[part~="responsible"] img')`;
      await card.show(withFace('/face.svg'), { portal: card.origin });
      await card.page.waitFor(`${face}.naturalWidth > 0`);
      assert.equal(await card.page.evaluate(`${face}.hidden`), false);
      await card.change({ task: withFace('/missing.svg') });
      await card.page.waitFor(`${face}.hidden`);
      await card.change({ task: withFace('/face.svg') });
      await card.page.waitFor(`${face}.naturalWidth > 0 && !${face}.hidden`);
    },
  ],

  [
    'pictures of others than the portal are not loaded',
    async (card) => {
      const others = ['https://tracker.example/x.png', '//tracker.example/x.png', 'data:image/png;base64,AA=='];
      for (const avatarSmall of others) {
        await card.show({ ...full(), responsible: { ...full().responsible!, avatarSmall } }, { portal: card.origin });
        assert.equal(await card.page.evaluate(`watched.find('[part~="responsible"] img')`), null);
      }
    },
  ],

  [
    'the level of the title is the page’s choice',
    async (card) => {
      await card.show(full(), { 'heading-level': '4' });
      assert.equal(await card.page.evaluate(`watched.find('h2').getAttribute('aria-level')`), '4');
      await card.change({ headingLevel: 9 });
      assert.equal(await card.page.evaluate(`watched.find('h2').getAttribute('aria-level')`), '2');
    },
  ],
]);
