// Is what the pickers show text, told apart, accessible, and where there is room for it?
import assert from 'node:assert/strict';
import { findingsOf } from './axe.ts';
import type { Page } from './browsers.ts';
import { inEveryPicker, open, whenListed } from './pickers.ts';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const boxOf = (page: Page, selector: string) => page.evaluate<Box>(`part(${JSON.stringify(selector)}).getBoundingClientRect().toJSON()`);

/** The whole list of contacts, by the keyboard. */
async function openContacts(page: Page): Promise<void> {
  await page.evaluate(`part('#contactId').focus()`);
  await page.press('ArrowDown');
  await page.waitFor(`optionsOf('contactId').length > 0`);
}

inEveryPicker('the pickers look right', [
  ['names are text, whatever is in them, also where they are highlighted', async (page, site) => {
    await open(page, site);
    const hostile = '<img src=x onerror="globalThis.ran=1"><b>b</b>&lt;i&gt;';
    await page.evaluate(`void (known.contacts = [{ id: 1, displayName: ${JSON.stringify(hostile)}, isCompany: true, email: { data: '<script>ran=1</script>' } }])`);
    await page.type('#contactId', '<b>');
    await whenListed(page, 'contactId', `${hostile} Company · <script>ran=1</script>`);
    // What was found for less of it is highlighted before.
    await page.waitFor(`[...form.shadowRoot.querySelectorAll('#contactId-list mark')].map((one) => one.textContent).join() === '<b>'`);
    await page.press('ArrowDown');
    await page.press('Enter');
    await page.waitFor(`part('.chip .name')?.textContent === ${JSON.stringify(hostile)}`);
    assert.equal(await page.evaluate(`part('.chips img, .chips b') ?? globalThis.ran ?? null`), null);
  }],

  ['what was searched for stands out, case and accents apart', async (page, site) => {
    await open(page, site);
    const marks = () => page.evaluate<string[]>(`[...form.shadowRoot.querySelectorAll('#contactId-list mark')].map((one) => one.textContent)`);
    await page.evaluate(`void (form.lookups = { ...form.lookups, contacts: async () => known.contacts.slice(1, 2) })`);
    await page.type('#contactId', 'sohn B');
    await page.waitFor(`part('#contactId-list mark')`);
    assert.deepEqual(await marks(), ['B', 'Söhn']);
  }],

  ['two of the same name are told apart', async (page, site) => {
    await open(page, site);
    await page.evaluate(`void (known.contacts = [
      { id: 1, displayName: 'Anna Blum', isCompany: false, email: { data: 'anna@example.org' } },
      { id: 2, displayName: 'anna blum', isCompany: false }, { id: 3, displayName: 'Anna Blum', isCompany: false },
    ])`);
    await page.type('#contactId', 'anna');
    await whenListed(page, 'contactId', 'Anna Blum Person · anna@example.org', 'anna blum Person · #2', 'Anna Blum Person · #3');
    await page.evaluate(`void (known.people = ['one', 'two'].map((name) => (
      { id: 'id-' + name, displayName: 'Jo Doe', title: 'Sales', profileUrl: 'https://portal.example.com/Products/People/Profile.aspx?user=jo.' + name }
    )))`);
    await page.type('#responsibleId', 'jo');
    await whenListed(page, 'responsibleId', 'JD Jo Doe Sales · jo.one', 'JD Jo Doe Sales · jo.two');
  }],

  ['pictures come from the portal alone, and say nobody where the page stands', async (page, site) => {
    await open(page, site);
    await page.evaluate(`void (known.people = ['/face.svg', 'javascript:ran=1', 'data:image/svg+xml,<svg/>', 'https://elsewhere.example/a.png'].map(
      (avatarSmall, index) => ({ id: 'id-' + index, displayName: 'Jo Doe ' + index, title: null, avatarSmall })))`);
    await page.type('#responsibleId', 'jo');
    await page.waitFor(`optionsOf('responsibleId').length === 4`);
    const pictures = await page.evaluate<string[][]>(`[...form.shadowRoot.querySelectorAll('#responsibleId-list img')].map((one) => [one.src, one.referrerPolicy, one.loading])`);
    assert.deepEqual(pictures, [[`${site.origin}/face.svg`, 'no-referrer', 'lazy']]);
  }],

  ['nothing is wrong with open, empty, failed and filled pickers', async (page, site) => {
    await open(page, site, { 'contact-id': '2', 'entity-type': 'case' });
    await page.waitFor(`part('.chip .name')?.textContent === 'Blum & Söhne'`);
    await openContacts(page);
    await page.press('ArrowDown');
    assert.deepEqual(await findingsOf(page), []);
    await page.type('#contactId', 'zzz');
    await page.waitFor(`part('#contactId-popup .note')`);
    assert.deepEqual(await findingsOf(page), []);
    await page.evaluate(`void (form.lookups = { ...form.lookups, contacts: () => Promise.reject(new Error('down')) })`);
    await page.type('#contactId', 'yyy');
    await whenListed(page, 'contactId', 'Search again');
    assert.deepEqual(await findingsOf(page), []);
  }],

  ['the list opens above where there is more room, and inside what scrolls', async (page, site) => {
    await open(page, site);
    await page.evaluate(`void (known.contacts = Array.from({ length: 30 }, (_, id) => ({ id: id + 1, displayName: 'Contact ' + id, isCompany: true })))`);
    await openContacts(page);
    const input = await boxOf(page, '#contactId');
    assert.ok((await boxOf(page, '#contactId-popup')).top >= input.bottom);
    await page.press('Escape');
    for (const place of ['low', 'box']) {
      await page.evaluate(`(document.querySelector('main').className = '${place}', part('#contactId').scrollIntoView({ block: 'end' }))`);
      await openContacts(page);
      await page.waitFor(`part('#contactId-popup').getBoundingClientRect().bottom <= part('#contactId').getBoundingClientRect().top`);
      await page.press('Escape');
    }
  }],

  ['the highlighted option is in view, however far down', async (page, site) => {
    await open(page, site);
    await page.evaluate(`void (known.contacts = Array.from({ length: 30 }, (_, id) => ({ id: id + 1, displayName: 'Contact ' + id, isCompany: true })))`);
    await openContacts(page);
    await page.press('ArrowUp');
    await page.waitFor(`part('[aria-selected=true]')`);
    const [option, list] = [await boxOf(page, '#contactId-option-29'), await boxOf(page, '#contactId-list')];
    assert.ok(option.top >= list.top - 1 && option.bottom <= list.bottom + 1, JSON.stringify([option, list]));
  }],

  ['in Arabic everything stands the other way round', async (page, site) => {
    await open(page, site, { locale: 'ar', 'contact-id': '2' });
    await page.waitFor(`part('.chip .name')?.textContent === 'Blum & Söhne' && getComputedStyle(part('#contactId')).direction === 'rtl'`);
    await openContacts(page);
    const [picture, name] = [await boxOf(page, '#contactId-option-0 .picture'), await boxOf(page, '#contactId-option-0 .words')];
    assert.ok(picture.left >= name.right - 1, JSON.stringify([picture, name]));
    await page.type('#contactId', 'blum');
    const [input, clear] = [await boxOf(page, '#contactId'), await boxOf(page, '#contactId-box .clear')];
    const padding = await page.evaluate<number>(`parseFloat(getComputedStyle(part('#contactId')).paddingLeft)`);
    assert.ok(clear.right <= input.left + padding, JSON.stringify([input, clear, padding]));
    const [chip, remove] = [await boxOf(page, '.chip .name'), await boxOf(page, '.chip .remove')];
    assert.ok(remove.right <= chip.left + 1, JSON.stringify([chip, remove]));
    assert.deepEqual(await findingsOf(page), []);
  }],
]);

inEveryPicker('the pickers look right where it is narrow and dark', [
  ['nothing is wider than the page', async (page, site) => {
    await open(page, site, { 'contact-id': '2', 'entity-type': 'opportunity' });
    await page.evaluate(`void (known.contacts = [{ id: 1, displayName: 'A'.repeat(200), isCompany: true, email: { data: 'x'.repeat(100) } }])`);
    await openContacts(page);
    await page.press('ArrowDown');
    assert.ok(await page.evaluate(`document.documentElement.scrollWidth <= innerWidth`));
    assert.deepEqual(await findingsOf(page), []);
  }],
], { dark: true, width: 320, height: 640 });

inEveryPicker('a picture that cannot be loaded gives way', [
  ['to the letters of the name', async (page, site) => {
    await open(page, site);
    await page.evaluate(`void (known.people = [{ id: 'x', displayName: 'Siobhán O\\'Brien', title: null, avatarSmall: '/none.svg' }])`);
    await page.type('#responsibleId', 'sio');
    await whenListed(page, 'responsibleId', 'SO Siobhán O\'Brien');
  }],
], { logged: /none\.svg|404/ });
