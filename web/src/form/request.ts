// What do the controls hold together: as a request, and as a state that can be kept?
import type { FieldName } from '../checks.ts';
import type { Control } from './control.ts';
import { savedMembers } from './controls/saved.ts';
import type { DraftRequest } from './events.ts';

/** The request as it stands; what is empty is left out. */
export function readRequest(controls: readonly Control[]): DraftRequest {
  const members = controls.flatMap((control) => Object.entries(control.read()));
  return Object.fromEntries(members.filter(([, value]) => value !== undefined && value !== ''));
}

/** What the form holds for a member. */
export function valueOf(controls: readonly Control[], field: FieldName): unknown {
  return controlOf(controls, field)?.read()[field];
}

/** The control that a member is asked for by. */
export function controlOf(controls: readonly Control[], field: FieldName): Control | undefined {
  return controls.find(({ fields }) => fields.includes(field));
}

/** What a draft keeps: of each control that was touched, by the first of its members. */
export function saveAll(controls: readonly Control[]): Record<string, unknown> {
  const states = controls.map((control): [string, unknown] => [String(control.fields[0]), control.save()]);
  return Object.fromEntries(states.filter(([, state]) => state !== undefined));
}

/** Takes what a draft kept. */
export function restoreAll(controls: readonly Control[], saved: unknown): void {
  const states = savedMembers(saved);
  for (const control of controls) {
    const state = Object.hasOwn(states, String(control.fields[0])) ? states[String(control.fields[0])] : undefined;
    if (state !== undefined) control.restore(state);
  }
}
