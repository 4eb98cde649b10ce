// How is the native engine measured? By a program of its own, on the same texts.
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { output } from './bundle.ts';
import type { Inputs } from './inputs.ts';
import type { Pace, Samples } from './measure.ts';

const program = fileURLToPath(new URL('../../build/release/tests/bench/taskform-bench', import.meta.url));

export async function measureNative(which: 'ascii' | 'cyrillic', inputs: Inputs, { rounds, milliseconds }: Pace): Promise<Samples> {
  const file = fileURLToPath(new URL(`answers-${which}.ndjson`, output));
  await writeFile(file, Buffer.concat(inputs[which].flatMap((bytes) => [bytes, Buffer.from('\n')])));
  const { stdout } = await promisify(execFile)(program, [file, String(rounds), String(milliseconds)]);
  return JSON.parse(stdout);
}
