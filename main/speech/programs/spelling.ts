/** What NFKD does not take apart. */
const asciiSpellings: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': ', ',
  '⁄': '/',
  '°': ' degrees ',
  '×': ' times ',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  ß: 'ss',
};

/** The text on one line without control characters. */
export function plainSpelling(text: string): string {
  return text.replace(/[\p{C}\s]+/gu, ' ').trim();
}

/** The text in ASCII, for a voice that knows no other letters: é as e, curly quotes straight; the rest is left out. */
export function asciiSpelling(text: string): string {
  const apart = text.normalize('NFKD').replace(/\p{M}/gu, '');
  return plainSpelling(apart.replace(/\P{ASCII}/gu, (letter) => asciiSpellings[letter] ?? ' '));
}

/** Whether there is anything in the text that a voice could pronounce. */
export function isPronounceable(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
