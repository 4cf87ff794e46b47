import type { Content } from '../../content/content.ts';
import type { FailureCode } from '../../result.ts';
import type { State } from '../state.ts';
import type { ViewScene } from '../view.ts';
import { sensesOf } from './senses.ts';

/** One plain sentence for each part that does not work, with what to do; one quiet line while somebody needs help. */
export function noticesOf(state: State, scene: ViewScene, content: Content): readonly string[] {
  const codes = codesOf(state);
  if (scene === 'idle' && state.menu === null) return codes.map((code) => content.failures[code]);
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
