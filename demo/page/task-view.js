// How is a task shown, with everything that the portal says about it?
import { contactView } from './contact-view.js';
import { make } from './dom.js';
import { factsOf, fine, said } from './facts.js';
import { momentOf } from './moment.js';
import { personView } from './person-view.js';
import { picture } from './portal-address.js';

/** @typedef {import('/taskform/index.js').Task} Task */

/**
 * @typedef {object} Surroundings
 * @property {string} portal the address that the portal's own addresses belong to
 * @property {object} schema the JSON Schema of a task, for the names of its numbers
 */

/**
 * @param {Task} task
 * @param {Surroundings} surroundings
 */
export function taskCard(task, surroundings) {
  const { portal } = surroundings;
  return make('article', { class: 'card task', 'data-id': task.id },
    make('header', {},
      task.category && picture(task.category.imagePath, task.category.title ?? '', portal, 28),
      make('h2', { class: 'task-title', dir: 'auto' }, task.title || 'Without a title')),
    make('p', { class: 'fine' }, `Task ${task.id} · ${task.isClosed ? 'closed' : 'open'} · ${task.canEdit ? 'you may edit it' : 'you may not edit it'}`),
    task.description === null ? make('p', { class: 'fine' }, 'No description') : make('p', { class: 'description', dir: 'auto' }, task.description),
    factsOf([
      ['Deadline', momentOf(task.deadLine, { isDeadline: true })],
      ['Reminder', reminderOf(task.alertValue)],
      ['Responsible', personView(task.responsible, portal)],
      ['Category', categoryView(task.category)],
      ['Related to', entityView(task.entity)],
      ['Created', momentOf(task.created)],
      ['Created by', personView(task.createBy, portal)],
      ['Contact', !task.contact && 'none'],
    ]),
    task.contact && contactView(task.contact, surroundings));
}

/** @param {number} minutes before the deadline */
function reminderOf(minutes) {
  if (minutes === 0) return 'never';
  const size = Math.abs(minutes);
  const [count, unit] = size % 1440 === 0 ? [size / 1440, 'day'] : size % 60 === 0 ? [size / 60, 'hour'] : [size, 'minute'];
  return `${count} ${unit}${count === 1 ? '' : 's'} ${minutes < 0 ? 'after' : 'before'}`;
}

/** @param {Task['category']} category */
function categoryView(category) {
  if (!category) return 'none';
  const { title, description, color, relativeItemsCount, sortOrder, id } = category;
  return make('div', {},
    color && swatch(color),
    said(title) ?? 'without a name',
    ' ',
    fine(relativeItemsCount > 0 && `${relativeItemsCount} ${relativeItemsCount === 1 ? 'task' : 'tasks'} in it`, `place ${sortOrder}`, color, `id ${id}`),
    description && make('div', { class: 'fine' }, said(description)));
}

/** @param {Task['entity']} entity */
function entityView(entity) {
  if (!entity) return 'nothing';
  return make('div', {}, said(entity.entityTitle) ?? 'without a title', ' ', fine(entity.entityType, `id ${entity.entityId}`));
}

/**
 * A colour as the fill of a drawing: a style attribute is not wanted under the page's policy.
 * @param {string} color
 */
function swatch(color) {
  const space = 'http://www.w3.org/2000/svg';
  const drawing = document.createElementNS(space, 'svg');
  const dot = document.createElementNS(space, 'circle');
  drawing.setAttribute('class', 'swatch');
  drawing.setAttribute('viewBox', '0 0 2 2');
  drawing.setAttribute('aria-hidden', 'true');
  for (const name of ['cx', 'cy', 'r']) dot.setAttribute(name, '1');
  if (/^#[\da-f]{3,8}$/i.test(color)) dot.setAttribute('fill', color);
  drawing.append(dot);
  return drawing;
}
