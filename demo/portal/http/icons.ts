// How are the portal's icons of task categories drawn here?

/** Shapes on a ground of 32 by 32, by the name in the icon's address. */
const shapes: Readonly<Record<string, string>> = {
  call: '<path d="M8 4l5 1 1 7-3 2a16 16 0 0 0 7 7l2-3 7 1 1 5c0 2-2 4-4 4C13 28 4 19 4 8c0-2 2-4 4-4z"/>',
  deal: '<path fill-rule="evenodd" d="M11 9V6a2 2 0 0 1 2-2h6a2 2 0 0 1 2 2v3h7v7H4V9zm3 0h4V7h-4zM4 18h9v3h6v-3h9v9H4z"/>',
  demo: '<path fill-rule="evenodd" d="M3 5h26v17H18v3h5v3H9v-3h5v-3H3zm3 3v11h20V8zm7 2l7 3.5-7 3.5z"/>',
  email: '<path d="M3 7h26l-13 9zm0 3l13 9 13-9v15H3z"/>',
  fax: '<path fill-rule="evenodd" d="M9 3h14v7H9zM4 12h24v12h-4v-5H8v5H4zm6 9h12v8H10z"/>',
  follow_up: '<path fill-rule="evenodd" d="M16 3a13 13 0 1 1 0 26 13 13 0 0 1 0-26zm-2 19l10-10-2.5-2.5L14 17l-3.5-3.5L8 16z"/>',
  lunch: '<path fill-rule="evenodd" d="M4 8h20v3h2a4 4 0 0 1 0 9h-2.5A9 9 0 0 1 17 25h-6a9 9 0 0 1-7-9zm20 6v3h2a1.5 1.5 0 0 0 0-3zM4 27h20v2H4z"/>',
  meeting: '<path fill-rule="evenodd" d="M7 3h3v3h12V3h3v3h4v23H3V6h4zm-1 9v14h20V12zm4 4h4v4h-4zm8 0h4v4h-4z"/>',
  note: '<path fill-rule="evenodd" d="M6 3h14l6 6v20H6zm4 9v2h12v-2zm0 5v2h12v-2zm0 5v2h8v-2z"/>',
  ship: '<path fill-rule="evenodd" d="M2 7h17v15H2zm19 4h5l4 6v5h-9zM9 21a3.5 3.5 0 1 1-.01 0zm14 0a3.5 3.5 0 1 1-.01 0z"/>',
  social_networks: '<path d="M23 4a4 4 0 1 1-3 6.6l-8 4a4 4 0 0 1 0 2.8l8 4a4 4 0 1 1-1 2l-8-4a4 4 0 1 1 0-6.8l8-4A4 4 0 0 1 23 4z"/>',
  thank_you: '<path d="M16 28L5 17a7 7 0 0 1 11-8.5A7 7 0 0 1 27 17z"/>',
};

const plain = '<path d="M6 6h20v20H6zm4 4v12h12V10z" fill-rule="evenodd"/>';

/** The shape of the icon with this address. */
export function iconAt(path: string): string {
  const [, name = ''] = /task_category_(\w+)\.png$/.exec(path) ?? [];
  return Object.hasOwn(shapes, name) ? (shapes[name] ?? plain) : plain;
}
