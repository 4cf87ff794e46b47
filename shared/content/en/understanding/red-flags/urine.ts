import type { RedFlag } from '../../../../dialogue/understanding/language.ts';

/** Dark urine and none at all, and muscles that ache of a statin: help today (relief-content §3.2). */
export const urineSigns: readonly RedFlag[] = [
  {
    intent: 'doctor',
    topic: 'statin',
    says: [
      `
        <urine> ... ... <dark>
        <dark> ... <urine>
        when i (wee|pee|urinate|pass water) ... <dark>
        when i (go|go to the toilet|go to the loo) ... (brown|cola|coke|blood|bloody|rusty)
      `,
    ],
    unless: '(drink|should|bottle|hot water|red wine|black coffee|cup of|dark in the|bath water|tap)',
  },
  // None for a day: dried out, or more than that.
  {
    intent: 'doctor',
    topic: 'weak',
    says: [
      `
        (haven't|have not|i've not|i have not|hasn't|not) [been able to|been|had a] (peed|pee|weed|wee|urinated|urinate|passed [any|much] (water|urine)|pass [any] (water|urine)|for a (wee|pee)) [at all] <for a day>
        ((i've|i have|i) [had|have|done|passed]|^ <exclaimed>) no (wee|pee|urine) [at all] <for a day>
        (i've|i have|i) passed no (water|urine) [at all] <for a day>
      `,
    ],
    unless: '(dog|cat|he|she|baby) [has|is] (<not>|just)',
  },
  {
    intent: 'doctor',
    topic: 'weak',
    says: [
      "^ <exclaimed> i (can't|cannot|haven't been able to|couldn't) (pee|wee|pass water|pass urine|urinate) [at all|all (day|night)|since ...|help|and ... ...|any more] $",
    ],
    unless: '(with you|in public|in here|in a (bottle|pot|cup)|while|when)',
  },
  {
    intent: 'doctor',
    topic: 'statin',
    says: [
      '(statin|statins|cholesterol (tablet|tablets|pill|pills))',
      `
        (all|every|everywhere|whole) ... (hurt|hurts|ache|aches|aching|sore|weak|painful|pain)
        (muscles|body|arms and legs|both legs|legs) ... ... (hurt|hurts|ache|aches|aching|sore|weak|painful|agony|killing|weakness)
        (aching|sore|weak|painful) ... (muscles|all over|everywhere)
        (i'm|i am|feel|feeling) [so|all|that] (weak|weaker|sore|achy|aching)
        muscle (pain|pains|weakness|ache|aches)
      `,
    ],
    unless: '^ <firm>',
  },
];
