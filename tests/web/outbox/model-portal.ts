// What stands in for the portal: what it holds, and every way in which it or the line to it can fail.
import type { Task, TaskRequest } from '../../../web/dist/index.js';
import type { Outcome } from '../../../web/dist/outcome.js';
import type { Answer, Desk } from '../../../web/dist/outbox/portal-desk.js';
import type { VirtualClock } from './virtual-clock.ts';

/** What can happen to a task that is sent. */
export type Fate =
  | 'created'
  | 'lostBefore'
  | 'lostAfter'
  | 'savedLate'
  | 'failedBefore'
  | 'failedAfter'
  | 'unauthorized'
  | 'busy'
  | 'cutOff'
  | 'proxyBefore'
  | 'proxyAfter'
  | 'refused'
  | 'forbidden'
  | 'otherAnswer';

/** A portal that keeps tasks as they are sent. */
export class ModelPortal {
  readonly tasks: Task[] = [];
  /** How long after the line broke a task is saved late, in milliseconds. */
  savesLate = 40_000;
  /** How many tasks were sent. */
  posts = 0;
  /** What happens next, then always what `usual` says. */
  fates: Fate[] = [];
  usual: () => Fate = () => 'created';
  /** Why a look-up is not answered, if it is not. */
  silence: () => Exclude<Answer<never>, { value: unknown }>['silence'] | undefined = () => undefined;
  /** Which token holds. */
  token = 'good';
  readonly #clock: VirtualClock;
  readonly #latency: () => number;

  constructor(clock: VirtualClock, latency: () => number = () => 1) {
    this.#clock = clock;
    this.#latency = latency;
  }

  titles(): string[] {
    return this.tasks.map(({ title }) => String(title));
  }

  async create(request: TaskRequest, token: string, maker = 'me'): Promise<Outcome> {
    this.posts += 1;
    const fate = token === this.token ? (this.fates.shift() ?? this.usual()) : 'unauthorized';
    await this.#clock.sleep(this.#latency());
    const save = () => this.save(request, maker);
    if (
      fate === 'created' ||
      fate === 'lostAfter' ||
      fate === 'failedAfter' ||
      fate === 'cutOff' ||
      fate === 'proxyAfter'
    )
      save();
    if (fate === 'savedLate') this.#clock.after(this.savesLate, save);
    await this.#clock.sleep(this.#latency());
    return outcomes[fate](this.tasks.at(-1));
  }

  save({ title, contactId }: TaskRequest, maker = 'me'): Task {
    const task = {
      id: 1001 + this.tasks.length,
      title,
      contact: contactId ? { id: contactId } : null,
      createBy: { id: maker },
    };
    this.tasks.push(task as unknown as Task);
    return task as unknown as Task;
  }

  desk(token: string): Desk {
    const answer = async <Value>(value: () => Value): Promise<Answer<Value>> => {
      await this.#clock.sleep(this.#latency());
      if (token !== this.token) return { silence: 'unauthorized' };
      const silence = this.silence();
      return silence ? { silence } : { value: value() };
    };
    return { tasksLike: () => answer(() => [...this.tasks]), self: () => answer(() => 'me') };
  }
}

const network = { kind: 'uncertain', mayExist: true, failure: 'network' } as const;
const failed = { kind: 'failed', status: 500, message: 'Object reference not set.', mayExist: true } as const;
const proxy = { kind: 'unavailable', status: 503, mayExist: false } as const;

const outcomes: Record<Fate, (task: Task | undefined) => Outcome> = {
  created: (task) => ({ kind: 'created', status: 201, task: task as Task, warnings: [], mayExist: true }),
  lostBefore: () => network,
  lostAfter: () => network,
  savedLate: () => network,
  failedBefore: () => failed,
  failedAfter: () => failed,
  unauthorized: () => ({ kind: 'unauthorized', status: 401, mayExist: false }),
  busy: () => ({ kind: 'unavailable', status: 503, message: 'ServiceUnavailable', retryAfter: 120, mayExist: false }),
  cutOff: () => ({ kind: 'uncertain', status: 201, failure: 'cutOff', mayExist: true }),
  proxyBefore: () => proxy,
  proxyAfter: () => proxy,
  otherAnswer: () => ({ kind: 'unreadable', status: 200, mayExist: false }),
  forbidden: () => ({ kind: 'forbidden', status: 403, message: 'Forbidden', mayExist: false }),
  refused: () => ({
    kind: 'rejected',
    status: 400,
    message: 'Value does not fall within the expected range.',
    mayExist: false,
  }),
};
