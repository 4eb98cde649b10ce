// How does HTML that stands in the page become what the form's templates have drawn?
import { hydrate } from '@lit-labs/ssr-client';
import type { Language } from '../../locales/language.ts';
import { plainForm } from './plain-form.ts';

/** Makes what stands in a root the templates' own, to be drawn like any form from here on. Says whether it could. */
export function takeOver(root: ShadowRoot): boolean {
  try {
    fillEmpty(root);
    hydrate(plainForm(wordless), root);
    return true;
  } catch {
    // The page has the HTML of another version.
    return false;
  }
}

/** A text that is empty is no node in HTML, and one in a template: words may come to stand there. */
function fillEmpty(root: ShadowRoot): void {
  const comments = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  for (let node = comments.nextNode(); node; node = comments.nextNode()) {
    const { data, nextSibling } = node as Comment;
    if (data === 'lit-part' && nextSibling instanceof Comment && nextSibling.data === '/lit-part') (node as Comment).after('');
  }
}

/** None of its words is one of the page's language, whichever that is: each is written anew. */
const wordless: Language = {
  tag: '\0',
  direction: '\0' as 'ltr',
  text: () => '\0',
  issue: () => '\0',
  list: () => '\0',
  choice: () => '\0',
  duration: () => '\0',
  later: () => '\0',
  day: () => '\0',
  moment: () => '\0',
};
