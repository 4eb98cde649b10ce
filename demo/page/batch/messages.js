// What do the page and its worker say to each other?

/** @typedef {import('./row.js').Row} Row */
/** @typedef {import('./row.js').CheckedRow} CheckedRow */

/**
 * What the page asks for: the rows that were kept, what is in a text or a file, rows checked and kept, rows forgotten.
 * `names` come before; they are not answered.
 * @typedef {{ kind: 'names', categories: [name: string, id: number][], people: [name: string, id: string][] }
 *   | { kind: 'restore' }
 *   | { kind: 'read', source: string | Blob }
 *   | { kind: 'check', rows: Row[] }
 *   | { kind: 'forget', keys: string[] }} Question
 */

/**
 * What the worker tells: rows in portions, with the number of people whose names it knew; how a reading ended, with the headings that name no column, the numbers of
 * lines that were left out, and whether any heading named a column; that all kept rows are there; that the browser
 * keeps nothing; and what went wrong.
 * @typedef {{ kind: 'rows', rows: CheckedRow[], people: number }
 *   | { kind: 'ended', count: number, unknown: string[], left: number[], isHeaded: boolean, isTooLong: boolean }
 *   | { kind: 'restored' }
 *   | { kind: 'unkept' }
 *   | { kind: 'failed', message: string }} Answer
 */

export {};
