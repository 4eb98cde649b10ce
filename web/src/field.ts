// What does a member of a request demand, as far as a form has to know before anything is typed?
import type { FieldName } from './checks.ts';

/** One member of the request, as the engine's table describes it. A rule that is absent does not hold. */
export interface Field {
  readonly name: FieldName;
  /** Its JSON type; a text can be null. */
  readonly kind: 'text' | 'integer' | 'boolean';
  /** Whether it must be given. */
  readonly required: boolean;
  /** In code points. */
  readonly maxLength?: number;
  /** In bytes of UTF-8. */
  readonly maxBytes?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** The only texts that are right. */
  readonly oneOf?: readonly string[];
  /** How a text is spelled. */
  readonly format?: 'guid' | 'deadline';
  /** Numbers to choose from; others are right as well. */
  readonly suggestions?: readonly number[];
  /** One English sentence about it. */
  readonly summary: string;
}
