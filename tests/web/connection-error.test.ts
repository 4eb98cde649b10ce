// Which errors of fetch prove that nothing was sent?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { neverConnected } from '../../web/dist/connection-error.js';

const failed = (cause: object) => new TypeError('fetch failed', { cause: Object.assign(new Error(), cause) });

for (const cause of [
  { code: 'ECONNREFUSED', syscall: 'connect' },
  { code: 'ENOTFOUND', syscall: 'getaddrinfo' },
  { code: 'EAI_AGAIN', syscall: 'getaddrinfo' },
  { code: 'ETIMEDOUT', syscall: 'connect' },
  { code: 'ECONNREFUSED' },
  { code: 'UND_ERR_CONNECT_TIMEOUT' },
  { code: 'CERT_HAS_EXPIRED' },
  { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
  { code: 'SELF_SIGNED_CERT_IN_CHAIN' },
  { code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' },
  { code: 'ERR_TLS_CERT_ALTNAME_INVALID' },
]) {
  test(`after ${JSON.stringify(cause)} nothing was sent`, () => {
    assert.equal(neverConnected(failed(cause)), true);
  });
}

for (const cause of [
  { code: 'ECONNRESET', syscall: 'read' },
  { code: 'EPIPE', syscall: 'write' },
  { code: 'ETIMEDOUT', syscall: 'read' },
  { code: 'EHOSTUNREACH', syscall: 'read' },
  { code: 'ENETDOWN', syscall: 'write' },
  { code: 'ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC' },
  { code: 'UND_ERR_SOCKET' },
  { code: 'UND_ERR_HEADERS_TIMEOUT' },
  { code: 'UND_ERR_BODY_TIMEOUT' },
  {},
]) {
  test(`after ${JSON.stringify(cause)} the request may have been sent`, () => {
    assert.equal(neverConnected(failed(cause)), false);
  });
}

test('an error that is its own cause, and what is no error at all, prove nothing', () => {
  const error: Error = new TypeError('fetch failed');
  error.cause = error;
  for (const thrown of [error, undefined, null, 'failed', 7]) assert.equal(neverConnected(thrown), false);
});
