// What has a page set on the element before its class was there?

/** Takes properties that lie on the element itself, in the way of the accessors of the same names. */
export function takeEarly<Element extends object>(element: Element, names: readonly (keyof Element & string)[]): void {
  for (const name of names) {
    if (!Object.hasOwn(element, name)) continue;
    const early = element[name];
    delete (element as Partial<Element>)[name];
    Object.assign(element, { [name]: early });
  }
}
