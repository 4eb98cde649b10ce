// What need not be asked again?
import type { Lookups } from './lookups.ts';

/** How much is kept, and how long. */
export interface CacheOptions {
  /** Milliseconds after which an answer is asked for anew: five minutes unless given. */
  life?: number;
  /** How many answers are kept; the oldest goes first. */
  size?: number;
  /** The clock, in milliseconds. */
  now?: () => number;
}

/** Searches for what a person typed. */
type Search<Choice> = (text: string, signal: AbortSignal) => Promise<readonly Choice[]>;

/**
 * The same choices, each asked for once in a while. A failure is never kept. A longer text is not searched for where a
 * shorter one found nothing, as in the CRM's own box (contract 5): fit for sources like the portal, where every word
 * that is typed narrows the search.
 */
export function cachedLookups(lookups: Lookups, options: CacheOptions = {}): Lookups {
  const answers = new Answers(options);

  async function keep<Answer>(key: string, ask: () => Promise<Answer>): Promise<Answer> {
    const known = answers.get(key) as { answer: Answer } | undefined;
    if (known) return known.answer;
    const answer = await ask();
    answers.set(key, answer);
    return answer;
  }

  function search<Choice>(name: string, find: Search<Choice>): Search<Choice> {
    return async (text, signal) => {
      for (let length = 0; length < text.length; length += 1) {
        const shorter = answers.get(`${name} ${text.slice(0, length)}`)?.answer;
        if (Array.isArray(shorter) && shorter.length === 0) return [];
      }
      return keep(`${name} ${text}`, () => find(text, signal));
    };
  }

  return {
    self: (signal) => keep('self', () => lookups.self(signal)),
    categories: (signal) => keep('categories', () => lookups.categories(signal)),
    people: search('people', (text, signal) => lookups.people(text, signal)),
    contacts: search('contacts', (text, signal) => lookups.contacts(text, signal)),
    opportunities: search('opportunities', (text, signal) => lookups.opportunities(text, signal)),
    cases: search('cases', (text, signal) => lookups.cases(text, signal)),
    zone: (signal) => keep('zone', () => lookups.zone(signal)),
    person: (id, signal) => keep(`person ${id}`, () => lookups.person(id, signal)),
    contact: (id, signal) => keep(`contact ${id}`, () => lookups.contact(id, signal)),
    opportunity: (id, signal) => keep(`opportunity ${id}`, () => lookups.opportunity(id, signal)),
    case: (id, signal) => keep(`case ${id}`, () => lookups.case(id, signal)),
  };
}

/** A bounded number of answers of a bounded age. */
class Answers {
  #kept = new Map<string, { answer: unknown; until: number }>();
  #life: number;
  #size: number;
  #now: () => number;

  constructor({ life = 300_000, size = 200, now = Date.now }: CacheOptions) {
    this.#life = life;
    this.#size = size;
    this.#now = now;
  }

  get(key: string): { answer: unknown } | undefined {
    const kept = this.#kept.get(key);
    if (!kept || kept.until > this.#now()) return kept;
    this.#kept.delete(key);
    return undefined;
  }

  set(key: string, answer: unknown): void {
    this.#kept.delete(key);
    this.#kept.set(key, { answer, until: this.#now() + this.#life });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#size && oldest !== undefined) this.#kept.delete(oldest);
  }
}
