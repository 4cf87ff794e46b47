import type { RedFlag } from '../../../../dialogue/understanding/language.ts';

/** A sore that does not heal, and cramps after much that was lost: help today (relief-content §3.2). */
export const woundsAndLosses: readonly RedFlag[] = [
  {
    intent: 'doctor',
    topic: 'weak',
    says: [
      `
        (sore|sores|ulcer|wound|cut|blister) ... ... (won't|not|isn't|never|doesn't|hasn't|refuses to) (heal|healing|healed|close|closing|closed) [up]
        (sore|sores|ulcer|wound|cut|blister) ... ... (smells|smelly|oozing|weeping|leaking|infected|septic|gone bad|gone green|gone black)
        (sore|sores|ulcer|wound) ... ... ... (leg|foot|toe|toes|ankle|shin|heel|calf) ... (for|since) ... (weeks|months)
      `,
      '(leg|foot|toe|toes|ankle|shin|heel|calf|my|it)',
    ],
    unless: '(finger|hand|thumb|lip|mouth|gum|throat|his|her|dog|cat|horse)',
  },
  // Salt and water lost, and cramps after it.
  {
    intent: 'doctor',
    topic: 'weak',
    says: [
      `
        (throwing up|vomiting|being sick|been sick|diarrhoea|the runs|food poisoning|a stomach bug|a tummy bug) ... ... (all (day|night|evening|morning|week)|for (days|hours|two|three|four|a|the)|since|again and again|can't stop|keep)
        (been|keep|can't stop) [on] (throwing up|vomiting|being sick|having (the runs|diarrhoea))
        (diarrhoea|the runs|food poisoning|stomach bug|tummy bug) ... ... <own>
      `,
      '(<cramp>|cramps|cramping|legs|leg|calf|calves|feet)',
    ],
    unless: '(used to|last (week|month|year)|as a (child|kid)|<someoneElse>|dog|cat|morning sickness)',
  },
];
