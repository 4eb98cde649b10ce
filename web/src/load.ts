// How does a program get the engine: once, however often it asks?
import { Engine, wasmLocation } from './engine.ts';
import { makeTaskform, type Taskform } from './taskform.ts';
import { TaskformError } from './taskform-error.ts';
import { compile, type WasmSource } from './wasm.ts';

/** Where the engine's Wasm is, when it is not beside the package's modules. */
export interface LoadOptions {
  /** An address, the file's bytes, or a compiled module. In Node an address may be a path. */
  wasm?: WasmSource;
}

const loads = new Map<string, Promise<Taskform>>();

/**
 * Loads the engine. All loads from one address share one engine; bytes and modules get one each.
 * Rejects with a TaskformError that names the remedy when the installation does not work; the next call tries again.
 */
export function loadTaskform({ wasm = wasmLocation }: LoadOptions = {}): Promise<Taskform> {
  if (typeof wasm !== 'string' && !(wasm instanceof URL)) return load(wasm);
  const address = String(wasm);
  let loading = loads.get(address);
  if (!loading) {
    loading = load(wasm);
    loads.set(address, loading);
    loading.catch(() => loads.delete(address));
  }
  return loading;
}

async function load(wasm: WasmSource): Promise<Taskform> {
  const module = await compile(wasm);
  try {
    return makeTaskform(await Engine.instantiate(module));
  } catch (cause) {
    throw new TaskformError(
      "taskform's engine does not start. Publish taskform-engine.wasm and the package's modules of one and the same version; if they are, there is no memory left.",
      [],
      { cause },
    );
  }
}
