// What does a key do in a box with a list (APG, combobox)? All other keys are those of any input.
import type { Combobox } from './combobox.ts';

/** Says whether the key was meant for the list. */
type Act = (box: Combobox<unknown>, event: KeyboardEvent) => boolean;

const acts: Readonly<Record<string, Act>> = {
  ArrowDown(box, { altKey }) {
    if (!box.isOpen) box.open();
    else if (!altKey) box.move(1);
    return true;
  },

  ArrowUp(box, { altKey }) {
    if (altKey) box.close();
    else if (!box.isOpen) box.open();
    else box.move(-1);
    return true;
  },

  /** Without a highlighted option it is the form's, and sends it. */
  Enter(box) {
    const { active } = box;
    if (!box.isOpen || active === undefined) {
      box.close();
      return false;
    }
    box.take(active);
    return true;
  },

  /** Closes, then clears, then is for whatever is around the form. */
  Escape(box) {
    if (box.isOpen) box.close();
    else if (box.text !== '' && !box.host.isLocked) box.clear();
    else return false;
    return true;
  },

  // The caret moves, and the keys are the input's again.
  Home: leaveList,
  End: leaveList,
  ArrowLeft: leaveList,
  ArrowRight: leaveList,
};

/** Gives a key to the list, unless an input method has it: WebKit tells the last key of one only by its number. */
export function pressKey(box: Combobox<unknown>, event: KeyboardEvent): void {
  if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const act = Object.hasOwn(acts, event.key) ? acts[event.key] : undefined;
  if (!act?.(box, event)) return;
  event.preventDefault();
  event.stopPropagation();
}

function leaveList(box: Combobox<unknown>): boolean {
  if (box.active !== undefined) box.move(0);
  return false;
}
