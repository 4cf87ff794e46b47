import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const here = import.meta.dirname;

const typeface = join(here, 'node_modules/@fontsource-variable/atkinson-hyperlegible-next');

/** The licence of each package in the page goes wherever the page goes, as do those of the typeface and of MIT. */
const licences: Plugin = {
  name: 'licences',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
    const packages = modules.flatMap(
      (id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0] ?? [],
    );
    for (const folder of new Set([typeface, ...packages])) {
      const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
      if (file === undefined) throw new Error(`${folder} has no licence beside it.`);
      this.emitFile({
        type: 'asset',
        fileName: `assets/${basename(folder)}-LICENSE.txt`,
        source: readFileSync(join(folder, file)),
      });
    }
  },
};

/** The page: plain files with relative addresses, nothing inline, so that the strictest policy fits both shells. */
export default defineConfig({
  root: join(here, 'renderer'),
  base: './',
  build: {
    outDir: join(here, 'dist/renderer'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'chrome120',
    // A slow machine is no fault of the build.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  plugins: [licences],
  worker: { format: 'es' },
});
