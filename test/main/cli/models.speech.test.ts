import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { models } from '../../../main/cli/models.ts';
import { settings } from '../../../main/cli/settings.ts';
import { composeChosenEngine, composeMachine } from '../../../main/compose/machine.ts';
import { contentFor } from '../../../shared/content/languages.ts';
import { paperlessPrinter } from '../../support/printer.ts';
import { keepWordsInGraph, packModel, zipModel } from '../../support/sound/packed-models.ts';
import { ownFolder } from '../storage/folder.ts';
import { runsOf } from './stored-run.ts';

let folder: string;
let charley: ReturnType<typeof runsOf>;
beforeEach(() => {
  folder = ownFolder();
  charley = runsOf(models, folder);
});
const setting = (...args: readonly string[]) => runsOf(settings, folder)(...args);
const kept = () => (existsSync(join(folder, 'models')) ? readdirSync(join(folder, 'models')).toSorted() : []);

describe('charley models', () => {
  it('brings a model from a file, which can be chosen, verified and removed again', async () => {
    const packed = packModel(folder, 'vosk-model-other-1');
    const brought = await charley('import', packed);
    expect(brought).toMatchObject({ exitCode: 0, err: [] });
    expect(brought.out[0]).toMatch(/^Brought vosk-model-other-1\. It hears \d+ of \d+ phrases\./);
    expect(kept()).toEqual(['manifest.json', 'vosk-model-other-1.tar.gz']);
    rmSync(packed);
    expect((await charley('list')).out[2]).toMatch(/^vosk-model-other-1 .*licence: as the person's own$/);
    expect((await charley('verify')).out).toEqual([
      'starter  sound',
      'wide  sound',
      'vosk-model-other-1  sound',
    ]);
    expect(await setting('set', 'model', 'vosk-model-other-1')).toMatchObject({ exitCode: 0 });
    expect(await charley('remove', 'vosk-model-other-1')).toMatchObject({
      exitCode: 1,
      err: [expect.stringContaining('First choose others')],
    });
    await setting('set', 'model', 'starter');
    expect(await charley('remove', 'vosk-model-other-1')).toMatchObject({
      exitCode: 0,
      out: ['Removed vosk-model-other-1.'],
    });
    expect(kept()).toEqual(['manifest.json']);
  });

  it("takes a model that keeps its words in its graph, as Vosk's small ones do", async () => {
    const packed = packModel(folder, 'vosk-model-small-1', keepWordsInGraph);
    const [plain, inGraph] = [
      await charley('import', packModel(folder, 'plain')),
      await charley('import', packed),
    ];
    expect(inGraph.exitCode).toBe(0);
    expect(inGraph.out[0]?.replaceAll('vosk-model-small-1', 'plain')).toBe(plain.out[0]);
  });

  it('brings a zip, as Vosk publishes its models, and it hears phrases and whole sentences', async () => {
    const brought = await charley('import', zipModel(folder, 'vosk-model-zipped'));
    expect(brought).toMatchObject({ exitCode: 0, err: [] });
    expect(kept()).toEqual(['manifest.json', 'vosk-model-zipped.tar.gz']);
    expect((await charley('verify')).out).toContain('vosk-model-zipped  sound');
    for (const key of ['model', 'wideModel'])
      expect(await setting('set', key, 'vosk-model-zipped')).toMatchObject({ exitCode: 0 });
    expect((await charley('remove', 'vosk-model-zipped')).err[0]).toContain('First choose others');
  });

  it('takes a model without a word for other speech for whole sentences only, and says so', async () => {
    const packed = packModel(folder, 'vosk-model-zamia', (model) => {
      const list = join(model, 'graph', 'words.txt');
      writeFileSync(list, readFileSync(list, 'utf8').replace(/^\[unk\] .*\n/m, ''));
    });
    const brought = await charley('import', packed);
    expect(brought).toMatchObject({ exitCode: 0, err: [] });
    expect(brought.out[0]).toContain('serves for whole sentences only');
    expect(await setting('set', 'wideModel', 'vosk-model-zamia')).toMatchObject({ exitCode: 0 });
    expect(await setting('set', 'model', 'vosk-model-zamia')).toMatchObject({ exitCode: 2 });
  });

  it.each<[string, (place: string) => string, RegExp]>([
    [
      'a model with a graph that cannot take phrases',
      (place) => packModel(place, 'static', (model) => rmSync(join(model, 'graph', 'HCLr.fst'))),
      /it lacks HCLr\.fst or Gr\.fst/,
    ],
    [
      'a model whose acoustics the engine cannot read',
      (place) => packModel(place, 'torn', (model) => writeFileSync(join(model, 'am', 'final.mdl'), 'torn')),
      /it was tried, and did not start/,
    ],
    [
      'a model of another language',
      (place) =>
        packModel(place, 'vosk-model-de', (model) =>
          writeFileSync(join(model, 'graph', 'words.txt'), '<eps> 0\nich 1\n[unk] 2\n'),
        ),
      /does not know the English words/,
    ],
    ["the name of Charley's own", (place) => packModel(place, 'starter'), /There is a model starter already/],
    [
      'a name that is none',
      (place) => {
        const odd = join(place, 'my model.tar.gz');
        copyFileSync(packModel(place, 'good'), odd);
        return odd;
      },
      /letters, digits, dots and dashes: my model$/,
    ],
  ])('refuses %s and keeps nothing', async (_what, make, words) => {
    const run = await charley('import', make(folder));
    expect(run).toMatchObject({ exitCode: 1, out: [] });
    expect(run.err.join()).toMatch(words);
    expect(kept()).toEqual([]);
  });

  it('refuses the same name twice, and a list that is damaged, and leaves both alone', async () => {
    const packed = packModel(folder, 'mine');
    await charley('import', packed);
    expect((await charley('import', packed)).err[0]).toContain('There is a model mine already.');
    writeFileSync(join(folder, 'models', 'manifest.json'), '{');
    const run = await charley('import', packModel(folder, 'another'));
    expect(run.err[0]).toMatch(/list of your models is damaged.*manifest\.json$/);
    expect(readFileSync(join(folder, 'models', 'manifest.json'), 'utf8')).toBe('{');
    expect((await charley('list')).out).toHaveLength(3);
  });

  it('says that nothing was brought where the disk refuses', async () => {
    const packed = packModel(folder, 'mine');
    mkdirSync(join(folder, 'models', 'mine.tar.gz'), { recursive: true });
    const run = await charley('import', packed);
    expect(run.exitCode).toBe(1);
    expect(run.err[0]).toMatch(/^Nothing was brought: a folder has its name; move that away\.$/);
    expect(kept()).toEqual(['mine.tar.gz']);
  });

  it('names a model that was changed or lost, and exits 1', async () => {
    for (const name of ['lost', 'changed']) await charley('import', packModel(folder, name));
    rmSync(join(folder, 'models', 'lost.tar.gz'));
    writeFileSync(join(folder, 'models', 'changed.tar.gz'), Buffer.alloc(5_000_000));
    expect(await charley('verify')).toEqual({
      exitCode: 1,
      out: ['starter  sound', 'wide  sound'],
      err: [
        'lost  cannot be used: it is not on this computer.',
        'changed  cannot be used: its file was changed.',
      ],
    });
  });
});

describe('charley listen', () => {
  const listen = async (...args: readonly string[]) => {
    const err: string[] = [];
    const environment = {
      content: contentFor('en'),
      out: () => {},
      err: (line: string) => void err.push(line),
      dataFolder: folder,
      now: new Date(),
      printToPdf: paperlessPrinter,
    };
    const engine = await composeChosenEngine(composeMachine(environment))(() => undefined);
    if (!engine.ok) throw new Error(engine.failure.code);
    const known = [...args].every((word) => engine.value.words.has(word));
    await engine.value.close();
    return { err, known };
  };

  it('hears with the chosen model', async () => {
    const added = packModel(folder, 'mine', (model) => {
      const list = join(model, 'graph', 'words.txt');
      writeFileSync(list, `${readFileSync(list, 'utf8').trim()}\nwordofmine 9999\n`);
    });
    await charley('import', added);
    await setting('set', 'model', 'mine');
    expect(await listen('cramp', 'wordofmine')).toEqual({ err: [], known: true });
  });

  it("hears with Charley's own where the chosen one is lost, and says so", async () => {
    await charley('import', packModel(folder, 'mine'));
    await setting('set', 'model', 'mine');
    rmSync(join(folder, 'models'), { recursive: true });
    expect(await listen('cramp')).toEqual({
      err: ["The model mine does not listen: it is not on this computer. Charley's own listens instead."],
      known: true,
    });
  });
});
