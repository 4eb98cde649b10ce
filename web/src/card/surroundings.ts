// What do the parts of a card need to know beside what they show?
import type { Language } from '../locales/language.ts';

/** Where a card stands. */
export interface Surroundings {
  /** The address that the portal's own addresses are read against. */
  readonly portal: string;
  readonly language: Language;
}
