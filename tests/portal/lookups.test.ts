// What do the look-ups of a task form find (contract 5)?

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Client, mikeId, outOfRange, portalFor, siobhanId } from './support.ts';

async function titles(portal: Client, path: string): Promise<string[]> {
  const { response } = await portal.get(path);
  return response.map((item: any) => item.title ?? item.displayName);
}

test('the twelve categories come in their order, the first without sortOrder', async (context) => {
  const portal = await portalFor(context);
  const answer = await portal.get('crm/task/category');
  assert.equal(answer.json.count, 12);
  assert.equal(answer.json.total, undefined);
  assert.deepEqual(answer.response.map((item: any) => item.title), ['Phone call', 'Opportunity', 'Demo', 'Email', 'Fax',
    'Execution control', 'Lunch', 'Appointment', 'Note', 'Delivery', 'Social networks', 'Expression of gratitude']);
  assert.equal(answer.response[0].sortOrder, undefined);
  assert.equal(answer.response[11].sortOrder, 11);
});

test('one category is found by its id, an unknown one is not', async (context) => {
  const portal = await portalFor(context);
  assert.equal((await portal.get('crm/task/category/30.json')).response.title, 'Appointment');
  const answer = await portal.get('crm/task/category/999');
  assert.equal(answer.status, 404);
  assert.equal(answer.message, 'Not found');
});

test('@self is the caller in full', async (context) => {
  const portal = await portalFor(context);
  const { response } = await portal.get('people/@self');
  assert.equal(response.id, mikeId);
  assert.equal(response.email, 'mike@example.com');
  assert.equal(response.userName, 'Mike.Zanyatski');
  assert.equal(response.terminated, null);
  assert.equal(response.isAdmin, true);
});

test('people are found by any part of their names, with a total', async (context) => {
  const portal = await portalFor(context);
  const answer = await portal.get(`people/simple/filter?filterValue=${encodeURIComponent("o'br")}`);
  assert.equal(answer.json.total, 1);
  assert.equal(answer.response[0].displayName, 'Siobh&#225;n O&#39;Brien');
  assert.equal((await portal.get('people/simple/filter?filterValue=zzz')).text, '{"total":0,"status":0,"statusCode":200,"response":[]}');
});

test('guests are people of type 2', async (context) => {
  const portal = await portalFor(context);
  const all = (await portal.get('people/simple/filter?employeeStatus=1')).json.total;
  const users = (await portal.get('people/simple/filter?employeeStatus=1&employeeType=1')).json.total;
  const guests = await portal.get('people/simple/filter?employeeType=2');
  assert.equal(users + guests.json.total, all);
  assert.equal(guests.response[0].displayName, 'Noa Guest &lt;visitor&gt;');
});

test('both searches for people give full persons in any script', async (context) => {
  const portal = await portalFor(context);
  const name = encodeURIComponent('ковал');
  for (const path of [`people/@search/${name}.json`, `people/search?query=${name}`]) {
    assert.deepEqual((await portal.get(path)).response.map((person: any) => person.email), ['zoya@example.com']);
  }
});

test('byprefix finds every word anywhere in a contact\'s name', async (context) => {
  const portal = await portalFor(context);
  assert.deepEqual(await titles(portal, 'crm/contact/byprefix?searchType=-1&prefix=BACH+tadj'), ['Tadjeddine Bachir']);
  assert.deepEqual(await titles(portal, 'crm/contact/byprefix?searchType=-1&prefix=muller'), ['Müller & Söhne GmbH']);
  assert.equal((await portal.get('crm/contact/byprefix?searchType=-1&prefix=zzz')).text, '{"status":0,"statusCode":200,"response":[]}');
});

test('byprefix without a prefix is a null reference', async (context) => {
  const portal = await portalFor(context);
  for (const path of ['crm/contact/byprefix?searchType=-1', 'crm/opportunity/byprefix', 'crm/case/byprefix']) {
    const answer = await portal.get(path);
    assert.equal(answer.status, 500);
    assert.deepEqual(answer.json.error, {
      message: 'Object reference not set to an instance of an object.', hresult: -2147467261, data: {},
    });
  }
});

test('searchType chooses companies, persons, and persons without a company', async (context) => {
  const portal = await portalFor(context);
  const found = async (type: number): Promise<boolean[]> => {
    const { response } = await portal.get(`crm/contact/byprefix?prefix=&searchType=${type}`);
    return response.map((contact: any) => contact.isCompany);
  };
  const [any, companies, persons, alone, both] = [await found(-1), await found(0), await found(1), await found(2), await found(3)];
  assert.equal(companies.length + persons.length, any.length);
  assert.ok(companies.every((isCompany) => isCompany) && persons.every((isCompany) => !isCompany));
  assert.ok(alone.length < persons.length);
  assert.equal(both.length, companies.length + alone.length);
  assert.equal((await portal.get('crm/contact/byprefix?prefix=&searchType=4')).message, outOfRange);
});

test('a contact by prefix shows a phone and no e-mail', async (context) => {
  const portal = await portalFor(context);
  const [contact] = (await portal.get('crm/contact/byprefix?searchType=-1&prefix=bachir')).response;
  assert.deepEqual(contact.phone, { id: 9002, infoType: 0, category: 1, data: '+371 60 000 000', categoryName: 'Work', isPrimary: true });
  assert.equal(contact.email, undefined);
});

