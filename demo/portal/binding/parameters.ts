// Which values a request carries under which names: letter case ignored, order kept (contract 1.3).

/** Names with all their values, in the order in which they were added. */
export class Parameters {
  readonly #values = new Map<string, { name: string; values: string[] }>();

  add(name: string, value: string): void {
    const key = name.toLowerCase();
    const entry = this.#values.get(key);
    if (entry) entry.values.push(value);
    else this.#values.set(key, { name, values: [value] });
  }

  addAll(other: Parameters): void {
    for (const { name, values } of other.#values.values()) {
      for (const value of values) this.add(name, value);
    }
  }

  /** All values of a name; none when it is absent. */
  all(name: string): readonly string[] {
    return this.#values.get(name.toLowerCase())?.values ?? [];
  }

  /** The values of a name joined with commas, as the portal tries them when the first does not convert. */
  joined(name: string): string | undefined {
    return this.#values.get(name.toLowerCase())?.values.join(',');
  }

  /** The names as they were first written. */
  names(): string[] {
    return [...this.#values.values()].map((entry) => entry.name);
  }
}
