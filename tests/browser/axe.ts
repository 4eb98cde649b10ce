// What does axe-core find on a page, in any of the three engines and under the strict policy?
//
//   assert.deepEqual(await findingsOf(page), []);

import axe from 'axe-core';
import type { Page } from './browsers.ts';

/** Where and how axe looks. */
export interface AxeOptions {
  /** A CSS selector of the part to look at, with what is in its open shadow roots; the whole page by default. */
  within?: string;
  /** Rules of axe that do not apply, by their ids; say why where you name one. */
  without?: readonly string[];
}

/**
 * Everything that axe finds wrong, one sentence for each element: "color-contrast: … at task-form >>> #title".
 * All rules count: WCAG 2.2 A and AA, and what axe calls best practice. The driver brings axe into the page, past its
 * policy; in a page it loads nothing.
 */
export async function findingsOf(page: Page, { within, without = [] }: AxeOptions = {}): Promise<string[]> {
  if (await page.evaluate<boolean>('globalThis.axe === undefined')) await page.evaluate(`(() => { ${axe.source} })()`);
  return page.evaluate<string[]>(look, within ?? '', without);
}

/** Runs in the page. */
async function look(within: string, without: readonly string[]): Promise<string[]> {
  const { axe: runner } = globalThis as unknown as { axe: typeof axe };
  const results = await runner.run(within || document, {
    // Style sheets would be fetched again, for one rule about turned phones.
    preload: false,
    resultTypes: ['violations'],
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
  });
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary, html }) => {
      const place = target.flat().join(' >>> ');
      return `${id}: ${help}, at ${place}: ${html.slice(0, 200)}: ${failureSummary ?? ''}`;
    }),
  );
}
