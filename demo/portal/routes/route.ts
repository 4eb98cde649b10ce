// What a route is: a verb, a path, and a handler that binds its arguments before it may act.

import type { Sources } from '../binding/bind.ts';
import type { View } from '../crm/view.ts';
import type { Person } from '../data/seed/people.ts';
import type { Reply } from '../http/answer.ts';
import type { Listing } from './listing.ts';

/** Everything a handler can ask about its request. */
export interface Call {
  view: View;
  /** Who is calling; of an open route, nobody in particular. */
  caller: Person;
  sources: Sources;
  listing: Listing;
  /** The parts of the path that the pattern captures, decoded. */
  captures: string[];
}

/** An endpoint of the API, its path without `/api/2.0/` and without `.json`. */
export interface Route {
  method: 'GET' | 'POST';
  path: RegExp;
  /** Whether anyone may call it. */
  isOpen?: boolean;
  /** Whether it makes tasks, so that the faults for creating hit it. */
  isCreate?: boolean;
  /** Binds the arguments, which may fail, and gives what is to be done once the product filter agrees. */
  prepare(call: Call): () => Reply;
}

/** Describes a look-up. */
export function get(path: RegExp, handle: (call: Call) => Reply): Route {
  return { method: 'GET', path, prepare: (call) => () => handle(call) };
}
