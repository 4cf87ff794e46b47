import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

/** What the runners do, and what the issue forms ask. Only their form can be checked here. */

const stepSchema = z.object({ uses: z.string().optional(), run: z.string().optional() });
const jobSchema = z.object({
  'runs-on': z.string(),
  'timeout-minutes': z.number(),
  steps: z.array(stepSchema).min(1),
});
const workflowSchema = z.object({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(z.string(), jobSchema),
});
const fieldSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('markdown'), attributes: z.object({ value: z.string() }) }),
  z.object({
    type: z.enum(['input', 'textarea']),
    id: z.string(),
    attributes: z.object({ label: z.string() }),
  }),
  z.object({
    type: z.literal('dropdown'),
    id: z.string(),
    attributes: z.object({ label: z.string(), options: z.array(z.string()).min(2) }),
  }),
]);
const formSchema = z.object({ name: z.string(), description: z.string(), body: z.array(fieldSchema).min(2) });

interface Written {
  readonly name: string;
  readonly text: string;
}

const filesIn = (folder: string): readonly Written[] =>
  readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

const workflows = filesIn('.github/workflows').map(({ name, text }) => ({
  name,
  text,
  workflow: workflowSchema.parse(parse(text)),
}));
const commands = workflows.flatMap(({ workflow }) =>
  Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? [])),
);
const namedIn = (texts: readonly string[], pattern: RegExp): readonly string[] =>
  texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name));

describe.each(workflows)('the workflow $name', ({ text, workflow }) => {
  it('takes each action by its commit, and says which version that is', () => {
    const uses = Object.values(workflow.jobs).flatMap(({ steps }) =>
      steps.flatMap((step) => step.uses ?? []),
    );
    const pinned = namedIn([text], /uses: (\S+@[0-9a-f]{40}) # v\d+\.\d+\.\d+$/gm);
    expect(uses.length).toBeGreaterThan(0);
    expect(pinned).toEqual(uses);
  });

  it('may only read by default, and never runs with rights on the code of a stranger', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  });
});

describe('the workflows', () => {
  const names = z.record(z.string(), z.string());
  const { scripts, devDependencies } = z
    .object({ scripts: names, devDependencies: names })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const { optionalDependencies } = z
    .object({ optionalDependencies: names })
    .parse(JSON.parse(readFileSync('main/shells/electron/package.json', 'utf8')));
  const packages = new Set([...Object.keys(devDependencies), ...Object.keys(optionalDependencies)]);

  it('call scripts that package.json has', () => {
    const called = [...namedIn(commands, /npm run ([\w:-]+)/g), ...namedIn(commands, /npm (test|start)\b/g)];
    expect(called).toContain('test');
    expect(called.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it('call packages that are installed, and test projects that there are', () => {
    expect(namedIn(commands, /npx (\S+)/g).filter((name) => !packages.has(name))).toEqual([]);
    const config = readFileSync('vitest.config.ts', 'utf8');
    const projects = namedIn([...commands, ...Object.values(scripts)], /--project (\w+)/g);
    expect(projects).toContain('electron');
    expect(projects.filter((name) => !config.includes(`name: '${name}'`))).toEqual([]);
  });
});

describe.each(filesIn('.github/ISSUE_TEMPLATE').filter(({ name }) => name !== 'config.yml'))(
  'the issue form $name',
  ({ text }) => {
    it('has a name, a description, and fields that GitHub knows, each once', () => {
      const { body } = formSchema.parse(parse(text));
      const ids = body.flatMap((field) => ('id' in field ? field.id : []));
      expect(new Set(ids).size).toBe(ids.length);
    });
  },
);
