import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { importsUnder } from '../support/documents/imports.ts';

const names = z.record(z.string(), z.string());
const { dependencies, devDependencies } = z
  .object({ dependencies: names, devDependencies: names })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const { packages } = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        license: z.string().optional(),
        dev: z.boolean().optional(),
        optional: z.boolean().optional(),
        devOptional: z.boolean().optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

describe('the packages that Charley needs', () => {
  it('have one exact version each', () => {
    const all = Object.entries({ ...dependencies, ...devDependencies });
    expect(all.length).toBeGreaterThan(15);
    const exact = /^(npm:[\w-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$|^file:main\/shells\/electron$/;
    expect(all.filter(([, version]) => !exact.test(version))).toEqual([]);
  });

  it('are imported by the product; those of development are named by a file of the house', () => {
    const imported = ['main', 'renderer', 'shared'].flatMap(importsUnder).map(([, name]) => name);
    const isImported = (name: string) =>
      imported.some((other) => other === name || other.startsWith(`${name}/`));
    expect(Object.keys(dependencies).filter((name) => !isImported(name))).toEqual([]);
    // Types belong to what they are of; typescript's program is tsc, and what covers is what `--coverage` asks for.
    const isImplied = (name: string) =>
      ['@types/node', 'typescript', '@vitest/coverage-v8'].includes(name) ||
      (name.startsWith('@types/') && isImported(name.slice('@types/'.length)));
    const isNamed = (name: string) =>
      spawnSync('git', ['grep', '-qF', name, '--', ':!package*.json', ':!*.md']).status === 0;
    expect(Object.keys(devDependencies).filter((name) => !isImplied(name) && !isNamed(name))).toEqual([]);
  });

  it('stand in NOTICE.md with their licences, those that they need themselves among them, and no others', () => {
    const rows = [...readFileSync('NOTICE.md', 'utf8').matchAll(/^\| (\S+) \| (\S+) \|/gm)]
      .map(([, name = '', licence = '']) => [name, licence] as const)
      .filter(([name]) => name !== 'Package');
    const running = Object.entries(packages).flatMap(([path, { license, ...use }]) =>
      path.startsWith('node_modules/') && path !== 'node_modules/@charley/electron-shell'
        ? use.dev || use.optional || use.devOptional
          ? []
          : [[path.slice('node_modules/'.length), license] as const]
        : [],
    );
    expect(rows.map(([name]) => name).toSorted()).toEqual(running.map(([name]) => name).toSorted());
    const given = new Map(running);
    expect(rows.filter(([name, licence]) => (given.get(name) ?? licence) !== licence)).toEqual([]);
  });
});
