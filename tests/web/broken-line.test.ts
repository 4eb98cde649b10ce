// What is the outcome when the line to the portal breaks, is slow, is shut, or is given up?
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net';
import { test, type TestContext } from 'node:test';
import { loadTaskform, type Outcome } from '../../web/dist/index.js';
import { createdBody, json, request, stubPortal } from './stub-portal.ts';

const taskform = await loadTaskform();

/** A portal that speaks no more HTTP than the test writes. */
async function rawPortal(context: TestContext, onConnection: (socket: Socket) => void): Promise<string> {
  const server = createTcpServer((socket) => {
    socket.on('error', () => {});
    context.after(() => socket.destroy());
    onConnection(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.after(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function is(outcome: Outcome, kind: Outcome['kind'], mayExist: boolean): void {
  assert.equal(outcome.kind, kind);
  assert.equal(outcome.mayExist, mayExist);
  const [issue] = 'issues' in outcome ? (outcome.issues ?? []) : [];
  assert.ok(outcome.message ?? issue?.message, 'a person is told in a sentence');
}

test('where no portal listens, nothing was sent', async (context) => {
  const { portal } = await shutPortal(context);
  is(await taskform.createTask(request, { portal }), 'offline', false);
});

/** An address where somebody listened a moment ago. */
async function shutPortal(_context: TestContext): Promise<{ portal: string }> {
  const server = createTcpServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return { portal: `http://127.0.0.1:${port}` };
}

test('where localhost means two addresses and nobody listens at either, nothing was sent', async (context) => {
  const { portal } = await shutPortal(context);
  is(await taskform.createTask(request, { portal: portal.replace('127.0.0.1', 'localhost') }), 'offline', false);
});

test('where the portal speaks no TLS, nothing was sent', async (context) => {
  const { portal, arrived } = await stubPortal(context, (response) => json(response, 201, createdBody));
  is(await taskform.createTask(request, { portal: portal.replace('http:', 'https:') }), 'offline', false);
  assert.equal(arrived.length, 0);
});

test('a machine that knows it is offline sends nothing', async (context) => {
  const { portal, arrived } = await stubPortal(context, (response) => json(response, 201, createdBody));
  Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  context.after(() => Reflect.deleteProperty(navigator, 'onLine'));
  is(await taskform.createTask(request, { portal }), 'offline', false);
  assert.equal(arrived.length, 0);
});

test('a line dropped before the request was read leaves it uncertain', async (context) => {
  const portal = await rawPortal(context, (socket) => socket.destroy());
  is(await taskform.createTask(request, { portal }), 'uncertain', true);
});

test('a line dropped after the request was read leaves it uncertain', async (context) => {
  const { portal, arrived } = await stubPortal(context, (response) => response.destroy());
  is(await taskform.createTask(request, { portal }), 'uncertain', true);
  assert.equal(arrived.length, 1);
});

test('an answer that is not HTTP leaves it uncertain', async (context) => {
  const portal = await rawPortal(context, (socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'));
  is(await taskform.createTask(request, { portal }), 'uncertain', true);
});

test('a body cut before its Content-Length leaves it uncertain', async (context) => {
  const { portal } = await stubPortal(context, (response) => {
    response.writeHead(201, { 'Content-Length': createdBody.length }).write(createdBody.slice(0, 60));
    setImmediate(() => response.destroy());
  });
  is(await taskform.createTask(request, { portal }), 'uncertain', true);
});

test('a body cut between two chunks leaves it uncertain', async (context) => {
  const { portal } = await stubPortal(context, (response) => {
    response.writeHead(201).write(createdBody.slice(0, 60));
    setImmediate(() => response.destroy());
  });
  is(await taskform.createTask(request, { portal }), 'uncertain', true);
});

test('a body without a length that ends too early leaves it uncertain', async (context) => {
  const portal = await rawPortal(context, (socket) =>
    socket.once('data', () => socket.end(`HTTP/1.1 201 Created\r\nConnection: close\r\n\r\n${createdBody.slice(0, 60)}`)),
  );
  is(await taskform.createTask(request, { portal }), 'uncertain', true);
});

test('a body of which nothing came leaves it uncertain', async (context) => {
  const { portal } = await stubPortal(context, (response) => {
    response.writeHead(201, { 'Content-Length': createdBody.length }).flushHeaders();
    setImmediate(() => response.destroy());
  });
  is(await taskform.createTask(request, { portal }), 'uncertain', true);
});

test('an error is an error by its status even when its body is cut', async (context) => {
  const { portal } = await stubPortal(context, (response) => {
    response.writeHead(400, { 'Content-Length': 500 }).write('{"status":1,"statusCode":400,"error":{"mess');
    setImmediate(() => response.destroy());
  });
  const outcome = await taskform.createTask(request, { portal });
  assert.equal(outcome.kind, 'rejected');
  assert.equal(outcome.mayExist, false);
});

test('an answer that never ends is given up, and the task may exist', async (context) => {
  const { portal } = await stubPortal(context, (response) => {
    const blanks = Buffer.alloc(0x100000, ' ');
    response.writeHead(201);
    const more = (): void => {
      while (response.writable && response.write(blanks));
    };
    response.on('drain', more);
    more();
  });
  const outcome = await taskform.createTask(request, { portal });
  assert.equal(outcome.kind, 'unreadable');
  assert.equal(outcome.mayExist, true);
});

test('a portal that takes the request and never answers leaves it uncertain when time is up', async (context) => {
  const { portal, arrived } = await stubPortal(context, () => {});
  is(await taskform.createTask(request, { portal, timeout: 200 }), 'uncertain', true);
  assert.equal(arrived.length, 1);
});

test('time also runs while the answer arrives', async (context) => {
  const { portal } = await stubPortal(context, (response) => response.writeHead(201).write('{"count":1,'));
  is(await taskform.createTask(request, { portal, timeout: 200 }), 'uncertain', true);
});

for (const timeout of [0, Infinity, 2 ** 40]) {
  test(`a timeout of ${timeout} does not run out at once`, async (context) => {
    const { portal } = await stubPortal(context, (response) => json(response, 201, createdBody));
    assert.equal((await taskform.createTask(request, { portal, timeout })).kind, 'created');
  });
}

test('a signal that was aborted before sends nothing', async (context) => {
  const { portal, arrived } = await stubPortal(context, (response) => json(response, 201, createdBody));
  is(await taskform.createTask(request, { portal, signal: AbortSignal.abort() }), 'aborted', false);
  assert.equal(arrived.length, 0);
});

test('a signal aborted while the portal thinks ends the wait, and the task may exist', async (context) => {
  const controller = new AbortController();
  const { portal } = await stubPortal(context, () => controller.abort());
  is(await taskform.createTask(request, { portal, signal: controller.signal }), 'aborted', true);
});

test('a signal aborted while the answer arrives ends the wait, and the task may exist', async (context) => {
  const controller = new AbortController();
  const { portal } = await stubPortal(context, (response) => response.writeHead(201).write('{"count":1,'));
  const onProgress = ({ phase }: { phase: string }): void => {
    if (phase === 'receiving') controller.abort();
  };
  is(await taskform.createTask(request, { portal, signal: controller.signal, onProgress }), 'aborted', true);
});

test('a signal aborted after the answer changes nothing', async (context) => {
  const controller = new AbortController();
  const { portal } = await stubPortal(context, (response) => json(response, 201, createdBody));
  const outcome = await taskform.createTask(request, { portal, signal: controller.signal });
  controller.abort();
  assert.equal(outcome.kind, 'created');
});
