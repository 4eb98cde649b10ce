// What is in the lists that the portal answers, and what clocks does it go by (contract 5)?
import type { Engine } from './engine.ts';
import type { Category, Contact, Person, PortalSettings, Relation, Task } from './generated/types.ts';
import { inputOf } from './input.ts';
import type { Result } from './result.ts';

/** What a list can be of. */
export interface ListTypes {
  /** `crm/task/category` */
  category: Category;
  /** `people/…` */
  person: Person;
  /** `crm/contact/…`; `crm/contact/simple/filter` is a list of something else. */
  contact: Contact;
  /** `crm/opportunity/…` and `crm/case/…` */
  relation: Relation;
  /** `crm/task/filter` and `crm/task/{id}` */
  task: Task;
}

/** The name of what a list is of. */
export type ListKind = keyof ListTypes;

const kinds: readonly string[] = ['category', 'person', 'contact', 'relation', 'task'] satisfies readonly ListKind[];

/** The readers of lists; the interface Taskform documents each. */
export interface Lists {
  readList<Kind extends ListKind>(kind: Kind, json: unknown): Result<ListTypes[Kind][]>;
  readSettings(json: unknown): Result<PortalSettings>;
}

/** Makes them. */
export function makeLists(engine: Engine): Lists {
  const { raw } = engine;
  return {
    readList(kind, json) {
      if (!kinds.includes(kind)) throw new TypeError(`A list can be of ${kinds.join(', ')}, and of nothing else.`);
      raw.readList(engine.put(inputOf(json)), kind);
      return engine.answer();
    },

    readSettings(json) {
      raw.readSettings(engine.put(inputOf(json)));
      return engine.answer();
    },
  };
}
