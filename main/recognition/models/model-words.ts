import type { Content } from '../../../shared/content/content.ts';
import { filled } from '../../../shared/filled.ts';
import type { Failure } from '../../../shared/result.ts';
import { reasonWords } from '../../storage/files/failure-words.ts';
import type { ModelFetch } from './fetched.ts';
import type { ModelServing } from './selected.ts';

/** Why a model does not listen, as the end of a sentence. */
export function failureWords({ code }: Failure, words: Content['models']): string {
  return words.failures[code] ?? words.failureUnknown;
}

/** Why a model was not taken, and what to do. */
export function refusalWords(
  refused: Extract<ModelFetch, { kind: 'refused' }>,
  content: Pick<Content, 'models' | 'storing'>,
): string {
  const { models } = content;
  switch (refused.why) {
    case 'no model':
      return filled(models.refused['no model'], { why: models.faults[refused.detail] });
    case 'disk':
      return filled(models.refused.disk, { why: reasonWords(refused.detail, content) });
    default:
      return filled(models.refused[refused.why], { detail: refused.detail });
  }
}

/** What there is to know of a chosen model; empty where it listens, or where nothing listens at all. */
export function servingWords(chosen: string, serving: ModelServing | null, words: Content['models']): string {
  if (serving === null) return '';
  if (serving.chosen !== chosen) return filled(words.loading, { name: chosen });
  if (serving.failure === null) return '';
  return filled(words.instead, { name: chosen, why: failureWords(serving.failure, words) });
}
