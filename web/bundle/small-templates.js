// What in the templates is for those who write them, and not for the browser? Comments, and most of the white space.
import { RolldownMagicString } from 'rolldown';

/** A break of the line with its indentation is one space in HTML, and nothing at the end of a tag. @param {string} text */
export const smallHtml = (text) => text.replace(/\s*\n\s*(\/?>)?/g, (_, end) => end ?? ' ');

/** Comments go, and the spaces around what divides; strings stay. @param {string} text */
export const smallCss = (text) =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/"[^"]*"|'[^']*'|\s*([{};,])\s*|(?<=[\w-]:)\s+|\s+/g, (run, sign) => sign ?? (/^["']/.test(run) ? run : ' '))
    .replace(/(?<=[\w-]:) |;(?=\})/g, '');

const ways = { html: smallHtml, svg: smallHtml, css: smallCss };

/** Makes the templates of a package's modules small. */
export const smallTemplates = {
  name: 'small-templates',
  transform(code, id) {
    if (!/\b(?:html|svg|css)\s*`/.test(code) || id.includes('node_modules')) return null;
    const text = new RolldownMagicString(code);
    for (const { tag, quasi } of templatesIn(this.parse(code))) {
      const way = ways[tag.name];
      for (const { start, end, value } of way ? quasi.quasis : []) {
        // What stands between two values has the signs around it, or not.
        const at = code.indexOf(value.raw, start);
        const small = way(value.raw);
        if (at < end && small !== value.raw) text.update(at, at + value.raw.length, small);
      }
    }
    return { code: text.toString(), map: text.generateMap({ hires: true }).toString() };
  },
};

/** All tagged templates below a node, those in the values of others too. */
function* templatesIn(node) {
  if (typeof node !== 'object' || node === null) return;
  if (node.type === 'TaggedTemplateExpression') yield node;
  for (const child of Object.values(node)) yield* templatesIn(child);
}
