// How does a Node that Debian built without type stripping run TypeScript? As any other Node does: the types become
// blanks, by the same stripper, when a .ts file is loaded.

import { readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

registerHooks({
  load(url, context, nextLoad) {
    if (!url.startsWith('file:') || !url.endsWith('.ts')) return nextLoad(url, context);
    const filename = fileURLToPath(url);
    const { code } = require('amaro').transformSync(readFileSync(filename, 'utf8'), { mode: 'strip-only', filename });
    return { format: 'module', source: `${code}\n\n//# sourceURL=${url}`, shortCircuit: true };
  },
});
