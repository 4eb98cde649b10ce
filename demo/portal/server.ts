// How a sandbox portal is put on a port of its own.

import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { forwardTo } from './forward.ts';
import { createPortal, type PortalOptions } from './portal.ts';

/** Where a server listens: 127.0.0.1 and any free port unless given. */
export interface Place {
  port?: number;
  host?: string;
}

/** A running server. */
export interface Running {
  /** Its address, ending in a slash. */
  url: string;
  close(): Promise<void>;
}

/** Starts a sandbox portal; rejects with a sentence when the port or the data directory cannot be used. */
export async function startPortal(options: PortalOptions & Place): Promise<Running> {
  const portal = createPortal(options);
  try {
    const running = await listen((request, response) => void portal.handle(request, response).catch(() => response.destroy()), options);
    return { url: running.url, close: () => running.close().finally(() => portal.close()) };
  } catch (error) {
    portal.close();
    throw error;
  }
}

/** Starts a server that forwards the API to a real portal instead. */
export function startForwarder(portal: URL, place: Place): Promise<Running> {
  return listen(forwardTo(portal), place);
}

async function listen(listener: RequestListener, { port = 0, host = '127.0.0.1' }: Place): Promise<Running> {
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(explain(error, port, host))));
    server.listen(port, host, resolve);
  });
  const name = host === '127.0.0.1' ? 'localhost' : host;
  return { url: `http://${name}:${(server.address() as AddressInfo).port}/`, close: () => close(server) };
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): string {
  if (error.code === 'EADDRINUSE') return `Port ${port} is in use; choose another with --port.`;
  if (error.code === 'EACCES') return `Port ${port} may not be used by this account; choose one above 1023 with --port.`;
  return `The server cannot listen on ${host}:${port}: ${error.message}.`;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
