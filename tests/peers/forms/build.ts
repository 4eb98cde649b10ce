// How does each form of a peer become what a page downloads, as a site ships it? For production, one script each.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { versionOf } from '../version-of.ts';

export const formNames = ['plain', 'formkit', 'tanstack'] as const;
export type FormName = (typeof formNames)[number];

export interface PeerForm {
  readonly name: FormName;
  /** The address of its page. */
  readonly path: string;
  /** All that its page downloads, by path. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** What is measured, with its version. */
export function formLabelOf(name: FormName): string {
  if (name === 'formkit') return `FormKit ${versionOf('@formkit/vue')}`;
  if (name === 'tanstack') return `TanStack Form ${versionOf('@tanstack/react-form')}`;
  return 'plain HTML';
}

const text = (contents: string): Uint8Array => new TextEncoder().encode(contents);

/** Builds the floor and the peers. */
export async function buildForms(): Promise<PeerForm[]> {
  return Promise.all([
    formOf('plain', 'plain.ts', await readFile(new URL('plain.html', import.meta.url), 'utf8')),
    formOf('formkit', 'formkit.ts'),
    formOf('tanstack', 'tanstack.tsx'),
  ]);
}

async function formOf(name: FormName, entry: string, page = emptyPage(name)): Promise<PeerForm> {
  const files = {
    [`/${name}`]: text(page.replaceAll(/\n+/g, '\n')),
    [`/${name}/page.js`]: await script(entry),
    '/page.css': await readFile(new URL('page.css', import.meta.url)),
  };
  return { name, path: `/${name}`, files };
}

const emptyPage = (name: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>New task</title>` +
  `<link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css"><script type="module" src="/${name}/page.js"></script></head>` +
  `<body><div id="root"></div></body></html>`;

async function script(entry: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: ['chrome119', 'firefox120', 'safari17.2'],
    jsx: 'automatic',
    conditions: ['browser', 'production'],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    write: false,
  });
  return outputFiles[0]!.contents;
}
