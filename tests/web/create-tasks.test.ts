// What is sent when several contacts are to get a task each, and what is made of every answer?
import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { test, type TestContext } from 'node:test';
import { loadTaskform, type GroupOutcome } from '../../web/dist/index.js';
import { createdBody, json, request, stubPortal } from './stub-portal.ts';

const taskform = await loadTaskform();

const category = '{"status":0,"statusCode":200,"response":{"title":"Phone call","id":30}}';
const failure = (status: number, message: string) => JSON.stringify({ status: 1, statusCode: status, error: { message, hresult: -1, data: {} } });
const taskOf = (contact: number, more: object = {}) => ({ title: request.title, contact: { id: contact, displayName: 'C' }, category: { id: 30 }, id: contact + 1000, ...more });
const tasks = (...list: object[]) => JSON.stringify({ count: list.length, status: 0, statusCode: 201, response: list });

type Answer = (response: ServerResponse) => void;
const found: Answer = (response) => json(response, 200, category);

/** A portal that answers the look-up of the category and then the tasks. */
async function portalWith(context: TestContext, lookUp: Answer, create: Answer = (response) => json(response, 201, tasks(taskOf(501), taskOf(502)))) {
  return stubPortal(context, (response, { method }) => (method === 'GET' ? lookUp : create)(response));
}

function created(outcome: GroupOutcome) {
  assert.ok(outcome.kind === 'created', JSON.stringify(outcome));
  return outcome;
}

test('the category is looked up, then one body goes out for both contacts', async (context) => {
  const { portal, arrived } = await portalWith(context, found);
  const outcome = created(await taskform.createTasks({ ...request, contactId: 9 }, [501, 502], { portal, token: 'secret' }));
  assert.deepEqual(arrived.map(({ method, url }) => `${method} ${url}`), ['GET /api/2.0/crm/task/category/30', 'POST /api/2.0/crm/contact/task/group']);
  assert.deepEqual(arrived.map(({ headers }) => headers.authorization), ['secret', 'secret']);
  assert.equal(arrived[1]?.headers['content-type'], 'application/json');
  assert.equal(arrived[1]?.body, '{"title":"Call the supplier","deadline":"2026-12-01","categoryId":30,"contactId":[501,502]}');
  assert.deepEqual(outcome.tasks.map(({ id }) => id), [1501, 1502]);
  assert.deepEqual([outcome.missing, outcome.warnings, outcome.status, outcome.mayExist], [[], [], 201, true]);
});

test('a contact that got no task is missing', async (context) => {
  const { portal } = await portalWith(context, found, (response) => json(response, 201, tasks(taskOf(502))));
  const outcome = created(await taskform.createTasks(request, [501, 502], { portal }));
  assert.deepEqual(outcome.missing, [501]);
  assert.deepEqual(outcome.warnings.map(({ path, code, limit }) => [path, code, limit]), [['/response', 'differs', 2]]);
});

test('one contact is one task, and so is none', async (context) => {
  const { portal, arrived } = await stubPortal(context, (response) => json(response, 201, createdBody));
  for (const [contacts, body] of [[[501], ',"contactId":501}'], [[], '30}']] as const) {
    const outcome = created(await taskform.createTasks(request, contacts, { portal }));
    assert.deepEqual([outcome.tasks.map(({ id }) => id), outcome.missing, 'task' in outcome], [[7], [], false]);
    assert.equal(arrived.at(-1)?.url, '/api/2.0/crm/task');
    assert.ok(arrived.at(-1)?.body.endsWith(body));
  }
  assert.equal(arrived.length, 2);
});

test('contacts that cannot be meant are told by their place, and nothing is sent', async (context) => {
  const { portal, arrived } = await portalWith(context, found);
  const outcome = await taskform.createTasks({ ...request, title: '' }, [501, 'Foo', undefined, 501], { portal });
  assert.ok(outcome.kind === 'rejected' && !outcome.mayExist);
  assert.deepEqual(outcome.issues?.filter(({ severity }) => severity === 'error').map(({ path, code }) => `${path} ${code}`), [
    '/title valueMissing',
    '/contactId/1 typeMismatch',
    '/contactId/2 valueMissing',
  ]);
  const repeated = await taskform.createTasks(request, [501, 501], { portal });
  assert.ok(repeated.kind === 'rejected');
  assert.match(repeated.message ?? '', /contactId\/1 is there more than once/);
  assert.equal((await taskform.createTasks(request, ['Foo'], { portal })).kind, 'rejected');
  assert.deepEqual(arrived, []);
});

