// What does a page download for the same form, built with the libraries that people use?
import { buildForms, formLabelOf } from '../peers/forms/build.ts';
import type { Peer } from './peers.ts';
import { sizesOf, sumOf } from './sizes.ts';

/** The floor first, then the peers: their scripts, and the HTML where the form is in it. */
export const measureForms = async (): Promise<Peer[]> =>
  (await buildForms()).map(({ name, files }) => {
    const paths = name === 'plain' ? ['/plain', '/plain/page.js'] : [`/${name}/page.js`];
    return { name: formLabelOf(name), sizes: sumOf(paths.map((path) => sizesOf(files[path]!))) };
  });
