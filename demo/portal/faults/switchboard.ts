// Which fault hits a request: the one its query asks for, else the first that is switched on.

import type { Parameters } from '../binding/parameters.ts';
import { type Fault, readFault, readSwitch, type Switch } from './fault.ts';

/** The faults that are switched on. */
export class Switchboard {
  #switches: Switch[] = [];
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Switches a fault on; throws a sentence when it cannot be read. */
  turnOn(value: unknown): void {
    this.#switches.push(readSwitch(value, this.#now()));
  }

  turnAllOff(): void {
    this.#switches = [];
  }

  /** What is switched on at present. */
  active(): Switch[] {
    this.#switches = this.#switches.filter(({ times, until }) => (times ?? 1) > 0 && (until ?? Infinity) > this.#now());
    return this.#switches.map((item) => ({ ...item }));
  }

  /** The fault for a request; one that is counted is then used up by one. Throws a sentence for an unknown name. */
  faultFor(query: Parameters, isCreate: boolean): Fault | undefined {
    const [asked] = query.all('sandbox-fault');
    if (asked !== undefined) return faultOfQuery(asked, query);
    this.active();
    const hit = this.#switches.find(({ only }) => only === 'all' || isCreate);
    if (hit?.times !== undefined) hit.times -= 1;
    return hit;
  }
}

function faultOfQuery(name: string, query: Parameters): Fault {
  const value = (member: string): string | undefined => query.all(`sandbox-${member}`)[0];
  return readFault(name, { ms: value('ms'), retryAfter: value('retry-after'), status: value('status') });
}
