import type { Content } from '../../../shared/content/content.ts';
import { filled } from '../../../shared/filled.ts';
import type { Failure } from '../../../shared/result.ts';
import type { ModelServing } from './selected.ts';

/** Why a model does not listen, as the end of a sentence. */
export function faultWords({ code }: Failure, words: Content['models']): string {
  return words.faults[code] ?? words.faultUnknown;
}

/** What there is to know of a chosen model; empty where it listens, or where nothing listens at all. */
export function servingWords(chosen: string, serving: ModelServing | null, words: Content['models']): string {
  if (serving === null) return '';
  if (serving.chosen !== chosen) return filled(words.loading, { name: chosen });
  if (serving.failure === null) return '';
  return filled(words.instead, { name: chosen, why: faultWords(serving.failure, words) });
}
