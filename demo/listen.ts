// On which port does the demo listen, when the usual one is taken?

import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const host = '127.0.0.1';
const mostTries = 50;

/** Listens on a port, or on the next free one unless it must be that one; rejects with a sentence. */
export async function listenNear(server: Server, port: number, isFixed: boolean): Promise<number> {
  const last = isFixed ? port : Math.min(port + mostTries, 65535);
  for (let candidate = port; ; candidate += 1) {
    try {
      server.listen(candidate, host);
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'EADDRINUSE' && candidate < last) continue;
      throw new Error(explain(code, message, candidate));
    }
  }
}

function explain(code: string | undefined, message: string, port: number): string {
  if (code === 'EADDRINUSE') return `Port ${port} is in use: choose another with --port.`;
  if (code === 'EACCES') return `Port ${port} may not be used by this account: choose one above 1023 with --port.`;
  return `The demo cannot listen on ${host}:${port}: ${message}.`;
}
