// What happens from opening the page to a form that can be filled in?
import { byId } from './dom.js';
import { offerCard, showTask } from './card-panel.js';
import { offerFaults, refreshFaults } from './faults.js';
import { offerForm } from './form-panel.js';
import { loadPackage } from './package.js';
import { offerPreferences } from './preferences.js';
import { currentToken, signIn, signOut } from './session.js';
import { portalOf, readSetting } from './setting.js';
import { askToSignIn } from './sign-in.js';
import { offerList } from './task-list.js';
import { tapWire } from './wire-tap.js';
import { offerWire, showExchange } from './wire-view.js';
import { say } from './words.js';

const state = byId('state');

open().catch((error) => {
  state.textContent = say('broken', { reason: error instanceof Error ? error.message : String(error) });
  state.classList.add('bad');
});

/** Rejects with a sentence for the person. */
async function open() {
  await offerPreferences();
  state.textContent = say('loading');
  const [setting, taskform] = await Promise.all([readSetting(), loadPackage()]);
  byId('engine').textContent = `taskform ${taskform.version}`;
  offerWire();
  tapWire(showExchange);
  offerCard(portalOf(setting));
  const list = offerList(taskform, showTask);
  if (setting.mode === 'sandbox') await offerFaults();
  const form = offerForm(taskform, setting, {
    created(task) {
      showTask(task);
      void list.read(0);
    },
    ended: () => void refreshFaults(),
  });

  const enter = async () => {
    if (setting.mode === 'sandbox') await signIn(setting.account.userName, setting.account.password);
    else await askToSignIn(setting);
    state.textContent = '';
    byId('enter').hidden = true;
    byId('sign-out').hidden = setting.mode === 'sandbox';
    byId('work').hidden = false;
    form.begin(currentToken);
    await list.read(0);
  };
  const waitAtTheDoor = () => {
    // Whoever comes next sees nothing of it.
    form.end();
    showTask(undefined);
    showExchange(undefined);
    state.textContent = '';
    byId('work').hidden = byId('sign-out').hidden = true;
    byId('enter').hidden = false;
  };
  byId('enter').addEventListener('click', () => void enter().catch(waitAtTheDoor));
  byId('sign-out').addEventListener('click', () => {
    signOut();
    waitAtTheDoor();
    void enter().catch(waitAtTheDoor);
  });
  if (setting.mode === 'sandbox') return enter();
  state.textContent = '';
  await enter().catch(waitAtTheDoor);
}
