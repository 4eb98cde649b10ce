// How does a Node that was built without TypeScript, as Debian's is, run the .ts files of the tests and the demo?
// `node --import ./web/strip-types.mjs FILE.ts`. A Node that strips types by itself does so, and this does nothing.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

if (!process.features.typescript) {
  // What Node itself would use: it replaces the types by blanks, so that places in errors stay right.
  const { transformSync } = await import('amaro');
  registerHooks({
    load(url, context, nextLoad) {
      if (!/^file:.*\.ts$/.test(url)) return nextLoad(url, context);
      const { code } = transformSync(readFileSync(new URL(url), 'utf8'), { mode: 'strip-only' });
      return { format: 'module', source: code, shortCircuit: true };
    },
  });
}
