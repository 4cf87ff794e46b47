import type { Rule } from '../../../../dialogue/understanding/language.ts';

/** The one question that toes have. */
export const toes: readonly Rule[] = [
  {
    intent: 'part.toes',
    topic: 'up',
    says: ["(toe|toes|they|they're)", '(up|crossing|cross|crossed|upward|upwards|backwards|back|on top)'],
    unless: '(pull|<cant>|big toe up|do i|should|curl)',
  },
  {
    intent: 'part.toes',
    topic: 'down',
    says: [
      `
        (toe|toes|they|they're) ... ... (down|downward|downwards|under|bent under)
        (curling|curled|clawing|clawed|claw|scrunched|curl)
        it's [pointing|pulling|bent] (downward|downwards|under)
        (down|under) ... (toe|toes)
      `,
    ],
    unless:
      '(slow|turn|volume|keep|do i|should|lie|sit|or down|down or|down my|down to|under (my|me|the) (foot|heel|arch|sole|feet|left|right))',
  },
  {
    intent: 'part.toes',
    topic: 'down',
    says: [
      `
        (downwards|curling down)
        ^ (down|curling|curled|under $|underneath $|under me)
      `,
    ],
    in: ['yes-or-no'],
  },
  {
    intent: 'part.toes',
    topic: 'up',
    says: [
      `
        (upwards|pulled up)
        ^ (up|pulling up|the other way)
      `,
    ],
    in: ['yes-or-no'],
  },
  {
    intent: 'doctor',
    topic: 'weak',
    says: [
      `
        ^ <weak>
        (just|feels|is) numb
      `,
    ],
    in: ['yes-or-no'],
  },
  {
    intent: 'doctor',
    topic: 'weak',
    says: ["^ [it's|it is|it feels|feels|all|gone|it's gone] [all] numb $"],
    in: ['coaching', 'easing'],
  },
];
