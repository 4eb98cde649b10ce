// Is the engine here, and how long did that take?

/** @typedef {import('/taskform/index.js').Taskform} Taskform */

/**
 * Loads the package and its Wasm. Rejects with a sentence for the person.
 * @returns {Promise<{ taskform: Taskform, milliseconds: number }>}
 */
export async function loadEngine() {
  const start = performance.now();
  if (typeof WebAssembly !== 'object') {
    throw new Error('This browser has WebAssembly switched off, and the engine is WebAssembly: switch it on, or use another browser.');
  }
  const { loadTaskform } = await importPackage();
  const taskform = await loadTaskform();
  return { taskform, milliseconds: performance.now() - start };
}

/** The package is imported when it is needed, so that the page can say what is wrong when it is not there. */
async function importPackage() {
  try {
    return await import('/taskform/index.js');
  } catch (cause) {
    throw new Error('The package could not be loaded from /taskform/: run ./dev build, then reload this page.', { cause });
  }
}
