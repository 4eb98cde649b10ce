// How does a test make a task that has every member, whatever members a task may come to have?
import { taskSchema } from '../../web/dist/generated/json-schema.js';
import type { Task } from '../../web/dist/index.js';

/** What stands in the members of each type. */
export interface Filling {
  text(path: string): string;
  number(path: string): number;
  flag(path: string): boolean;
}

interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const schemaOfTask: Schema = taskSchema;

/** A task with all members that the JSON Schema names, on every level; lists have two items. */
export function makeTask(filling: Filling): Task {
  return make(schemaOfTask, '', filling) as Task;
}

function make(schema: Schema, path: string, filling: Filling): unknown {
  const inner = (name: string | number) => (path ? `${path}.${name}` : `${name}`);
  if (schema.anyOf) return make(schema.anyOf[0]!, path, filling);
  if (schema.$ref) return make(schemaOfTask.$defs![schema.$ref.slice('#/$defs/'.length)]!, path, filling);
  const type = [schema.type].flat()[0];
  if (type === 'object') {
    const members = Object.entries(schema.properties ?? {});
    return Object.fromEntries(members.map(([name, member]) => [name, make(member, inner(name), filling)]));
  }
  if (type === 'array') return [0, 1].map((index) => make(schema.items!, inner(index), filling));
  if (type === 'integer') return filling.number(path);
  return type === 'boolean' ? filling.flag(path) : filling.text(path);
}
