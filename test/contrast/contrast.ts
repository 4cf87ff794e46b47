import { colourOf, type Rgb, type RootAttributes, tokensOf } from './tokens.ts';

/** One pairing of print and ground, and how far apart they are by WCAG 2.2, from 1 to 21. */
export interface Contrast {
  readonly look: string;
  readonly what: string;
  readonly ratio: number;
  /** What it must reach; 0 where it is meant to be dim. */
  readonly least: number;
}

interface Look {
  readonly root: RootAttributes;
  /** Of the print; the ground is not dimmed. */
  readonly opacity?: number;
  readonly least: { readonly words: number; readonly shapes: number };
}

const relief = { scene: 'relief', colours: 'night', light: 'full' };
const aaa = { words: 7, shapes: 3 };
/** What waits in the dark is a clock, not a text to be read. */
const dim = { words: 0, shapes: 0 };
const resting = { scene: 'idle', colours: 'night', light: 'resting' };

/** Every look that the night screen and the pages of the day can have. */
const looks: Readonly<Record<string, Look>> = {
  'night, by day': { root: relief, least: aaa },
  'night, in the night hours': { root: { ...relief, light: 'dim' }, least: aaa },
  'waiting, by day': { root: { ...relief, scene: 'idle' }, least: aaa },
  'waiting at night, brightness 100 %': { root: resting, least: dim },
  '… 60 %, as it comes': { root: resting, opacity: 0.6, least: dim },
  '… 60 %, faded': { root: resting, opacity: 0.24, least: dim },
  '… 10 %, faded': { root: resting, opacity: 0.04, least: dim },
  // Pure red on black has 5.25:1 and no more; all its print in relief is large, of which AAA asks 4.5:1.
  'red only': { root: { ...relief, colours: 'red' }, least: { words: 4.5, shapes: 1.5 } },
  'advice, in red only': {
    root: { ...relief, scene: 'advice', colours: 'red' },
    least: { words: 4.5, shapes: 1.5 },
  },
  'day colours': { root: { ...relief, colours: 'day' }, least: aaa },
  advice: { root: { ...relief, scene: 'advice' }, least: aaa },
  emergency: { root: { ...relief, scene: 'emergency' }, least: aaa },
  'emergency, in red only': { root: { ...relief, scene: 'emergency', colours: 'red' }, least: aaa },
};

/** What is printed on what. The number is large, of which AAA asks 4.5:1; shapes are no text. */
const printed = [
  ['headline', '--headline', '--ground', 'words'],
  ['words', '--words', '--ground', 'words'],
  ['choice', '--headline', '--surface', 'words'],
  ['first choice', '--headline', '--surface-wanted', 'words'],
  ['button', '--words', '--surface', 'words'],
  ['number and ring', '--number', '--ground', 'number'],
  ['what moves, arrow', '--arrow', '--ground', 'shapes'],
  ['person', '--body', '--ground', 'shapes'],
  ['focus', '--focus', '--ground', 'shapes'],
] as const;

/** Every figure, look by look, from the style sheet itself. */
export function contrasts(css: string): readonly Contrast[] {
  return Object.entries(looks).flatMap(([look, { root, opacity = 1, least }]) => {
    const tokens = tokensOf(css, root);
    return printed.map(([what, print, ground, kind]) => {
      const below = colourOf(tokens, ground);
      const needed = kind === 'number' ? Math.min(4.5, least.words) : least[kind];
      return {
        look,
        what,
        ratio: ratio(over(colourOf(tokens, print), below, opacity), below),
        least: needed,
      };
    });
  });
}

/** The figures as a table of Markdown: a row for each look. */
export function contrastTable(all: readonly Contrast[]): string {
  const heads = printed.map(([what]) => what);
  const rows = [...new Set(all.map(({ look }) => look))].map((look) => {
    const ratios = heads.map((head) => all.find((one) => one.look === look && one.what === head)?.ratio ?? 0);
    return `| ${look} | ${ratios.map((ratio) => ratio.toFixed(1)).join(' | ')} |`;
  });
  return [`| | ${heads.join(' | ')} |`, `|---|${heads.map(() => '---').join('|')}|`, ...rows].join('\n');
}

function over(print: Rgb, ground: Rgb, opacity: number): Rgb {
  return print.map(
    (channel, index) => channel * opacity + (ground[index] ?? 0) * (1 - opacity),
  ) as unknown as Rgb;
}

function ratio(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
