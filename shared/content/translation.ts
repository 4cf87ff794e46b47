import type { Content } from './content.ts';

/** Some of the words of a whole; of a list, those up to some place. */
type Partly<Whole> = Whole extends string
  ? string
  : Whole extends readonly (infer Item)[]
    ? readonly Partly<Item>[]
    : { readonly [Key in keyof Whole]?: Partly<Whole[Key]> };

/** A translation may be begun and not finished: what is missing is said in English. */
export type Translation = Partly<Content> & { readonly language: string };