test('the members of an opportunity are compared to the letter', async (context) => {
  const portal = await portalFor(context);
  const search = (prefix: string) => titles(portal, `crm/contact/byprefix?entityType=opportunity&entityID=123446&prefix=${encodeURIComponent(prefix)}`);
  assert.deepEqual(await search('Соколова'), ['Анна Соколова']);
  assert.deepEqual(await search('соколова'), []);
});

test('opportunities and cases are found by prefix, cases with a total', async (context) => {
  const portal = await portalFor(context);
  const opportunity = await portal.get('crm/opportunity/byprefix?prefix=household&internalSearch=true');
  assert.equal(opportunity.json.total, undefined);
  assert.equal(opportunity.response[0].id, 123445);
  assert.equal(opportunity.response[0].bidValue, 1500.5);
  assert.equal(opportunity.response[0].actualCloseDate, '0001-01-01T00:00:00.0000000Z');
  const item = await portal.get('crm/case/byprefix?prefix=exhibition');
  assert.equal(item.json.total, 1);
  assert.equal(item.response[0].isClosed, false);
});

test('opportunities are found by their contact', async (context) => {
  const portal = await portalFor(context);
  assert.deepEqual(await titles(portal, 'crm/opportunity/bycontact/504'), ['Поставка торгового оборудования']);
  assert.deepEqual(await titles(portal, 'crm/opportunity/byprefix?prefix=&contactID=506'), ['ウェブサイトの改修']);
});

test('a person is found by id in any case or by user name, and a stranger is not', async (context) => {
  const portal = await portalFor(context);
  for (const name of [siobhanId, siobhanId.toUpperCase(), 'Siobhan']) {
    assert.equal((await portal.get(`people/${name}.json`)).response.displayName, 'Siobh&#225;n O&#39;Brien');
  }
  const answer = await portal.get('people/00000000-0000-0000-0000-000000000000');
  assert.equal(answer.status, 404);
  assert.equal(answer.message, 'User not found');
});

test('a contact, an opportunity and a case are found by their ids, with the members that lists show', async (context) => {
  const portal = await portalFor(context);
  const contact = (await portal.get('crm/contact/503')).response;
  assert.equal(contact.displayName, 'Müller & Söhne GmbH');
  assert.equal(contact.isCompany, true);
  const pairs = [
    ['crm/opportunity/123445', 'crm/opportunity/byprefix?prefix=household'],
    ['crm/case/77', 'crm/case/byprefix?prefix=exhibition'],
  ];
  for (const [one, several] of pairs) {
    assert.deepEqual((await portal.get(one)).response, (await portal.get(several)).response[0]);
  }
});

test('an unknown contact, opportunity or case is not found, and id 0 is refused but for a case', async (context) => {
  const portal = await portalFor(context);
  for (const kind of ['contact', 'opportunity', 'case']) {
    const answer = await portal.get(`crm/${kind}/999`);
    assert.equal(answer.status, 404);
    assert.equal(answer.message, 'Not found');
    assert.equal((await portal.get(`crm/${kind}/0`)).status, kind === 'case' ? 404 : 400);
  }
});

test('contacts are filtered, and the simple filter adds the next task', async (context) => {
  const portal = await portalFor(context);
  await portal.createWith({ contactId: 501, title: 'Later', deadline: '2026-12-17' });
  await portal.createWith({ contactId: 501, title: 'Sooner', deadline: '2026-12-16' });
  const full = await portal.get('crm/contact/filter?filterValue=bachir');
  assert.equal(full.json.total, 1);
  assert.equal(full.response[0].firstName, 'Tadjeddine');
  assert.equal(full.response[0].taskCount, 2);
  const simple = await portal.get('crm/contact/simple/filter?filterValue=bachir');
  assert.equal(simple.response[0].contact.id, 501);
  assert.equal(simple.response[0].task.title, 'Sooner');
});

test('contactListView chooses companies or persons', async (context) => {
  const portal = await portalFor(context);
  const companies = await portal.get('crm/contact/filter?contactListView=company&sortBy=displayName');
  assert.ok(companies.response.every((contact: any) => contact.isCompany && contact.companyName));
  const persons = await portal.get('crm/contact/filter?contactListView=person');
  assert.ok(persons.response.every((contact: any) => !contact.isCompany && contact.lastName));
});

test('settings tell the zone and today\'s offset', async (context) => {
  const portal = await portalFor(context);
  assert.equal((await portal.get('settings')).text, '{"count":1,"status":0,"statusCode":200,"response":{"timezone":"UTC;0;UTC;UTC;UTC;;","trustedDomains":["mydomain.com"],"trustedDomainsType":0,"culture":"en-US","utcOffset":"00:00:00","utcHoursOffset":0.0}}');
  const canada = await portalFor(context, { timeZone: 'America/St_Johns' });
  const { response } = await canada.get('settings.json');
  assert.match(response.timezone, /^America\/St_Johns;-210;\(UTC-03:30\)/);
  assert.equal(response.utcOffset, '-03:30:00');
  assert.equal(response.utcHoursOffset, -3.5);
});

test('the address of every picture shows one', async (context) => {
  const portal = await portalFor(context);
  const { contact, responsible, category } = (await portal.createWith({ contactId: 501 })).response;
  for (const path of [contact.smallFotoUrl, responsible.avatarSmall, category.imagePath]) {
    const answer = await fetch(new URL(path, portal.url));
    assert.equal(answer.headers.get('content-type'), 'image/svg+xml', path);
    await answer.text();
  }
});
