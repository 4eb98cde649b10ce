// Does a picker find what a person types, whatever the source does, and never stand in the way of typing?
import assert from 'node:assert/strict';
import type { Page } from './browsers.ts';
import { attributeOf, highlighted, inEveryPicker, open, saidOf, textOf, whenClosed, whenHeld, whenListed } from './pickers.ts';

const annette = '00000000-0000-0000-0000-00000000000c';
const everyone = ['AA Anna Adler (me) Head', 'Siobhán O\'Brien Sales', 'AZ Annette Zweig'];

/** The texts that the source was asked for, in order. */
const askedFor = (page: Page, name: string) =>
  page.evaluate<string[]>(`asked.filter((question) => question.name === '${name}').map(({ text }) => text)`);

inEveryPicker('a picker searches', [
  ['the list opens on a click, on ArrowDown and on typing, and not on focus', async (page, site) => {
    await open(page, site);
    await page.evaluate(`part('#contactId').focus()`);
    assert.equal(await attributeOf(page, '#contactId', 'aria-expanded'), 'false');
    assert.deepEqual(await askedFor(page, 'contacts'), []);
    await page.press('ArrowDown');
    await whenListed(page, 'contactId', 'Anna Blum Person', 'Blum & Söhne Company', 'Secret Ltd Company');
    assert.equal(await attributeOf(page, '#contactId', 'aria-expanded'), 'true');
    await page.press('Escape');
    await whenClosed(page, 'contactId');
    await page.type('#contactId', 'söh');
    await whenListed(page, 'contactId', 'Blum & Söhne Company');
    await page.click('h1');
    await whenClosed(page, 'contactId');
    await page.click('#responsibleId');
    await whenListed(page, 'responsibleId', ...everyone);
  }],

  ['the first opening asks at once, and keys in a row ask once, for the last of them', async (page, site) => {
    await open(page, site);
    await page.evaluate(`part('#contactId').focus()`);
    await page.press('ArrowDown');
    await page.waitFor(`questionOf('contacts', '')`);
    await page.evaluate(`typeAll('contactId', 'a', 'an', 'ann')`);
    await page.waitFor(`questionOf('contacts', 'ann')`);
    await whenListed(page, 'contactId', 'Anna Blum Person');
    assert.deepEqual(await askedFor(page, 'contacts'), ['', 'ann']);
  }],

  ['an answer that comes late never stands in for the last one', async (page, site) => {
    await open(page, site);
    await page.evaluate(`(held = true, part('#contactId').focus(), typeAll('contactId', 'first'))`);
    await page.waitFor(`questionOf('contacts', 'first')`);
    await page.evaluate(`typeAll('contactId', 'second')`);
    await page.waitFor(`questionOf('contacts', 'second')`);
    assert.equal(await page.evaluate(`questionOf('contacts', 'first').isAborted`), true);
    await page.evaluate(`questionOf('contacts', 'second').resolve([{ id: 2, displayName: 'Second' }])`);
    await whenListed(page, 'contactId', 'S Second');
    await page.evaluate(`(questionOf('contacts', 'first').resolve([{ id: 1, displayName: 'First' }]), form.updateComplete.then(() => {}))`);
    await whenListed(page, 'contactId', 'S Second');
  }],

  ['what was found stays while the next answer is on its way, as far as it fits, and so does what is typed', async (page, site) => {
    await open(page, site);
    await page.type('#contactId', 'blum');
    await whenListed(page, 'contactId', 'Anna Blum Person', 'Blum & Söhne Company');
    await page.press('ArrowDown');
    await page.evaluate(`(held = true, typeAll('contactId', 'blum s'))`);
    await page.waitFor(`questionOf('contacts', 'blum s')`);
    assert.equal(await attributeOf(page, '#contactId-list', 'aria-busy'), 'true');
    assert.equal(await highlighted(page, 'contactId'), '');
    await whenListed(page, 'contactId', 'Blum & Söhne Company');
    await page.press('x');
    assert.equal(await textOf(page, 'contactId'), 'blum sx');
    await page.waitFor(`part('#contactId-popup .note')?.textContent === 'Searching…'`);
  }],

  ['what is being searched for the first time says so', async (page, site) => {
    await open(page, site);
    await page.evaluate(`(held = true, part('#contactId').focus())`);
    await page.press('ArrowDown');
    await page.waitFor(`part('#contactId-popup .note')?.textContent === 'Searching…'`);
    assert.equal(await attributeOf(page, '#contactId', 'aria-expanded'), 'false');
  }],

  ['nothing found is said, seen and heard', async (page, site) => {
    await open(page, site);
    await page.type('#contactId', 'zzz');
    await page.waitFor(`part('#contactId-popup .note')?.textContent.includes('zzz')`);
    assert.equal((await page.text('#contactId-popup')).trim(), 'Nothing found for “zzz”.');
    assert.equal(await saidOf(page, 'contactId'), 'Nothing found for “zzz”.');
    assert.equal(await attributeOf(page, '#contactId', 'aria-expanded'), 'false');
    await page.type('#contactId', 'blum');
    await page.waitFor(`part('#contactId-status').textContent === '2 results'`);
  }],

  ['after a failure the keyboard reaches another try, and what is typed is kept', async (page, site) => {
    await open(page, site);
    await page.evaluate(`(held = true, part('#contactId').focus(), typeAll('contactId', 'blum'))`);
    await page.waitFor(`questionOf('contacts', 'blum')`);
    await page.evaluate(`questionOf('contacts', 'blum').reject(new Error('down'))`);
    await whenListed(page, 'contactId', 'Search again');
    assert.match(await page.text('#contactId-popup'), /What you typed is kept/);
    assert.match(await saidOf(page, 'contactId'), /did not answer.*Search again/);
    assert.equal(await textOf(page, 'contactId'), 'blum');
    await page.press('ArrowDown');
    assert.equal(await highlighted(page, 'contactId'), 'Search again');
    await page.evaluate('void (held = false)');
    await page.press('Enter');
    await whenListed(page, 'contactId', 'Anna Blum Person', 'Blum & Söhne Company');
    assert.deepEqual(await page.evaluate('heard.filter((type) => type === "task-submit")'), []);
  }],

  ['a source that throws at once is a failure like any other', async (page, site) => {
    await open(page, site);
    await page.evaluate(`void (form.lookups = { ...form.lookups, contacts() { throw new Error('broken'); } })`);
    await page.type('#contactId', 'blum');
    await whenListed(page, 'contactId', 'Search again');
  }],

  ['leaving chooses the only one of that name, or the only one that is found', async (page, site) => {
    await open(page, site);
    await page.type('#contactId', 'söh');
    await page.press('Tab');
    await whenHeld(page, 'contactId', 2);
    await page.type('#contactId', 'anna blum');
    await page.press('Tab');
    await page.waitFor(`part('.chips').children.length === 2`);
    await page.type('#responsibleId', 'annette zweig');
    await page.press('Tab');
    await whenHeld(page, 'responsibleId', annette);
    assert.equal(await textOf(page, 'responsibleId'), 'Annette Zweig');
  }],

  ['what can mean two, or nothing, stays as it was typed and is said to be wrong', async (page, site) => {
    await open(page, site);
    for (const [id, text] of [['contactId', 'blum'], ['responsibleId', 'Nobody']] as const) {
      await page.type(`#${id}`, text);
      await page.press('Tab');
      await page.waitFor(`part('#${id}').getAttribute('aria-invalid') === 'true'`);
      assert.equal(await textOf(page, id), text);
      await whenHeld(page, id, text);
    }
  }],

  ['at most thirty are listed, and it is said that there are more', async (page, site) => {
    await open(page, site);
    await page.evaluate(`void (known.contacts = Array.from({ length: 40 }, (_, id) => ({ id: id + 1, displayName: 'Contact ' + id })))`);
    await page.type('#contactId', 'contact');
    await page.waitFor(`optionsOf('contactId').length === 30`);
    assert.match(await page.text('#contactId-popup .note'), /There are more/);
  }],
]);