const unfit: [string, Answer, string, boolean][] = [
  ['an unknown category', (response) => json(response, 404, failure(404, 'Category is not found')), 'notFound', true],
  ['a token that ran out', (response) => void response.writeHead(401).end('Unauthorized'), 'unauthorized', false],
  ['a CRM that is closed', (response) => json(response, 403, failure(403, 'Access Denied')), 'forbidden', false],
  ['a portal being moved', (response) => void response.writeHead(503, { 'Retry-After': '9' }).end(), 'unavailable', false],
  ['a portal that fails', (response) => json(response, 500, failure(500, 'Oops')), 'failed', false],
  ['a page in the place of an answer', (response) => void response.writeHead(200).end('<html>'), 'unreadable', true],
  ['a redirect', (response) => void response.writeHead(302, { Location: '/elsewhere' }).end(), 'offline', false],
  ['a broken line', (response) => void response.destroy(), 'offline', false],
];
for (const [what, lookUp, kind, hasIssues] of unfit) {
  test(`${what} ends the look-up as ${kind}: nothing is sent`, async (context) => {
    const { portal, arrived } = await portalWith(context, lookUp);
    const outcome = await taskform.createTasks(request, [501, 502], { portal, token: 'secret' });
    assert.deepEqual([outcome.kind, outcome.mayExist, 'issues' in outcome && outcome.issues!.length > 0], [kind, false, hasIssues]);
    assert.deepEqual(arrived.map(({ method, url }) => `${method} ${url}`), ['GET /api/2.0/crm/task/category/30']);
  });
}

test('an unknown category is an issue of categoryId', async (context) => {
  const { portal } = await portalWith(context, (response) => json(response, 404, failure(404, 'Category is not found')));
  const outcome = await taskform.createTasks(request, [501, 502], { portal });
  assert.ok(outcome.kind === 'notFound');
  assert.deepEqual(outcome.issues?.map(({ path, code }) => `${path} ${code}`), ['/categoryId notFound']);
});

test('a 404 after the sending says that the tasks may exist', async (context) => {
  const { portal } = await portalWith(context, found, (response) => json(response, 404, failure(404, 'Category is not found')));
  const outcome = await taskform.createTasks({ ...request, isNotify: true }, [501, 502], { portal });
  assert.deepEqual([outcome.kind, outcome.mayExist], ['notFound', true]);
});

test('an empty list after the sending says that nothing was made', async (context) => {
  const { portal } = await portalWith(context, found, (response) => json(response, 201, tasks()));
  const outcome = await taskform.createTasks(request, [501, 502], { portal });
  assert.deepEqual([outcome.kind, outcome.mayExist, outcome.status], ['rejected', false, 201]);
});

test('a line that breaks after the sending leaves it open', async (context) => {
  const { portal } = await portalWith(context, found, (response) => void response.destroy());
  const outcome = await taskform.createTasks(request, [501, 502], { portal });
  assert.deepEqual([outcome.kind, outcome.mayExist, outcome.failure], ['uncertain', true, 'network']);
});

test('a signal before, during and after the look-up ends it: nothing is sent until then', async (context) => {
  const { portal, arrived } = await portalWith(context, () => stop.abort());
  let stop = new AbortController();
  const during = await taskform.createTasks(request, [501, 502], { portal, signal: stop.signal });
  assert.deepEqual([during.kind, during.mayExist, during.failure], ['aborted', false, 'aborted']);
  assert.equal(arrived.length, 1);
  const before = await taskform.createTasks(request, [501, 502], { portal, signal: AbortSignal.abort() });
  assert.deepEqual([before.kind, before.mayExist, arrived.length], ['aborted', false, 1]);
  stop = new AbortController();
  const silent = await taskform.createTasks(request, [501, 502], { portal: (await portalWith(context, () => {})).portal, timeout: 50 });
  assert.deepEqual([silent.kind, silent.mayExist, silent.failure], ['offline', false, 'timeout']);
});

test('options that cannot be meant reject', async () => {
  await assert.rejects(taskform.createTasks(request, [1, 2], { portal: 'http://portal.example.com' }), /https/);
  await assert.rejects(taskform.createTasks(request, 501 as never, { portal: 'https://portal.example.com' }), /array/);
});
