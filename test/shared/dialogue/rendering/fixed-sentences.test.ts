import { describe, expect, it } from 'vitest';
import { english } from '../../../../shared/content/en/index.ts';
import type { AnswerId, Line, LineId } from '../../../../shared/content/line.ts';
import { steps } from '../../../../shared/content/protocol.ts';
import { fixedSentences, spokenSentences } from '../../../../shared/dialogue/rendering/fixed-sentences.ts';
import { spokenText } from '../../../../shared/dialogue/rendering/spoken-text.ts';

const prepared = new Set(fixedSentences(english));
const unprepared = (lines: readonly Line[]): readonly string[] =>
  spokenSentences(spokenText(english, lines)).filter((text) => text !== '' && !prepared.has(text));

/** What is filled in there is in the diary. */
const ofTheDiary: readonly string[] = ['crampsThisWeek', 'helpedLastTime', 'nightOfRoutine'];
/** … and there in the settings. */
const ofTheNight: readonly string[] = ['readyVoice', 'readyUntil', 'readyUntilMinutes'];
const lineIds = Object.keys(english.lines) as LineId[];

describe('the sentences that can be rendered ahead', () => {
  it('are those of every line and answer, with each length of a hold and each number of seconds', () => {
    const counted: readonly string[] = [
      'holdStart',
      'holdStartShort',
      'timeLeft',
      ...ofTheDiary,
      ...ofTheNight,
    ];
    for (const id of lineIds.filter((id) => !counted.includes(id)))
      expect(unprepared([{ kind: 'line', id }]), id).toEqual([]);
    for (const id of Object.keys(english.answers) as AnswerId[])
      for (const extent of ['first sentence', 'whole'] as const)
        expect(unprepared([{ kind: 'answer', id, extent }]), id).toEqual([]);
    for (const step of Object.values(steps)) {
      if (step.kind !== 'hold') continue;
      const { seconds } = step;
      expect(unprepared([{ kind: 'line', id: 'holdStart', values: { seconds } }])).toEqual([]);
    }
    for (let seconds = 1; seconds <= 60; seconds += 1)
      expect(unprepared([{ kind: 'line', id: 'timeLeft', values: { seconds } }])).toEqual([]);
  });

  it('are those of every line while nothing can hear the person, too', () => {
    const shut = { ears: 'shut', voice: 'heard' } as const;
    for (const id of Object.keys(english.linesUnheard) as LineId[]) {
      const said = spokenSentences(spokenText(english, [{ kind: 'line', id }], shut));
      expect(
        said.filter((text) => text !== '' && !prepared.has(text)),
        id,
      ).toEqual([]);
    }
  });

  it('are found again in several lines that are said in one breath', () => {
    const lines = [
      { kind: 'line', id: 'wellDone' },
      { kind: 'line', id: 'rubLightly' },
    ] as const;
    expect(unprepared(lines)).toEqual([]);
    expect(spokenSentences(spokenText(english, lines)).length).toBe(3);
  });

  it('leave out what is in the diary', () => {
    expect(unprepared([{ kind: 'line', id: 'crampsThisWeek', values: { count: 3 } }])).toHaveLength(1);
    expect([...prepared].filter((text) => /[{}]/.test(text))).toEqual([]);
  });

  it('begin with the first action and hold nothing twice', () => {
    const all = fixedSentences(english);
    expect(all.slice(0, 3)).toEqual([
      "I'm here.",
      'Straighten your leg slowly.',
      'Now pull your toes toward your shin.',
    ]);
    expect(new Set(all).size).toBe(all.length);
    expect(all.indexOf('Call emergency services now.')).toBeLessThan(25);
  });

  it('are those of the language', () => {
    const german = fixedSentences({
      ...english,
      lines: { ...english.lines, sipWater: { headline: '', spoken: 'Trink ein paar Schlucke.' } },
    });
    expect(german).toContain('Trink ein paar Schlucke.');
    expect(german).not.toContain('Take a few sips of water.');
  });

  it('are put together to the very text, whatever stands at its end', () => {
    for (const text of ['One. Two? Three!', 'No end', 'An end. And none', '  spaces.  kept.  ', ''])
      expect(spokenSentences(text).join(' ')).toBe(text);
  });
});
