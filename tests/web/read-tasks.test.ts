// Are many tasks counted rightly, in whatever form and in whatever pieces they come?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTaskform, type TaskIssue } from '../../web/dist/index.js';

const taskform = await loadTaskform();
const good = { title: 'Позвонить 😀', id: 7 };
const bad = { title: 'Call', id: 'seven' };
const list = [good, bad, { ...good, contact: { id: 1, accessList: [{ displayName: 'O&#39;Brien' }] } }, bad];
const array = JSON.stringify(list);
const envelope = JSON.stringify({ count: 4, status: 0, statusCode: 200, response: list });
const lines = list.map((task) => JSON.stringify(task)).join('\n');
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The summary of a list, and where its issues are. */
async function reading(source: Parameters<typeof taskform.readTasks>[0]): Promise<unknown[]> {
  const issues: TaskIssue[] = [];
  const summary = await taskform.readTasks(source, (issue) => issues.push(issue));
  return [summary, issues.map(({ index, path, code }) => [index, path, code])];
}

const expected = [{ total: 4, valid: 2, invalid: 2 }, [[1, '/id', 'typeMismatch'], [3, '/id', 'typeMismatch']]];

/** What is found of a form when it is read at once; paths may begin where the form has the task. */
for (const [name, text] of [['an array', array], ['an envelope', envelope], ['lines', lines], ['lines with an end each', `${lines}\n`]] as const) {
  test(`${name} of tasks is counted, and each issue names its task`, async () => {
    const [summary, issues] = (await reading(text)) as [unknown, [number, string, string][]];
    assert.deepEqual(summary, expected[0]);
    assert.deepEqual(issues.map(([index, , code]) => [index, code]), [[1, 'typeMismatch'], [3, 'typeMismatch']]);
    for (const [, path] of issues) assert.match(path, /\/id$/);
  });

  test(`${name} of tasks may be cut between any two bytes`, async () => {
    const bytes = bytesOf(text);
    const whole = await reading(bytes);
    for (let cut = 0; cut <= bytes.length; ++cut) {
      assert.deepEqual(await reading([bytes.subarray(0, cut), bytes.subarray(cut)]), whole, `cut at byte ${cut}`);
    }
  });

  test(`${name} of tasks may be cut between any two units of text, even within a pair`, async () => {
    const whole = await reading(text);
    for (let cut = 0; cut <= text.length; ++cut) {
      assert.deepEqual(await reading([text.slice(0, cut), text.slice(cut)]), whole, `cut at unit ${cut}`);
    }
  });

  test(`${name} of tasks may come byte by byte`, async () => {
    const bytes = bytesOf(text);
    assert.deepEqual(await reading(Array.from(bytes, (_byte, at) => bytes.subarray(at, at + 1))), await reading(text));
  });
}

test('text of several pieces is never cut within a pair', async () => {
  // One pair lies on every border of a mebi-unit, whichever the parity.
  for (const shift of ['', 'x']) {
    const long = JSON.stringify([{ title: shift + '😀'.repeat(1_200_000), id: 1 }, bad]);
    assert.deepEqual((await reading(long))[0], { total: 2, valid: 1, invalid: 1 });
  }
});

test('no tasks are no tasks', async () => {
  assert.deepEqual(await reading('[]'), [{ total: 0, valid: 0, invalid: 0 }, []]);
});

test('the issues are not needed', () => {
  assert.deepEqual(taskform.readTasks(array), expected[0]);
});

test('a stream is read as it comes', async () => {
  assert.deepEqual(await reading(new Blob([array]).stream()), expected);
  assert.deepEqual(await reading(new Response(array).body!), expected);
});

test('a stream that cannot be iterated over is read all the same', async () => {
  const stream = new Blob([array]).stream();
  assert.deepEqual(await reading({ getReader: () => stream.getReader() } as unknown as ReadableStream), expected);
});

test('an async generator of text is read', async () => {
  async function* parts(): AsyncGenerator<string> {
    for (const part of array.match(/.{1,10}/gu) ?? []) yield part;
  }
  assert.deepEqual(await reading(parts()), expected);
});

test('an array of tasks that were parsed is read', async () => {
  assert.deepEqual(await reading(list), expected);
});

test('an envelope that was parsed is read', () => {
  assert.deepEqual(taskform.readTasks(JSON.parse(envelope)), expected[0]);
});

test('what is no task among tasks is an issue of its own', async () => {
  const [summary, issues] = (await reading([good, undefined, 7n, () => good, good])) as [{ total: number; valid: number }, unknown[]];
  assert.deepEqual([summary.total, summary.valid], [5, 2]);
  assert.equal(issues.length, 3);
});

test('a source that breaks rejects with its own error', async () => {
  async function* broken(): AsyncGenerator<string> {
    yield '[{"id":1},';
    throw new Error('The line broke.');
  }
  await assert.rejects(taskform.readTasks(broken()), /The line broke/);
  assert.deepEqual(taskform.readTasks(array), expected[0]);
});

test('lists that come slowly can be read at the same time, and others between', async () => {
  async function* slow(): AsyncGenerator<string> {
    for (const unit of array) {
      yield unit;
      await null;
    }
  }
  const both = [reading(slow()), reading(slow())];
  assert.deepEqual(taskform.readTasks(envelope), expected[0]);
  assert.equal(taskform.readTask(good).ok, true);
  assert.deepEqual(await Promise.all(both), [expected, expected]);
});

test('a listener that throws ends the reading with its error, and the next list is read', () => {
  assert.throws(
    () =>
      taskform.readTasks(array, () => {
        throw new Error('Enough.');
      }),
    /Enough/,
  );
  assert.deepEqual(taskform.readTasks(array), expected[0]);
});

test('a listener that reads another list meanwhile is told that it must not', () => {
  assert.throws(() => taskform.readTasks(array, () => taskform.readTasks('[]')), /must not call readTasks/);
  assert.deepEqual(taskform.readTasks(array), expected[0]);
});

test('many tasks are counted to the last one', async () => {
  const many = `[${Array.from({ length: 20_000 }, (_none, index) => JSON.stringify({ ...(index % 100 ? good : bad) })).join(',')}]`;
  const [summary, issues] = (await reading(many)) as [unknown, unknown[][]];
  assert.deepEqual(summary, { total: 20_000, valid: 19_800, invalid: 200 });
  assert.deepEqual(issues.map(([index]) => index), Array.from({ length: 200 }, (_none, index) => index * 100));
});

test('a long list tells how far it is, piece by piece', () => {
  const told: number[] = [];
  const summary = taskform.readTasks(`{"id":1,"title":"${'a'.repeat(1000)}"}\n`.repeat(3000), undefined, {
    onProgress: ({ total }) => told.push(total),
  });
  assert.equal(summary.valid, 3000);
  assert.ok(told.length >= 3);
  assert.deepEqual(told, told.toSorted((a, b) => a - b));
  assert.equal(told.at(-1), 3000);
});

test('a source is closed when its reading is called off', async () => {
  const stop = new AbortController();
  let isClosed = false;
  async function* source() {
    try {
      while (true) yield '{"id":1}\n';
    } finally {
      isClosed = true;
    }
  }
  const reading = taskform.readTasks(source(), undefined, {
    signal: stop.signal,
    onProgress: ({ total }) => {
      if (total === 100) stop.abort(new Error('enough'));
    },
  });
  await assert.rejects(reading, /enough/);
  assert.ok(isClosed);
});
