import { join } from 'node:path';
import { build } from 'vite';

/** Makes one of the programs in this folder into a file that plain Node can run, and gives its path. */
export async function bundled(
  program: 'writer' | 'small-disk' | 'claiming',
  folder: string,
): Promise<string> {
  const entryFileNames = `${program}.mjs`;
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, `${program}.ts`),
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames } },
    },
  });
  return join(folder, entryFileNames);
}
