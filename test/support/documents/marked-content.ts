import type { Content } from '../../../shared/content/content.ts';

/** Around every word of a marked content, and around nothing else that a page may show. */
export const mark = { from: '⟦', to: '⟧' } as const;

/** The same content with every text marked: what a page shows without the marks is not from the content. */
export function marked(content: Content): Content {
  return { ...(markedDeep(content) as Content), language: content.language };
}

function markedDeep(value: unknown): unknown {
  if (typeof value === 'string') return `${mark.from}${value}${mark.to}`;
  if (Array.isArray(value)) return value.map(markedDeep);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, markedDeep(inner)]));
}
