// When has a person left a field? Not while a pointer is down: a message that appears then would move the page, and the
// click would miss what it was meant for.

/**
 * Calls back when a field of the form loses the focus.
 * @param {HTMLElement} form
 * @param {(event: FocusEvent) => void} act
 */
export function whenLeft(form, act) {
  let isDown = false;
  /** @type {FocusEvent[]} */
  const waiting = [];
  addEventListener('pointerdown', () => { isDown = true; }, true);
  for (const type of ['pointerup', 'pointercancel']) {
    addEventListener(type, () => {
      isDown = false;
      // The click comes after this event.
      setTimeout(() => waiting.splice(0).forEach(act));
    }, true);
  }
  form.addEventListener('focusout', (event) => {
    if (isDown) waiting.push(event);
    else act(event);
  });
}
