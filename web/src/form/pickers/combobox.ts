// What does a box hold in which a person types a name and chooses from what is found (APG, combobox with a list)?
import type { ControlHost } from '../control.ts';
import { hasAllWords, meantName } from './matches.ts';
import { mostOptions, tellApart, type Option } from './option.ts';
import { OpenList } from './open-list.ts';
import { Search, type Find } from './search.ts';

/** What a box asks of whoever has it. */
export interface Source<Choice> {
  find: Find<Choice>;
  show(choice: Choice): Option<Choice>;
  /** One was chosen: by a person, or because what they typed can mean no other. */
  chosen(choice: Choice): void;
  /** A person typed: what had been chosen is chosen no more. */
  typed(): void;
  /** A person has left it, and what they typed has been looked up. */
  left(): void;
}

/** The option that asks again after a failure. No id of the portal begins like this. */
export const retryKey = '\0retry';

/** A box with its list. It holds one choice, or the text that is none yet. */
export class Combobox<Choice> {
  /** The id of its input; the ids of its parts begin with it. */
  readonly id: string;
  text = '';
  choice: Choice | undefined;
  isOpen = false;
  /** The key of the highlighted option. */
  active: string | undefined;
  /** What is told to those who do not see it. */
  said = '';
  readonly search: Search<Choice>;
  readonly list: OpenList;
  readonly host: ControlHost;
  #source: Source<Choice>;

  constructor(host: ControlHost, id: string, source: Source<Choice>) {
    this.host = host;
    this.id = id;
    this.#source = source;
    this.search = new Search((text, signal) => source.find(text, signal), () => this.#heard());
    this.list = new OpenList(host, id, () => this.close());
    host.addController({
      hostUpdated: () => this.list.arrange(this.isOpen, this.active),
      hostDisconnected: () => this.#end(),
    });
  }

  /** What the list shows. */
  get options(): Option<Choice>[] {
    return this.#found.slice(0, mostOptions);
  }

  /** What can be highlighted, in order. */
  get keys(): string[] {
    return this.search.hasFailed ? [retryKey] : this.options.map(({ key }) => key);
  }

  get isSearching(): boolean {
    return this.search.wanted !== undefined;
  }

  /** Makes it hold a choice, or nothing, without asking anybody. */
  set(choice: Choice | undefined, text: string = choice === undefined ? '' : this.#source.show(choice).name): void {
    this.choice = choice;
    this.text = text;
    this.host.requestUpdate();
  }

  /** A person typed this. What an input method composes is searched for as well: on Android that is every word. */
  type(text: string): void {
    this.set(undefined, text);
    this.active = undefined;
    this.#show();
    this.search.soon(this.#term);
    this.#source.typed();
  }

  open(): void {
    if (this.isOpen || this.host.isLocked) return;
    this.#show();
    void this.search.now(this.#term);
    if (!this.isSearching) this.#heard();
    this.host.requestUpdate();
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.active = undefined;
    this.list.close();
    this.host.requestUpdate();
  }

  clear(): void {
    this.close();
    this.search.stop();
    this.set(undefined);
    this.#source.typed();
    this.list.focus();
  }

  /** Highlights the next option, the one before, or none (0). */
  move(step: 1 | -1 | 0): void {
    const { keys } = this;
    const at = this.active === undefined ? -1 : keys.indexOf(this.active);
    const next = at < 0 && step < 0 ? keys.length - 1 : (at + step + keys.length) % keys.length;
    this.active = step === 0 ? undefined : keys[next];
    this.host.requestUpdate();
  }

  /** Chooses an option, or asks again; what cannot be chosen is left alone. */
  take(key: string): void {
    if (this.host.isLocked) return;
    if (key === retryKey) {
      this.active = undefined;
      void this.search.now(this.#term);
      this.host.requestUpdate();
      return;
    }
    const option = this.options.find((candidate) => candidate.key === key);
    if (option) this.#choose(option);
  }

  /** Finds out what the text means: the only one of that name, or the only one that is found. */
  async settle(): Promise<void> {
    const text = this.text.trim();
    if (text === '' || this.choice !== undefined) return;
    await this.search.now(text);
    if (this.text.trim() !== text || this.choice !== undefined || this.search.text !== text) return;
    const found = this.#found;
    const named = found.filter(({ name }) => meantName(name) === meantName(text));
    const [only, another] = named.length > 0 ? named : found;
    if (only && !another) this.#choose(only);
  }

  /** A person goes elsewhere: the list closes, and nothing is chosen that they cannot have meant. */
  async leave(): Promise<void> {
    this.close();
    await this.settle();
    this.#source.left();
  }

  /** Tells those who do not see it. */
  say(words: string): void {
    this.said = words;
    this.host.requestUpdate();
  }

  /** What is searched for: the name of what is chosen already is no question. */
  get #term(): string {
    return this.choice === undefined ? this.text.trim() : '';
  }

  /** While an answer is on its way, what was found before stays as far as it fits what is typed by now. */
  get #found(): Option<Choice>[] {
    const options = tellApart(this.search.choices.map((choice) => this.#source.show(choice)));
    return this.isSearching ? options.filter(({ name }) => hasAllWords(name, this.#term)) : options;
  }

  #show(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.list.open();
  }

  #choose(option: Option<Choice>): void {
    if (option.refusal !== undefined) return;
    this.close();
    this.say(this.host.language.text('picker.chosen', { name: option.name }));
    this.#source.chosen(option.choice);
  }

  /** A search has ended. */
  #heard(): void {
    if (this.active !== undefined && !this.keys.includes(this.active)) this.active = undefined;
    const { text } = this.host.language;
    const count = this.options.length;
    if (!this.isOpen) this.said = '';
    else if (this.search.hasFailed) this.said = `${text('picker.failed')} ${text('picker.retry')}`;
    else if (count > 0) this.said = text('picker.results', { count });
    else this.said = this.#term ? text('picker.none', { text: this.#term }) : text('picker.empty');
    this.host.requestUpdate();
  }

  #end(): void {
    this.close();
    this.search.forget();
  }
}
