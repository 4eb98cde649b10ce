// Which parts of a page's interface are the same in every browser? Those that are a script run in the page.

import type { Page, Script } from './browsers.ts';

/** How long a page may take to reach a state before a test gives up; generous, since nothing is measured by it. */
const patience = 30_000;

/** The expression that runs a script with its arguments. */
export function expressionOf(script: Script<unknown>, values: unknown[]): string {
  return typeof script === 'string' ? script : `(${script})(...${JSON.stringify(values)})`;
}

/** The members of a page that need nothing but a way to evaluate an expression. */
export function scriptedMembers(run: (expression: string) => Promise<any>) {
  const members: Pick<Page, 'evaluate' | 'waitFor' | 'text' | 'errors' | 'violations'> = {
    evaluate: (script, ...values) => run(expressionOf(script, values)),
    async waitFor(script, ...values) {
      const expression = expressionOf(script, values);
      for (const end = Date.now() + patience; Date.now() < end; ) {
        const result = await run(expression);
        if (result) return result;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      throw new Error(`the page did not come to this: ${script}`);
    },
    async text(selector) {
      await members.waitFor(`watched.find(${JSON.stringify(selector)}) !== null`);
      return run(`watched.find(${JSON.stringify(selector)}).innerText`);
    },
    errors: () => run('watched.errors'),
    violations: () => run('watched.violations'),
  };
  return members;
}
