import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const here = import.meta.dirname;

/** The typeface's licence goes wherever the typeface goes (SIL OFL 1.1, condition 2). */
const typefaceLicence: Plugin = {
  name: 'typeface-licence',
  generateBundle() {
    const source = readFileSync(
      join(here, 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/LICENSE'),
    );
    this.emitFile({ type: 'asset', fileName: 'assets/atkinson-hyperlegible-next-LICENSE.txt', source });
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
  plugins: [typefaceLicence],
  worker: { format: 'es' },
});
