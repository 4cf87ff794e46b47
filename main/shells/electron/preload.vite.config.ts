import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** A sandboxed preload can require nothing but Electron: one self-contained CommonJS file. */
export default defineConfig({
  root: path('.'),
  build: {
    lib: { entry: path('preload.ts'), formats: ['cjs'], fileName: () => 'preload.cjs' },
    outDir: path('../../../dist/main/shells/electron'),
    emptyOutDir: false,
    target: 'chrome140',
    minify: false,
    rolldownOptions: { external: ['electron'], checks: { pluginTimings: false } },
  },
});
