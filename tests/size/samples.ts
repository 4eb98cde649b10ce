// Which requests must every validator take, and which refuse, so that each is measured for the same work?
const whole = {
  title: 'Call back',
  description: 'About the offer of Monday',
  deadline: '2026-11-23T09:30:00+02:00',
  responsibleId: 'c5b67d04-8f5a-4b8e-9d6c-3f2a1b0c9d8e',
  categoryId: 30,
  contactId: 6,
  entityType: 'opportunity',
  entityId: 4,
  isNotify: true,
  alertValue: 15,
};

const { entityType, ...withoutEntityType } = whole;
const { title, ...withoutTitle } = whole;

export const right: Readonly<Record<string, object>> = {
  'a request with all ten members': whole,
  'a request with the three that must be there': { title, deadline: '2026-11-23', categoryId: 1 },
};

export const wrong: Readonly<Record<string, object>> = {
  'a request without a title': withoutTitle,
  'a title of one blank': { ...whole, title: ' ' },
  'a title of 256 characters': { ...whole, title: 'a'.repeat(256) },
  'a description of 65,536 characters': { ...whole, description: 'a'.repeat(65_536) },
  'a deadline "tomorrow"': { ...whole, deadline: 'tomorrow' },
  'a responsibleId of eight digits': { ...whole, responsibleId: 'c5b67d04' },
  'a categoryId of 0': { ...whole, categoryId: 0 },
  'a categoryId that is a text': { ...whole, categoryId: '30' },
  'a contactId of 2,147,483,648': { ...whole, contactId: 2_147_483_648 },
  'an entityType "opportunitys"': { ...whole, entityType: `${entityType}s` },
  'an entityId of -1': { ...whole, entityId: -1 },
  'an entityId without an entityType': withoutEntityType,
  'an isNotify that is a text': { ...whole, isNotify: 'true' },
  'an alertValue of 1.5': { ...whole, alertValue: 1.5 },
};
