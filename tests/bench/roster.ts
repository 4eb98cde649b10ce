// Who is measured?
import { formLabelOf, type FormName, formNames } from '../peers/forms/build.ts';
import { versionOf } from '../peers/version-of.ts';

export interface Entry {
  readonly name: string;
  /** The npm package, where it is a peer. */
  readonly from?: string;
  /** Needs eval, which the strict Content-Security-Policy of a careful page forbids: left out in Chromium. */
  readonly needsEval?: true;
  /** Uses eval where it may, and goes another way where it may not. */
  readonly slowerWithoutEval?: true;
}

export const roster: readonly Entry[] = [
  { name: 'json' },
  { name: 'taskform' },
  { name: 'ajv', from: 'ajv', needsEval: true },
  { name: 'ajv-standalone', from: 'ajv' },
  { name: 'zod', from: 'zod', slowerWithoutEval: true },
  { name: 'zod-mini', from: 'zod', slowerWithoutEval: true },
  { name: 'valibot', from: 'valibot' },
  { name: 'typebox', from: 'typebox', slowerWithoutEval: true },
  { name: 'arktype', from: 'arktype', slowerWithoutEval: true },
];

export const names: readonly string[] = roster.map(({ name }) => name);
export const namesUnderPolicy: readonly string[] = roster.filter(({ needsEval }) => !needsEval).map(({ name }) => name);

/** Who does the work that we do; the floors do less. */
export const peerNames: readonly string[] = [...roster.filter(({ from }) => from).map(({ name }) => name), 'formkit', 'tanstack'];

/** The name with its version, and with its mark in a page. */
export function labelOf(name: string): string {
  const { from, needsEval, slowerWithoutEval } = roster.find((entry) => entry.name === name) ?? {};
  if ((formNames as readonly string[]).includes(name)) return formLabelOf(name as FormName);
  if (!from) return { json: 'JSON alone', taskform: 'taskform', 'taskform-script': 'taskform, not in HTML' }[name] ?? name;
  return `${name} ${versionOf(from)}${needsEval ? ' [eval]' : slowerWithoutEval ? ' *' : ''}`;
}
