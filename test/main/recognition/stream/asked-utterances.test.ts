import { describe, expect, it } from 'vitest';
import { createAskedUtterances } from '../../../../main/recognition/stream/asked-utterances.ts';

describe('utterances that are asked for', () => {
  it('go to who asks for them, where an engine died with one that had not been asked for yet', () => {
    const asked = createAskedUtterances();
    const told: (string | null)[] = [];
    const ask = () =>
      asked.ask(
        (utterance) => told.push(utterance?.text ?? null),
        'ended already',
        () => () => {},
      );
    asked.endedAhead();
    asked.forget();
    asked.endedAhead();
    ask();
    ask();
    asked.utterance({ text: 'my calf', words: [], endMs: 1_000 }, 'asked');
    expect(told).toEqual([null, 'my calf']);
  });
});
