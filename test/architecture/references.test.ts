import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isSettingKey } from '../../shared/settings/settings.ts';

/** What a reader is sent to, in comments and documents, must be there. */

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .trim()
  .split('\n');
const specification = readFileSync('docs/relief-content.md', 'utf8');

// The change log tells of what was.
const left: readonly string[] = ['CHANGELOG.md'];
const texts = tracked
  .filter((file) => /^((main|renderer|shared|test|docs|models)\/.*\.(ts|css|md)|\w+\.md)$/.test(file))
  .filter((file) => !left.includes(file))
  .flatMap((file) => {
    const text = textOf(file);
    return text === null ? [] : [{ file, text, comments: file.endsWith('.md') ? text : commentsIn(text) }];
  });

/** Null for a file that is listed and deleted, not yet committed. */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function commentsIn(text: string): string {
  return [...text.matchAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/g)].map(([comment]) => comment).join('\n');
}

/** Each match with the file that it stands in, as "file: match". */
function found(part: 'text' | 'comments', pattern: RegExp): readonly (readonly [string, string])[] {
  return texts.flatMap(({ file, ...parts }) =>
    [...parts[part].matchAll(pattern)].map(([, match = '']) => [file, match] as const),
  );
}

const missing = (
  references: readonly (readonly [string, string])[],
  isThere: (reference: string) => boolean,
): readonly string[] =>
  references
    .filter(([, reference]) => !isThere(reference))
    .map(([file, reference]) => `${file}: ${reference}`);

describe('a reference', () => {
  it('to a section, such as §2.9, leads to its heading in docs/relief-content.md', () => {
    const sections = found('text', /§(\d+(?:\.\d+)?)/g);
    expect(sections.length).toBeGreaterThan(40);
    expect(missing(sections, (number) => new RegExp(`^##+ ${number}[. ]`, 'm').test(specification))).toEqual(
      [],
    );
  });

  it('to a source, such as [S6], leads to its row there', () => {
    const sources = found('text', /\[(S\d+)\b/g);
    expect(sources.length).toBeGreaterThan(40);
    expect(missing(sources, (tag) => specification.includes(`\n| ${tag} |`))).toEqual([]);
  });

  it('of a source is of use: none is listed that nothing rests on', () => {
    const listed = [...specification.matchAll(/^\| (S\d+) \|/gm)].map(([, tag = '']) => tag);
    const used = new Set(found('text', /\[(S\d+)\b/g).map(([, tag]) => tag));
    expect(listed.filter((tag) => !used.has(tag))).toEqual([]);
  });

  it('to a file, in a comment or a document, names one that exists', () => {
    const files = found(
      'comments',
      /(?<![\w*./-])((?:[\w.<>-]+\/)*[\w<>-][\w.<>-]*\.(?:ts|md|py|css|yml|tsv))\b/g,
    );
    expect(files.length).toBeGreaterThan(40);
    const isThere = (name: string) => {
      const path = name.replace('<language>', 'en').replace(/^(?:\.\.\/)+/, '');
      return tracked.some((file) => file === path || file.endsWith(`/${path}`));
    };
    expect(missing(files, isThere)).toEqual([]);
  });

  it('to a command, such as `npm run lint`, names a script that there is', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = found('comments', /npm run ([a-z][\w:-]*)/g);
    expect(named.length).toBeGreaterThan(10);
    expect(missing(named, (name) => scripts[name] !== undefined)).toEqual([]);
  });

  it('to a script names each that there is, in CONTRIBUTING or README', () => {
    const pages = ['CONTRIBUTING.md', 'README.md'].map((page) => readFileSync(page, 'utf8')).join();
    const byNpmItself = /^(prepare|prestart)$/;
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    const isNamed = (name: string) => new RegExp(`npm (run )?${name}(?![\\w:])`).test(pages);
    expect(Object.keys(scripts).filter((name) => !byNpmItself.test(name) && !isNamed(name))).toEqual([]);
  });

  it('to a command of Charley, or to a setting that it sets, names one that there is', () => {
    const source = readFileSync('main/cli/charley.ts', 'utf8');
    const commands = [...source.matchAll(/^ {2}(\w+): (?:async )?\(commandLine\) =>/gm)].map(
      ([, name]) => name,
    );
    const named = found('comments', /npx charley ([a-z]+)/g);
    expect(named.length).toBeGreaterThan(20);
    expect(missing(named, (name) => commands.includes(name))).toEqual([]);
    const set = found('comments', /settings set (?!KEY)([a-z][\w.]*)/g);
    expect(set.length).toBeGreaterThan(8);
    expect(missing(set, isSettingKey)).toEqual([]);
  });

  it('from one document to another, as a link, leads somewhere', () => {
    const links = texts.flatMap(({ file, text }) =>
      file.endsWith('.md')
        ? [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link = '']) => [file, link] as const)
        : [],
    );
    const dead = links.filter(([file, link]) => {
      const { pathname } = new URL(link, `file:///${file}`);
      return !tracked.some((path) => `/${path}` === pathname || `/${path}`.startsWith(`${pathname}/`));
    });
    expect(links.length).toBeGreaterThan(5);
    expect(dead.map(([file, link]) => `${file}: ${link}`)).toEqual([]);
  });
});
