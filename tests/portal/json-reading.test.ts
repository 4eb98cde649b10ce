// Does the portal read JSON as leniently, and refuse it as strictly, as contract 1.4 says?

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outOfRange, portalFor } from './support.ts';

const rest = '"deadline":"2026-12-16","categoryId":30';

const accepted: [name: string, body: string, title: string][] = [
  ['single quotes are quotes', `{'title':'it is','deadline':'2026-12-16','categoryId':30}`, 'it is'],
  ['names need no quotes', `{title:"T",deadline:"2026-12-16",categoryId:30}`, 'T'],
  ['a comma may trail', `{"title":"T",${rest},}`, 'T'],
  ['comments may stand between members', `{/* a */"title":"T",// b\n${rest}/* c */}// d`, 'T'],
  ['the first of two members of a name wins', `{"title":"A","title":"B",${rest}}`, 'A'],
  ['the first item of an array is the value', `{"title":["a","b"],${rest}}`, 'a'],
  ['an empty array is no value, so a later title counts', `{"title":[],"Title":"late",${rest}}`, 'late'],
  ['names are read in any letter case', `{"TITLE":"T","DeadLine":"2026-12-16","CATEGORYID":30}`, 'T'],
  ['a number is text', `{"title":123,${rest}}`, '123'],
  ['true is text', `{"title":true,${rest}}`, 'true'],
  ['3e1 is the text 30', `{"title":3e1,${rest}}`, '30'],
  ['30.50 is the text 30.5', `{"title":30.50,${rest}}`, '30.5'],
  ['1e20 is written in powers', `{"title":1e20,${rest}}`, '1E+20'],
  ['0.00001 is written in powers, 0.0001 is not', `{"title":0.00001,"description":0.0001,${rest}}`, '1E-05'],
  ['hexadecimal numbers are read', `{"title":0x1F,${rest}}`, '31'],
  ['octal numbers are read', `{"title":017,${rest}}`, '15'],
  ['an integer of any length stays exact', `{"title":123456789012345678901234567890,${rest}}`, '123456789012345678901234567890'],
  ['a raw line break may stand in a string', `{"title":"a\nb",${rest}}`, 'a\nb'],
  ['a lone surrogate escape becomes U+FFFD', `{"title":"a\\ud83dz",${rest}}`, 'a\ufffdz'],
  ['an escaped pair of surrogates is one character', `{"title":"\\ud83d\\ude00",${rest}}`, '😀'],
  ['unknown members are ignored', `{"title":"T",${rest},"isClosed":true,"x":{"y":[1,{"z":2}]}}`, 'T'],
  ['an attribute name is not bound', `{"@title":"A","title":"T",${rest}}`, 'T'],
  ['an object with only text is that text', `{"title":{"#text":"inner"},${rest}}`, 'inner'],
];

for (const [name, body, title] of accepted) {
  test(name, async (context) => {
    const portal = await portalFor(context);
    const answer = await portal.create(body);
    assert.equal(answer.status, 201, answer.text);
    assert.equal(answer.response.title, title);
    assert.equal(answer.response.isClosed, undefined);
  });
}

