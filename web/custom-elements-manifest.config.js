// Which sources describe the elements to editors and catalogues, in custom-elements.json, and what of them is for users?

/** What nobody outside may use is nobody's business. */
const isPublic = ({ name, privacy }) => name && !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected';

/** In the package there are modules where there were sources. */
const published = (path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');

const forUsers = {
  name: 'for-users',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
      }
    }
    const renamed = JSON.stringify(customElementsManifest, (key, value) =>
      (key === 'path' || key === 'module') && typeof value === 'string' ? published(value) : value);
    Object.assign(customElementsManifest, JSON.parse(renamed));
  },
};

export default {
  globs: ['src/define.ts', 'src/form/{associated-element,events,task-form-element}.ts', 'src/card/task-card-element.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [forUsers],
};
