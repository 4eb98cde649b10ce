// How is the Wasm read where it is a file, in Node, whose fetch takes no file: addresses?
import { TaskformError } from './taskform-error.ts';

/** As much of Node's `process` as is needed. It is never imported: a browser or a bundler would look for it. */
interface NodeProcess {
  versions?: { node?: string };
  getBuiltinModule?(name: 'node:fs/promises'): { readFile(path: URL | string): Promise<Uint8Array<ArrayBuffer>> };
}

const { process } = globalThis as { process?: NodeProcess };

/** Whether this is Node, or something that says it is. */
export const inNode: boolean = process?.versions?.node !== undefined;

/** The file's bytes; `undefined` where the address is none of a file, or files cannot be read. */
export async function readWasmFile(source: URL | string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!inNode) return undefined;
  const path = pathOf(source);
  if (path === undefined) return undefined;
  const files = process?.getBuiltinModule?.('node:fs/promises');
  if (!files) throw new TaskformError('taskform needs Node 22.3 or newer to read its Wasm file. Update Node.');
  try {
    return await files.readFile(path);
  } catch (cause) {
    throw new TaskformError(
      `taskform's engine could not be read from ${source}. Install the package again (./dev build makes the file), or say where it is: loadTaskform({ wasm: url }).`,
      [],
      { cause },
    );
  }
}

/** What the file system calls the source: a file: address, or a path, which has no scheme. */
function pathOf(source: URL | string): URL | string | undefined {
  const text = String(source);
  if (text.startsWith('file:')) return new URL(text);
  // One letter before the colon is a drive of Windows.
  return /^[a-z][a-z\d+.-]+:/i.test(text) ? undefined : text;
}
