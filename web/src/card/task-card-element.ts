// What is <task-card>: which properties does it have, and when is it drawn again?
import { LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LanguageSource, languageAround } from '../form/state/language-source.ts';
import type { Task } from '../generated/types.ts';
import { allValues } from './all-values.ts';
import { cardView } from './card-view.ts';
import { DeadlineTimer } from './deadline-timer.ts';
import { readMoment } from './portal-moment.ts';
import { styles } from './styles/index.ts';

/**
 * Shows all of a task as the portal has it. Without a task it shows nothing. It is drawn again when its task or its
 * language changes, and when the deadline passes.
 *
 * @tagname task-card
 *
 * @csspart card - The whole card, an article.
 * @csspart header - The title and what stands beneath it.
 * @csspart title - The title, a heading.
 * @csspart marks - The line of marks: open or closed, overdue, the number of the task.
 * @csspart mark - Each mark; also `open`, `closed` and `overdue`.
 * @csspart facts - The list of facts.
 * @csspart fact - A fact, its name with its value; also `description`, `due` (and `late`), `reminder`, `responsible`,
 *   `category`, `about`, `relation`, `creator`, `created`, and within the contact `email`, `currency` and `access`.
 * @csspart name - The name of a fact.
 * @csspart value - The value of a fact.
 * @csspart person - A member of the portal; also `removed` where the profile has been removed.
 * @csspart contact - The person or company that the task is about.
 * @csspart private - That only some people may see the contact.
 * @csspart access-list - Those people.
 * @csspart category-value - The category's icon, colour and name.
 * @csspart swatch - The category's colour.
 * @csspart portrait - A picture with the letters that stand beneath it.
 * @csspart picture - Each picture of the portal's.
 * @csspart link - Each link.
 * @csspart footer - What the person may do, and all values.
 * @csspart all-values - All values as the portal has them, closed until they are asked for.
 * @csspart summary - The button that opens them.
 *
 * @cssprop [--task-card-accent] - The colour of links and of what has the focus.
 * @cssprop [--task-card-late] - The colour of what is overdue.
 * @cssprop [--task-card-done] - The colour of what is closed.
 * @cssprop [--task-card-soft] - The colour of what matters less.
 * @cssprop [--task-card-line] - The colour of lines.
 * @cssprop [--task-card-background=transparent] - What is behind the card.
 * @cssprop [--task-card-sunk] - What is behind the contact and behind letters in place of a picture.
 * @cssprop [--task-card-padding] - The room between the card's border and its content.
 * @cssprop [--task-card-radius=0.75rem] - How round the card's corners are.
 * @cssprop [--task-card-gap=1.25rem] - The room between two facts.
 */
export class TaskCardElement extends LitElement {
  static override styles: CSSResultGroup = [...styles];
  static override properties: PropertyDeclarations = {
    task: { attribute: false },
    portal: { type: String },
    locale: { type: String },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** The task, as `readTask`, `readTasks` and `createTask` give it. */
  declare task: Task | undefined;

  /**
   * The address of the portal, which most addresses in its answers leave out; the page's own without one.
   * @attr portal
   */
  declare portal: string;

  /**
   * The language, a BCP 47 tag; without one that of the element's surroundings (the `lang` attribute), else the
   * person's own.
   * @attr locale
   */
  declare locale: string;

  /**
   * The level of the card's title among the headings of the page, 1 to 6.
   * @attr heading-level
   */
  declare headingLevel: number;

  readonly #language: LanguageSource = new LanguageSource(this);
  readonly #timer: DeadlineTimer = new DeadlineTimer(this);
  #showsAll = false;

  constructor() {
    super();
    this.portal = '';
    this.locale = '';
    this.headingLevel = 2;
  }

  protected override willUpdate(): void {
    this.#language.want(this.locale || languageAround(this));
    this.#timer.watch(this.task && !this.task.isClosed ? readMoment(this.task.deadLine)?.instant : undefined);
  }

  protected override render(): TemplateResult | typeof nothing {
    const language = this.#language.current;
    if (!this.task || !language) return nothing;
    return cardView(this.task, {
      language,
      portal: this.portal || document.baseURI,
      headingLevel: levelOf(this.headingLevel),
      now: Date.now(),
      allValues: this.#showsAll ? allValues(this.task) : nothing,
      onAllValues: this.#onAllValues,
    });
  }

  /** They are many, and few people want them: they are made when asked for. */
  readonly #onAllValues = (event: Event): void => {
    this.#showsAll = (event.currentTarget as HTMLDetailsElement).open;
    this.requestUpdate();
  };
}

/** A level that headings can have (WAI-ARIA, aria-level); 2 for anything else. */
const levelOf = (level: number): number => (Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2);
