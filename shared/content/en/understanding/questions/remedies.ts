import type { Rule } from '../../../../dialogue/understanding/language.ts';

/** What people take against cramps. */
export const remedyQuestions: readonly Rule[] = [
  {
    intent: 'why',
    topic: 'quinine',
    says: ['(quinine|tonic water)'],
  },
  {
    intent: 'why',
    topic: 'minerals',
    says: [
      `
        (magnesium|electrolyte|electrolytes|mineral|minerals|salt|salts|potassium|calcium|vitamin)
        (vitamins|supplement|supplements|iron|zinc)
      `,
    ],
  },
  {
    intent: 'why',
    topic: 'banana',
    says: [
      `
        (banana|bananas|pickles|mustard|vinegar|bar of soap|soap in)
        pickle [juice]
      `,
    ],
    unless: '<someoneElse>',
  },
  {
    intent: 'why',
    topic: 'pill',
    says: ['<painkiller>'],
    unless: '<someoneElse>',
  },
  {
    intent: 'why',
    topic: 'pill',
    says: [
      `
        (can i|should i|could i|may i|what can i|is there ... i can|shall i|is it okay to) take
        is it all right to take
      `,
      '(tablet|pill|something|anything|medicine|one|it)',
    ],
  },
  {
    intent: 'why',
    topic: 'meds',
    says: ['<tablet>', '(<ask>|my|from the|down to|linked|blame)'],
    unless: '(<someoneElse>|remind)',
  },
  {
    intent: 'why',
    topic: 'water',
    says: [
      `
        (dehydrated|dehydration|dehydrating|hydrated|hydrate|hydration|fluids|thirsty|drunk enough)
        (should|shall|can|could|must) i drink
        drink (more|enough|water|of water|something|anything)
        drinking [enough|water|more]
        (glass of|lack of|some|more|enough) water
        water [help]
        (have a|need a) drink
      `,
    ],
    unless: `
        (hot|warm|cold) water
        water (bottle|tablets|pills)
        (pass|bring) me
        (limit|limited|limiting|restrict|restricted|restriction|mustn't|must not|shouldn't|should not)
        (let me|i'll|i'm going to|i need to|i want to) [just] (get|fetch|grab|find|have|pour) [me] [myself] (some|a|my|the) [glass of|drop of] water
        <household>
      `,
  },
];
