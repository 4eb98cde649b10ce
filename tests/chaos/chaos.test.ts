// Is every submitted task on the portal once, whatever breaks on the way? ./dev chaos asks for longer.
import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { test } from 'node:test';
import { print } from './print.ts';
import { isWell, run, type RunOptions } from './run.ts';

const runs: readonly RunOptions[] = [
  { rounds: 25, seed: 1 },
  { rounds: 25, seed: randomInt(2 ** 31) },
  { rounds: 15, seed: randomInt(2 ** 31), storage: true },
];

for (const options of runs) {
  const storage = options.storage ? ', a storage that fails' : '';
  test(`of ${options.rounds} tasks none is lost, doubled or altered (seed ${options.seed}${storage})`, async () => {
    const report = await run(options);
    print(report);
    assert.ok(isWell(report), `./dev chaos --rounds ${options.rounds} --seed ${options.seed} plays the same again.`);
  });
}
