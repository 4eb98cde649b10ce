// What does a form with an outbox have that others do not? Its code is loaded where the page asks for it.
import type { TemplateResult } from 'lit';
import type { Outbox } from '../../outbox/outbox.ts';
import type { FormCore } from '../form-core.ts';
import { Delivery } from './delivery.ts';
import { outboxView } from './outbox-view.ts';
import { Person } from './person.ts';
import { Shelf } from './shelf.ts';

/** The outbox in a form. */
export class OutboxPart {
  readonly shelf: Shelf;
  readonly delivery: Delivery;
  readonly #core: FormCore;
  readonly #person: Person;

  constructor(core: FormCore, outbox: Outbox, portal: string) {
    this.#core = core;
    this.shelf = new Shelf(core, outbox, portal);
    this.delivery = new Delivery(core, this.shelf);
    this.#person = new Person(core, this.shelf);
  }

  render(): TemplateResult {
    return outboxView({ core: this.#core, shelf: this.shelf, person: this.#person });
  }
}
