// What does a bundler make of a module for a page?
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The module in FILE with everything that it imports, minified; what EXTERNAL names stays outside. */
export const bundle = (file: URL, external: readonly string[] = []): Promise<Uint8Array> =>
  bundled({ entryPoints: [fileURLToPath(file)], external: [...external] });

/** The same of a module that is no file; what it imports is found as if it lay in this folder. */
export const bundleText = (contents: string): Promise<Uint8Array> => bundled({ stdin: { contents, resolveDir: here } });

async function bundled(entry: BuildOptions): Promise<Uint8Array> {
  const { outputFiles } = await build({
    ...entry,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    legalComments: 'none',
    logLevel: 'error',
    write: false,
    outdir: here,
  });
  const [output] = outputFiles ?? [];
  if (!output) throw new Error('esbuild wrote nothing.');
  return output.contents;
}
