// Does the package work in a worker thread as it does in the main one?
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { createdBody, json, request, stubPortal } from './stub-portal.ts';

const index = JSON.stringify(new URL('../../web/dist/index.js', import.meta.url));

/** Runs the body of an async function in a worker, with the loaded engine as taskform, and brings what it returns. */
async function inWorker(body: string, workerData: unknown = {}): Promise<unknown> {
  const code = `
    import { parentPort, workerData } from 'node:worker_threads';
    const { loadTaskform } = await import(${index});
    const taskform = await loadTaskform(workerData.module && { wasm: workerData.module });
    parentPort.postMessage(await (async () => { ${body} })());`;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), { workerData });
  const [message] = await once(worker, 'message');
  await worker.terminate();
  return message;
}

test('a worker checks a request', async () => {
  const result = await inWorker(`return taskform.checkRequest(workerData.request, { now: NaN });`, { request });
  assert.equal((result as { ok: boolean }).ok, true);
});

test('a worker creates a task', async (context) => {
  const { portal, arrived } = await stubPortal(context, (response) => json(response, 201, createdBody));
  const outcome = await inWorker(`return taskform.createTask(workerData.request, { portal: workerData.portal });`, { request, portal });
  assert.equal((outcome as { kind: string }).kind, 'created');
  assert.equal(arrived.length, 1);
});

test('a worker takes a module that the main thread compiled', async () => {
  const { readFile } = await import('node:fs/promises');
  const module = await WebAssembly.compile(await readFile(new URL('../../web/dist/taskform-engine.wasm', import.meta.url)));
  assert.match(String(await inWorker(`return taskform.version;`, { module })), /^\d+\.\d+\.\d+/);
});

test('a listener that throws is an uncaught error of its own, and the task is created all the same', async (context) => {
  const { portal } = await stubPortal(context, (response) => json(response, 201, createdBody));
  const [kind, errors] = (await inWorker(
    `const errors = [];
     process.on('uncaughtException', (error) => errors.push(error.message));
     const onProgress = () => { throw new Error('Mine.'); };
     const { kind } = await taskform.createTask(workerData.request, { portal: workerData.portal, onProgress });
     return [kind, errors];`,
    { request, portal },
  )) as [string, string[]];
  assert.equal(kind, 'created');
  assert.deepEqual(new Set(errors), new Set(['Mine.']));
});
