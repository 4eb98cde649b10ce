// How is everything measured in Chromium, under the strict Content-Security-Policy?
import { fileURLToPath } from 'node:url';
import { openBrowser, type Page } from '../browser/browsers.ts';
import { serve, type Served } from '../browser/serve.ts';
import { output } from './bundle.ts';
import type { Pace, Samples } from './measure.ts';
import { namesUnderPolicy } from './roster.ts';

declare const prepare: (names: readonly string[], tasks: number) => Promise<boolean>;
declare const measureWork: (work: string, pace: Pace) => Samples;

const pageOf = (script: string): string =>
  `<!doctype html><html lang="en"><head><title>bench</title><link rel="icon" href="data:,"><script type="module" src="/modules/${script}.mjs"></script></head></html>`;

export interface Chromium {
  version: string;
  measure(work: string, pace: Pace): Promise<Samples>;
  startCold(rounds: number): Promise<Samples>;
  close(): Promise<void>;
}

/** Opens a page with the candidates that the policy allows, held to the same verdicts. */
export async function openChromium(tasks: number): Promise<Chromium> {
  const served = await serve({
    files: { '/': pageOf('page'), '/cold': pageOf('cold-start-script') },
    folders: { '/modules/': fileURLToPath(new URL('modules/', output)) },
  });
  const page = await openBrowser('chromium');
  await page.open(`${served.origin}/`);
  await page.waitFor(() => 'prepare' in globalThis);
  await page.evaluate((names, count) => prepare(names, count), namesUnderPolicy, tasks);
  return {
    version: await page.evaluate(() => navigator.userAgent.replace(/.*(Chrome\/[\d.]+).*/, '$1')),
    measure: (work, pace) => page.evaluate((name, at) => measureWork(name, at), work, pace),
    startCold: (rounds) => startCold(served, rounds),
    async close() {
      await page.close();
      served.close();
    },
  };
}

/** Each start is a page in a browser that has seen none. */
async function startCold(served: Served, rounds: number): Promise<Samples> {
  const samples: Samples = Object.fromEntries(namesUnderPolicy.map((name) => [name, []]));
  for (let round = 0; round < rounds; ++round) {
    for (const name of namesUnderPolicy) samples[name]!.push((await startOne(served, name)) * 1e6);
  }
  return samples;
}

async function startOne(served: Served, name: string): Promise<number> {
  const page: Page = await openBrowser('chromium');
  try {
    await page.open(`${served.origin}/cold#${name}`);
    return Number(await page.waitFor(() => (globalThis as { took?: number }).took));
  } finally {
    await page.close();
  }
}
