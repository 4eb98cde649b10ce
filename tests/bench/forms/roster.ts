// Which forms are measured, and how is each looked at from outside?
import type { FormName, PeerForm } from '../../peers/forms/build.ts';

export interface Form {
  readonly name: string;
  readonly path: string;
  /** The title's text box, as an expression in the page. */
  readonly title: string;
  /** Whether the page says that something is wrong with the title, as an expression in the page. */
  readonly complains: string;
  /** Whether all that the page loads by itself is there, as an expression in the page. */
  readonly whole: string;
}

const peerTitle = "document.querySelector('#title')";
const says = (title: string) => `${title}.getAttribute('aria-invalid') === 'true'`;

/** The peers say it in their own ways. */
const complaints: Readonly<Record<FormName, string>> = {
  plain: says(peerTitle),
  tanstack: says(peerTitle),
  formkit: `${peerTitle}.closest('.formkit-outer').querySelector('.formkit-message') !== null`,
};

const ourTitle = "document.querySelector('task-form')?.shadowRoot?.querySelector('#title')";

/** Ours stands in the page's HTML, or is drawn by its script alone. */
export const formsOf = (peers: readonly PeerForm[]): Form[] => [
  ...peers.map(({ name, path }) => ({ name, path, title: peerTitle, complains: complaints[name], whole: `${peerTitle} !== null` })),
  ...['taskform', 'taskform-script'].map((name) => ({
    name,
    path: `/${name}`,
    title: ourTitle,
    complains: says(ourTitle),
    whole: "document.querySelector('task-form').value?.categoryId > 0 && !document.querySelector('task-form').validity.customError",
  })),
];
