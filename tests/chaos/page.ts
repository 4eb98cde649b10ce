// What runs in each tab?
import { bundled } from '../browser/bundled.ts';

/** A page with an outbox. Its times are short: what is settled after a minute and a half is it in three seconds. */
export const script: string = await bundled(`
  import { loadTaskform } from './index.js';
  import { makeOutbox } from './outbox/index.js';

  const pace = { timeout: 1000, grace: 2000, base: 20, longest: 300, longestRetryAfter: 700, tries: 20 };
  const { portal } = await (await fetch('/setting.json')).json();
  const account = JSON.stringify({ userName: 'mike@example.com', password: 'sandbox' });
  let token;

  async function signIn() {
    const headers = { 'Content-Type': 'application/json' };
    const address = portal + '/api/2.0/authentication';
    const answer = await fetch(address, { method: 'POST', headers, body: account, credentials: 'omit' });
    return (await answer.json()).response.token;
  }

  const taskform = await loadTaskform();

  /** A page gives its token either as a function, or as a text which it replaces when it is asked to. */
  globalThis.begin = async (givesFunction) => {
    const outbox = makeOutbox(taskform, { pace });
    const open = async () => {
      const source = async () => (token ??= await signIn());
      await outbox.open({ portal, token: givesFunction ? source : await source().catch(() => undefined) });
    };
    outbox.subscribe((change) => {
      if (change.kind === 'changed' || change.kind === 'removed') globalThis.dispatchEvent(new Event('outbox-change'));
      if (change.kind === 'status') globalThis.dispatchEvent(new Event('outbox-status'));
      if (change.kind !== 'unauthorized') return;
      token = undefined;
      if (!givesFunction) void open();
    });
    // Whoever was offline when the token was wanted asks again.
    addEventListener('online', () => void open());
    globalThis.outbox = outbox;
    await open();
  };

  const next = (type) => new Promise((resolve) => addEventListener(type, () => resolve(), { once: true }));

  /** Resolves when something has changed, in whatever tab. */
  globalThis.changed = () => next('outbox-change');

  /** Resolves when this tab has seen that there is no way to the portal. */
  globalThis.noticed = async () => {
    while ((await outbox.status())?.because !== 'unreachable') await next('outbox-status');
  };

  globalThis.add = ({ id, request, contactIds }) =>
    outbox.add(request, { portal, id, contactIds }).then(() => 'kept', ({ code, message }) => code ?? message);

  globalThis.isReady();`);

/** The page says when it can be used. */
export const early = 'globalThis.ready = new Promise((resolve) => { globalThis.isReady = () => resolve(); });';

export const html: string = `<!doctype html><html lang="en"><title>Chaos</title><script src="/early.js"></script>
<script type="module" src="/main.js"></script>`;
