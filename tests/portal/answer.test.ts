// What does an answer look like, byte for byte (contract 2)?

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mikeId, portalFor, siobhanId } from './support.ts';

const mike = `{"id":"${mikeId}","displayName":"Mike Zanyatski","title":"Manager","avatarSmall":"\\/skins\\/default\\/images\\/default_user_photo_size_32-32.png","profileUrl":"https:\\/\\/portal.example.com\\/Products\\/People\\/Profile.aspx?user=mike.zanyatski"}`;

test('the smallest task is answered with these bytes', async (context) => {
  const portal = await portalFor(context, { firstTaskId: 7 });
  const answer = await portal.create({ title: 'a/b', deadline: '2026-12-16', responsibleId: mikeId, categoryId: 23 });
  assert.equal(answer.text, `{"count":1,"status":0,"statusCode":201,"response":{"createBy":${mike},"created":"2026-03-02T09:15:30.1234567Z","title":"a\\/b","deadLine":"2026-12-16T00:00:00.0000000Z","responsible":${mike},"category":{"relativeItemsCount":1,"imagePath":"\\/Products\\/CRM\\/App_Themes\\/default\\/images\\/task_category_call.png","title":"Phone call","description":"","color":"","id":23},"canEdit":true,"id":7}}`);
});

test('members come in the order of the wire', async (context) => {
  const portal = await portalFor(context);
  const { response } = await portal.createWith({
    description: '', alertValue: 15, responsibleId: siobhanId, contactId: 501, entityType: 'case', entityId: 77,
  });
  assert.deepEqual(Object.keys(response), ['createBy', 'created', 'contact', 'title', 'description', 'deadLine',
    'alertValue', 'responsible', 'category', 'entity', 'canEdit', 'id']);
  assert.deepEqual(Object.keys(response.contact), ['email', 'smallFotoUrl', 'mediumFotoUrl', 'displayName', 'isCompany',
    'isPrivate', 'isShared', 'shareType', 'currency', 'canEdit', 'canDelete', 'id']);
  assert.deepEqual(Object.keys(response.contact.email), ['id', 'infoType', 'category', 'data', 'categoryName', 'isPrimary']);
});

test('text is escaped as the portal escapes it', async (context) => {
  const portal = await portalFor(context);
  const answer = await portal.createWith({ title: '"/\\ <>&\' \r\n\t\u0001\u007f 😀 \ufffe Ω\u2028' });
  assert.ok(answer.text.includes('"title":"\\"\\/\\\\ <>&\' \\u000d\\u000a\\u0009\\u0001\u007f \\ud83d\\ude00 \\ufffe Ω\u2028"'), answer.text);
});

test('a person\'s name is encoded for HTML, a contact\'s is not', async (context) => {
  const portal = await portalFor(context);
  const { responsible, contact } = (await portal.createWith({ responsibleId: siobhanId, contactId: 512 })).response;
  assert.equal(responsible.displayName, 'Siobh&#225;n O&#39;Brien');
  assert.equal(responsible.title, undefined);
  assert.equal(contact.displayName, '<b>Bold & Sons</b> "Ltd"');
});

test('a private contact shows who has access, and its currency as null', async (context) => {
  const portal = await portalFor(context);
  const { contact } = (await portal.createWith({ contactId: 502 })).response;
  assert.deepEqual(contact.accessList.map((person: { id: string }) => person.id), [mikeId, siobhanId]);
  assert.equal(contact.isPrivate, true);
  assert.equal(contact.isShared, false);
  assert.equal(contact.shareType, 0);
  assert.equal(contact.currency, null);
  assert.equal(contact.email, undefined);
  assert.match(contact.smallFotoUrl, /action=contactphotoulr&cid=502&isc=True&ps=1$/);
});

test('a category counts its tasks, this one included', async (context) => {
  const portal = await portalFor(context);
  await portal.createWith({});
  const { category } = (await portal.createWith({})).response;
  assert.equal(category.relativeItemsCount, 2);
  assert.equal(category.sortOrder, 7);
});

test('headers say JSON, not to be kept, with an ETag of its own', async (context) => {
  const portal = await portalFor(context);
  const [first, second] = [await portal.createWith({}), await portal.createWith({})];
  assert.equal(first.headers['content-type'], 'application/json; charset=UTF-8');
  assert.equal(first.headers['cache-control'], 'max-age=0');
  assert.match(String(first.headers.etag), /^[0-9a-f]{32}$/);
  assert.notEqual(first.headers.etag, second.headers.etag);
});

test('fields picks members, nested ones too', async (context) => {
  const portal = await portalFor(context, { firstTaskId: 7 });
  const body = { title: 'T', deadline: '2026-12-16', categoryId: 30 };
  assert.equal((await portal.create(body, '?fields=id,title')).text, '{"count":1,"status":0,"statusCode":201,"response":{"title":"T","id":7}}');
  assert.deepEqual((await portal.create(body, '?fields[]=Category&fields[]=ID')).response, { category: { id: 30 }, id: 8 });
});

test('moments are in the portal\'s zone with seven digits', async (context) => {
  const portal = await portalFor(context, { timeZone: 'Asia/Kathmandu' });
  const { created, deadLine } = (await portal.createWith({ deadline: '2026-12-16T10:00:00Z' })).response;
  assert.equal(created, '2026-03-02T15:00:30.1234567+05:45');
  assert.equal(deadLine, '2026-12-16T15:45:00.0000000+05:45');
});

test('the suffix .json and the letter case of the path change nothing', async (context) => {
  const portal = await portalFor(context);
  const body = '{"title":"T","deadline":"2026-12-16","categoryId":30}';
  assert.equal((await portal.post('crm/task.json', body, 'application/json')).status, 201);
  assert.equal((await portal.post('CRM/Task', body, 'application/json')).status, 201);
});

test('an unknown address and a wrong verb get an HTML page', async (context) => {
  const portal = await portalFor(context);
  for (const answer of [await portal.get('crm/nothing'), await portal.get('crm/task'), await portal.post('settings', '')]) {
    assert.equal(answer.status, 404);
    assert.match(String(answer.headers['content-type']), /^text\/html/);
  }
});
