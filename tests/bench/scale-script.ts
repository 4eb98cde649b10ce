// What does one Task cost among COUNT, as bytes or as a stream, and how much memory does the process come to? Prints JSON.
import { loadTaskform } from '../../web/dist/index.js';
import { makeInputs } from './inputs.ts';
import { watchMemory } from './wasm-memory.ts';

const { process, gc } = globalThis as unknown as {
  process: { argv: string[]; memoryUsage: { rss(): number } };
  gc(): void;
};
const [, , as, length] = process.argv;
const leastMilliseconds = 200;
const different = 1000;
const newline = 0x0a;

const held = watchMemory();
const taskform = await loadTaskform();
const { lines } = makeInputs(different);
const block = new Uint8Array(lines.length + 1);
block.set(lines);
block[lines.length] = newline;

/** The bytes of the first Tasks of the block. */
function first(count: number): Uint8Array<ArrayBuffer> {
  let end = 0;
  for (let left = count; left > 0; --left) end = block.indexOf(newline, end) + 1;
  return block.subarray(0, end);
}

let most = 0;

function look(): void {
  most = Math.max(most, process.memoryUsage.rss());
}

/** It is made while it is read and never held: the block over and over. */
async function* stream(count: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let left = count; left > 0; left -= different) {
    yield left < different ? first(left) : block;
    look();
  }
}

function bytes(count: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(block.length * Math.floor(count / different) + first(count % different).length);
  for (let at = 0; at < whole.length; at += block.length) whole.set(block.subarray(0, whole.length - at), at);
  return whole;
}

async function read(count: number): Promise<number> {
  const source = as === 'stream' ? stream(count) : bytes(count);
  const start = performance.now();
  const { total } = await taskform.readTasks(source as AsyncGenerator<Uint8Array<ArrayBuffer>>);
  look();
  if (total !== count) throw new Error(`${total} of ${count} Tasks were seen.`);
  return performance.now() - start;
}

const count = Number(length);
for (let warm = 0; warm < leastMilliseconds; ) warm += await read(Math.min(count, 10_000));
gc();
const before = (most = process.memoryUsage.rss());
let took = 0;
let times = 0;
for (; took < leastMilliseconds; ++times) took += await read(count);
console.log(JSON.stringify({ nanoseconds: (took * 1e6) / (times * count), resident: { before, most }, wasm: Math.max(...held()) }));
