// Where does the Wasm come from, and what is wrong with the installation when it does not come?
import { bytesOf } from './input.ts';
import { readWasmFile } from './wasm-file.ts';
import { TaskformError } from './taskform-error.ts';

/** What the engine's Wasm can be given as: where it is, what is in it, or what was compiled from it. */
export type WasmSource = URL | string | BufferSource | WebAssembly.Module;

const remedy =
  'Publish taskform-engine.wasm beside the package\'s modules, or say where it is: loadTaskform({ wasm: url }).';

/** Compiles the engine, or says in a sentence what to mend. */
export async function compile(source: WasmSource): Promise<WebAssembly.Module> {
  if (typeof WebAssembly !== 'object') {
    throw new TaskformError(
      'taskform needs WebAssembly, which is missing or switched off here. Update the browser, or allow WebAssembly in its settings (Lockdown Mode, enterprise policy).',
    );
  }
  if (!mayRun()) {
    throw new TaskformError("The page's Content-Security-Policy forbids WebAssembly. Add 'wasm-unsafe-eval' to its script-src.");
  }
  if (source instanceof WebAssembly.Module) return source;
  if (typeof source !== 'string' && !(source instanceof URL)) {
    const bytes = bytesOf(source);
    if (!bytes) throw new TypeError('wasm must be an address, the bytes of taskform-engine.wasm, or a compiled module.');
    // Copied: not every engine compiles what lies in a DataView or in shared memory.
    return compileBytes(bytes.slice(), 'The Wasm given to loadTaskform');
  }
  const file = await readWasmFile(source);
  return file ? compileBytes(file, `The file ${source}`) : fetchAndCompile(String(source));
}

async function fetchAndCompile(address: string): Promise<WebAssembly.Module> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch (cause) {
    throw new TaskformError(
      `taskform's engine could not be fetched from ${address}. Serve the page over http (a page opened from a file cannot fetch), allow the address in the Content-Security-Policy (connect-src), and see that the server can be reached.`,
      [],
      { cause },
    );
  }
  if (!response.ok) throw new TaskformError(`taskform's engine is missing: ${address} answered ${response.status}. ${remedy}`);
  const type = response.headers.get('content-type') ?? 'no content type';
  // Not compiled while it arrives: that would save no time on a file of this size, and would give up where the
  // content type is wrong and the bytes are right.
  return compileBytes(new Uint8Array(await bytesOfResponse(response, address)), `The answer of ${address} (${type})`);
}

async function bytesOfResponse(response: Response, address: string): Promise<ArrayBuffer> {
  try {
    return await response.arrayBuffer();
  } catch (cause) {
    throw new TaskformError(`taskform's engine arrived incomplete from ${address}. Load it again.`, [], { cause });
  }
}

async function compileBytes(bytes: Uint8Array<ArrayBuffer>, what: string): Promise<WebAssembly.Module> {
  try {
    return await WebAssembly.compile(bytes);
  } catch (cause) {
    throw new TaskformError(whyNot(bytes, what), [], { cause });
  }
}

function whyNot(bytes: Uint8Array, what: string): string {
  const start = new TextDecoder().decode(bytes.subarray(0, 64));
  if (/^\s*</.test(start)) {
    return `${what} is a page, not taskform's engine: the server answers unknown addresses with HTML. ${remedy}`;
  }
  if (!start.startsWith('\0asm')) return `${what} is not WebAssembly. ${remedy}`;
  return `${what} is damaged, or is not WebAssembly that this browser knows. Build or copy taskform-engine.wasm again, and update the browser.`;
}

/** Says whether the page may run Wasm, by the smallest module there is. One browser compiles it and then refuses to. */
function mayRun(): boolean {
  try {
    new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)));
    return true;
  } catch {
    return false;
  }
}
