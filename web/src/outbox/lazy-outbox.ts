// How does a page that never uses the outbox get by without its code?
import { later } from '../later.ts';
import type { Outbox, OutboxListener } from './outbox.ts';
import type { OutboxTaskform } from './post.ts';

/** The outbox of a Taskform, which is loaded when something is first asked of it. */
export function lazyOutbox(taskform: OutboxTaskform): Outbox {
  const load = later(() => import('./make-outbox.ts').then(({ makeOutbox }) => makeOutbox(taskform)));
  const late =
    (name: Asked) =>
    async (...given: unknown[]) =>
      ((await load())[name] as (...given: unknown[]) => unknown)(...given);
  return {
    ...(Object.fromEntries(asked.map((name) => [name, late(name)])) as Pick<Outbox, Asked>),
    subscribe: (listener) => lateSubscription(load(), listener),
  };
}

type Asked = Exclude<keyof Outbox, 'subscribe'>;

const asked = Object.keys({
  open: 1,
  add: 1,
  addAll: 1,
  list: 1,
  get: 1,
  count: 1,
  retry: 1,
  adopt: 1,
  discard: 1,
  edit: 1,
  pause: 1,
  resume: 1,
  status: 1,
  settled: 1,
} satisfies Record<Asked, 1>) as Asked[];

/** A subscription that can be ended before it has begun. */
function lateSubscription(loading: Promise<Outbox>, listener: OutboxListener): () => void {
  let isWanted = true;
  let stop = (): void => void (isWanted = false);
  loading.then(
    (outbox) => isWanted && (stop = outbox.subscribe(listener)),
    () => {},
  );
  return () => stop();
}
