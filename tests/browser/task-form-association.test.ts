// Does <task-form> take part in an outer form, as the browser's own inputs do?
import assert from 'node:assert/strict';
import { inEveryForm, messageOf, open, set, valueOf } from './task-form.ts';

const inForm = { inside: 'form', attributes: { name: 'task' } };

inEveryForm('a form around the form', [
  ['finds the request in its data, as JSON', async (page, site) => {
    await open(page, site, inForm);
    await set(page, 'title', 'In a form');
    assert.equal(await page.evaluate(`JSON.parse(new FormData(form.form).get('task')).title`), 'In a form');
    assert.equal(await page.evaluate(`form.form.elements.task === form`), true);
  }],

  ['knows whether it is right, in the platform’s words', async (page, site) => {
    await open(page, site, inForm);
    await page.waitFor('form.validity.valueMissing');
    assert.deepEqual(await page.evaluate('[form.checkValidity(), form.form.checkValidity(), form.validationMessage]'), [false, false, 'Enter a title.']);
    assert.equal(await messageOf(page, 'title'), '');
    await set(page, 'title', 'x'.repeat(300));
    assert.deepEqual(await page.evaluate('[form.validity.valueMissing, form.validity.tooLong]'), [false, true]);
    await set(page, 'title', 'Right');
    assert.deepEqual(await page.evaluate('[form.validity.valid, form.form.checkValidity(), form.matches(":valid")]'), [true, true, true]);
  }],

  ['resets it to a new task', async (page, site) => {
    await open(page, site, inForm);
    await set(page, 'title', 'Gone');
    await set(page, 'deadline-date', '');
    await page.click('#create');
    await page.waitFor(`watched.find('#summary')`);
    await page.evaluate('form.form.reset()');
    await page.waitFor(`!watched.find('#summary')`);
    assert.deepEqual([await valueOf(page, 'title'), await messageOf(page, 'deadline')], ['', '']);
    assert.notEqual(await valueOf(page, 'deadline-date'), '');
  }],

  ['disables it with its fieldset', async (page, site) => {
    await open(page, site, { inside: 'fieldset', attributes: { name: 'task' } });
    const isDisabled = () => page.evaluate<boolean[]>(`form.updateComplete.then(() => ['title', 'categoryId', 'create'].map((id) => watched.find('#' + id).matches(':disabled')))`);
    assert.deepEqual(await isDisabled(), [false, false, false]);
    await page.evaluate('void (form.parentElement.disabled = true)');
    assert.deepEqual(await isDisabled(), [true, true, true]);
    assert.equal(await page.evaluate('form.willValidate'), false);
    await page.evaluate('form.submit()');
    assert.deepEqual(site.sent, []);
  }],

  ['cannot change or send it where it is read-only', async (page, site) => {
    await open(page, site, { attributes: { readonly: '' } });
    assert.deepEqual(
      await page.evaluate(`['title', 'description', 'categoryId', 'create'].map((id) => watched.find('#' + id).readOnly || watched.find('#' + id).disabled)`),
      [true, true, true, true],
    );
  }],

  ['gives back the state that the browser kept', async (page, site) => {
    await open(page, site, inForm);
    const state = { title: 'Kept', deadline: { date: '2027-04-05', time: '10:15' }, alertValue: 30 };
    await page.evaluate(`form.formStateRestoreCallback(${JSON.stringify(JSON.stringify(state))}, 'restore')`);
    await page.evaluate('form.updateComplete');
    assert.deepEqual(
      [await valueOf(page, 'title'), await valueOf(page, 'deadline-date'), await valueOf(page, 'deadline-time'), await valueOf(page, 'alertValue')],
      ['Kept', '2027-04-05', '10:15', '30'],
    );
    for (const broken of ['', '{', 'null', '7', '{"title":7,"deadline":[],"contactId":null}']) {
      await page.evaluate(`form.formStateRestoreCallback(${JSON.stringify(broken)}, 'restore')`);
    }
    assert.equal(await valueOf(page, 'title'), 'Kept');
  }],
]);
