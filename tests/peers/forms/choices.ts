// What can be chosen in the forms of the peers? The same as in the plain one.
export const categories: readonly (readonly [id: number, title: string])[] = [
  [23, 'Call'],
  [24, 'Deal'],
  [25, 'Demo'],
  [26, 'Email'],
  [27, 'Fax'],
  [28, 'Follow-up'],
  [29, 'Lunch'],
  [30, 'Meeting'],
];

export const reminders: readonly (readonly [minutes: number, title: string])[] = [
  [0, 'Never'],
  [5, '5 minutes before'],
  [15, '15 minutes before'],
  [30, 'Half an hour before'],
  [60, 'An hour before'],
  [120, '2 hours before'],
  [1440, 'A day before'],
];

export const relations: readonly (readonly [entityType: string, title: string])[] = [
  ['', 'None'],
  ['opportunity', 'Opportunity'],
  ['case', 'Case'],
];
