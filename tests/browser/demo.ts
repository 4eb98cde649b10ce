// How does a test get a demo of its own: the real server, as ./dev demo starts it, with data that passes with the test?

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../demo/server.ts', import.meta.url));

/** A demo that runs. */
export interface Demo {
  /** Its address, without a slash at the end. */
  origin: string;
  /** The tasks of a title in its database, the newest first. */
  tasks(title: string): Record<string, unknown>[];
  /** Ends the server as Ctrl-C does, and gives its exit code. */
  close(): Promise<number | null>;
}

/** Starts demo/server.ts with arguments on a free port; rejects with what it said when it does not start. */
export async function startDemo(...args: string[]): Promise<Demo> {
  return startDemoFrom(script, '--port', '0', ...args);
}

/** The same with a script elsewhere, on the port that the arguments name. */
export async function startDemoFrom(server: string, ...args: string[]): Promise<Demo> {
  const folder = mkdtempSync(join(tmpdir(), 'taskform-demo-'));
  const child = spawn(process.execPath, [...process.execArgv, server, '--data', folder, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'exit').finally(() => rmSync(folder, { recursive: true, force: true }));
  const said = await new Promise<string>((resolve) => {
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        text += chunk;
        if (text.endsWith('\n')) resolve(text.trimEnd());
      });
    }
    child.on('close', () => resolve(text.trimEnd()));
  });
  const port = /^Demo: http:\/\/localhost:(\d+)\/$/m.exec(said)?.[1];
  if (!port) {
    child.kill();
    await ended;
    throw new Error(said);
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    tasks(title) {
      const database = new DatabaseSync(join(folder, 'portal.sqlite'), { readOnly: true });
      try {
        return database.prepare('SELECT * FROM crm_task WHERE title = ? ORDER BY id DESC').all(title);
      } finally {
        database.close();
      }
    },
    async close() {
      child.kill('SIGINT');
      const [code] = await ended;
      return code;
    },
  };
}
