// How does a form library that knows nothing of taskform ask for a verdict? By Standard Schema, version 1.
import { keysOfPointer } from './pointer.ts';
import type { Result } from './result.ts';

/** A schema as https://standardschema.dev defines it: any library that takes one takes ours. */
export interface StandardSchema<Input, Output = Input> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'taskform';
    /** The verdict on a value: the value as it was read, or the errors. Warnings are left out. */
    readonly validate: (value: unknown) => StandardResult<Output>;
    /** For the type checker only. */
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

/** A Standard Schema's answer. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** A Standard Schema's issue: the sentence, and the keys that lead to the place. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly PropertyKey[];
}

/** Gives a check of ours the face of a Standard Schema. */
export function standardSchema<T>(check: (value: unknown) => Result<T>): StandardSchema<T> {
  const validate = (value: unknown): StandardResult<T> => {
    const result = check(value);
    if (result.ok) return { value: result.value };
    const errors = result.issues.filter((issue) => issue.severity === 'error');
    return { issues: errors.map(({ message, path }) => ({ message, path: keysOfPointer(path) })) };
  };
  return { '~standard': { version: 1, vendor: 'taskform', validate } };
}
