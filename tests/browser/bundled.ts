// How does a test bring modules of the package into a page, as a site with a bundler does?
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** One script made of a module that imports from web/dist: `import { x } from './card/x.js'`. */
export async function bundled(module: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: module, resolveDir: fileURLToPath(new URL('../../web/dist/', import.meta.url)) },
    bundle: true,
    format: 'esm',
    target: ['chrome119', 'firefox120', 'safari17.2'],
    logLevel: 'silent',
    write: false,
  });
  return outputFiles[0]!.text;
}
