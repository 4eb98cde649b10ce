// Is <task-form> there at once, and what does it do where something it needs is not?
import assert from 'node:assert/strict';
import { inEveryForm, messageOf, open, set, valueOf, whenFocused, whenHeard } from './task-form.ts';

inEveryForm('the form comes up', [
  ['it is there before the engine and the portal’s lists are, and "Create" waits for both', async (page, site) => {
    site.hold(/\.wasm$|\/crm\/task\/category$|\/people\//);
    await open(page, site, { signedIn: false });
    await page.evaluate('signIn().then((token) => { form.token = token; })');
    await page.type('#title', 'Early');
    await page.click('#create');
    await page.waitFor(`watched.find('#status').textContent.includes('Loading')`);
    assert.equal(await page.evaluate('form.validity.customError'), true);
    site.hold();
    await whenHeard(page, 'task-created');
    assert.equal(site.sent[0]?.['categoryId'], 23);
  }],

  ['an engine that cannot be loaded is said in its own words, and can be tried again', async (page, site) => {
    await open(page, site);
    await page.evaluate(`void (form.taskform = Promise.reject(new Error('There is no engine here.')))`);
    await page.waitFor(`watched.find('#broken')?.textContent.includes('There is no engine here.')`);
    await page.type('#title', 'Later');
    await page.click('#create');
    await whenFocused(page, 'broken');
    assert.deepEqual(site.sent, []);
    await page.evaluate(`void (form.taskform = undefined)`);
    await page.waitFor(`!watched.find('#broken')`);
    await page.click('#create');
    await whenHeard(page, 'task-created');
  }],

  ['lists that cannot be read are said, the form goes on, and they can be tried again', async (page, site) => {
    await open(page, site, { signedIn: false });
    const token = await page.evaluate<string>('signIn()');
    await site.misbehave({ fault: '500', only: 'all', times: 100 });
    await page.evaluate(`void (form.token = ${JSON.stringify(token)})`);
    await page.waitFor(`watched.find('#broken-lists')?.textContent.includes('Something went wrong in the portal')`);
    await page.type('#title', 'Without lists');
    assert.equal(await page.evaluate('form.value.title'), 'Without lists');
    await fetch(`${site.origin}/sandbox/faults`, { method: 'DELETE' });
    await page.click('#broken-lists button');
    await page.waitFor(`!watched.find('#broken-lists') && form.value.categoryId > 0`);
  }],

  ['lists that are refused ask for a token once, and come by themselves when there is one', async (page, site) => {
    await open(page, site, { signedIn: false });
    await page.waitFor(`watched.find('#broken-lists')?.textContent.includes('not signed in any more')`);
    assert.deepEqual(await page.evaluate('heard.map(({ type }) => type)'), ['task-unauthorized']);
    await page.evaluate('signIn().then((token) => { form.token = token; })');
    await page.waitFor(`!watched.find('#broken-lists') && form.value.categoryId > 0`);
  }],

  ['it speaks the language of its place, and is written in its direction', async (page, site) => {
    await open(page, site, { attributes: { lang: 'ar' } });
    await page.waitFor(`watched.find('form').dir === 'rtl'`);
    await page.evaluate(`form.setAttribute('locale', 'de')`);
    await page.waitFor(`watched.find('#create').textContent.includes('erstellen')`);
    assert.deepEqual(await page.evaluate(`[watched.find('form').lang, watched.find('form').dir]`), ['de', 'ltr']);
  }],

  ['it can be taken away and put back, with what was typed', async (page, site) => {
    await open(page, site);
    await page.type('#title', 'Moved');
    await page.evaluate(`(() => { const place = form.parentElement; for (let turn = 0; turn < 20; turn += 1) { form.remove(); place.append(form); } })()`);
    await page.evaluate(`(async () => { const place = form.parentElement; form.remove(); await new Promise((done) => setTimeout(done)); place.append(form); })()`);
    assert.equal(await valueOf(page, 'title'), 'Moved');
    await page.evaluate('new Promise((done) => setTimeout(done)).then(() => form.updateComplete)');
    assert.equal(await page.evaluate(`watched.find('#draft')`), null);
    await page.click('#create');
    await whenHeard(page, 'task-created');
    assert.equal(site.sent.length, 1);
  }],

  ['what is unfinished is offered after a reload, goes on where it was, and is forgotten when it is created', async (page, site) => {
    const wishes = { attributes: { 'draft-key': 'a' } };
    await open(page, site, wishes);
    await page.type('#title', 'Unfinished');
    await set(page, 'deadline-date', '2027-06-07');
    await page.evaluate(`void dispatchEvent(new Event('pagehide'))`);
    await open(page, site, wishes);
    assert.match(await page.text('#draft'), /Unfinished/);
    assert.equal(await valueOf(page, 'title'), '');
    await page.click('#draft button:first-child');
    await page.waitFor(`!watched.find('#draft')`);
    assert.deepEqual([await valueOf(page, 'title'), await valueOf(page, 'deadline-date')], ['Unfinished', '2027-06-07']);
    assert.equal(await messageOf(page, 'title'), '');
    await page.click('#create');
    await whenHeard(page, 'task-created');
    await open(page, site, wishes);
    await page.evaluate('new Promise((done) => setTimeout(done))');
    assert.equal(await page.evaluate(`watched.find('#draft')`), null);
  }],
]);
