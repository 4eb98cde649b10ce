// Where are the browsers, and how do the programs beside them start and stop?

import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { delimiter, join } from 'node:path';

/** The path of a program on the PATH; fails with its name when it is missing. */
export function findProgram(name: string): string {
  const found = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)).find(existsSync);
  if (!found) throw new Error(`${name} is not on this machine: ./dev test brings the browsers`);
  return found;
}

/** The path of WebKitGTK's small browser, which Debian keeps in a folder named after the architecture. */
export function findMiniBrowser(): string {
  const found = readdirSync('/usr/lib').map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`).find(existsSync);
  if (!found) throw new Error("WebKitGTK's MiniBrowser is not on this machine: ./dev test brings the browsers");
  return found;
}

/** Starts a program; a program that cannot be started is an error of the test. */
export async function startProgram(name: string, values: string[], options: SpawnOptions): Promise<ChildProcess> {
  const child = spawn(findProgram(name), values, options);
  await once(child, 'spawn');
  return child;
}

/** Ends a program, in its own way unless a signal says otherwise, and waits until it is gone. */
export async function stopProgram(child: ChildProcess, signal?: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
