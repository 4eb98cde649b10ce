// Starts the demo: the page, the package and a portal on one origin. Prints its address.

import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { readArguments } from './portal/command-line.ts';
import { forwardTo } from './portal/forward.ts';
import { createPortal } from './portal/portal.ts';
import { listenNear } from './listen.ts';
import { siteOn } from './site.ts';

const neededFiles = ['task-form.js', 'taskform.js', 'taskform-engine.wasm'];

try {
  await start(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Starts the server; throws a sentence when it cannot. */
async function start(args: readonly string[]): Promise<void> {
  const wishes = readArguments(args);
  const isPortGiven = args.some((argument) => /^--port(=|$)/.test(argument));
  const dist = new URL('../web/dist/', import.meta.url);
  if (!neededFiles.every((file) => existsSync(new URL(`standalone/${file}`, dist)))) {
    throw new Error('The package is not built yet: run ./dev build, or start the demo by ./dev demo, which builds it.');
  }
  const portal = wishes.portal ? undefined : createPortal(wishes);
  const forward = wishes.portal && forwardTo(wishes.portal);
  const server = createServer(siteOn({
    page: new URL('page/', import.meta.url),
    dist,
    packages: new URL('node_modules/', import.meta.url),
    setting: wishes.portal
      ? { mode: 'portal', portal: wishes.portal.href }
      : { mode: 'sandbox', account: { userName: 'mike@example.com', password: 'sandbox' } },
    ownsPath: portal ? portal.owns : (path) => path.startsWith('/api/2.0/'),
    answer: portal
      ? (request, response) => void portal.handle(request, response).catch(() => response.destroy())
      : forward!,
  }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end());
  try {
    const port = await listenNear(server, wishes.port, isPortGiven);
    console.log(`Demo: http://localhost:${port}/`);
  } catch (error) {
    portal?.close();
    throw error;
  }

  function end(): void {
    server.close(() => {
      portal?.close();
      process.exit();
    });
    server.closeAllConnections();
  }
}
