import { describe, expect, it } from 'vitest';
import { asciiSpelling, plainSpelling } from '../../../../main/speech/programs/spelling.ts';

describe('a spelling in ASCII', () => {
  it.each([
    ['It’s “easing”', 'It\'s "easing"'],
    ['José, naïve façade', 'Jose, naive facade'],
    ['Rest — ten seconds', 'Rest , ten seconds'],
    ['20–30 s', '20-30 s'],
    ['Wait…', 'Wait...'],
    ['½ turn at 90°', '1/2 turn at 90 degrees'],
    ['Øresund, straße, Łódź', 'Oresund, strasse, Lodz'],
    ['leg 🦵 up', 'leg up'],
    ['three\u00a0tens', 'three tens'],
  ])('of %s is %s', (text, spelled) => expect(asciiSpelling(text)).toBe(spelled));

  it('holds nothing but printable ASCII', () => {
    const everything = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).join('');
    expect(asciiSpelling(everything)).toMatch(/^[\x20-\x7e]+$/);
  });
});

describe('a plain spelling', () => {
  it('is one line without control characters', () => {
    expect(plainSpelling(' Let\u0000 go\r\n\u0007slowly\t, José ')).toBe('Let go slowly , José');
  });
});
