import type { Content } from './content.ts';

/** A translation may be begun and not finished: what is missing is said in English. */
export type Translation = { readonly [Key in keyof Content]?: Partial<Content[Key]> } & {
  readonly language: string;
};
