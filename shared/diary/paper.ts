/** The sizes of paper that people have at home. */
export type Paper = 'A4' | 'Letter';

/** Where paper is Letter; it is A4 everywhere else (CLDR 46, supplemental data, `paperSize`). */
const letterRegions: ReadonlySet<string> = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

/** The paper of a place; `locale` is a BCP 47 tag, and one without a region stands for its likeliest. */
export function paperOf(locale: string): Paper {
  const { region } = new Intl.Locale(locale).maximize();
  return region !== undefined && letterRegions.has(region) ? 'Letter' : 'A4';
}
