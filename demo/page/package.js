// Is the package here: the elements registered, and the engine that they and this page share?

/** @typedef {import('/taskform/standalone/taskform.js').Taskform} Taskform */

/**
 * Registers the elements and loads the engine. Rejects with a sentence for the person.
 * @returns {Promise<Taskform>}
 */
export async function loadPackage() {
  const { loadTaskform } = await importPackage();
  return loadTaskform();
}

/** Imported when it is needed, so that the page can say what is wrong when it is not there. */
async function importPackage() {
  try {
    await import('/taskform/standalone/task-form.js');
    return await import('/taskform/standalone/taskform.js');
  } catch (cause) {
    const reason = 'The package could not be loaded from /taskform/standalone/: run ./dev build, then reload this page.';
    throw new Error(reason, { cause });
  }
}
