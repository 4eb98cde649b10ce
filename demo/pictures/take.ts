// Takes the README's pictures of the demo page, at a fixed time, so that they change only when the page does:
//
//   ./dev run node demo/pictures/take.ts

import { once } from 'node:events';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Page } from '../../tests/node_modules/playwright-core/index.d.ts';
import { findProgram } from '../../tests/browser/programs.ts';
import { createPortal } from '../portal/portal.ts';
import { siteOn } from '../site.ts';
import { pictures, type Picture } from './pictures.ts';

const { chromium } = createRequire(new URL('../../tests/package.json', import.meta.url))('playwright-core') as
  typeof import('../../tests/node_modules/playwright-core/index.d.ts');

const now = new Date('2026-11-23T09:41:00+01:00');
const timeZone = 'Europe/Berlin';
const account = { userName: 'mike@example.com', password: 'sandbox' };

for (const picture of pictures) await take(picture);

/** Every picture has a portal of its own, so that none shows what another one left. */
async function take(picture: Picture): Promise<void> {
  const portal = createPortal({ dataDir: ':memory:', timeZone, now: () => BigInt(now.getTime()) * 10_000n });
  const server = createServer(siteOn({
    page: new URL('../page/', import.meta.url),
    dist: new URL('../../web/dist/', import.meta.url),
    packages: new URL('../node_modules/', import.meta.url),
    setting: { mode: 'sandbox', account },
    ownsPath: portal.owns,
    answer: (request, response) => void portal.handle(request, response),
  })).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const args = ['--no-sandbox', '--disable-gpu'];
  const browser = await chromium.launch({ executablePath: findProgram('chromium'), args });
  try {
    const { name, width, height, locale, theme } = picture;
    const viewport = { width, height };
    const page = await browser.newPage({ viewport, timezoneId: timeZone, locale, reducedMotion: 'reduce' });
    await page.clock.setFixedTime(now);
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/?locale=${locale}&theme=${theme}`);
    await fill(page, picture);
    const path = fileURLToPath(new URL(`${name}.png`, import.meta.url));
    await page.screenshot({ path });
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
    portal.close();
  }
}

/** Makes some tasks, and fills in another one. */
async function fill(page: Page, { tasks, task }: Picture): Promise<void> {
  await page.waitForFunction(() => (document.querySelector('task-form') as any)?.value?.responsibleId);
  for (const made of tasks) {
    await write(page, made);
    await page.locator('#create').click();
    await page.waitForFunction((title) => document.querySelector('#list .title')?.textContent === title, made.title);
  }
  await write(page, task);
  await page.evaluate(() => {
    (document.querySelector('task-form') as any).shadowRoot.activeElement?.blur();
    scrollTo(0, 0);
  });
}

/** Fills in the form as a person does. */
async function write(page: Page, task: Picture['task']): Promise<void> {
  const { title, category, contact, date, time, responsible, description } = task;
  await page.locator('input#title').fill(title);
  if (category) await page.locator('select#categoryId').selectOption(category);
  if (contact) await pick(page, 'contactId', contact);
  await page.locator('input#deadline-date').fill(date);
  if (time) await page.locator('input#deadline-time').fill(time);
  if (responsible) await pick(page, 'responsibleId', responsible);
  if (description) await page.locator('textarea').fill(description);
}

async function pick(page: Page, id: string, text: string): Promise<void> {
  await page.locator(`input#${id}`).fill(text);
  await page.locator(`#${id}-option-0`).filter({ hasText: text }).click();
}
