// Where does a list find room: below its box or above it?

/** The height that a list has at most, in CSS pixels, and less than which it is of no use. */
const most = 352;
const least = 96;
/** What stays free between a list and the edge. */
const margin = 8;

/**
 * Puts a popup where there is room for it and for all that its list has. By CSSOM alone: the policy of a page may
 * forbid style attributes.
 */
export function placeList(popup: HTMLElement, list: HTMLElement, box: HTMLElement): void {
  const { top, bottom } = roomAround(box);
  const place = box.getBoundingClientRect();
  const below = bottom - place.bottom - margin;
  const above = place.top - top - margin;
  const whole = popup.offsetHeight - list.clientHeight + list.scrollHeight;
  const isAbove = below < Math.min(most, whole) && above > below;
  popup.classList.toggle('above', isAbove);
  popup.style.maxBlockSize = `${Math.max(least, Math.min(most, isAbove ? above : below))}px`;
}

/** What can be seen around an element: the window, cut by everything around it that scrolls or hides. */
function roomAround(element: HTMLElement): { top: number; bottom: number } {
  const view = element.ownerDocument.defaultView;
  const visual = view?.visualViewport;
  let top = visual?.offsetTop ?? 0;
  let bottom = top + (visual?.height ?? view?.innerHeight ?? Infinity);
  const { body, documentElement } = element.ownerDocument;
  for (let outer = outerOf(element); outer && outer !== body && outer !== documentElement; outer = outerOf(outer)) {
    if (!view || !/auto|scroll|hidden|clip/.test(view.getComputedStyle(outer).overflowY)) continue;
    const edges = outer.getBoundingClientRect();
    top = Math.max(top, edges.top);
    bottom = Math.min(bottom, edges.bottom);
  }
  return { top, bottom };
}

/** The element around another as it is drawn: through slots and out of shadow roots. */
function outerOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
