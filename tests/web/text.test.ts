// Does text get into the engine and out of it without loss, whatever letters it holds and however long it is?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTaskform } from '../../web/dist/index.js';

const taskform = await loadTaskform();
const request = { title: 'Call', deadline: '2026-12-01', responsibleId: 'a1c6f3de-5b7e-4c1a-9d20-3f0b8e6d7c42', categoryId: 30 };

function problems(input: unknown): [string, string][] {
  const result = taskform.checkRequest(input, { now: NaN });
  return (result.ok ? result.warnings : result.issues).map(({ path, code }) => [path, code]);
}

for (const [name, description] of [
  ['Latin', 'Grüße, naïve façade'],
  ['Cyrillic', 'Позвонить поставщику'],
  ['Chinese', '致电供应商'],
  ['Arabic', 'اتصل بالمورد'],
  ['with quotes and backslashes', 'a "b" \\ c / d'],
  ['with control characters', 'a\u0001\b\f\n\r\t\u001f\u007f\u0085\u2028\u2029b'],
  ['with noncharacters', '\ufffe\uffff\ufdd0'],
  ['of 60,000 bytes', 'я'.repeat(30_000)],
  ['of 65,535 bytes, short of 65,536 characters', 'x'.repeat(65_535)],
] as const) {
  test(`a text ${name} comes out as it went in`, () => {
    const result = taskform.checkRequest({ ...request, description });
    assert.ok(result.ok);
    assert.equal(result.value.description, description);
    assert.equal(JSON.parse(taskform.serializeRequest({ ...request, description })).description, description);
  });
}

test('a byte order mark before the text is no part of it', () => {
  assert.deepEqual(problems('\ufeff' + JSON.stringify(request)), []);
});

for (const half of ['\ud800', '\udbff', '\udc00', '\udfff']) {
  const name = half.charCodeAt(0).toString(16);
  test(`half a surrogate pair (${name}) is refused where it stands, in an object and in text`, () => {
    const input = { ...request, title: `a${half}b` };
    assert.deepEqual(problems(input), [['/title', 'badInput']]);
    assert.deepEqual(problems(JSON.stringify(input).replace(`\\u${name}`, half)), [['/title', 'badInput']]);
  });
}

test('half a surrogate pair after a backslash is refused and not read as an escape', () => {
  assert.equal(taskform.checkRequest(`{"title":"a\\${'\ud800'}","deadline":"2026-12-01","categoryId":30}`).ok, false);
});

test('a whole surrogate pair beside half of one is read as a whole', () => {
  const text = JSON.stringify({ ...request, description: 'x' }).replace('"x"', '"😀\ud83d"');
  const result = taskform.checkRequest(text);
  assert.ok(!result.ok);
  assert.deepEqual(result.issues.map(({ path, code }) => [path, code]), [['/description', 'badInput']]);
});

test('an offset counts bytes of UTF-8', () => {
  const result = taskform.checkRequest('{"title":"Ж😀","deadline":7,"categoryId":30}');
  assert.ok(!result.ok);
  const issue = result.issues.find(({ path }) => path === '/deadline');
  assert.equal(issue?.offset, new TextEncoder().encode('{"title":"Ж😀","deadline":').length);
});

const bytes = new TextEncoder().encode(JSON.stringify(request));
const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
shared.set(bytes);
const within = new Uint8Array(bytes.length + 20);
within.set(bytes, 10);

for (const [name, input] of [
  ['a Uint8Array', bytes],
  ['an ArrayBuffer', bytes.buffer],
  ['a DataView', new DataView(bytes.buffer)],
  ['a Buffer of Node', Buffer.from(bytes)],
  ['a view of a part', within.subarray(10, 10 + bytes.length)],
  ['shared memory', shared],
  ['a SharedArrayBuffer', shared.buffer],
  ['16-bit units that hold UTF-8', new Uint16Array(bytes.buffer, 0, bytes.length >> 1)],
] as const) {
  test(`bytes in ${name} are read as UTF-8`, () => {
    const whole = input instanceof Uint16Array ? bytes.length % 2 === 0 : true;
    assert.equal(taskform.checkRequest(input).ok, whole);
  });
}

test('bytes are copied: writing over them later changes nothing', () => {
  const mine = bytes.slice();
  const result = taskform.checkRequest(mine);
  mine.fill(0);
  assert.ok(result.ok);
  assert.equal(result.value.title, 'Call');
});

test('bytes whose buffer was handed away are an empty text', () => {
  const gone = bytes.slice();
  structuredClone(gone.buffer, { transfer: [gone.buffer] });
  assert.deepEqual(problems(gone), [['', 'notJson']]);
  assert.deepEqual(problems(gone.buffer), [['', 'notJson']]);
});

test('memory that grows for a long text loses nothing of the next one', () => {
  const long = { ...request, description: 'x'.repeat(900_000) };
  assert.deepEqual(problems(long), [['/description', 'tooLong']]);
  assert.deepEqual(problems(request), []);
});

test('bytes that are not UTF-8 are an issue at their string', () => {
  const broken = new TextEncoder().encode(JSON.stringify({ ...request, title: '~' }));
  broken[broken.indexOf(0x7e)] = 0xff;
  assert.deepEqual(problems(broken), [['/title', 'badInput']]);
});
