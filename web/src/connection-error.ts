// Did a fetch fail before there was a connection, so that nothing can have been sent?

/** The system calls that make a connection. */
const connecting = ['getaddrinfo', 'connect'];

/** What Node calls a failed connection, where the error does not name the system call. */
const codes = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT)$/;

/**
 * What Node calls a certificate that it does not trust, and a server that answers the greeting in no TLS: the request is
 * sent only after both. Every other ERR_SSL_ can be about the answer as well.
 */
const greeting = /^(?:CERT_|ERR_TLS_CERT_|ERR_SSL_WRONG_VERSION_NUMBER$|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;

/** Says whether an error of fetch, or what caused it, proves that no connection was made. */
export function neverConnected(error: unknown): boolean {
  // Four causes down is deeper than any of Node's, and an end for one that causes itself.
  for (let cause = error, depth = 0; isError(cause) && depth < 4; cause = cause.cause, ++depth) {
    const { code = '', syscall = '' } = cause as { code?: unknown; syscall?: unknown };
    // A host can also become unreachable while the answer is read: where the system call is named, it decides.
    if (syscall ? connecting.includes(String(syscall)) : codes.test(String(code)) || greeting.test(String(code))) return true;
  }
  return false;
}

function isError(value: unknown): value is Error {
  return typeof value === 'object' && value !== null;
}
