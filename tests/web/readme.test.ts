// Does the README's JavaScript do what the README says?
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { startPortal } from '../../demo/portal/server.ts';

const index = new URL('../../web/dist/index.js', import.meta.url).href;

/** The README's first block of JavaScript, with the package at its place in this checkout. */
async function example(): Promise<string> {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const block = /```js\n([\s\S]*?)```/.exec(readme)?.[1];
  assert.ok(block, 'the README has a block of JavaScript');
  return block.replace("'taskform'", `'${index}'`);
}

async function signIn(portal: string): Promise<string> {
  const answer = await fetch(new URL('/api/2.0/authentication', portal), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ userName: 'mike@example.com', password: 'sandbox' }),
  });
  return ((await answer.json()) as { response: { token: string } }).response.token;
}

async function run(script: string, name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'taskform-'));
  try {
    const file = join(folder, name);
    await writeFile(file, script);
    const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    await new Promise((resolve) => child.on('close', resolve));
    return output;
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('the README\'s eight lines create "Call back" on the sandbox portal and print its id and deadline', async () => {
  const portal = await startPortal({ port: 0, dataDir: ':memory:', timeZone: 'Europe/Riga' });
  try {
    const token = await signIn(portal.url);
    const given = `const portal = ${JSON.stringify(portal.url)}, token = ${JSON.stringify(token)};\n`;
    const output = await run(given + (await example()), 'example.mjs');
    assert.match(output, /^\d+ 2026-11-23T09:30:00\.0000000\+02:00\n$/);
  } finally {
    await portal.close();
  }
});
