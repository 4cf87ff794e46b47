import type { RedFlag } from '../../../../dialogue/understanding/language.ts';

/** Of eyes and glasses, and of the blind that hangs at a window. */
const notSight = `
  (blind (date|drunk|spot|man|bend|faith)|(without|need|needs|lost|forgot|find|where are|where's|wrong|new|old|reading|dirty|steamed|misted|broken|dropped|get|these|clean|cleaning) ... glasses|glasses (off|need|are|on my)|lenses|cataract|in the dark|dentist|lipstick|sore throat|roller blind|eye test|optician|small print)
`;

/** Sight that is lost, doubled or dimmed (relief-content §3.1), and what else is told of a small stroke. */
export const eyeRedFlags: readonly RedFlag[] = [
  {
    intent: 'emergency',
    says: [
      `
        blind in (one|my|the|this|both)
        (lost|losing|lose) [all] [the|my|me] (sight|eyesight|vision)
        (the|my|me) (sight|eyesight|vision) ... (gone|going|went) ... (in|of|from) (my|me) [left|right|one] (eye|eyes)
        (my|me) (sight|eyesight|vision) ... (gone|going|went|blurred|blurry|double|black|disappeared)
        everything ... (double|blurred|blurry|swimming)
        (double|tunnel) vision
        half of (what|everything) (i|i can) (see|look at) [is|has] [just|all|gone|going] (gone|going|black|missing|dark|blurred) ($|and|help|i)
        <cant> see ... (all of a sudden|suddenly) $
        (suddenly|all of a sudden) ... <cant> see
        <cant> see ... (of|from|in|through|with) ... (eye|eyes)
        <cant> see [anything|a thing|out] (of|on|from|to|down) [of] (one|the left|the right|my left|my right) side
        <cant> smile
        (flashing|flashes) [of] [lights|light] ... (in|and) ... (eye|eyes|vision|see|sight)
        (curtain|shadow|veil|blind) ... (over|across|in front of) (my|me|the|one) [left|right] (eye|eyes|vision|sight)
        (lips|lip) ... (blue|purple|grey|gray)
        (throat|tongue|lips) ... ... (closing|closed|swelling|swollen|swelled)
      `,
    ],
    unless: `
      ${notSight}
      (swimming in|double (cream|glazing|bed|decker))
      sight of
      ^ are (my|the) lips
      smile (at|about|when|without|for|because)
    `,
  },
  // Of one eye only: tired eyes are two.
  {
    intent: 'emergency',
    isDoubtful: true,
    says: [
      '<cant> [properly] (open|close|shut) (my|me|one|the) [left|right|other|one] (eye|eyelid) [properly|now|any more|at all|love|help] $',
    ],
  },
  {
    intent: 'emergency',
    says: [
      '<cant> see [a thing|anything|properly|clearly|much|right] even with [my|me] [new|reading|strong] glasses',
    ],
  },
  {
    intent: 'emergency',
    says: [
      `
        (seeing|see|gone|going) double
        (two|three) of everything
      `,
    ],
    unless: `
      ${notSight}
      double (cream|glazing|bed|decker|figures|the)
      looking at
      (seeing|see) double [with|at] [all] [these|those|the] twins
      twin (bed|beds)
    `,
  },
  // "Blind looking for that button" is a manner of speaking; blind while reading is not.
  {
    intent: 'emergency',
    says: ["(i've|i have|i'm|i am|going|gone|went) [gone|going|half] blind"],
    unless: `
      ${notSight}
      blind (looking|searching) for
      blind (looking|staring|peering) at [this|that|these|those] (screen|screens|computer|telly|figures|numbers|forms)
    `,
  },
  {
    intent: 'emergency',
    says: ['(gone|going|went) [half] blind', '(suddenly|all of a sudden|in one eye)'],
  },
  // What is told of it without its name.
  {
    intent: 'emergency',
    isDoubtful: true,
    says: [
      `
        (my|me) [left|right] (eye|eyelid) (won't|<cant>) (open|close|shut|blink) [properly|and ...|help] $
        (i'm|i am|i keep|keep) (dribbling|drooling) [out of ...|from ...|down ...|and ... ...|on one side] $
        (my|me) tongue [is|feels|has gone|has got] [too|so|really] (big|thick|swollen|huge|fat|large) [for ...|and ...|help] $
        <cant> walk [in (a)] straight [line]
        (i|i'm|i've|my legs) (keep|keeps) (veering|drifting|listing|leaning|going|tipping|falling) [off|over] to (one side|the left|the right|one)
        (gone|went) [completely|totally] deaf [in ...] (all of a sudden|suddenly|overnight)
        (suddenly|all of a sudden) (gone|went) deaf
        (hole|gap|blank|patch|hazy bit|black bit) in [the middle of] (my|me) (vision|sight|eyesight|eye)
        (i'm|i am|i keep|keep) seeing [lots of|bright|flashing|flashes of|coloured|black|white] (lights|flashes|spots|stars|sparkles) [help|again|and ...|in ...] $
        (spots|lights|stars|flashes|zigzags|sparkles|floaters) (in front of|before|across) (my|the) (eye|eyes)
      `,
    ],
    unless: `
      ${notSight}
      (drunk|drinking|wine|pub|heels|shoes|boots|slippers|dog|pillow|food|cake|chocolate|over (him|her|that|it)|concert|music|disco|christmas|film|telly|line at the)
    `,
  },
];
