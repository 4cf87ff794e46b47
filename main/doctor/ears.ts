import type { AudioFrame } from '../../shared/audio/frame.ts';
import type { Content } from '../../shared/content/content.ts';
import type { Heard } from '../../shared/ports/hearing.ts';
import type { Clock } from '../../shared/ports/machine.ts';
import type { Result } from '../../shared/result.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import type { Engine } from '../recognition/engine/engine.ts';
import { hearFrames } from '../recognition/hear-frames.ts';
import type { ModelCatalog } from '../recognition/models/catalog.ts';
import { failureWords } from '../recognition/models/model-words.ts';
import type { PatientRecogniser } from '../recognition/patient-recogniser.ts';
import type { Finding } from './finding.ts';

/** Ears of their own for the doctor, beside those of a Charley that runs. */
export interface EarsUnderTest {
  readonly startEngine: () => Promise<Result<Engine>>;
  /** Null where the wide ear is off, or cannot be had. */
  readonly startWide: () => Promise<Engine | null>;
  readonly isWideWished: () => Promise<boolean>;
  readonly recogniserIn: (engine: Engine, wide: Engine | null) => PatientRecogniser;
  /** "I have a cramp", as the microphone would send it, and silence after it. */
  readonly knownPhrase: () => Iterable<AudioFrame>;
  readonly clock: Pick<Clock, 'nowMs'>;
}

/** Plays a known phrase to both ears, by the microphone's own path; what they heard is judged and not told. */
export async function examineEars(ears: EarsUnderTest, content: Pick<Content, 'models'>): Promise<Finding> {
  const narrow = await ears.startEngine();
  if (!narrow.ok) {
    const detail = failureWords(narrow.failure, content.models);
    return { check: 'ears', verdict: 'fail', id: 'ears unloadable', detail };
  }
  const isWideWished = await ears.isWideWished();
  const wide = isWideWished ? await ears.startWide() : null;
  try {
    const begunMs = ears.clock.nowMs();
    const heard: Heard[] = [];
    const recogniser = ears.recogniserIn(narrow.value, wide);
    await hearFrames(recogniser, 'idle', ears.knownPhrase(), (each) => heard.push(each));
    const tookMs = Math.round(ears.clock.nowMs() - begunMs);
    if (!heard.some(({ ears: each, text }) => hasCramp(each?.narrow ?? text)))
      return { check: 'ears', verdict: 'fail', id: 'ears deaf' };
    if (!isWideWished) return { check: 'ears', verdict: 'pass', id: 'ears hear phrases' };
    return heard.some(({ ears: each }) => hasCramp(each?.wide ?? ''))
      ? { check: 'ears', verdict: 'pass', id: 'ears hear', detail: String(tookMs) }
      : { check: 'ears', verdict: 'warn', id: 'ears miss sentences' };
  } finally {
    await Promise.all([narrow.value.close(), wide?.close()]);
  }
}

function hasCramp(text: string): boolean {
  return /\bcramp/.test(text);
}

/** The checksums of the models that are chosen for the two ears. */
export async function examineModels(
  catalog: ModelCatalog,
  chosen: Pick<Settings, 'model' | 'wideModel'>,
  content: Pick<Content, 'models'>,
): Promise<Finding> {
  const checked = [
    { name: chosen.model, taken: await catalog.take(chosen.model, 'narrow') },
    { name: chosen.wideModel, taken: await catalog.take(chosen.wideModel, 'wide') },
  ];
  for (const { name, taken } of checked) {
    if (taken.ok) continue;
    const detail = `${name}, ${failureWords(taken.failure, content.models)}`;
    return { check: 'model', verdict: 'fail', id: 'model unsound', detail };
  }
  return {
    check: 'model',
    verdict: 'pass',
    id: 'model sound',
    detail: checked.map(({ name }) => name).join(', '),
  };
}
