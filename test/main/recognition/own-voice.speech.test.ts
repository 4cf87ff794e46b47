import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeRecogniser } from '../../../main/compose/machine.ts';
import type { Engine } from '../../../main/recognition/engine/engine.ts';
import { hearFrames } from '../../../main/recognition/hear-frames.ts';
import { bundledModels } from '../../../main/recognition/models/model.ts';
import { contentFor } from '../../../shared/content/languages.ts';
import { isOwnEcho } from '../../../shared/dialogue/understanding/own-words.ts';
import type { Heard } from '../../../shared/ports/hearing.ts';
import { startWideEngine, voskWith } from '../../support/sound/first-model.ts';
import { inRoom, speakFrames } from '../../support/sound/speech-frames.ts';
import { openStudio, type Studio, voices } from '../../support/sound/voices.ts';

const { lines } = contentFor('en');
/** Those whose ends were taken before: an answer, a place, "slower", "stop", a choice. */
const spoken = [
  lines.easing,
  lines.whichPart,
  lines.whichSide,
  lines.goodLetGo,
  lines.keepBreathing,
  lines.footAgainstBedEnd,
  lines.stayingInBed,
  lines.helpInRelief,
  lines.dizzy,
  lines.toesTowardShin,
].map((line) => line.spoken);

describe("Charley's own voice, late from a loudspeaker", () => {
  let studio: Studio;
  let narrow: Engine;
  let wide: Engine;
  beforeAll(async () => {
    studio = await openStudio();
    const started = await voskWith(bundledModels())(() => undefined);
    if (!started.ok) throw new Error(started.failure.detail);
    narrow = started.value;
    wide = await startWideEngine();
  });
  afterAll(async () => {
    await studio.close();
    await Promise.all([narrow.close(), wide.close()]);
  });

  /** What is heard of a line once the ears are open again, so late. */
  const tailHeard = async (text: string, lateMs: number): Promise<readonly Heard[]> => {
    const voice = voices.find(({ name }) => name === 'festival cmu_us_slt_arctic_hts');
    if (voice === undefined) throw new Error('No voice');
    const frames = await speakFrames(studio, voice, text);
    // Two seconds of silence follow; the ears open 0.3 s after the voice's end.
    const last = frames.length - 20;
    const tail = frames.slice(Math.max(0, last - (lateMs - 300) / 100));
    const heard: Heard[] = [];
    await hearFrames(composeRecogniser(narrow, wide), 'easing', inRoom(tail, -62), (one) => heard.push(one));
    return heard;
  };

  it.each([500, 1_000, 2_000])('is nobody else: no line is taken %i ms late', async (lateMs) => {
    const taken: string[] = [];
    for (const text of spoken)
      for (const { text: words, verdict } of await tailHeard(text, lateMs))
        if (verdict.accepted && !isOwnEcho(words, text)) taken.push(`${words} ← ${text}`);
    expect(taken).toEqual([]);
  });
});
