// Which version of a peer is measured?
import { readFileSync } from 'node:fs';

export const versionOf = (packageName: string): string =>
  JSON.parse(readFileSync(new URL(`node_modules/${packageName}/package.json`, import.meta.url), 'utf8')).version;
