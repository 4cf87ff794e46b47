import { describe, expect, it } from 'vitest';
import { bundledModels } from '../../../../main/recognition/models/model.ts';
import { modelGrammar, outOfVocabulary } from '../../../../main/recognition/models/out-of-vocabulary.ts';
import { listeningContexts } from '../../../../shared/dialogue/listening-context.ts';
import { grammarFor } from '../../../../shared/dialogue/understanding/grammar.ts';
import { loadModel } from '../../../support/sound/first-model.ts';

const words = new Set(['my', 'calf', 'is', '[unk]']);

describe('the grammar for a model', () => {
  it('leaves out and names each phrase with a word that the model does not know', () => {
    const phrases = ['my calf', 'my calf is drooping', 'zzxq', 'calf'];
    expect(outOfVocabulary(phrases, words)).toEqual(['my calf is drooping', 'zzxq']);
    expect(modelGrammar(phrases, words).filter((phrase) => phrase !== '[unk]')).toEqual(['my calf', 'calf']);
  });

  it('can always answer that it was something else', () => {
    expect(modelGrammar([], words)).toContain('[unk]');
  });

  /** A new word goes into models/starter/recipe/added.txt; regraph.py then gives the model its words anew. */
  it('lacks nothing with the bundled model', async () => {
    const model = await loadModel(bundledModels());
    if (!model.ok) throw new Error(model.failure.detail);
    expect(outOfVocabulary(new Set(listeningContexts.flatMap(grammarFor)), model.value.words)).toEqual([]);
  });
});
