// Starts the sandbox portal, or a forwarder to a real one, and prints its address.

import { readArguments } from './command-line.ts';
import { startForwarder, startPortal } from './server.ts';

try {
  const wishes = readArguments(process.argv.slice(2));
  const running = wishes.portal ? await startForwarder(wishes.portal, wishes) : await startPortal(wishes);
  console.log(`Portal: ${running.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void running.close().then(() => process.exit()));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
