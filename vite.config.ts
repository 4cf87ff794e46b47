import { join } from 'node:path';
import { defineConfig } from 'vite';

/** The page: plain files with relative addresses, nothing inline, so that the strictest policy fits both shells. */
export default defineConfig({
  root: join(import.meta.dirname, 'renderer'),
  base: './',
  build: {
    outDir: join(import.meta.dirname, 'dist/renderer'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'chrome120',
  },
  worker: { format: 'es' },
});
