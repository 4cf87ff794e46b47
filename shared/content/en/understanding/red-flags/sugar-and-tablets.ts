import type { Language, RedFlag } from '../../../../dialogue/understanding/language.ts';

/** Told of a day that is over, or of what one always does. */
const told = `
  ^ (yesterday|last <long while>)
  (years|ages|months|weeks) ago
  (used to|when i was|<in youth>|film|book|telly|always|sometimes|every (morning|night|day))
`;

/** What is carried for an attack, and what is injected. */
export const medicineWords = {
  'rescue medicine': `
    (epipen|epi pen|adrenaline|adrenaline pen|auto injector|inhaler|blue inhaler|puffer|ventolin|nebuliser|rescue inhaler)
    (gtn|gtn spray|nitro|nitroglycerin|angina spray|heart spray|glucose|glucagon|glucogel|oxygen|oxygen mask|rescue meds)
  `,
  injected: '(insulin|injection|injections|jab|dose|doses)',
  'weak of it':
    '(dizzy|faint|fainting|weak|confused|shaky|shaking|sweating|sweaty|trembling|wobbly|collapse|collapsed|light headed|lightheaded|funny|<cant> (stand|get up|think|see))',
} as const satisfies Readonly<Record<string, Language['words'][string]>>;

/** Low sugar, too much or the wrong medicine, an allergy, and what is called for in an attack: asked about. [PJ] */
export const sugarAndTablets: readonly RedFlag[] = [
  {
    intent: 'emergency',
    isDoubtful: true,
    isOrder: true,
    says: [
      `
        ^ <exclaimed> [can you|can somebody|somebody|someone|go and|please] (get|fetch|find|pass|grab|bring|give|use|hand) [me|us] (my|the|his|her) <rescue medicine> [quick|quickly|now|please|help|for me|i ... ...] $
        ^ <exclaimed> (where's|where is|where have i put|i can't find|i <cant> find|i need|i've lost|i have lost) (my|the|his|her) <rescue medicine> [quick|quickly|now|please|help|i ... ...] $
        ^ <exclaimed> i need [my|some|the] (adrenaline|gtn|nitro|glucose|glucagon|oxygen|sugar (now|quick|quickly|please|help)) [now|quick|please|help] $
      `,
    ],
    unless: '(oxygen|glucose) (drink|tablets|supplement)',
  },
  {
    intent: 'emergency',
    isDoubtful: true,
    says: [
      `
        (i'm|i am|going|gone|i think i'm) [going|gone|all|a bit] hypo [help|again|and ... ... ...|i ...] $
        (had|taken|took|injected|given myself|gave myself|done) [far|way] (too much|double|twice|the wrong|extra|double my) [dose] [of] [my|the] (insulin|injection)
        (had|taken|took|injected|done|given myself|gave myself) (my|the) (insulin|injection) (twice|again|two times) [by (mistake|accident)|tonight|help|and ... ... ...] $
        doubled up on [my|the] (<injected>|<tablet>)
        (mixed|taken|took|washed) [all] (my|the) <tablet> [down] with (drink|alcohol|whisky|whiskey|wine|vodka|beer|gin|booze|brandy)
        (i'm|i am) having [a|an] [bad|severe|terrible|allergic] reaction ($|help|and|to [the|these|my|a|some] (<tablet>|nut|nuts|sting|stings|antibiotics|penicillin|food|shellfish|medicine|bee|wasp))
        (my|me) (eyes|eye|lips|face|throat) [have|has|are|is] [all] swollen (shut|closed|up)
      `,
    ],
    unless: `
      ${told}
      (breakfast|lunch|dinner|meals)
    `,
  },
  {
    intent: 'emergency',
    isDoubtful: true,
    says: [
      '(<tablet>|insulin)',
      '(took|taken|had) (them|it|some) (again|twice|a second time|all over again) [by (mistake|accident)|tonight|and ... ... ...|help] $',
    ],
    unless: `
      ${told}
      (twice a|twice daily)
    `,
  },
  // As the meter shows it, and felt.
  {
    intent: 'emergency',
    isDoubtful: true,
    says: [
      '(my|me|^ <exclaimed>) [blood] (sugar|sugars|glucose|levels) [level|levels] ... (<number>|ten|twenty|thirty)',
      '(<weak of it>|clammy|drowsy|thirsty|(being|been|feel|feeling) [so|really|very] sick)',
    ],
    unless: `
      ${told}
      (sugar|sugars|glucose|levels) (in|on|for|off) (my|the|this|it)
      <not> (<weak of it>|clammy|drowsy|thirsty|sick)
    `,
  },
  {
    intent: 'emergency',
    isDoubtful: true,
    says: [
      '(need|want|get me|give me) [some] (sugar|glucose|something sweet|something sugary|a sugary drink)',
      '<weak of it>',
    ],
    unless: `
      ${told}
      (sugar|glucose) (in|on) (my|the|this|it)
    `,
  },
  {
    intent: 'emergency',
    isDoubtful: true,
    says: [
      '(allergic to|got (an|a) [nut|bad|severe] allergy|have (an|a) [nut|bad|severe] allergy)',
      "(i've|i have|i|i just) [just|only just|accidentally] (eaten|ate|had|swallowed|been stung|got stung|taken|took|been given)",
    ],
    unless: `
      ${told}
      (never|can't have|haven't)
      allergic to [the|my|our] (cat|cats|dog|dogs|horse|horses|pollen|dust|feathers|hay|grass|perfume|work|housework|mornings|exercise)
      ^ [<filler>] (i'm|i am) allergic to ... so (i|i've) [just] (had|took|taken|been given) (the other|something else|a different|another)
    `,
  },
  // Dried out, and it shows.
  {
    intent: 'emergency',
    isDoubtful: true,
    says: [
      "(dehydrated|heatstroke|heat stroke|sunstroke|(not|haven't|nothing) ... ... (drunk|drink|drank|water|fluids) ... (all day|since|for (days|hours|two days|a day)))",
      '<weak of it>',
    ],
    unless: told,
  },
  // Of diabetes a sore foot is no small thing (relief-content §3.2).
  {
    intent: 'doctor',
    topic: 'weak',
    says: [
      '(diabetic|diabetes)',
      '(sore|ulcer|blister|wound|cut|hole|black|infected|oozing|blood)',
      '(foot|feet|toe|toes|heel|sole|leg|ankle)',
    ],
    unless: `
      ${told}
      <not> [got] (diabetic|diabetes)
      (<someoneElse>|socks|shoes|clinic|blood (test|tests|sugar|sugars|pressure)|cut (down|out|back))
    `,
  },
  // What a new medicine does (relief-content §3.2).
  {
    intent: 'doctor',
    topic: 'weak',
    says: [
      `
        (new|these|those|my|the) [new] <tablet> ... (making|make|made) me ... (ill|poorly|dizzy|faint|swell|swollen|itch|itchy|breathless|confused|shake|shaky|sick)
        (rash|hives|itching|swollen|dizzy|faint|muscles|weak) ... ... (since|after|from|with) [i|i've|starting|started|taking|the|these|my] [started|taking|began|the|my|these] [the|my|these|on] new <tablet>
        (since|after) [i|i've] (started|starting|began|took|taking) [on] [the|my|these] new <tablet> ... ... (rash|hives|itching|swollen|dizzy|faint|muscles|weak|legs|cramps)
      `,
    ],
    unless: told,
  },
];
