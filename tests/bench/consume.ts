// How are a Task's members read, so that none can be left out?
import type { Category, Contact, Person, Task } from '../../web/dist/index.js';

/** A text counts by its length and first letter: a slice or a rope has to become a text for that. */
const text = (value: string | null | undefined): number => (value ? value.length + value.charCodeAt(0) : 0);
const number = (value: number | undefined): number => value ?? 0;
const flag = (value: boolean | undefined): number => (value ? 1 : 0);

/** Reads the twelve members that a list of tasks shows. */
export function readTwelve(task: Task): number {
  return (
    number(task.id) +
    text(task.title) +
    text(task.deadLine) +
    number(task.alertValue) +
    flag(task.isClosed) +
    flag(task.canEdit) +
    text(task.responsible?.displayName) +
    text(task.responsible?.id) +
    text(task.category?.title) +
    text(task.contact?.displayName) +
    text(task.entity?.entityTitle) +
    text(task.createBy?.displayName)
  );
}

/** Reads all that the portal sent. */
export function readAll(task: Task): number {
  return (
    person(task.createBy) +
    text(task.created) +
    contact(task.contact) +
    text(task.title) +
    text(task.description) +
    text(task.deadLine) +
    number(task.alertValue) +
    person(task.responsible) +
    flag(task.isClosed) +
    category(task.category) +
    text(task.entity?.entityType) +
    number(task.entity?.entityId) +
    text(task.entity?.entityTitle) +
    flag(task.canEdit) +
    number(task.id)
  );
}

function person(value: Person | null): number {
  if (!value) return 0;
  return text(value.id) + text(value.displayName) + text(value.title) + text(value.avatarSmall) + text(value.profileUrl);
}

function contact(value: Contact | null): number {
  if (!value) return 0;
  const { email, currency, accessList = [] } = value;
  return (
    number(email?.id) +
    number(email?.infoType) +
    number(email?.category) +
    text(email?.data) +
    text(email?.categoryName) +
    flag(email?.isPrimary) +
    text(value.smallFotoUrl) +
    text(value.mediumFotoUrl) +
    text(value.displayName) +
    flag(value.isCompany) +
    accessList.reduce((sum, one) => sum + person(one), 0) +
    flag(value.isPrivate) +
    flag(value.isShared) +
    number(value.shareType) +
    text(currency?.title) +
    text(currency?.symbol) +
    text(currency?.abbreviation) +
    text(currency?.cultureName) +
    flag(currency?.isConvertable) +
    flag(currency?.isBasic) +
    flag(value.canEdit) +
    flag(value.canDelete) +
    number(value.id)
  );
}

function category(value: Category | null): number {
  if (!value) return 0;
  return (
    number(value.relativeItemsCount) +
    text(value.imagePath) +
    text(value.title) +
    text(value.description) +
    text(value.color) +
    number(value.sortOrder) +
    number(value.id)
  );
}
