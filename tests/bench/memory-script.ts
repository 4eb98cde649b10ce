// Does memory grow with the answers read? Run in a fresh process with --expose-gc; prints bytes as JSON.
import { readTwelve } from './consume.ts';
import { makeInputs } from './inputs.ts';
import { watchMemory } from './wasm-memory.ts';

const { process, gc } = globalThis as unknown as { process: { argv: string[]; memoryUsage(): { heapUsed: number; arrayBuffers: number } }; gc(): void };
const [, , name, times] = process.argv;

const wasmHeld = watchMemory();
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
  return { heap: heapUsed, wasm: wasmHeld().reduce((sum, one) => sum + one, 0) };
}

// Code that is warm and tables that are full are no leak.
read(Math.ceil(Number(times) / 10));
const before = held();
read(Number(times));
console.log(JSON.stringify({ before, after: held(), sum }));
