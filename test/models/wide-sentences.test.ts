import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listeningContexts } from '../../shared/dialogue/listening-context.ts';
import { grammarFor } from '../../shared/dialogue/understanding/grammar.ts';

const recipe = 'models/wide/recipe';
const sentences = readFileSync(join(recipe, 'sentences.txt'), 'utf8').trim().split('\n');
const tests = 'test/shared/dialogue/understanding';

/** Every sentence by which the understanding is measured. */
function testSentences(): readonly string[] {
  const tables = readdirSync(tests).filter((name) => name.endsWith('.json') || name.endsWith('.tsv'));
  return tables.flatMap((name) => {
    const text = readFileSync(join(tests, name), 'utf8');
    if (name.endsWith('.json')) return JSON.parse(text).map((entry: { text: string }) => entry.text);
    return text
      .trim()
      .split('\n')
      .map((line) => line.split('\t')[1] ?? '');
  });
}

describe("the wide ear's own sentences", () => {
  it('are at least 1,500, each once, in plain lower case', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(1_500);
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.filter((sentence) => !/^[a-z' ]+$/.test(sentence))).toEqual([]);
  });

  it('are none of those that the understanding is measured by', () => {
    const measured = new Set(testSentences().map((text) => text.toLowerCase()));
    expect(measured.size).toBeGreaterThan(2_000);
    expect(sentences.filter((sentence) => measured.has(sentence))).toEqual([]);
  });

  it.each(['painful', 'feet', 'terrible', 'aching', 'throbbing', 'killing', 'hard', 'let go'])(
    'hold "%s"',
    (words) => {
      expect(sentences.filter((sentence) => ` ${sentence} `.includes(` ${words} `)).length).toBeGreaterThan(
        3,
      );
    },
  );

  it("stand beside Charley's phrases as they are now", () => {
    const kept = JSON.parse(readFileSync(join(recipe, 'phrases.json'), 'utf8'));
    // The wide ear is shut while Charley speaks.
    const heard = listeningContexts.filter((context) => context !== 'interrupting');
    const now = Object.fromEntries(heard.map((context) => [context, grammarFor(context)]));
    const missing = new Set(
      Object.entries(now).flatMap(([context, list]) =>
        list.filter((phrase) => !(kept[context] ?? []).includes(phrase)),
      ),
    );
    // A few new phrases are no reason to build it anew: it hears other words, too.
    expect(missing.size).toBeLessThan(100);
  });
});
