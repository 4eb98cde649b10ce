// What can a page set on the form?
import type { LitElement } from 'lit';
import type { Lookups } from '../lookups/lookups.ts';

/** The element as its parts see it: what the page set, and what the browser lets it say. */
export interface FormElement extends LitElement {
  readonly portal: string;
  readonly locale: string;
  readonly contactId: number | undefined;
  readonly entityType: string;
  readonly entityId: number | undefined;
  readonly responsibleId: string;
  readonly fields: string;
  readonly readonly: boolean;
  readonly draftKey: string | undefined;
  readonly outbox: boolean;
  readonly givenLookups: Lookups | undefined;
  /** Disabled by itself, or by a fieldset around it. */
  readonly isDisabled: boolean;
  readonly internals: ElementInternals;
  /** Draws what has changed; requestUpdate draws everything. */
  requestPart(): void;
}

/** The members of a request that an attribute presets, by the property of the same name. */
export const presettable = ['contactId', 'entityType', 'entityId', 'responsibleId'] as const;

/** The portal's absolute address: that of the page's own origin unless it was set. */
export function portalOf({ portal }: FormElement): string {
  try {
    return new URL(portal || '/', document.baseURI).href;
  } catch {
    // The engine says what is wrong with it.
    return portal;
  }
}

/** The key of the drafts: the page's path and the element's id unless it was set; `''` for none. */
export function draftKeyOf({ draftKey, id }: FormElement): string {
  return draftKey ?? `${location.pathname}#${id}`;
}
