import { modelWords } from '../../../shared/content/en/models.ts';
import { filled } from '../../../shared/diary/filled.ts';
import type { Failure } from '../../../shared/result.ts';
import type { ModelServing } from './selected.ts';

/** Why a model does not listen, as the end of a sentence. */
export function faultWords({ code }: Failure): string {
  return modelWords.faults[code] ?? modelWords.faultUnknown;
}

/** What there is to know of a chosen model; empty where it listens, or where nothing listens at all. */
export function servingWords(chosen: string, serving: ModelServing | null): string {
  if (serving === null) return '';
  if (serving.chosen !== chosen) return filled(modelWords.loading, { name: chosen });
  if (serving.failure === null) return '';
  return filled(modelWords.instead, { name: chosen, why: faultWords(serving.failure) });
}
