// What is run? Every candidate bundled and minified alike, as a page ships it, with its own copy of the works.
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';
import { aheadOfThePage } from '../peers/ajv/ahead.ts';
import { request, title } from '../peers/ajv/request.ts';
import { task } from '../peers/ajv/task.ts';
import { names } from './roster.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const dist = new URL('../../web/dist/', import.meta.url);

/** Where everything that is made for the benchmark stands. */
export const output = new URL('../../build/bench/', import.meta.url);

/** Bundles the candidates, and the scripts that ask them in a page or in a process of their own. */
export async function bundleAll(): Promise<void> {
  await mkdir(new URL('modules/', output), { recursive: true });
  const standalone = new URL('ajv-standalone.generated.mjs', output);
  await writeFile(standalone, aheadOfThePage({ task, request, title }));
  for (const name of names) await bundle(name, { stdin: { contents: entryOf(name, standalone), resolveDir: here, loader: 'ts' } });
  for (const script of ['page', 'memory-script', 'cold-start-script', 'scale-script']) await bundle(script, { entryPoints: [`${here}${script}.ts`] });
  await copyFile(new URL('taskform-engine.wasm', dist), new URL('modules/taskform-engine.wasm', output));
}

/** Ours and the floor do the work in their own way, a peer between JSON.parse and JSON.stringify. */
function entryOf(name: string, standalone: URL): string {
  const works = "export { works } from './works.ts';";
  if (name === 'json' || name === 'taskform') return `export { open } from './candidates/${name}.ts'; ${works}`;
  const made =
    name === 'ajv-standalone'
      ? `import { ajvValidators } from '../peers/ajv/ask.ts';
         import * as functions from ${JSON.stringify(fileURLToPath(standalone))};
         const makeValidators = () => ajvValidators(functions);`
      : `import { makeValidators } from '../peers/${name}/validators.ts';`;
  return `
    ${made}
    import { javascriptCandidate } from './candidates/javascript.ts';
    export const open = () => javascriptCandidate(makeValidators());
    ${works}`;
}

async function bundle(name: string, entry: BuildOptions): Promise<void> {
  await build({
    ...entry,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
    // What ajv writes ahead of the page stands elsewhere and imports from it.
    nodePaths: [fileURLToPath(new URL('../peers/node_modules/', import.meta.url))],
    outfile: fileURLToPath(new URL(`modules/${name}.mjs`, output)),
  });
}
