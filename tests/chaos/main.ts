// What does ./dev chaos run and print?
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { print } from './print.ts';
import { isWell, run } from './run.ts';

const usage = './dev chaos takes --rounds N, --seed S and --storage.';

const options = read();
console.error(`seed ${options.seed}, ${options.rounds} tasks${options.storage ? ', a storage that fails' : ''}`);
const report = await run({
  ...options,
  onProgress(done) {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} `);
    else if (done % 100 === 0) console.error(`${done} …`);
  },
});
print(report);
process.exit(isWell(report) ? 0 : 1);

/** What the command line asks for; ends the command when that cannot be done. */
function read(): { rounds: number; seed: number; storage: boolean } {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({ options: { rounds: text, seed: text, storage: { type: 'boolean' } } });
    const [rounds, seed] = [values.rounds ?? '200', values.seed ?? `${randomInt(2 ** 31)}`].map(Number);
    if (!(Number.isSafeInteger(rounds) && rounds! > 0 && Number.isSafeInteger(seed))) throw new Error(usage);
    return { rounds: rounds!, seed: seed!, storage: values.storage ?? false };
  } catch {
    console.error(`dev: ${usage}`);
    process.exit(1);
  }
}
