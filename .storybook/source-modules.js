import { manifest } from '../scripts/build-manifest.js';

const NAME = 'virtual:custom-elements-manifest';
const RESOLVED = `\0${NAME}`;

/**
 * Gives Storybook the custom elements manifest as a module. It is read from the sources at start, so that no build has
 * to come before, and read again when an element changes.
 * @returns {import('vite').Plugin}
 */
export const manifestModule = () => ({
  name: 'custom-elements-manifest',
  resolveId: (id) => (id === NAME ? RESOLVED : undefined),
  load: (id) => (id === RESOLVED ? `export default ${JSON.stringify(manifest())};` : undefined),
  handleHotUpdate({ file, server, modules }) {
    const module = server.moduleGraph.getModuleById(RESOLVED);
    if (!module || !/(\.element|base-element)\.ts$/.test(file)) return modules;
    return [...modules, module];
  },
});

/**
 * Keeps the modules that register elements: the `sideEffects` of package.json name the files in dist/, so that the
 * sources would count as unused.
 * @returns {import('vite').Plugin}
 */
export const registeringModules = () => ({
  name: 'registering-modules',
  transform: (_code, id) => (/\/src\/elements\/([\w-]+)\/\1\.ts$/.test(id) ? { moduleSideEffects: true } : undefined),
});
