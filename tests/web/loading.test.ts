// Does the engine load from everywhere it can be, once, and does a broken installation say what to mend?
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadTaskform, TaskformError } from '../../web/dist/index.js';

const file = new URL('../../web/dist/taskform-engine.wasm', import.meta.url);
const bytes = new Uint8Array(readFileSync(file));
const request = { title: 'Call', deadline: '2026-12-01', categoryId: 30 };

/** A server of one file, for as long as the test runs. */
async function serve(context: TestContext, answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((_request, response) => answer(response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/taskform-engine.wasm`;
}

/** Puts something else in place of a global for as long as the test runs. */
function replace(context: TestContext, holder: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(holder, name);
  assert.ok(before);
  Object.defineProperty(holder, name, { ...before, value });
  context.after(() => Object.defineProperty(holder, name, before));
}

function refusal(sentence: RegExp): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof TaskformError);
    assert.match(error.message, sentence);
    assert.deepEqual(error.issues, []);
    return true;
  };
}

test('two loads share one engine', async () => {
  assert.equal(loadTaskform(), loadTaskform());
  assert.equal(await loadTaskform(), await loadTaskform({}));
});

test('two loads from the same address share one engine, and so do its URL and its text', async () => {
  assert.equal(loadTaskform({ wasm: file }), loadTaskform({ wasm: file.href }));
  assert.equal(await loadTaskform({ wasm: file }), await loadTaskform());
});

for (const [name, wasm] of [
  ['a path', fileURLToPath(file)],
  ['a URL', file],
  ['an ArrayBuffer', bytes.buffer],
  ['bytes', bytes],
  ['a DataView', new DataView(bytes.buffer)],
  ['a compiled module', new WebAssembly.Module(bytes)],
  ['a data: address', `data:application/wasm;base64,${Buffer.from(bytes).toString('base64')}`],
] as const) {
  test(`the engine loads from ${name}`, async () => {
    const taskform = await loadTaskform({ wasm });
    assert.equal(taskform.checkRequest(request).ok, true);
  });
}

test('bytes and modules get an engine each', async () => {
  assert.notEqual(await loadTaskform({ wasm: bytes }), await loadTaskform({ wasm: bytes }));
});

test('the engine loads over http', async (context) => {
  const wasm = await serve(context, (response) => response.writeHead(200, { 'Content-Type': 'application/wasm' }).end(bytes));
  assert.equal((await loadTaskform({ wasm })).checkRequest(request).ok, true);
});

test('the right bytes load under a wrong content type', async (context) => {
  const wasm = await serve(context, (response) => response.writeHead(200, { 'Content-Type': 'text/plain' }).end(bytes));
  assert.equal((await loadTaskform({ wasm })).checkRequest(request).ok, true);
});

test('a file that is not there is named', async () => {
  await assert.rejects(loadTaskform({ wasm: './nowhere/taskform-engine.wasm' }), refusal(/could not be read from \.\/nowhere.*loadTaskform\(\{ wasm/s));
});

test('an address that answers 404 is named with the remedy', async (context) => {
  const wasm = await serve(context, (response) => response.writeHead(404).end());
  await assert.rejects(loadTaskform({ wasm }), refusal(/is missing: http.* answered 404\. Publish taskform-engine\.wasm/));
});

test('a page in place of the Wasm is told from it', async (context) => {
  const wasm = await serve(context, (response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('\n<!DOCTYPE html><html></html>'));
  await assert.rejects(loadTaskform({ wasm }), refusal(/\(text\/html\) is a page.*Publish taskform-engine\.wasm/));
});

test('something else in place of the Wasm is told from it', async (context) => {
  const wasm = await serve(context, (response) => response.writeHead(200).end('version https://git-lfs.github.com/spec/v1'));
  await assert.rejects(loadTaskform({ wasm }), refusal(/is not WebAssembly\..*Publish taskform-engine\.wasm/));
});

test('an empty file is not WebAssembly', async () => {
  await assert.rejects(loadTaskform({ wasm: new Uint8Array() }), refusal(/is not WebAssembly/));
});

test('a damaged file is told from a missing one', async () => {
  await assert.rejects(loadTaskform({ wasm: bytes.slice(0, 100) }), refusal(/damaged/));
});

test('Wasm that is not the engine of this version is told from a damaged one', async () => {
  await assert.rejects(loadTaskform({ wasm: bytes.slice(0, 8) }), refusal(/does not start.*same version/));
});

test('what can be no Wasm at all is refused', async () => {
  await assert.rejects(loadTaskform({ wasm: 7 as unknown as URL }), /wasm must be an address/);
});

test('a server that cannot be reached is named with the remedy', async (context) => {
  const wasm = await serve(context, (response) => response.destroy());
  await assert.rejects(loadTaskform({ wasm }), refusal(/could not be fetched from http.*connect-src/));
});

test('a file that arrives incomplete is to be loaded again', async (context) => {
  const wasm = await serve(context, (response) => {
    response.writeHead(200, { 'Content-Length': bytes.length }).write(bytes.slice(0, 4));
    setImmediate(() => response.destroy());
  });
  await assert.rejects(loadTaskform({ wasm }), refusal(/arrived incomplete/));
});

test('a Content-Security-Policy against WebAssembly is named with the word that it lacks', async (context) => {
  const forbidden = function (): never {
    throw new WebAssembly.CompileError('blocked by CSP');
  };
  replace(context, WebAssembly, 'Module', forbidden);
  replace(context, WebAssembly, 'compile', async () => forbidden());
  await assert.rejects(loadTaskform({ wasm: bytes }), refusal(/'wasm-unsafe-eval' to its script-src/));
});

test('a browser without WebAssembly is told so', async (context) => {
  replace(context, globalThis, 'WebAssembly', undefined);
  await assert.rejects(loadTaskform({ wasm: bytes }), refusal(/needs WebAssembly/));
});

test('a load that failed is tried again by the next call', async (context) => {
  let ready = false;
  const wasm = await serve(context, (response) => (ready ? response.end(bytes) : response.writeHead(503).end()));
  await assert.rejects(loadTaskform({ wasm }), refusal(/answered 503/));
  ready = true;
  assert.equal((await loadTaskform({ wasm })).checkRequest(request).ok, true);
});

test('the functions need no this', async () => {
  const { checkRequest, serializeRequest } = await loadTaskform();
  assert.equal(checkRequest(request).ok, true);
  assert.equal(serializeRequest(request), '{"title":"Call","deadline":"2026-12-01","categoryId":30}');
});

test('the version is the package\'s', async () => {
  const manifest = JSON.parse(readFileSync(new URL('../../web/package.json', import.meta.url), 'utf8'));
  assert.equal((await loadTaskform()).version, manifest.version);
});
