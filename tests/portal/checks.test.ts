// In which order does the portal refuse, and what does it take (contract 1.1, 1.2, 1.7)?

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outOfRange, portalFor, siobhanId } from './support.ts';

test('title, deadline and category are enough', async (context) => {
  const portal = await portalFor(context);
  const answer = await portal.create({ title: 'T', deadline: '2026-12-16', categoryId: 30 });
  assert.equal(answer.status, 201);
  assert.equal(answer.reason, 'Created');
});

test('four different faults have the same text', async (context) => {
  const portal = await portalFor(context);
  for (const members of [{ title: '' }, { deadline: null }, { categoryId: 0 }, { categoryId: -1 }, { entityType: 'contact' }]) {
    const answer = await portal.createWith(members);
    assert.equal(answer.status, 400);
    assert.deepEqual(answer.json, {
      status: 1, statusCode: 400, error: { message: outOfRange, hresult: -2147024809, data: {} },
    });
  }
});

test('an unknown category is not found, and that comes before a missing title', async (context) => {
  const portal = await portalFor(context);
  const answer = await portal.createWith({ title: '', categoryId: 2147483647 });
  assert.equal(answer.status, 404);
  assert.equal(answer.reason, 'The record could not be found');
  assert.deepEqual(answer.json.error, { message: 'Category is not found', hresult: -2147467259, data: {} });
});

test('a wrong entityType comes before an unknown category', async (context) => {
  const portal = await portalFor(context);
  assert.equal((await portal.createWith({ entityType: 'deal', categoryId: 2147483647 })).status, 400);
});

test('of two values that do not convert the first parameter is reported', async (context) => {
  const portal = await portalFor(context);
  const answer = await portal.createWith({ alertValue: 'x', isNotify: 1, deadline: 'tomorrow' });
  assert.equal(answer.message, 'invalid date time format: tomorrow');
});

test('a title of blanks passes', async (context) => {
  const portal = await portalFor(context);
  assert.equal((await portal.createWith({ title: ' ' })).response.title, ' ');
});

test('an item of another list is a category', async (context) => {
  const portal = await portalFor(context);
  const { category } = (await portal.createWith({ categoryId: 44 })).response;
  assert.deepEqual(category, { relativeItemsCount: 1, imagePath: '', title: 'Cold', description: '', color: '#7fbe93', id: 44 });
});

test('entityType is read in any letter case', async (context) => {
  const portal = await portalFor(context);
  assert.deepEqual((await portal.createWith({ entityType: 'OPPORTUNITY', entityId: 123445 })).response.entity,
    { entityType: 'opportunity', entityId: 123445, entityTitle: 'Household appliances internet shop' });
  assert.equal((await portal.createWith({ entityType: 'Case', entityId: 77 })).response.entity.entityTitle, 'Exhibition organization');
});

test('a Turkish caller loses OPPORTUNITY silently', async (context) => {
  const portal = await portalFor(context, { culture: 'tr-TR' });
  const answer = await portal.createWith({ entityType: 'OPPORTUNITY', entityId: 123445 });
  assert.equal(answer.status, 201);
  assert.equal(answer.response.entity, undefined);
  assert.ok((await portal.createWith({ entityType: 'opportunity', entityId: 123445 })).response.entity);
});

test('entityType is neither trimmed nor a number', async (context) => {
  const portal = await portalFor(context);
  for (const entityType of [' case', 'deal', 'person', 1]) {
    assert.equal((await portal.createWith({ entityType, entityId: 77 })).status, 400);
  }
});

test('half a relation is accepted and not shown', async (context) => {
  const portal = await portalFor(context);
  for (const members of [{ entityType: 'case' }, { entityId: 77 }, { entityType: '', entityId: 77 }, { entityType: 'case', entityId: 424242 }]) {
    const answer = await portal.createWith(members);
    assert.equal(answer.status, 201);
    assert.equal(answer.response.entity, undefined);
  }
});

test('a contact that does not exist is accepted and not shown', async (context) => {
  const portal = await portalFor(context);
  for (const contactId of [999999, 0, -1]) {
    assert.equal((await portal.createWith({ contactId })).response.contact, undefined);
  }
});

test('nobody need be responsible, and whoever is unknown is shown as removed', async (context) => {
  const portal = await portalFor(context);
  for (const responsibleId of [undefined, '00000000-0000-0000-0000-000000000000', '11111111-1111-1111-1111-111111111111']) {
    assert.deepEqual((await portal.createWith({ responsibleId })).response.responsible, {
      id: '4a515a15-d4d6-4b8e-828e-e0586f18f3a3',
      displayName: 'Profile has been removed',
      avatarSmall: '/skins/default/images/default_user_photo_size_32-32.png',
      profileUrl: 'https://portal.example.com/Products/People/Profile.aspx?',
    });
  }
});

test('any reminder is taken, 0 is not shown', async (context) => {
  const portal = await portalFor(context);
  assert.equal((await portal.createWith({ alertValue: 7 })).response.alertValue, 7);
  assert.equal((await portal.createWith({ alertValue: -5 })).response.alertValue, -5);
  assert.equal((await portal.createWith({ alertValue: 0 })).response.alertValue, undefined);
});

test('a description is absent, or the empty text, or a text', async (context) => {
  const portal = await portalFor(context);
  assert.equal((await portal.createWith({ responsibleId: siobhanId })).response.description, undefined);
  assert.equal((await portal.createWith({ description: null })).response.description, '');
  assert.equal((await portal.createWith({ description: '<b>&amp;' })).response.description, '<b>&amp;');
});
