// How does a portal answer that means harm?

type Answer = { status: number; json: string };

/** What a portal says about people, contacts and everything, with a text in all places. */
function choices(text: string, number: number) {
  const id = `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`;
  const person = {
    id,
    displayName: text,
    title: text,
    avatarSmall: text,
    profileUrl: text,
    userName: text,
    email: text,
  };
  const category = {
    relativeItemsCount: 1,
    imagePath: text,
    title: text,
    description: text,
    color: text,
    sortOrder: number,
    id: number,
  };
  const phone = { id: 1, infoType: 0, category: 0, data: text, categoryName: text, isPrimary: true };
  const photos = { smallFotoUrl: text, mediumFotoUrl: text };
  const currency = {
    title: text,
    symbol: text,
    abbreviation: text,
    cultureName: text,
    isConvertable: true,
    isBasic: true,
  };
  const rights = { isPrivate: true, isShared: false, shareType: 0, canEdit: true, canDelete: true, accessList: [] };
  const contact = {
    phone,
    email: { ...phone, infoType: 1 },
    ...photos,
    displayName: text,
    isCompany: true,
    ...rights,
    currency,
    id: number,
  };
  return {
    person,
    category,
    contact,
    relation: { id: number, title: text, description: text, stage: { title: text } },
  };
}

/** Texts are written as the portal writes names of people: entities, which the reader decodes once (contract 2.4). */
const encoded = (text: string) => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

function responseTo(path: string, texts: readonly string[]): unknown {
  const made = texts.map((text, index) => choices(text, index + 1));
  const people = made.map(({ person }) => ({ ...person, displayName: encoded(person.displayName) }));
  if (path === 'people/@self') return people[0];
  if (path.startsWith('people/')) return people;
  if (path === 'crm/task/category') return made.map(({ category }) => category);
  if (path.startsWith('crm/contact/')) return made.map(({ contact }) => contact);
  if (path === 'settings') return { timezone: texts[0], utcOffset: texts[0], utcHoursOffset: 0, culture: texts[0] };
  return made.map(({ relation }) => relation);
}

/** The portals below `/portal/N/`, of which each has the texts of a batch wherever a portal has a text. */
export function hostilePortal(path: string, batches: readonly string[][]): Answer | undefined {
  const [, batch, rest] = /^\/portal\/(\d+)\/api\/2\.0\/(.*)$/.exec(path) ?? [];
  if (!rest) return undefined;
  return {
    status: 200,
    json: JSON.stringify({ count: 1, status: 0, statusCode: 200, response: responseTo(rest, batches[Number(batch)]!) }),
  };
}

/** The portals below `/refusal/N/`, of which each refuses whatever it is asked with one text. */
export function refusingPortal(path: string, texts: readonly string[]): Answer | undefined {
  const [, number] = /^\/refusal\/(\d+)\/api\/2\.0\//.exec(path) ?? [];
  if (!number) return undefined;
  const statusCode = [400, 403, 404, 500][Number(number) % 4]!;
  const error = {
    message: texts[Number(number)],
    type: texts[Number(number)],
    stack: texts[Number(number)],
    hresult: -1,
    data: {},
  };
  return { status: statusCode, json: JSON.stringify({ status: 1, statusCode, error }) };
}
