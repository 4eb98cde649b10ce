// What does a bundler make of a module for a page: of what arrives before the module runs?
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const peers = fileURLToPath(new URL('../peers/', import.meta.url));

/** The module in FILE with everything that it imports, minified; what EXTERNAL names stays outside. */
export const bundle = (file: URL, external: readonly string[] = []): Promise<Uint8Array> =>
  bundled({ entryPoints: [fileURLToPath(file)], external: [...external] });

/** The same of a module that is no file; what it imports is found as if it lay among the peers. */
export const bundleText = (contents: string): Promise<Uint8Array> => bundled({ stdin: { contents, resolveDir: peers } });

/** How many bytes of the bundle of FILE each module in it has, by the module's path. */
export async function inputsOf(file: URL): Promise<Map<string, number>> {
  const { metafile, wanted } = await built({ entryPoints: [fileURLToPath(file)] });
  const inputs = [...wanted].flatMap((name) => Object.entries(metafile.outputs[name]!.inputs));
  return new Map(inputs.map(([path, { bytesInOutput }]) => [path, bytesInOutput]));
}

async function bundled(entry: BuildOptions): Promise<Uint8Array> {
  const { outputFiles, wanted } = await built(entry);
  const files = outputFiles.filter(({ path }) => wanted.has(relative(here, path)));
  if (files.length === 0) throw new Error('esbuild wrote nothing.');
  return Buffer.concat(files.map(({ contents }) => contents));
}

/** What is imported later, when it is wanted, is in files of its own, which are not wanted here. */
async function built(entry: BuildOptions) {
  const { outputFiles, metafile } = await build({
    ...entry,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    metafile: true,
    write: false,
    outdir: here,
    absWorkingDir: here,
  });
  const { outputs } = metafile;
  const wanted = new Set<string>();
  const want = (name: string): void => {
    if (wanted.has(name)) return;
    wanted.add(name);
    for (const { path, kind, external } of outputs[name]?.imports ?? []) if (kind === 'import-statement' && !external) want(path);
  };
  for (const name of Object.keys(outputs)) if (isEntry(name, entry, outputs[name]?.entryPoint)) want(name);
  return { outputFiles, metafile, wanted };
}

/** Modules that are imported later are entries as well to esbuild; the first one is the one that was asked for. */
function isEntry(name: string, { entryPoints, stdin }: BuildOptions, entryPoint: string | undefined): boolean {
  if (stdin) return name === 'stdin.js';
  const [asked] = entryPoints as string[];
  return entryPoint !== undefined && resolve(here, entryPoint) === asked;
}
