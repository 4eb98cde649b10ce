// Which part of the engine do the bytes of the Wasm belong to? To that of the function they ended in: what the compiler
// put into another function counts there, so that the shares are near and not exact.
import { readFile } from 'node:fs/promises';

const built = new URL('../../build/wasm/bindings/', import.meta.url);

/** The first that a function's name fits. */
const parts: readonly (readonly [part: string, name: RegExp])[] = [
  ['sending: emscripten_fetch and what answers it', /emscripten_fetch|_fetch_|bindings::.*(send\(|settle|answered|received|Exchange|create_tasks?\()/],
  ['requests: rules, dates, writing', /taskform::[^<(]*(\(anonymous namespace\)::)?(check_|serialize|normalize|parse_|date_like|append_|is_stored|Comparison|\w*(reminder|paired|named|reader))/],
  ['what is wrong: nlohmann_json, the diagnostic reader, issues', /nlohmann|[Dd]iagnos|JsonCursor|Issue|excerpt|expected_words|parse_decimal|Report::/],
  ['Embind, and what crosses to JavaScript', /taskform::bindings|emscripten|embind|_emval/],
  ['answers: reading Tasks, lists, outcomes', /taskform::|glz::/],
  ['the C and C++ libraries, memory', /./],
];

/** Raw bytes by part, the texts and tables of all as one part; undefined where the build left no names. */
export async function wasmParts(): Promise<Record<string, number> | undefined> {
  const symbols = await readFile(new URL('taskform-engine.js.symbols', built), 'utf8').catch(() => undefined);
  if (symbols === undefined) return undefined;
  const names = new Map(symbols.split('\n').map((line) => [Number(line.slice(0, line.indexOf(':'))), line.slice(line.indexOf(':') + 1)]));
  const wasm = await readFile(new URL('taskform-engine.wasm', built));
  const sizes: Record<string, number> = Object.fromEntries(parts.map(([part]) => [part, 0]));
  let code = 0;
  for (const { index, size } of functionsOf(wasm)) {
    const [part] = parts.find(([, name]) => name.test(names.get(index) ?? '?'))!;
    sizes[part]! += size;
    code += size;
  }
  return { ...sizes, 'texts, tables, and what holds it together': wasm.length - code };
}

/** The sizes of the functions by their index (WebAssembly core specification, 5.5). */
function functionsOf(wasm: Uint8Array): { index: number; size: number }[] {
  const functions: { index: number; size: number }[] = [];
  const reader = { wasm, at: 8 };
  let index = 0;
  while (reader.at < wasm.length) {
    const section = wasm[reader.at++];
    const end = number(reader) + reader.at;
    if (section === importSection) index = functionImports(reader);
    if (section === codeSection) {
      for (let left = number(reader); left > 0; --left, ++index) {
        const size = number(reader);
        functions.push({ index, size });
        reader.at += size;
      }
    }
    reader.at = end;
  }
  return functions;
}

const importSection = 2;
const codeSection = 10;

interface Reader {
  readonly wasm: Uint8Array;
  at: number;
}

/** Functions that are imported have the first indexes. */
function functionImports(reader: Reader): number {
  let functions = 0;
  for (let left = number(reader); left > 0; --left) {
    name(reader);
    name(reader);
    const kind = reader.wasm[reader.at++];
    if (kind === 0) ++functions;
    if (kind === 1 || kind === 3) ++reader.at;
    if (kind === 1 || kind === 2) limits(reader);
    else number(reader);
  }
  return functions;
}

function name(reader: Reader): void {
  const length = number(reader);
  reader.at += length;
}

function limits(reader: Reader): void {
  const hasMost = (reader.wasm[reader.at++]! & 1) === 1;
  number(reader);
  if (hasMost) number(reader);
}

/** An unsigned number in LEB128. */
function number(reader: Reader): number {
  for (let value = 0, shift = 0; ; shift += 7) {
    const byte = reader.wasm[reader.at++]!;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return value;
  }
}
