import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrasts, contrastTable } from '../contrast/contrast.ts';
import { tokensOf } from '../contrast/tokens.ts';

const all = contrasts(readFileSync('renderer/style.css', 'utf8'));

describe('the contrast of every text in every look', () => {
  it('is enough to be read: 7:1, 4.5:1 of what is large or red alone, 3:1 of shapes', () => {
    expect(all.filter(({ ratio, least }) => ratio < least)).toEqual([]);
    expect(all.length).toBeGreaterThan(90);
  });

  it('is less at night than by day, and least where the waiting screen has faded', () => {
    const words = (look: string) => all.find((one) => one.look === look && one.what === 'words')?.ratio ?? 0;
    const order = ['night, by day', 'night, in the night hours', '… 60 %, as it comes', '… 60 %, faded'];
    const ratios = order.map(words);
    expect(ratios.toSorted((one, other) => other - one)).toEqual(ratios);
    expect(new Set(ratios).size).toBe(order.length);
  });

  it('stands in docs/contrast.md as it is: `npm run contrast` prints it', () => {
    expect(readFileSync('docs/contrast.md', 'utf8')).toContain(contrastTable(all));
  });
});

describe('the tokens of a look', () => {
  it('follow the cascade: what is more specific wins, then what comes later', () => {
    const css =
      ':root { --a: #111; } :root[data-x="1"], :root[data-y="2"] { --a: #222; } /* { --a: #333; } */';
    expect(tokensOf(css, {}).get('--a')).toBe('#111');
    expect(tokensOf(css, { y: '2' }).get('--a')).toBe('#222');
    expect(tokensOf(':root:not([data-x="1"], [data-x="2"]) { --a: #111; }', { x: '2' }).size).toBe(0);
  });
});
