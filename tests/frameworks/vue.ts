// The elements in Vue: a template with attributes, properties and events.
import { createApp, shallowReactive } from 'vue';
import { loadTaskform } from 'taskform';
import 'taskform/define';
import { firstState, hear, heard, offer } from './stage.ts';
// @ts-expect-error: the template becomes a module when it is bundled.
import { render } from './vue.vue.html';

const state = shallowReactive(firstState(loadTaskform()));
const created = (event: Event & { task: typeof state.task }) => {
  hear(event);
  state.task = event.task;
};

const application = createApp({ setup: () => ({ state, hear, created }), render });
application.mount('#root');
offer({ heard, update: (change) => void Object.assign(state, change), unmount: () => application.unmount() });
