import { phrases } from '../content/en/phrases.ts';
import { type Intent, intents, type Meaning } from './meaning.ts';

/** What one utterance means, or null. */
export function understand(text: string): Meaning | null {
  for (const intent of intents) {
    const list: readonly string[] = (phrases as Partial<Record<Intent, readonly string[]>>)[intent] ?? [];
    if (list.includes(text)) return { intent };
  }
  return null;
}
