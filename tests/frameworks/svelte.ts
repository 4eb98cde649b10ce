// The elements in Svelte, mounted on the page.
import { mount, unmount } from 'svelte';
import { loadTaskform } from 'taskform';
import 'taskform/define';
// @ts-expect-error: the component becomes a module when it is bundled.
import Application from './Application.svelte';
import type { Application as Directed } from './scene.ts';
import { firstState, heard, offer } from './stage.ts';

let update: Directed['update'] = () => undefined;
const application = mount(Application, {
  target: document.querySelector('#root')!,
  props: { first: firstState(loadTaskform()), ready: (change: Directed['update']) => (update = change) },
});
offer({ heard, update: (change) => update(change), unmount: () => void unmount(application) });
