// What is a person told of each end that a task can come to?
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Issue } from '../../../web/dist/issue.js';
import { loadLanguage } from '../../../web/dist/locales/load-language.js';
import { outcomeWords } from '../../../web/dist/locales/outcome-words.js';

const en = await loadLanguage('en');
const issues: Issue[] = [{ path: '/categoryId', code: 'notFound', severity: 'error', message: 'No such category.' }];
const kept = 'Everything you typed is still here.';
const notSaved = 'No task was created.';
const look = 'The task may have been created all the same. Look in the portal before you create it again.';

test('a task that was created needs one sentence', () => {
  assert.deepEqual(outcomeWords(en, { kind: 'created', mayExist: true }), { title: 'Task created.', details: [] });
});

describe('several contacts', () => {
  const tasks = [{ id: 1 }, { id: 2 }] as never[];

  test('are counted', () => {
    assert.equal(outcomeWords(en, { kind: 'created', mayExist: true, tasks }).title, '2 tasks created.');
  });

  test('that got no task are named', () => {
    assert.deepEqual(outcomeWords(en, { kind: 'created', mayExist: true, tasks }, ['Ann', 'Bob']), {
      title: 'Not every contact got a task.',
      details: ['2 tasks created.', 'Without a task: Ann and Bob.', look],
    });
  });
});

describe('a refusal', () => {
  test('with issues asks to put right what is marked, and does not repeat the portal', () => {
    assert.deepEqual(outcomeWords(en, { kind: 'rejected', mayExist: false, message: 'Guid …', issues }), {
      title: 'The task was refused.',
      details: ['Put right what is marked and create the task again.', kept],
    });
  });

  test('without a reason says where to look', () => {
    const message = 'Value does not fall within the expected range.';
    assert.deepEqual(outcomeWords(en, { kind: 'rejected', mayExist: false, message }), {
      title: 'The task was refused.',
      details: [`The portal says: “${message}”`, 'Look at the title, the due date and the category.', kept],
    });
  });

  test('of an unknown category is a refusal, of an unknown portal is not', () => {
    assert.equal(outcomeWords(en, { kind: 'notFound', mayExist: false, issues }).title, 'The task was refused.');
    assert.equal(outcomeWords(en, { kind: 'notFound', mayExist: false }).title, 'There is no portal at this address.');
  });
});

describe('what a person can do is said', () => {
  test('sign in, and nothing is lost', () => {
    const { title, details } = outcomeWords(en, { kind: 'unauthorized', mayExist: false });
    assert.equal(title, 'You are not signed in any more.');
    assert.deepEqual(details, ['Sign in and create the task again.', notSaved, kept]);
  });

  test('wait as long as the portal asks, or a while', () => {
    const details = (retryAfter?: number) =>
      outcomeWords(en, { kind: 'unavailable', mayExist: false, ...(retryAfter && { retryAfter }) }).details;
    assert.deepEqual(details(), ['Try again later.', notSaved, kept]);
    assert.deepEqual(details(20), ['Try again in 20 seconds.', notSaved, kept]);
    assert.deepEqual(details(600), ['Try again in 10 minutes.', notSaved, kept]);
  });

  test('look in the portal when the task may be there', () => {
    for (const kind of ['failed', 'unreadable', 'uncertain', 'aborted'] as const) {
      assert.ok(outcomeWords(en, { kind, mayExist: true }).details.includes(look), kind);
    }
  });
});

describe('why there is no answer', () => {
  test('is said in the language, not in the engine’s English', async () => {
    const de = await loadLanguage('de');
    const message = 'There is no connection. Nothing was sent.';
    assert.deepEqual(outcomeWords(de, { kind: 'offline', mayExist: false, failure: 'offline', message }), {
      title: 'Das Portal ist nicht erreichbar.',
      details: ['Es besteht keine Verbindung.', 'Es wurde keine Aufgabe erstellt.', 'Alle Ihre Eingaben sind noch da.'],
    });
  });

  test('is not said twice', () => {
    const { details } = outcomeWords(en, { kind: 'aborted', mayExist: false, failure: 'aborted' });
    assert.deepEqual(details, [notSaved, kept]);
  });
});

test('a portal that says no more than "ServiceUnavailable" is not quoted', () => {
  const { details } = outcomeWords(en, { kind: 'unavailable', mayExist: false, message: 'ServiceUnavailable' });
  assert.deepEqual(details, ['Try again later.', notSaved, kept]);
});

test('a long saying of the portal is cut, between characters', () => {
  const { details } = outcomeWords(en, { kind: 'failed', mayExist: true, message: '😀'.repeat(1000) });
  assert.equal(details[0], `The portal says: “${'😀'.repeat(300)}…”`);
});
