// Which parts of a name does a picker make stand out, and which names are the same to it?

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initialsOf } from '../../../web/src/form/pickers/initials.ts';
import { hasAllWords, meantName, partsOf } from '../../../web/src/form/pickers/matches.ts';
import { tellApart, type Option } from '../../../web/src/form/pickers/option.ts';

/** A name with what stands out in brackets. */
function marked(name: string, text: string): string {
  return partsOf(name, text).map((part) => (part.isMatch ? `[${part.text}]` : part.text)).join('');
}

test('every word stands out wherever it occurs, case and accents apart', () => {
  assert.equal(marked('Müller & Söhne', 'SOHN mu'), '[Mü]ller & [Söhn]e');
  assert.equal(marked('Anna Hanna', 'an'), '[An]na H[an]na');
  assert.equal(marked('Nguyễn', 'nguyen'), '[Nguyễn]');
  assert.equal(marked('株式会社さくら', '会社'), '株式[会社]さくら');
});

test('words that touch or overlap stand out as one', () => {
  assert.equal(marked('abcd', 'ab bc'), '[abc]d');
});

test('a letter that grows when it is folded is marked whole', () => {
  assert.equal(marked('İstanbul', 'i'), '[İ]stanbul');
  assert.equal(marked('x한글', '한'), 'x[한]글');
});

test('without a text nothing stands out, and the name is whole', () => {
  assert.deepEqual(partsOf('Anna', ' '), [{ text: 'Anna', isMatch: false }]);
  assert.deepEqual(partsOf('', 'a'), []);
});

test('a name fits a text when all of its words occur', () => {
  assert.ok(hasAllWords('Tadjeddine Bachir', 'BACH tadj'));
  assert.ok(!hasAllWords('Tadjeddine Bachir', 'bach x'));
  assert.ok(hasAllWords('Anna', ''));
});

test('names are the same but for case, blanks around and how letters are composed', () => {
  assert.equal(meantName(' Zoe\u0308  Adler'), meantName('zoë adler'));
  assert.notEqual(meantName('Zoe Adler'), meantName('Zoë Adler'));
});

test('initials are of the first and the last word', () => {
  assert.equal(initialsOf("Siobhán O'Brien"), 'SO');
  assert.equal(initialsOf('«Северный ветер»'), 'СВ');
  assert.equal(initialsOf('Anna Maria Adler'), 'AA');
  assert.equal(initialsOf('李'), '李');
  assert.equal(initialsOf(' – '), '');
});

test('only options that look alike get their marks', () => {
  const option = (name: string, detail: string, mark: string): Option<string> => ({ choice: mark, key: mark, name, detail, mark });
  const options = [option('Jo', 'Sales', '#1'), option('jo', 'Sales', '#2'), option('Jo', '', '#3'), option('Jo', '', '#4'), option('Al', '', '#5')];
  assert.deepEqual(tellApart(options).map(({ detail }) => detail), ['Sales · #1', 'Sales · #2', '#3', '#4', '']);
});
