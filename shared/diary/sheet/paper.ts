/** The sizes of paper that people have at home. */
export type Paper = 'A4' | 'Letter';

/** Where paper is Letter; it is A4 everywhere else (CLDR 46, supplemental data, `paperSize`). */
const letterRegions: ReadonlySet<string> = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

/** The time zones (IANA) of those places. */
const letterZone = /^(America|US|Canada|Mexico|Chile)\/|^Pacific\/(Honolulu|Easter)$|^Asia\/Manila$/;

/**
 * The paper of a place. A locale alone says little: "en-US" is also what a system has on which nobody has chosen one.
 * So paper is Letter only where the time zone says the same.
 * @param locale BCP 47; one without a region stands for its likeliest
 */
export function paperOf(locale: string, timeZone: string): Paper {
  const { region = '' } = new Intl.Locale(locale).maximize();
  return letterRegions.has(region) && letterZone.test(timeZone) ? 'Letter' : 'A4';
}
