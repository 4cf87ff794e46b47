import type { Engine, EngineAnswer } from '../../../main/recognition/engine/engine.ts';
import { bundledModels } from '../../../main/recognition/models/model.ts';
import { startWideEngine, voskWith } from '../../support/sound/first-model.ts';

/** Both ears as Charley has them. */
export interface BundledEars {
  readonly narrow: Engine;
  readonly wide: Engine;
  /** How sure both were of the words of their last utterances: the mean confidence, 0 to 1; 0 where there were none. */
  sureness(): number;
  close(): Promise<void>;
}

/**
 * The engines with the models that come with Charley.
 * @throws Error where a model or the engine is missing
 */
export async function startBundledEars(): Promise<BundledEars> {
  const started = await voskWith(bundledModels())(() => undefined);
  if (!started.ok) throw new Error(`No engine: ${started.failure.code} ${started.failure.detail}`);
  const narrow = watched(started.value);
  const wide = watched(await startWideEngine());
  return {
    narrow: narrow.engine,
    wide: wide.engine,
    sureness() {
      const sure = [narrow.sureness(), wide.sureness()].filter((each) => each > 0);
      return sure.reduce((sum, each) => sum + each, 0) / Math.max(1, sure.length);
    },
    async close() {
      await Promise.all([narrow.engine.close(), wide.engine.close()]);
    },
  };
}

/** The same engine; its last result that had words is kept as how sure it was. */
function watched(engine: Engine) {
  let sureness = 0;
  const note = (answer: EngineAnswer): void => {
    if (answer.kind !== 'result' || answer.words.length === 0) return;
    sureness = answer.words.reduce((sum, { confidence }) => sum + confidence, 0) / answer.words.length;
  };
  const open: Engine['open'] = (listening, answered) =>
    engine.open(listening, (answer) => {
      note(answer);
      answered(answer);
    });
  return { engine: { ...engine, open }, sureness: () => sureness };
}
