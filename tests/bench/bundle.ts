// What is run? Every candidate bundled and minified alike, as a page ships it, with its own copy of the works.
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';
import { standaloneText } from './candidates/ajv-standalone.ts';
import { names } from './roster.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const dist = new URL('../../web/dist/', import.meta.url);

/** Where everything that is made for the benchmark stands. */
export const output = new URL('../../build/bench/', import.meta.url);

/** Bundles the candidates, and the scripts that ask them in a page or in a process of their own. */
export async function bundleAll(): Promise<void> {
  await mkdir(new URL('modules/', output), { recursive: true });
  const standalone = new URL('ajv-standalone.generated.mjs', output);
  await writeFile(standalone, standaloneText());
  for (const name of names) await bundle(name, { stdin: { contents: entryOf(name, standalone), resolveDir: here, loader: 'ts' } });
  for (const script of ['page', 'memory-script', 'cold-start-script']) await bundle(script, { entryPoints: [`${here}${script}.ts`] });
  await copyFile(new URL('taskform-engine.wasm', dist), new URL('modules/taskform-engine.wasm', output));
}

function entryOf(name: string, standalone: URL): string {
  const works = "export { works } from './works.ts';";
  if (name !== 'ajv-standalone') return `export { open } from './candidates/${name}.ts'; ${works}`;
  return `
    import * as validators from ${JSON.stringify(fileURLToPath(standalone))};
    import { ajvCandidate } from './candidates/ajv-validators.ts';
    export const open = () => ajvCandidate(validators);
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
    nodePaths: [`${here}node_modules`],
    outfile: fileURLToPath(new URL(`modules/${name}.mjs`, output)),
  });
}
