import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesUnder, importsUnder } from '../support/documents/imports.ts';

/** None that break a rule are only good news where there are imports at all. */
const breaking = (folder: string, breaks: (imported: string, file: string) => boolean): readonly string[] => {
  const imports = importsUnder(folder);
  expect(imports.length).toBeGreaterThan(50);
  return imports
    .filter(([file, imported]) => breaks(imported, file))
    .map(([file, imported]) => `${file} imports ${imported}`);
};

const filesImporting = (name: string): readonly string[] =>
  ['main', 'renderer', 'shared']
    .flatMap(importsUnder)
    .filter(([, imported]) => imported === name || imported.startsWith(`${name}/`))
    .map(([file]) => file);

describe('the arrows of the house', () => {
  it('lead from shared/ to nothing outside it, zod excepted', () => {
    expect(breaking('shared', (imported) => !imported.startsWith('shared/') && imported !== 'zod')).toEqual(
      [],
    );
  });

  it('lead from the page to shared/ and the packages of a page only', () => {
    const pagePackages = ['chart.js'];
    expect(
      breaking(
        'renderer',
        (imported) => !/^(shared|renderer)\//.test(imported) && !pagePackages.includes(imported),
      ),
    ).toEqual([]);
  });

  it('never lead from main to the page or to the tests', () => {
    expect(breaking('main', (imported) => /^(renderer|test)\//.test(imported))).toEqual([]);
  });

  it('reach Electron in its folder and its entry only', () => {
    expect(filesImporting('electron').filter((file) => !/^main\/shells\/electron\//.test(file))).toEqual([]);
  });

  it('reach the engine in its folder, the voice and the sun in one file each', () => {
    const outside = filesImporting('vosk-browser').filter(
      (file) => !file.startsWith('main/recognition/engine/'),
    );
    expect(outside).toEqual([]);
    expect(filesImporting('suncalc')).toEqual(['main/sun/sun-hours.ts']);
    expect(new Set(filesImporting('say'))).toEqual(new Set(['main/speech/say.ts']));
  });

  it('build adapters in main/compose/ only; those of Electron in its entry', () => {
    const building = new RegExp(
      `(?<!function )\\b(${[
        'createClock',
        'createDiaryFile',
        'createLog',
        'createModelCatalog',
        'createPower',
        'createReadingSpeaker',
        'createRecogniser',
        'createSelectedModel',
        'createSettingsFile',
        'createSettingsSource',
        'createSpeaker',
        'electronAutostart',
        'machineAutostart',
        'openMachineSettings',
        'printWithBrowser',
        'printWithWindow',
        'startVosk',
        'watchFile',
      ].join('|')})\\(`,
    );
    const builders = filesUnder('main').filter((file) => building.test(readFileSync(file, 'utf8')));
    const isComposing = (file: string) => file.startsWith('main/compose/');
    expect(builders.filter(isComposing).length).toBeGreaterThan(5);
    expect(builders.filter((file) => !isComposing(file)).toSorted()).toEqual([
      'main/shells/electron/index.ts',
      // At login a checkout under Electron starts as one without Electron does.
      'main/shells/electron/login-item.ts',
    ]);
  });
});

describe('shared/', () => {
  it('has no clock, no chance and no console', () => {
    const impure =
      /\b(Date\.now|new Date\(\)|Math\.random|console\.|performance\.|setTimeout|setInterval|process\.)/;
    const impureUnder = (folder: string) =>
      filesUnder(folder).filter((file) => impure.test(readFileSync(file, 'utf8')));
    expect(impureUnder('shared')).toEqual([]);
    expect(impureUnder('main')).not.toEqual([]);
  });
});
