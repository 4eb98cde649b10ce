// What has a person typed, chosen and pressed before the form's script came?

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What was changed, and where the caret was. */
export interface Early {
  readonly changed: readonly { readonly id: string; readonly value: string; readonly isChecked: boolean }[];
  readonly focused: { readonly id: string; readonly caret: Caret | undefined } | undefined;
}

type Caret = [start: number, end: number, direction: 'forward' | 'backward' | 'none'];

/** Reads it off the fields. */
export function earlyOf(root: ShadowRoot): Early {
  const fields = [...root.querySelectorAll<Field>('input, select, textarea')];
  const changed = fields.filter(isChanged).map((field) => ({
    id: field.id,
    value: field.value,
    isChecked: 'checked' in field && field.checked,
  }));
  const { activeElement } = root;
  return { changed, focused: activeElement ? { id: activeElement.id, caret: caretOf(activeElement) } : undefined };
}

/** Tells the form of it as if it happened now; where its fields are other ones, they get it first. */
export function giveBack(root: ShadowRoot, { changed, focused }: Early): void {
  const place = focused && root.getElementById(focused.id);
  if (place && place !== root.activeElement) place.focus({ preventScroll: true });
  for (const { id, value, isChecked } of changed) {
    const field = root.getElementById(id) as Field | null;
    if (!field) continue;
    const isBox = field instanceof HTMLInputElement && field.type === 'checkbox';
    if (isBox) field.checked = isChecked;
    else if (field.value !== value) field.value = value;
    field.dispatchEvent(new Event(isBox || field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
    if (field === root.activeElement) continue;
    field.dispatchEvent(new FocusEvent('blur'));
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  }
  const caret = focused?.caret;
  if (caret && place && `${caretOf(place)}` !== `${caret}`) (place as HTMLInputElement).setSelectionRange(...caret);
}

function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement) {
    const usual = [...field.options].findIndex((option) => option.defaultSelected);
    return field.selectedIndex !== Math.max(usual, 0);
  }
  if (field.type === 'checkbox') return (field as HTMLInputElement).checked !== (field as HTMLInputElement).defaultChecked;
  // A date that is half typed has no value.
  return field.value !== field.defaultValue || field.validity.badInput;
}

/** Only texts have one. */
function caretOf(element: Element): Caret | undefined {
  const { selectionStart, selectionEnd, selectionDirection } = element as Partial<HTMLInputElement>;
  if (typeof selectionStart !== 'number' || typeof selectionEnd !== 'number') return undefined;
  return [selectionStart, selectionEnd, selectionDirection ?? 'none'];
}
