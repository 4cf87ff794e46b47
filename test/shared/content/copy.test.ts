import { describe, expect, it } from 'vitest';
import { answers } from '../../../shared/content/en/answers.ts';
import { english } from '../../../shared/content/en/index.ts';
import { linesUnheard, linesUnvoiced } from '../../../shared/content/en/lines/unheard.ts';
import { lines } from '../../../shared/content/en/lines.ts';
import { steps } from '../../../shared/content/protocol.ts';
import { listeningContexts } from '../../../shared/dialogue/listening-context.ts';
import { fill, sentences } from '../../../shared/dialogue/rendering/spoken-text.ts';
import { judge } from '../../../shared/dialogue/understanding/judge.ts';
import { normalise } from '../../../shared/dialogue/understanding/words.ts';
import { failureCodes } from '../../../shared/result.ts';
import { readingGrade, wordsOf } from '../../support/documents/reading-grade.ts';

const notSo = [...Object.entries(linesUnheard), ...Object.entries(linesUnvoiced)];
/** Placeholders filled with the longest that they can be. */
const values = { seconds: 27, count: 27, night: 27, step: 'towelStretch' } as const;
const spoken: readonly (readonly [name: string, text: string])[] = [
  ...Object.entries(lines).map(([id, line]) => [id, fill(english, line.spoken, values)] as const),
  ...Object.entries(answers).map(([id, { answer }]) => [`QA-${id}`, answer] as const),
].filter(([, text]) => text !== '');
const said = [...spoken, ...notSo.map(([name, line]) => [name, line.spoken] as const)].flatMap(
  ([name, text]) => sentences(text).map((sentence) => [name, sentence] as const),
);
const headlines: readonly (readonly [string, string])[] = [
  ...[...Object.entries(lines), ...notSo].map(([id, { headline }]) => [id, headline] as const),
  ...Object.entries(answers).map(([id, { question }]) => [`QA-${id}`, question] as const),
];
const shown = [
  ...Object.values(english.hints),
  ...Object.values(english.failures),
  ...Object.values(english.labels),
  ...Object.values(english.quietNotices),
];

const breaking = (all: readonly (readonly [string, string])[], breaks: (text: string) => boolean) =>
  all.filter(([, text]) => breaks(text)).map(([name, text]) => `${name}: ${text}`);

describe('every line of the content', () => {
  it('has 12 words or fewer in each sentence', () => {
    expect(breaking(said, (sentence) => wordsOf(sentence).length > 12)).toEqual([]);
    const failures = Object.values(english.failures)
      .flatMap(sentences)
      .map((sentence) => ['failure', sentence] as const);
    expect(breaking(failures, (sentence) => wordsOf(sentence).length > 12)).toEqual([]);
  });

  it('has a headline of 3 to 7 words', () => {
    expect(
      breaking(headlines, (headline) => wordsOf(headline).length < 3 || wordsOf(headline).length > 7),
    ).toEqual([]);
  });

  it('speaks numbers as words', () => {
    expect(breaking(spoken, (text) => /\d/.test(text))).toEqual([]);
  });

  it('asks one question at most, at its end', () => {
    expect(breaking(spoken, (text) => text.split('?').length > 2 || /\?./.test(text.trim()))).toEqual([]);
  });

  it('reads at grade 6 or lower, taken together and line by line as far as a formula can tell', () => {
    expect(readingGrade(spoken.map(([, text]) => text).join(' '))).toBeLessThanOrEqual(6);
    expect(readingGrade(shown.map((text) => `${text}.`).join(' '))).toBeLessThanOrEqual(6);
  });

  it('gives no dose, no brand, no promise and no blame', () => {
    const forbidden =
      /\b(\d+ ?mg|milligrams?|grams?|dose|twice a day|ibuprofen|paracetamol|acetaminophen|aspirin|tylenol|advil|nurofen|voltaren|cures?|cured|prevents?|guarantee\w*|proven|will stop|treats?|diagnos\w*|don't panic|you should have|your fault)\b/i;
    const all = [...spoken, ...headlines, ...shown.map((text) => ['shown', text] as const)];
    // "There is no strong proof" denies a promise.
    expect(breaking(all, (text) => forbidden.test(text))).toEqual([]);
  });

  it('would never be taken for a command or an answer, should the microphone hear it whole', () => {
    expect(spoken.flatMap(([name, text]) => takenAs(name, text))).toEqual([]);
  });

  it('has no single sentence that would start, stop or pause anything, or say how the leg is', () => {
    const turning: readonly string[] = [
      'cramp.onset',
      'emergency',
      'fall',
      'stop',
      'pause',
      'better',
      'worse',
    ];
    const taken = said.flatMap(([name, sentence]) => takenAs(name, sentence, turning));
    expect(taken).toEqual([]);
  });
});

/** The contexts in which a text would be accepted, as one of these intents where some are given. */
function takenAs(name: string, text: string, among?: readonly string[]): readonly string[] {
  return listeningContexts.flatMap((context) => {
    const { meaning, verdict } = judge(normalise(text), context);
    const counts = verdict.accepted && meaning !== null && (among?.includes(meaning.intent) ?? true);
    return counts ? [`${name} as ${meaning.intent} in ${context}: ${text}`] : [];
  });
}

describe('the content is complete', () => {
  it('has words for every failure', () => {
    expect(Object.keys(english.failures).sort()).toEqual([...failureCodes].sort());
  });

  it('does not say which settings are used where the file cannot be: the last good ones, or none are left', () => {
    for (const code of ['settings-damaged', 'disk-unreadable', 'not-a-file'] as const)
      expect(english.failures[code]).not.toMatch(/\buse\b|usual|last good/i);
  });

  it('has a spoken line and a headline for every step', () => {
    const wordless = Object.values(steps).filter(({ line }) => lines[line].spoken === '');
    expect(wordless).toEqual([]);
  });
});
