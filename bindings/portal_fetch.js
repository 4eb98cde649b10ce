// How the engine's requests leave the page: without cookies, so that only the token speaks for the
// person, and without following a redirect, which would turn the POST into a GET.
// emscripten_fetch calls `fetch` by this name; no other request of the module is made.
var fetch = (url, options) =>
  globalThis.fetch(url, Object.assign({}, options, { 'credentials': 'omit', 'redirect': 'error', 'cache': 'no-store' }));
