// What do the licences of others ask of a bundle? That their notices go with it: beside it, in a file that it names.
import { readFile } from 'node:fs/promises';

const comment = /\/\*[^]*?\*\//g;
const isNotice = (text) => /^\/\*!|@license|@preserve/.test(text);

/** Puts the notices in a module's sources into a file beside each chunk that has any. */
export const licences = {
  name: 'licences',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const sources = await Promise.all(chunk.moduleIds.filter((id) => id.includes('node_modules')).map((id) => readFile(id, 'utf8')));
      const notices = new Set(sources.flatMap((source) => source.match(comment) ?? []).filter(isNotice));
      if (notices.size === 0) continue;
      const fileName = `${chunk.fileName}.LEGAL.txt`;
      this.emitFile({ type: 'asset', fileName, source: [...notices].join('\n\n') + '\n' });
      chunk.code += `/*! For license information please see ${fileName} */\n`;
    }
  },
};
