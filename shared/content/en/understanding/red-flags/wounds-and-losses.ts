import type { RedFlag } from '../../../../dialogue/understanding/language.ts';

const sore = '(sore|sores|ulcer|wound)';
/** As a thing: nobody means "I cut the grass". */
const cut =
  '((the|a|an|this|that|these|my|me) [bad|deep|old|little|nasty|small|big] (cut|blister)|cut my [left|right|big] (leg|foot|toe|toes|ankle|shin|heel|calf|thigh))';
/** Of a leg, or of what only the speaker has; a hand's is known, too, and left out below. */
const soreOfLeg = `
  (leg|legs|foot|feet|toe|toes|ankle|shin|heel|calf|thigh)
  (my|me) [old|bad|deep|nasty|pressure] (sore|sores|ulcer|wound|cut|blister)
  my (hand|finger|thumb)
`;
/** A finger's, a lip's, an animal's: it stands right beside the sore. */
const soreElsewhere = `
  (sore|sores|ulcer|wound|cut|blister) (on|in|of) [my|his|her|the|a] (finger|hand|thumb|lip|mouth|gum|throat|dog|cat|horse|dog's|cat's|horse's)
  (finger|hand|thumb|lip|mouth|gum) [has|has got|got] (a|this) (sore|cut|blister)
  (stuff|muck|fluid) ... (from the (garden|beach|field|path|bath)|off the (floor|grass|path|carpet))
  (finger|hand|thumb|lip|mouth|gum|throat|cold|his|her|dog's|cat's|horse's) [leg|foot] (sore|sores|ulcer|wound|cut|blister)
`;

const lost = '(throwing up|vomiting|diarrhoea|the runs|food poisoning|a stomach bug|a tummy bug)';
const goesOn =
  "(all (day|night|evening|morning|week)|for (days|hours|two|three|four|a|the)|since|again and again|can't stop|keep)";
const cramps = '(<cramp>|cramps|cramping|legs|leg|calf|calves|feet)';
const longOver = '(used to|last <long while>|<in youth>)';
/** The runs of cricket, and of a driver. */
const otherRuns = '(leg side|wickets|(did|do|done|doing) the [school] runs)';
const notOwn = `
  (<someoneElse>|dog|cat|morning sickness)
  (kids|children|baby|everyone|everybody|others|people) [have|has|all|both|were|was] [all|both|just] [been|being|had|got|kept] (sick|throwing up|vomiting|diarrhoea|the runs|food poisoning)
`;

/** A sore that does not heal, and cramps after much that was lost: help today (relief-content §3.2). */
export const woundsAndLosses: readonly RedFlag[] = [
  {
    intent: 'doctor',
    topic: 'weak',
    says: [
      `
        (${sore}|${cut}) ... ... (won't|not|isn't|never|doesn't|hasn't|refuses to) (heal|healing|healed|close|closing|closed) [up]
        (${sore}|${cut}) ... ... (smells|smelly|stinks|stinking|oozing|weeping|leaking|seeping|infected|septic|(gone|going|turned|turning) (bad|green|black|yellow)|full of pus)
        (leg|foot|toe|toes|ankle|shin|heel|calf) [is|has|has got|looks|got|gone] [all|really|very|badly] infected
        (leg|foot|toe|toes|ankle|shin|heel|calf) [is|has been|keeps] [all|still|now] (oozing|weeping|seeping|leaking|full of pus|going septic)
        (pus|(yellow|green|brown) (stuff|pus|fluid|muck)) ... ... (leg|foot|toe|toes|ankle|shin|heel|calf|wound|sore|ulcer)
        ${sore} [that's|still|here] (on|in) ... ... (leg|foot|toe|toes|ankle|shin|heel|calf) ... (for|since) ... (weeks|months)
        (leg|foot|toe|ankle|shin|heel|calf) ${sore} ... (for|since) ... (weeks|months)
      `,
      soreOfLeg,
    ],
    unless: soreElsewhere,
  },
  // Salt and water lost, and cramps after it.
  {
    intent: 'doctor',
    topic: 'weak',
    says: [
      `
        ${lost} ... ... ${goesOn}
        (been|keep|can't stop) [on] (throwing up|vomiting|being sick|having (the runs|diarrhoea))
        (diarrhoea|the runs|food poisoning|stomach bug|tummy bug) ... ... <own>
      `,
      cramps,
    ],
    unless: `
      ${longOver}
      ${otherRuns}
      ${notOwn}
    `,
  },
  // Lost for long, and too weak for it.
  {
    intent: 'doctor',
    topic: 'weak',
    says: [
      `
        (i|i've|i'm) ... ... (${lost}|being sick|been sick) ... ... ${goesOn}
        (can't stop|keep) (${lost}|being sick)
      `,
      '(weak|weaker|floppy|limp|faint|dizzy|shaky|wobbly|collapse|dried out|parched|<cant> (stand|drink|keep|get up)|(nothing|not a thing) (stays|will stay) down)',
    ],
    unless: `
      ${longOver}
      ${otherRuns}
      ${notOwn}
    `,
  },
  // One may be sick of the cramps, too, and with worry.
  {
    intent: 'doctor',
    topic: 'weak',
    says: [`(being|been) sick ... ... ${goesOn}`, cramps],
    unless: `
      ${longOver}
      (being|been) sick ([and tired|to death] of|with (worry|fright|nerves|fear|love))
      ${notOwn}
    `,
  },
  // The speaker has it, whoever else does.
  {
    intent: 'doctor',
    topic: 'weak',
    says: [
      `(i|i've|i'm|we|we've) [have|am|are] [now|just|all|both|only] (been (sick|being sick|vomiting|throwing up)|had ${lost}|keep (vomiting|throwing up|being sick)) [now|as well|too|myself|lots|everywhere] ${goesOn}`,
      cramps,
    ],
    unless: longOver,
  },
];
