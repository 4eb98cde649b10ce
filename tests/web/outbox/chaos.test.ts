// Does the outbox hold its promise when everything fails at random: the line, the portal, the storage, the tabs?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fate } from './model-portal.ts';
import { Browser, type Tab } from './tabs.ts';
import { randomFrom } from './virtual-clock.ts';

const fates: Fate[] = [
  'created',
  'created',
  'created',
  'created',
  'lostBefore',
  'lostAfter',
  'savedLate',
  'failedBefore',
  'failedAfter',
  'busy',
  'cutOff',
  'proxyBefore',
  'proxyAfter',
  'unauthorized',
];

/** Titles of which some are equal, as people mean them. */
const titles = ['Call', 'Write', 'Call', 'Visit', 'Call', 'Write', 'Pay', 'Call'];

/** Submits tasks while all fails, and gives the titles that a tab said were durable, and those it never answered. */
async function submit(browser: Browser, random: () => number): Promise<{ kept: string[]; unheard: string[] }> {
  const kept: string[] = [];
  const unheard: string[] = [];
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;
  const tabs = (): Tab[] => [...browser.tabs];
  for (const title of titles) {
    while (tabs().length === 0 || (tabs().length < 3 && random() < 0.3))
      await browser.open(() => (random() < 0.1 ? 'stale' : 'good'));
    let heard: 'kept' | 'refused' | undefined;
    void pick(tabs())
      .add(title)
      .then(
        () => (heard = 'kept'),
        () => (heard = 'refused'),
      );
    await browser.clock.pass(random() * 20);
    if (heard === 'kept') kept.push(title);
    if (heard === undefined) unheard.push(title);
    if (random() < 0.3) pick(tabs()).end();
    if (random() < 0.5) await browser.clock.pass(random() * 30_000);
    if (random() < 0.1) browser.clock.shift += (random() - 0.5) * 1000;
  }
  return { kept, unheard };
}

async function run(seed: number): Promise<void> {
  const random = randomFrom(seed);
  const browser = new Browser({ random, latency: () => random() * 40, pace: { tries: 1000 } });
  browser.portal.usual = () => fates[Math.floor(random() * fates.length)] as Fate;
  browser.portal.silence = () => (random() < 0.2 ? (random() < 0.5 ? 'unreachable' : 'unreadable') : undefined);
  browser.fails = () => random() < 0.05;
  try {
    const { kept, unheard } = await submit(browser, random);
    browser.fails = () => false;
    const tab = await browser.open(() => 'good');
    await tab.settle();
    // What is saved late has time to come.
    await browser.clock.pass(120_000);
    const made = browser.portal.titles();
    // A tab that ended before it said so may or may not have kept its task.
    for (const title of made)
      if (!take(kept, title)) assert.ok(take(unheard, title), `${title} is there once too often`);
    assert.deepEqual(kept, [], 'some are lost');
    assert.deepEqual(new Set(await tab.states()), new Set(['created']));
  } finally {
    browser.close();
  }
}

/** Takes a value out of a list, if it is there. */
function take(list: string[], value: string): boolean {
  const place = list.indexOf(value);
  if (place >= 0) list.splice(place, 1);
  return place >= 0;
}

const rounds = Number(process.env['OUTBOX_ROUNDS'] ?? 60);
const first = Number(process.env['OUTBOX_SEED'] ?? 1);

test(`in ${rounds} rounds of trouble no task is lost and none is doubled`, async () => {
  for (let seed = first; seed < first + rounds; seed += 1) {
    await run(seed).catch((error: Error) => {
      throw new Error(`seed ${seed}: ${error.message}`, { cause: error });
    });
  }
});
