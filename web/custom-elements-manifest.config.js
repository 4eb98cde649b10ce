// Which sources describe the elements to editors and catalogues, in custom-elements.json?

export default {
  globs: ['src/define.ts', 'src/form/**/*.ts', 'src/card/**/*.ts'],
  outdir: '.',
  litelement: true,
};
