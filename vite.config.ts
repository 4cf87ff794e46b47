import { join } from 'node:path';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

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
  },
  worker: { format: 'es' },
});
