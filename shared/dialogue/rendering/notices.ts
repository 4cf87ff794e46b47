import type { Content } from '../../content/content.ts';
import { filled } from '../../filled.ts';
import type { FailureCode } from '../../result.ts';
import type { State } from '../state.ts';
import type { ViewScene } from '../view.ts';
import { sensesOf } from './senses.ts';

/** In print of this size and more, several sentences push the way to help out of the window. [PJ] */
const largePercent = 200;

/**
 * One plain sentence for each part that does not work, with what to do; one quiet line while somebody needs help. In
 * large print several are one line that counts them, and the list "More" has them all.
 */
export function noticesOf(
  state: State,
  scene: ViewScene,
  textPercent: number,
  content: Content,
): readonly string[] {
  const codes = codesOf(state);
  const sentences = codes.map((code) => content.failures[code]);
  const isCounted = scene === 'idle' && textPercent >= largePercent && codes.length > 1;
  if (isCounted && state.menu?.kind === 'more') return sentences;
  if (scene === 'idle' && state.menu === null)
    return isCounted ? [filled(content.manyNotices, { count: codes.length })] : sentences;
  return codes.length === 0 ? [] : quietNotice(state, content);
}

function codesOf({ health: { microphone, recognition, voice, disk } }: State): readonly FailureCode[] {
  return [microphone, recognition, voice, disk].flatMap((part) => {
    if (part.kind === 'failed') return part.code;
    return part.kind === 'ready' ? (part.concern ?? []) : [];
  });
}

/** What works less well than it might is no matter now. */
function quietNotice(state: State, { quietNotices }: Content): readonly string[] {
  const { ears, voice } = sensesOf(state);
  const isDeaf = ears === 'shut';
  const isMute = voice === 'silent' && state.health.voice.kind === 'failed';
  if (isDeaf && isMute) return [quietNotices.neither];
  if (isDeaf) return [quietNotices.deaf];
  return isMute ? [quietNotices.mute] : [];
}
