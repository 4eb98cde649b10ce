// Which address of the portal is asked, and may a token go there?

/** Below the portal's own address (the published page, "Create a task"). */
const root = '/api/2.0/';

/** Hosts that never leave the machine: only to these may a token go without encryption. */
const ownMachine = ['localhost', '127.0.0.1', '[::1]'];

/** The address of "Create a task" on a portal; throws as apiAddress does. */
export function taskAddress(portal: string | URL): string {
  return `${apiAddress(portal)}crm/task`;
}

/**
 * The address of a portal's API, with a slash at its end. Throws a TypeError that names the remedy, and never repeats
 * the portal's address: it may hold a password.
 */
export function apiAddress(portal: string | URL): string {
  const url = parse(portal);
  if (url.username || url.password) {
    throw new TypeError("portal must not hold a user name or password: take them out, and give the portal's token as token.");
  }
  if (url.search || url.hash) {
    // The portal prefers the query to the body: ?title=x would override the title (contract 1.4).
    throw new TypeError('portal must end before any ? or #: give only its address, as in https://portal.example.com.');
  }
  if (url.protocol === 'http:' && !ownMachine.includes(url.hostname)) {
    throw new TypeError('portal must be an https: address, or the token could be read on the way; http: is for localhost only.');
  }
  return url.origin + url.pathname.replace(/\/+$/, '') + root;
}

function parse(portal: string | URL): URL {
  let url: URL | undefined;
  try {
    url = new URL(portal);
  } catch {
    // The error of URL repeats the address.
  }
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw new TypeError("portal must be the portal's whole address, as in https://portal.example.com.");
  }
  return url;
}
