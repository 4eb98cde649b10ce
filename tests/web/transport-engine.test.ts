// Is the engine's own transport started, stopped and read as its bindings want it? (Browsers try it on real lines.)
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Progress } from '../../web/dist/index.js';
import { engineTransport } from '../../web/dist/transport-engine.js';
import type { Shipment } from '../../web/dist/transport.js';

type CreateTask = (size: number, url: string, token: string, timeout: number, now: number, settle: () => void, progress: ProgressOf) => number;
type ProgressOf = (phase: 'sending' | 'receiving', loaded: number, total: number) => void;

/** A stand-in for the engine: its answer is always "created", and what is asked of it is noted. */
function standIn(createTask: CreateTask): { transport: ReturnType<typeof engineTransport>; aborted: number[] } {
  const aborted: number[] = [];
  const raw = { createTask, abort: (handle: number) => aborted.push(handle) };
  const engine = { raw, put: (body: string) => body.length, answer: () => ({ kind: 'created' }) };
  return { transport: engineTransport(engine as never), aborted };
}

const shipment: Shipment = { url: 'https://portal.example.com/t', body: '{}', token: 'T', timeout: 9, signal: undefined, onProgress() {} };

test('the engine is given the body, the address, the token and the time', async () => {
  let given: unknown[] = [];
  const { transport } = standIn((...all) => {
    given = all.slice(0, 4);
    all[5]();
    return 0;
  });
  assert.deepEqual(await transport(shipment), { kind: 'created' });
  assert.deepEqual(given, [2, 'https://portal.example.com/t', 'T', 9]);
});

test('an outcome that is there at once needs no signal', async () => {
  const { transport, aborted } = standIn((_size, _url, _token, _timeout, _now, settle) => {
    settle();
    return 0;
  });
  const controller = new AbortController();
  assert.deepEqual(await transport({ ...shipment, signal: controller.signal }), { kind: 'created' });
  controller.abort();
  assert.deepEqual(aborted, []);
});

test('an outcome that comes later is waited for', async () => {
  const { transport } = standIn((_size, _url, _token, _timeout, _now, settle) => {
    setImmediate(settle);
    return 7;
  });
  assert.deepEqual(await transport(shipment), { kind: 'created' });
});

test('a signal stops the task by its handle, once, and not after the outcome', async () => {
  let settle = (): void => {};
  const { transport, aborted } = standIn((_size, _url, _token, _timeout, _now, done) => {
    settle = done;
    return 7;
  });
  const controller = new AbortController();
  const sending = transport({ ...shipment, signal: controller.signal });
  controller.abort();
  assert.deepEqual(aborted, [7]);
  settle();
  await sending;

  const late = new AbortController();
  const other = transport({ ...shipment, signal: late.signal });
  settle();
  await other;
  late.abort();
  assert.deepEqual(aborted, [7]);
});

test('a signal given while the first progress is told stops the task as well', () => {
  const { transport, aborted } = standIn((_size, _url, _token, _timeout, _now, _settle, progress) => {
    progress('sending', 0, 2);
    return 7;
  });
  const controller = new AbortController();
  void transport({ ...shipment, signal: controller.signal, onProgress: () => controller.abort() });
  assert.deepEqual(aborted, [7]);
});

test('progress is passed on', async () => {
  const { transport } = standIn((_size, _url, _token, _timeout, _now, settle, progress) => {
    progress('sending', 1, 2);
    progress('receiving', 3, 0);
    settle();
    return 0;
  });
  const steps: Progress[] = [];
  await transport({ ...shipment, onProgress: (step) => steps.push(step) });
  assert.deepEqual(steps, [
    { phase: 'sending', loaded: 1, total: 2 },
    { phase: 'receiving', loaded: 3, total: 0 },
  ]);
});
