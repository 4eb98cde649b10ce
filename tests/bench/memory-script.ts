// Does memory grow with the answers read? Run in a fresh process with --expose-gc; prints bytes as JSON.
import { readTwelve } from './consume.ts';
import { makeInputs } from './inputs.ts';

const { process, gc } = globalThis as unknown as { process: { argv: string[]; memoryUsage(): { heapUsed: number; arrayBuffers: number } }; gc(): void };
const [, , name, times] = process.argv;

/** The engine keeps its memory out of sight; whoever instantiates it sees it. */
const memories: WebAssembly.Memory[] = [];
const { instantiate } = WebAssembly;
WebAssembly.instantiate = (async (...values: Parameters<typeof instantiate>) => {
  const instance = await instantiate(...values);
  memories.push(...Object.values((instance as unknown as WebAssembly.Instance).exports).filter((one) => one instanceof WebAssembly.Memory));
  return instance;
}) as typeof instantiate;

const { open } = await import(new URL(`${name}.mjs`, import.meta.url).href);
const candidate = await open();
const { ascii, cyrillic } = makeInputs(0);
const answers = [...ascii, ...cyrillic];
let sum = 0;

function read(count: number): void {
  for (let index = 0; index < count; ++index) sum += readTwelve(candidate.readTask(answers[index % answers.length]));
}

function held(): { heap: number; wasm: number } {
  gc();
  gc();
  const { heapUsed } = process.memoryUsage();
  return { heap: heapUsed, wasm: memories.reduce((size, { buffer }) => size + buffer.byteLength, 0) };
}

// Code that is warm and tables that are full are no leak.
read(Math.ceil(Number(times) / 10));
const before = held();
read(Number(times));
console.log(JSON.stringify({ before, after: held(), sum }));
