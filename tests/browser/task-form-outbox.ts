// How does a test use <task-form> with an outbox whose waits are short?
import type { Page } from './browsers.ts';
import { bundled } from './bundled.ts';
import { open, type FormSite } from './task-form.ts';

/** Where the page's script is: the engine is looked for beside it. */
const place = '/taskform/outbox-page.js';

/** The page of task-form.ts, with an outbox of the test's own: a fresh one for each store. */
const main = `
  import './define.js';
  import { loadTaskform } from './index.js';
  import { makeOutbox } from './outbox/index.js';
  const { attributes = {} } = JSON.parse(new URLSearchParams(location.search).get('wishes') ?? '{}');
  globalThis.signIn = async () => {
    const body = JSON.stringify({ userName: 'mike@example.com', password: 'sandbox' });
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch('/api/2.0/authentication', { method: 'POST', headers, body });
    return (await answer.json()).response.token;
  };
  const { 'data-store': name, 'data-broken': isBroken } = attributes;
  const pace = { timeout: 900, grace: 300, base: 50, longest: 400, longestRetryAfter: 800 };
  const taskform = await loadTaskform();
  globalThis.outbox = makeOutbox(taskform, { pace, name, ...(isBroken && { indexedDB: undefined }) });
  const form = document.createElement('task-form');
  globalThis.form = form;
  globalThis.heard = [];
  const types = ['task-queued', 'task-created', 'task-rejected', 'task-unauthorized'];
  for (const type of types) document.addEventListener(type, (event) => heard.push(event));
  for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, value);
  form.taskform = { ...taskform, outbox };
  const known = sessionStorage.getItem('token');
  form.token = known ?? (await signIn());
  sessionStorage.setItem('token', form.token);
  globalThis.fake = (entries, status = { state: 'idle' }, meanwhile) => {
    globalThis.asked = [];
    const listeners = new Set();
    globalThis.tell = (change) => listeners.forEach((listener) => listener(change));
    const answer = (name) => async (...given) => void asked.push([name, ...given]);
    const names = ['retry', 'adopt', 'discard', 'edit', 'resume', 'add'];
    form.taskform = { ...taskform, outbox: {
      ...Object.fromEntries(names.map((name) => [name, answer(name)])),
      open: async () => () => {},
      subscribe: (listener) => (listeners.add(listener), () => listeners.delete(listener)),
      status: async () => ({ portal: location.origin, ...status }),
      list: async () => {
        const all = entries.map((entry) => ({ portal: location.origin, nextAt: 0, ...entry }));
        await meanwhile?.();
        return all;
      },
    } };
  };
  document.querySelector('main').append(form);`;

/** The page's files, for inEveryForm. */
export async function outboxFiles(): Promise<Readonly<Record<string, string>>> {
  return { [place]: await bundled(main), '/page.js': `import '${place}';` };
}

let stores = 0;

/** Opens a page with a form and an outbox of its own; `isBroken` where the browser keeps nothing. */
export async function openOutbox(page: Page, site: FormSite, { isBroken = false } = {}): Promise<() => Promise<void>> {
  stores += 1;
  const broken: Record<string, string> = isBroken ? { 'data-broken': 'yes' } : {};
  const attributes = { outbox: '', 'data-store': `${page.engine}-${process.pid}-${stores}`, ...broken };
  await open(page, site, { attributes });
  await page.waitFor(`watched.find('#outbox-said')`);
  return () => open(page, site, { attributes });
}

/** Has the portal break every line until it is mended. */
export const cutOff = (site: FormSite) => site.misbehave({ fault: 'dropBeforeSave', only: 'all', times: 100_000 });

/** The line holds again. */
export async function mend(site: FormSite): Promise<void> {
  await fetch(`${site.origin}/sandbox/faults`, { method: 'DELETE' });
}

/** The titles of the tasks that the portal has. */
export async function titles(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(async () => {
    const headers = { Authorization: form.token };
    const answer = await fetch('/api/2.0/crm/task/filter?count=1000', { headers });
    return (await answer.json()).response.sort((a, b) => a.id - b.id).map(({ title }) => title);
  })()`);
}
