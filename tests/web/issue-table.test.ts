// Do issues that cross by the numbers of their kinds read as those that cross as JSON?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Issue, loadTaskform } from '../../web/dist/index.js';

const taskform = await loadTaskform();
const now = Date.UTC(2026, 10, 23);

/** Issues cross by their kinds, and as JSON where they are as many as with these members. */
const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`x${index}`, 1]));

function issuesOf(input: unknown): Issue[] {
  const result = taskform.checkRequest(input, { now });
  return result.ok ? [] : result.issues;
}

const values: Record<string, unknown[]> = {
  title: ['Call', ' ', '', 'a'.repeat(300), '"\\\n', '/Date(99999999999999999)/', 7, null, 'ж\ud83d', '?'],
  description: ['', 'я'.repeat(33_000), '\0', ['a'], '2026-11-23T24:00:00', '😀'],
  deadline: ['2026-12-01', 'tomorrow', 'завтра 😀?', '0999-01-01', '9999-12-31', '', 7, '2026-12-01T09:30:00', '2026-12-01T09:30:00.500Z'],
  responsibleId: ['293bb997-28d8-4be0-8547-6eb50add1f3c', 'mike', '?', 'Ж'.repeat(60), '', {}],
  categoryId: [30, 0, -7, 1.5, '30', null, 2 ** 31, NaN],
  contactId: [0, 7, -1, 1e300],
  entityType: ['case', 'deal', 'Case', '', 7],
  entityId: [7, 0, -1],
  isNotify: [true, false, 'true', 1],
  alertValue: [15, -5, 100_000, 2 ** 40],
};

let state = 20261130;
const below = (limit: number) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
};

function randomRequest(): Record<string, unknown> {
  const request: Record<string, unknown> = {};
  for (const [name, choices] of Object.entries(values)) if (below(6) > 0) request[name] = choices[below(choices.length)];
  return request;
}

test('each issue is the one that JSON has, one by one', () => {
  let compared = 0;
  for (let round = 0; round < 500; ++round) {
    const request = randomRequest();
    const issues = issuesOf(request);
    // Half a pair ends the reading at its member.
    if (issues.length === 0 || issues.some(({ path }) => path === '')) continue;
    const alsoMany = issuesOf({ ...request, ...many }).filter(({ path }) => !path.startsWith('/x'));
    assert.equal(JSON.stringify(issues), JSON.stringify(alsoMany), JSON.stringify(request));
    compared += issues.length;
  }
  assert.ok(compared > 500, String(compared));
});

test('an issue stands where its member does, however the text is spelled', () => {
  const texts = [
    '{"title":" ","deadline":"tomorrow","categoryId":0}',
    ' {\n\t"categoryId" : -7 ,"entityId":5,"title"\r\n:"" , "deadline":null } ',
    '{"isNotify":false,"description":"a \\"quoted\\" \\\\ \\u007b \\n, \\"title\\":1","title":"Ж😀 \\/ ","alertValue":-5,"deadline":"\\u0032026","categoryId":0}',
    '{"entityType":"deal","deadline":"x","responsibleId":"mike","title":"\\t","categoryId":0,"contactId":-1}',
  ];
  for (const text of texts) {
    const alsoMany = text.replace(/\}\s*$/, `,${JSON.stringify(many).slice(1)}`);
    assert.ok(issuesOf(text).some(({ offset }) => offset !== undefined));
    assert.deepEqual(issuesOf(text), issuesOf(alsoMany).filter(({ path }) => !path.startsWith('/x')), text);
  }
});

test('the same request has the same issues again, as objects and lists of their own', () => {
  const wrong = { title: '', entityType: 'deal' };
  const first = issuesOf(wrong);
  const second = issuesOf(wrong);
  assert.deepEqual(first, second);
  for (const [index, issue] of first.entries()) {
    assert.notEqual(issue, second[index]);
    assert.ok(!issue.words || issue.words !== second[index]?.words);
  }
});

test('a serializing that fails throws the issues of the check', () => {
  for (let round = 0; round < 300; ++round) {
    const request = randomRequest();
    const result = taskform.checkRequest(request, { now: NaN });
    if (!result.ok) assert.throws(() => taskform.serializeRequest(request), { issues: result.issues });
  }
});

test('names that nobody knows are told apart, however many there have been', () => {
  const name = (index: number) => `unknown${index % 200}`;
  for (let index = 0; index < 500; ++index) {
    const [issue] = issuesOf({ [name(index)]: index }).filter(({ code }) => code === 'unknownField');
    assert.equal(issue?.path, `/${name(index)}`);
    assert.ok(issue.message.startsWith(name(index)), issue.message);
    assert.equal(issue.offset, name(index).length + 4);
  }
});

test('very many issues at once, and one with a very long name, are all there', () => {
  const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`x${index}`, 1]));
  const unknown = issuesOf(many).filter(({ code }) => code === 'unknownField');
  assert.deepEqual(unknown.map(({ path }) => path), Object.keys(many).map((key) => `/${key}`));
  const long = 'y'.repeat(100_000);
  assert.ok(issuesOf({ [long]: 1 }).some(({ path }) => path === `/${long}`));
});

test('the members of an issue stand in one order, whichever way it came', () => {
  const issue = issuesOf({ title: 'Call', deadline: '2026-12-01', categoryId: 0 }).find(({ path }) => path === '/categoryId');
  assert.deepEqual(Object.keys(issue ?? {}), ['path', 'code', 'severity', 'message', 'expected', 'received', 'offset', 'expectation', 'limit']);
});
