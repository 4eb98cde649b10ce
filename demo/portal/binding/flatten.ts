// Under which names the elements of a JSON or XML body are bound.

import type { Element } from '../json/elements.ts';
import { Parameters } from './parameters.ts';

/**
 * Gives each leaf a name: its own, or `parent[own]` one level down, which only the object form of a
 * deadline uses. Repeated leaves keep all their values; deeper leaves are never bound (contract 1.4).
 */
export function flatten(root: Element): Parameters {
  const parameters = new Parameters();
  for (const [name, group] of grouped(root.children)) {
    const leaves = group.every((element) => element.children.length === 0);
    if (leaves) for (const element of group) parameters.add(name, element.text);
    else if (group.length === 1) addNested(parameters, name, group[0]);
  }
  return parameters;
}

function grouped(elements: readonly Element[]): Map<string, Element[]> {
  const groups = new Map<string, Element[]>();
  for (const element of elements) {
    const group = groups.get(element.name);
    if (group) group.push(element);
    else groups.set(element.name, [element]);
  }
  return groups;
}

function addNested(parameters: Parameters, parent: string, element: Element): void {
  for (const child of element.children) {
    if (child.children.length === 0) parameters.add(`${parent}[${child.name}]`, child.text);
  }
}
