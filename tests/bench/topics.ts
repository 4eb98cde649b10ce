// What is each measurement called, and what is it a multiple of?
export interface Topic {
  readonly name: string;
  readonly title: string;
  /** The candidate that the others are multiples of. */
  readonly floor: 'json' | 'ajv-standalone' | 'glaze' | 'plain' | 'taskform';
}

const json = (name: string, title: string): Topic => ({ name, title, floor: 'json' });
const ajv = (name: string, title: string): Topic => ({ name, title, floor: 'ajv-standalone' });

/** What both Node and Chromium do. */
export const topics: readonly Topic[] = [
  json('verdict-ascii', 'response bytes -> verdict, ASCII'),
  json('verdict-cyrillic', 'response bytes -> verdict, Cyrillic'),
  json('read-12-ascii', 'response bytes -> verdict and 12 members read, ASCII'),
  json('read-12-cyrillic', 'response bytes -> verdict and 12 members read, Cyrillic'),
  json('read-all-ascii', 'response bytes -> verdict and every member read, ASCII'),
  json('read-all-cyrillic', 'response bytes -> verdict and every member read, Cyrillic'),
  json('body', 'request object -> verdict and body in bytes'),
  ajv('four-errors', 'four errors, all with path and message'),
  ajv('key', 'one key press: the title alone'),
  { name: 'key-beside', title: 'one key press: the title beside the request', floor: 'taskform' },
  json('array', 'many Tasks as an array, a verdict for each'),
  json('ndjson', 'many Tasks as NDJSON, a verdict for each'),
];

/** Node alone, or a page alone, started for each measurement. */
export const coldStart = json('cold-start', 'import to first verdict');

/** Whole forms, in a page. */
export const forms = [
  { name: 'form-usable', title: 'navigation to usable form, processor 6 times slower and slow 4G', floor: 'plain', samples: 'usable' },
  { name: 'form-whole', title: 'the same, to all that the page loads by itself', floor: 'plain', samples: 'whole' },
  { name: 'form-key', title: 'a key press into the title, to the screen', floor: 'plain', samples: 'key' },
  { name: 'form-verdict', title: 'a key press that mends the title, until no complaint is on the screen', floor: 'plain', samples: 'verdict' },
] as const satisfies readonly (Topic & { samples: string })[];

/** The native program alone. */
export const native: readonly Topic[] = [
  { name: 'native-ascii', title: 'native: bytes -> checked Task, ASCII', floor: 'glaze' },
  { name: 'native-cyrillic', title: 'native: bytes -> checked Task, Cyrillic', floor: 'glaze' },
];
