// Does the sandbox portal, with the pitfalls of its group route, make a task for each contact?
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { startPortal } from '../../demo/portal/server.ts';
import { loadTaskform } from '../../web/dist/index.js';

const taskform = await loadTaskform();
const request = { title: 'Call', deadline: '2026-12-01', responsibleId: '293bb997-28d8-4be0-8547-6eb50add1f3c', categoryId: 23 };

async function signedIn(context: TestContext): Promise<{ portal: string; token: string; get: (path: string) => Promise<Response> }> {
  const { url: portal, close } = await startPortal({ port: 0, dataDir: ':memory:', timeZone: 'Europe/Riga' });
  context.after(close);
  const answer = await fetch(new URL('/api/2.0/authentication', portal), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ userName: 'mike@example.com', password: 'sandbox' }),
  });
  const { token } = ((await answer.json()) as { response: { token: string } }).response;
  return { portal, token, get: (path) => fetch(new URL(`/api/2.0/${path}`, portal), { headers: { Authorization: token } }) };
}

test('two contacts get a task each, which the portal has', async (context) => {
  const { portal, token, get } = await signedIn(context);
  const outcome = await taskform.createTasks(request, [501, 502], { portal, token });
  assert.ok(outcome.kind === 'created');
  assert.deepEqual(outcome.tasks.map(({ contact }) => contact?.id), [501, 502]);
  assert.deepEqual([outcome.missing, outcome.warnings], [[], []]);
  const list = taskform.readList('task', await (await get('crm/task/filter')).text());
  assert.ok(list.ok);
  for (const task of outcome.tasks) assert.ok(list.value.some(({ id }) => id === task.id));
});

test('an unknown category makes no tasks, though the portal alone would make them', async (context) => {
  const { portal, token, get } = await signedIn(context);
  const before = await (await get('crm/task/filter')).text();
  const outcome = await taskform.createTasks({ ...request, categoryId: 9999, isNotify: true }, [501, 502], { portal, token });
  assert.deepEqual([outcome.kind, outcome.mayExist], ['notFound', false]);
  assert.equal(await (await get('crm/task/filter')).text(), before);
});

test('a contact that the portal does not know gets a task all the same, and a warning', async (context) => {
  const { portal, token } = await signedIn(context);
  const outcome = await taskform.createTasks(request, [501, 9999], { portal, token });
  assert.ok(outcome.kind === 'created');
  assert.deepEqual(outcome.missing, []);
  assert.deepEqual(outcome.warnings.map(({ path, code }) => `${path} ${code}`), ['/response/1/contact notFound']);
});

test("the portal's own look-ups are read: categories, people, contacts, opportunities, cases, settings", async (context) => {
  const { get } = await signedIn(context);
  const read = async (kind: Parameters<typeof taskform.readList>[0], path: string) => {
    const result = taskform.readList(kind, await (await get(path)).text());
    assert.ok(result.ok, path);
    assert.deepEqual(result.warnings, []);
    return result.value;
  };
  assert.equal((await read('category', 'crm/task/category')).length, 12);
  assert.equal((await read('category', 'crm/task/category/23')).length, 1);
  assert.equal((await read('person', 'people/@self')).length, 1);
  for (const [kind, path] of [
    ['person', 'people/simple/filter'],
    ['contact', 'crm/contact/byprefix?prefix=&searchType=-1'],
    ['contact', 'crm/contact/501'],
    ['relation', 'crm/opportunity/byprefix?prefix='],
    ['relation', 'crm/case/byprefix?prefix='],
  ] as const) {
    assert.ok((await read(kind, path)).length > 0, path);
  }
  const settings = taskform.readSettings(await (await get('settings')).text());
  assert.ok(settings.ok);
  assert.equal(settings.value.timeZone, 'Europe/Riga');
});
