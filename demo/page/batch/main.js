// What happens from opening the page to a table of rows that can be mended and sent?
import { byId } from '../dom.js';
import { loadPackage } from '../package.js';
import { offerPreferences } from '../preferences.js';
import { currentToken, signIn } from '../session.js';
import { readSetting } from '../setting.js';
import { askToSignIn } from '../sign-in.js';
import { say as sayOfDemo } from '../words.js';
import { openTable } from './open-table.js';
import { followOutbox } from './follow-outbox.js';
import { speak } from './words.js';

const state = byId('state');

open().catch((error) => {
  state.textContent = sayOfDemo('broken', { reason: error instanceof Error ? error.message : String(error) });
  state.classList.add('bad');
});

/** Rejects with a sentence for the person. */
async function open() {
  await offerPreferences();
  state.textContent = sayOfDemo('loading');
  const [setting, taskform] = await Promise.all([readSetting(), loadPackage(), speak()]);
  byId('engine').textContent = `taskform ${taskform.version}`;

  const signInAgain = (reason = '') => {
    if (setting.mode === 'portal') return askToSignIn(setting, reason);
    return signIn(setting.account.userName, setting.account.password);
  };
  const enter = async () => {
    await signInAgain();
    state.textContent = '';
    byId('enter').hidden = true;
    byId('work').hidden = false;
    const table = openTable(taskform, currentToken);
    await followOutbox(taskform.outbox, table, () => signInAgain(sayOfDemo('signInAgain')));
    await table.begin();
    await speak();
  };
  const waitAtTheDoor = () => {
    state.textContent = '';
    byId('enter').hidden = false;
  };
  byId('enter').addEventListener('click', () => void enter().catch(waitAtTheDoor));
  if (setting.mode === 'sandbox') return enter();
  await enter().catch(waitAtTheDoor);
}