const refused: [name: string, body: string, message: string | RegExp][] = [
  ['an array is no request', '[]', /^XmlNodeConverter can only convert JSON that begins with an object\. Path '', line 1, position 1\.$/],
  ['a text is no request', '"x"', /^XmlNodeConverter can only convert JSON that begins with an object/],
  ['a comment before the object is refused', `/**/{"title":"T",${rest}}`, /^XmlNodeConverter can only convert/],
  ['an empty body binds nothing', '', outOfRange],
  ['null binds nothing', ' null ', outOfRange],
  ['a title null is a missing title', `{"title":null,${rest}}`, outOfRange],
  ['a title that is an object is a missing title', `{"title":{"a":1},${rest}}`, outOfRange],
  ['a task in a wrapper is not found', `{"task":{"title":"T",${rest}}}`, outOfRange],
  ['snake case names are not bound', '{"title":"T","dead_line":"2026-12-16","category_id":30}', outOfRange],
  ['cut JSON names where it ends', '{"title":', "Unexpected end when reading JSON. Path 'title', line 1, position 9."],
  ['an object that does not end is refused', `{"title":"T",${rest}`, /^Unexpected end when reading JSON/],
  ['text after the object is refused', `{"title":"T",${rest}} x`, /^Additional text encountered after finished reading JSON content: x\. Path '', line 1, position 54\.$/],
  ['an empty member name is refused', `{"":1}`, "XmlNodeConverter cannot convert JSON with an empty property name to XML. Path '', line 1, position 5."],
  ['a colon in a member name is refused', `{"a:b":1}`, "The ':' character, hexadecimal value 0x3A, cannot be included in a name."],
  ['a colon in a nested name is refused', `{"x":[{"a:b":1}]}`, /^The ':' character/],
  ['a document type is refused', `{"!DOCTYPE":{"@name":"x"}}`, /^Unexpected property name/],
  ['a number with letters is refused', '{"title":12z}', /^Unexpected character encountered while parsing number: z\. Path 'title', line 1, position 11\.$/],
  ['09 is no number', '{"title":09}', /^Input string '09' is not a valid number\./],
  ['an unknown escape is refused', '{"title":"\\x"}', /^Bad JSON escape sequence: \\x\./],
  ['a string that does not end is refused', '{"title":"x', /^Unterminated string\. Expected delimiter: "\./],
  ['the place is counted in lines', '{\r\n"title":\n!}', "Unexpected character encountered while parsing value: !. Path 'title', line 3, position 0."],
  ['the path leads through arrays', '{"a":[{"b":[1,!]}]}', /Path 'a\[0\]\.b\[1\]'/],
];

for (const [name, body, message] of refused) {
  test(name, async (context) => {
    const portal = await portalFor(context);
    const answer = await portal.create(body);
    assert.equal(answer.status, 400, answer.text);
    assert.equal(answer.reason, 'Invalid arguments');
    if (typeof message === 'string') assert.equal(answer.message, message);
    else assert.match(answer.message, message);
  });
}

test('64 levels are read and 65 are not', async (context) => {
  const portal = await portalFor(context);
  const nested = (levels: number): string => `{"title":"T",${rest},"x":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;
  assert.equal((await portal.create(nested(64))).status, 201);
  const refusal = await portal.create(nested(65));
  assert.equal(refusal.status, 400);
  assert.match(refusal.message, /^The reader's MaxDepth of 64 has been exceeded\./);
});

test('ten thousand levels are refused like 65', async (context) => {
  const portal = await portalFor(context);
  assert.equal((await portal.create(`{"x":${'{"x":'.repeat(10_000)}`)).status, 400);
});

test('bytes that are not UTF-8 become U+FFFD', async (context) => {
  const portal = await portalFor(context);
  const body = Buffer.concat([Buffer.from('{"title":"a'), Buffer.from([0xff]), Buffer.from(`b",${rest}}`)]);
  const answer = await portal.post('crm/task', body, 'application/json');
  assert.equal(answer.response.title, 'a\ufffdb');
});

test('a byte order mark decides on the encoding, whatever the header says', async (context) => {
  const portal = await portalFor(context);
  const body = Buffer.from(`\ufeff{"title":"Ж",${rest}}`, 'utf16le');
  const answer = await portal.post('crm/task', body, 'application/json; charset=utf-8');
  assert.equal(answer.response.title, 'Ж');
});

test('a text that looks like a date is rewritten', async (context) => {
  const portal = await portalFor(context);
  const rewritten: [text: string, becomes: string][] = [
    ['2020-12-16T10:00:00.000Z', '2020-12-16T10:00:00Z'],
    ['2020-12-16T10:00:00.1200000', '2020-12-16T10:00:00.12'],
    ['2020-12-16T10:00:00+03:00', '2020-12-16T07:00:00+00:00'],
    ['2020-12-16T24:00:00z', '2020-12-17T00:00:00Z'],
    ['/Date(0)/', '1970-01-01T00:00:00Z'],
    ['2020-12-16T10:00', '2020-12-16T10:00'],
    ['2020-02-30T10:00:00Z', '2020-02-30T10:00:00Z'],
    ['2020-12-16T10:00:00Z ', '2020-12-16T10:00:00Z '],
  ];
  for (const [text, becomes] of rewritten) {
    const answer = await portal.createWith({ title: text, description: text });
    assert.equal(answer.response.title, becomes);
    assert.equal(answer.response.description, becomes);
  }
});

test('a /Date(n)/ outside the calendar is refused', async (context) => {
  const portal = await portalFor(context);
  const answer = await portal.createWith({ description: '/Date(999999999999999)/' });
  assert.equal(answer.status, 400);
});
