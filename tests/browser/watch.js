// What went wrong in a page? This runs before the page's own scripts in every browser and keeps what they do not tell:
// errors written to the console, uncaught errors, things that could not be loaded, and violations of the page's CSP.

globalThis.watched = {
  errors: [],
  violations: [],

  /** The first element that matches, in the document or in any open shadow root. */
  find(selector, root = document) {
    const found = root.querySelector(selector);
    if (found) return found;
    for (const host of root.querySelectorAll('*')) {
      const inner = host.shadowRoot && this.find(selector, host.shadowRoot);
      if (inner) return inner;
    }
    return null;
  },
};

document.addEventListener('securitypolicyviolation', (event) => {
  watched.violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
});

addEventListener(
  'error',
  (event) => {
    const source = event.target.src ?? event.target.href;
    watched.errors.push(event.message ?? `could not load ${source}`);
  },
  true,
);

addEventListener('unhandledrejection', (event) => watched.errors.push(String(event.reason)));

const { error } = console;
console.error = (...values) => {
  watched.errors.push(values.map(String).join(' '));
  error(...values);
};
