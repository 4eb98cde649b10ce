// What do people do to a browser while their tasks are on the way?
import type { Random, Weighted } from './random.ts';
import type { World } from './world.ts';

/** Something that is done. */
export type Deed = (world: World) => Promise<void>;

const deeds: Weighted<Deed> = [
  [async () => {}, 60],
  [openAnother, 10],
  [closeOne, 6],
  [killOne, 5],
  [reloadOne, 5],
  [(world) => world.browser.kill(), 0.7],
  [goOffline, 5],
  [cutLine, 4],
  [endSessions, 4],
  [pause, 2],
];

/** One of the deeds. */
export function randomDeed(random: Random): Deed {
  return random.weighted(deeds);
}

const mostTabs = 3;

async function openAnother(world: World): Promise<void> {
  if (world.browser.tabs.length < mostTabs) await world.openTab();
}

async function closeOne(world: World): Promise<void> {
  await world.browser.closeTab(await world.tab());
}

async function killOne(world: World): Promise<void> {
  await world.browser.killTab(await world.tab());
}

async function reloadOne(world: World): Promise<void> {
  await world.reload(await world.tab());
}

async function goOffline(world: World): Promise<void> {
  try {
    await world.browser.setOffline(true);
    await world.hasNoticed();
  } finally {
    await world.browser.setOffline(false);
  }
}

async function cutLine(world: World): Promise<void> {
  const { edge } = world.site;
  try {
    edge.isDown = true;
    await world.hasNoticed();
  } finally {
    edge.isDown = false;
  }
}

/** All tokens end, as they do after some time. */
async function endSessions({ site }: World): Promise<void> {
  site.database.exec('DELETE FROM session');
}

async function pause(world: World): Promise<void> {
  try {
    await (await world.tab()).evaluate('outbox.pause()');
  } finally {
    // A tab may have ended after it had paused.
    await world.resume();
  }
}
