// What the command line asks for.

import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** Where tasks are kept unless --data says otherwise. */
export const defaultDataDir = fileURLToPath(new URL('../../.tools/portal', import.meta.url));

/** The wishes of `main.ts`. */
export interface Wishes {
  port: number;
  dataDir: string;
  timeZone: string;
  /** A real portal to forward to instead of the sandbox. */
  portal?: URL;
}

const usage = 'Usage: main.ts [--port N] [--data DIR] [--time-zone Zone] [--portal URL]';

/** Reads arguments; throws a sentence when they cannot be followed. */
export function readArguments(args: readonly string[]): Wishes {
  const { port, data, 'time-zone': timeZone, portal } = parse(args);
  if (!/^\d+$/.test(port) || Number(port) > 65535) throw new Error(`--port ${port} is not a port; use a number from 0 to 65535.`);
  return { port: Number(port), dataDir: data, timeZone, portal: portal === undefined ? undefined : readPortal(portal) };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '4300' },
        data: { type: 'string', default: defaultDataDir },
        'time-zone': { type: 'string', default: 'UTC' },
        portal: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${usage}`);
  }
}

function readPortal(text: string): URL {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(`--portal ${text} is not an address; use one such as https://portal.example.com/.`);
  }
  return url;
}
