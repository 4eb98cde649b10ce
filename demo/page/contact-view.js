// How is the contact of a task shown, with its e-mail, its currency and who may see it?
import { make } from './dom.js';
import { nameOf } from './enum-names.js';
import { factsOf, fine, said } from './facts.js';
import { personView } from './person-view.js';
import { linked, picture } from './portal-address.js';

/** @typedef {import('/taskform/index.js').Contact} Contact */
/** @typedef {import('./task-view.js').Surroundings} Surroundings */

/**
 * @param {Contact} contact
 * @param {Surroundings} surroundings
 */
export function contactView(contact, { portal, schema }) {
  const name = contact.displayName || 'without a name';
  return make('section', { class: 'part' },
    make('h3', {}, 'Contact'),
    make('div', { class: 'someone' },
      picture(contact.smallFotoUrl, name, portal),
      make('div', {},
        make('bdi', {}, name),
        make('div', { class: 'fine' }, `${contact.isCompany ? 'Company' : 'Person'} · id ${contact.id}`))),
    factsOf([
      ['E-mail', emailView(contact.email, schema)],
      ['Currency', currencyView(contact.currency)],
      ['Seen by', contact.isPrivate ? 'only some people' : 'everybody', fine(contact.isShared && 'shared', `share type ${nameOf(schema, 'Contact', 'shareType', contact.shareType)}`)],
      ['Access list', contact.accessList.length > 0 && make('ul', { class: 'people' }, ...contact.accessList.map((person) => make('li', {}, personView(person, portal))))],
      ['You may', [contact.canEdit && 'edit it', contact.canDelete && 'delete it'].filter(Boolean).join(', ') || 'only look at it'],
      ['Photo', contact.mediumFotoUrl && linked('medium size', contact.mediumFotoUrl, portal)],
    ]));
}

/**
 * @param {Contact['email']} email
 * @param {object} schema
 */
function emailView(email, schema) {
  if (!email) return 'none';
  return make('div', {},
    said(email.data) ?? 'empty',
    ' ',
    fine(email.categoryName, email.isPrimary && 'primary', `type ${nameOf(schema, 'ContactEmail', 'infoType', email.infoType)}`, `category ${email.category}`, `id ${email.id}`));
}

/** @param {Contact['currency']} currency */
function currencyView(currency) {
  if (!currency) return 'none';
  const { title, symbol, abbreviation, cultureName, isConvertable, isBasic } = currency;
  return make('div', {},
    said(title) ?? 'without a name',
    ' ',
    fine(symbol, abbreviation, cultureName && `culture ${cultureName}`, isConvertable ? 'convertible' : 'not convertible', isBasic && 'basic'));
}
