// What becomes of N tasks when everything breaks?
import { performance } from 'node:perf_hooks';
import { balance, rowsOf, type Balance } from './books.ts';
import { randomDeed } from './deeds.ts';
import { Random } from './random.ts';
import { submit } from './submit.ts';
import { randomTasks, type Submission } from './tasks.ts';
import { World, type WorldOptions } from './world.ts';

/** What a run is made of. */
export interface RunOptions {
  rounds: number;
  seed: number;
  storage?: boolean;
  /** Told after each task. */
  onProgress?: (done: number) => void;
}

/** What became of it. */
export interface Report extends Balance {
  seed: number;
  submitted: number;
  /** Tasks that the outbox did not take, and that were not submitted. */
  refused: number;
  /** Why the outbox asked the person, each time. */
  asked: string[];
  kills: number;
  faults: Map<string, number>;
  /** What the pages did not catch. */
  errors: string[];
  seconds: number;
}

/** So many tasks are on their way at the same time. */
const mostOnTheWay = 6;

/** Submits tasks, half of them to a portal of the page's own origin and half to one of another, while all breaks. */
export async function run({ rounds, seed, storage = false, onProgress = () => {} }: RunOptions): Promise<Report> {
  const start = performance.now();
  const random = new Random(seed);
  const report: Report = {
    ...{ seed, submitted: 0, refused: 0, kills: 0, seconds: 0 },
    ...{ lost: [], doubled: [], altered: [], asked: [], faults: new Map(), errors: [] },
  };
  let done = 0;
  for (const isForeign of [false, true]) {
    const options = { random: random.fork(), timeZone: random.pick(zones), isForeign, storage };
    const count = isForeign ? Math.floor(rounds / 2) : Math.ceil(rounds / 2);
    if (count > 0) await submitAll(options, count, report, () => onProgress((done += 1)));
  }
  report.seconds = Math.round((performance.now() - start) / 1000);
  return report;
}

const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu'];

/** Whether nothing is lost, doubled or altered, and no page has failed. */
export function isWell({ lost, doubled, altered, errors }: Report): boolean {
  return [lost, doubled, altered, errors].every(({ length }) => length === 0);
}

async function submitAll(options: WorldOptions, count: number, report: Report, onDone: () => void): Promise<void> {
  const { random, timeZone } = options;
  const tasks = randomTasks(random.fork(), timeZone, count);
  // How often a tab or a fault is drawn depends on the machine; what is submitted and done does not.
  const deeds = random.fork();
  const world = await World.open(options);
  const submitted: Submission[] = [];
  try {
    for (const task of tasks) {
      const deed = randomDeed(deeds);
      // A tab may be gone before the deed is done to it.
      const [isTaken] = await Promise.all([submit(world, task), deed(world).catch(() => {})]);
      if (isTaken) submitted.push(task);
      onDone();
      await world.waitFor(mostOnTheWay);
    }
    await world.calmDown();
    await world.waitFor(0);
    await world.site.edge.idle();
    addTo(report, world, submitted, count);
  } finally {
    await world.close();
  }
}

function addTo(report: Report, { browser, site, asked }: World, submitted: readonly Submission[], count: number): void {
  const { lost, doubled, altered } = balance(submitted, rowsOf(site.database));
  report.submitted += submitted.length;
  report.refused += count - submitted.length;
  report.asked.push(...asked);
  report.kills += browser.kills;
  report.lost.push(...lost);
  report.doubled.push(...doubled);
  report.altered.push(...altered);
  report.errors.push(...browser.errors);
  for (const [name, times] of site.edge.played) report.faults.set(name, (report.faults.get(name) ?? 0) + times);
}
