// Which titles do people give, and what does the portal make of them?
import type { Random } from './random.ts';

/** A text as it is sent, and as the portal stores it (contract 1.4 and 1.6). */
export type Stored = readonly [sent: string, stored: string];

/** Titles that the portal's JSON path, or its database, changes. Written down by hand, so that nothing is computed. */
const changed: readonly Stored[] = [
  ['2020-12-16T10:00:00.000Z', '2020-12-16T10:00:00Z'],
  ['2020-12-16T10:00:00.120Z', '2020-12-16T10:00:00.12Z'],
  ['2020-12-16T10:00:00+03:00', '2020-12-16T07:00:00+00:00'],
  ['/Date(1608112800000)/', '2020-12-16T10:00:00Z'],
  ['📞', ''],
  ['Call 📞 Ümit', 'Call '],
  ['Call 😀', 'Call '],
  ['Überraschung! 🎉🎉', 'Überraschung! '],
  ['👩‍👩‍👧 family', ''],
];

/** Titles that stay as they are, however odd they look. */
const kept = [
  'Call',
  'Call ',
  ' Call',
  'call',
  'Позвонить Анне',
  '山田さんに電話する',
  'اتصل بمحمد غدا',
  'Cafe\u0301 and Café',
  '"Quotes" \\ and / and \'',
  '<b>Bold</b> & "Sons" </script>',
  'two\nlines\tand a tab',
  'null',
  '0',
  '__proto__',
  '{"title":"no"}',
  '?title=no&x=%00',
  '\u202eright to left',
  '\u0001\uffff',
  '2020-12-16T10:00:00Z',
  '2020-12-16',
  'What? Where?',
];

const letters = 'abcdefghij äöüß éèê абвг 漢字 αβγ ñ –’…?'.split('');

/** A title; many are equal to others. */
export function randomTitle(random: Random): Stored {
  const kind = random.next();
  if (kind < 0.2) return random.pick(changed);
  if (kind < 0.6) return unchanged(random.pick(kept));
  if (kind < 0.8) return unchanged(`T${textOf(random.chance(0.5) ? 254 : random.below(254), random)}`);
  // Of 255 characters, which is more than 255 units when one of them is an emoji.
  if (kind < 0.9) return lost(`L${textOf(253, random)}`, '🎉');
  return unchanged(`Task ${random.below(1e9)}`);
}

/** A description, most often none or a few words. */
export function randomDescription(random: Random): Stored {
  const kind = random.next();
  if (kind < 0.5) return unchanged('');
  if (kind < 0.6) return lost('Bring ', '🍰 and coffee');
  if (kind < 0.65) return unchanged(textOf(5000 + random.below(10_000), random));
  return unchanged(`${random.pick(kept)}\r\n${textOf(random.below(80), random)}`);
}

function unchanged(text: string): Stored {
  return [text, text];
}

/** Of what the database cannot keep nothing is left, nor of what follows. */
function lost(text: string, rest: string): Stored {
  return [text + rest, text];
}

function textOf(length: number, random: Random): string {
  return Array.from({ length }, () => random.pick(letters)).join('');
}
