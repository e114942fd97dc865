/** A Rollup plugin that leaves a module out: what it exports does nothing. */
export const leaveOut = (file, name) => ({
  name: 'leave-out',
  load: (id) => (id.endsWith(file) ? `export const ${name} = () => undefined;` : null),
});
