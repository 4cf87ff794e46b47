import type { RedFlag } from '../../../../dialogue/understanding/language.ts';

/** What is hot, red or swollen and no leg. */
const noSigns = `
    (^ <firm>|heat|warm bath|poker|<someoneElse>)
    <not> (swollen|red|hot|swelling|warm)
    no (swelling|redness)
    hot leg of
    (sky|sea|face|eyes|eye|nose|hands|weather|outside)
    (sunburn|sunburnt|the sun|stockings|tights|paint|cricket)
    hot (water|bath|pack|or cold|in here|and bothered|dinner|drink|tea|day|night)
    red (flags|wine|light|car)
    swelling ... (down|better|less)
    too (hot|warm)
    (getting|keep ...) warm
`;

/** Signs for help today (relief-content §3.2): swelling, colour, weakness, dark urine, a torn muscle. */
export const urgentSigns: readonly RedFlag[] = [
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
  {
    intent: 'doctor',
    topic: 'swollen',
    says: [
      `
        <limb> ... ... <bigger>
        one (leg|calf|foot|ankle) ... (bigger|fatter|larger|thicker) $
        <bigger> ... <limb>
        <limb> ... (swell|swells|swelled|swollen|puffed|puffy|ballooned|blown) [right] up
        <limb> ... ... (swollen|swelling|swelled|inflamed|ballooned|ballooning)
        (swollen|puffed up|swelled up|inflamed) ... <limb>
      `,
    ],
    unless: '(^ <firm>|<not> swollen|no swelling|<not> swelling|<not> bigger|went down|gone down)',
  },
  {
    intent: 'doctor',
    topic: 'swollen',
    says: [
      '<signs>',
      `
        (<own>|leg|calf|foot|ankle|legs|gone|in my calf)
        <signs> and <signs>
        (one|the) leg
        the (calf|foot)
        (swollen|swelling|swelled|puffy) ... since (i|my)
      `,
    ],
    unless: noSigns,
  },
  {
    intent: 'doctor',
    topic: 'swollen',
    says: ['<signs>', 'it'],
    unless: noSigns,
    in: ['coaching', 'easing', 'yes-or-no', 'which-part', 'which-side', 'emergency'],
  },
  // While nothing goes on, what is only warm or red may be anything.
  {
    intent: 'doctor',
    topic: 'swollen',
    says: ['(swollen|swelling|swelled|puffed|puffy|inflamed|ballooned|ballooning)', 'it'],
    unless: noSigns,
    in: ['idle'],
  },
  {
    intent: 'doctor',
    topic: 'swollen',
    says: [
      `
        (i've|i have|i've got|think|feels|reckon|having|another|it's|it is|got) ... ... (clot|dvt|thrombosis)
        (clot|dvt|thrombosis) in (<own>|this leg|the leg)
        clot ... feels the same
      `,
    ],
    unless: `
      (^ <firm>|<not> [a|another|got|have] [a|blood] (clot|dvt|thrombosis)|clot of|you clot|silly clot|clotted|history)
      (had ... (clot|dvt|thrombosis) (before|once|in (nineteen|two|twenty)|when|after)|worried|afraid|scared)
      (could|can|might|would|will|does|do|how|what|why|is) (it|this|that|i|they|cramp|you) ... (clot|dvt|thrombosis)
    `,
  },
  {
    intent: 'doctor',
    topic: 'swollen',
    says: ["(it|it's|all|is) ... <signs> [and] [it's|is] <signs>"],
    unless: `
      (^ <firm>|<not> swollen|no swelling|swelling ... (down|better|less)|weather|food|curry|water)
      (<not>|too) (red|hot|warm)
    `,
  },
  {
    intent: 'doctor',
    topic: 'torn',
    says: [
      `
        pulled (something|a muscle|<own>) ... <tearing>
        <tearing> ... ... (calf|achilles|leg|hamstring|thigh|ankle|muscle|knee)
        (calf|achilles|leg|hamstring|thigh|ankle|muscle) ... <tearing>
        (bruise|bruising|bruised) ... ... (calf|leg|thigh|hamstring|muscle)
        (calf|leg|thigh|hamstring|muscle|pulled something) ... ... ... (bruise|bruising)
        felt (something|it) (go|give|rip|tear|snap|pop|ping|tearing|going) in ... (calf|leg|thigh|hamstring|muscle)
        (kicked|shot|hit|whacked|thumped|struck|stabbed) [me] (in|on|at) [the|my] (calf|back of (the|my) leg|leg|achilles|hamstring)
      `,
    ],
    unless: `
      (<not> tearing|in tears|pop (up|out|round|down|in to|in for|in and)|tear (up|drop)|leg of|snap out|ripped (jeans|trousers))
      (and|then|suddenly|when) bang
      (snapped off|torn off|ripped off|table|chair)
    `,
    in: ['idle'],
  },
  {
    intent: 'doctor',
    topic: 'swollen',
    says: [
      '(clot|clots|dvt|thrombosis)',
      `
        (feels|feel|feeling|looks|hurts|it's|it is|this is) [much|a lot|very] [the] (same|like|similar)
        (same|like|as|similar to) (as|when|the one|that|last time|before|my|then|the time)
        reminds me
      `,
    ],
    unless: `
      ^ <firm>
      <not> [a|another|feel|feels] [a|like] (clot|dvt)
      (feel|feels|look|looks) like you
      silly clot
    `,
  },
  {
    intent: 'doctor',
    topic: 'weak',
    says: [
      `
        <cant> (walk|stand) [on (it|this|that|<own>)] [at all|any more|anymore|now|all of a sudden] $
        <cant> (walk|stand) on (it|this|that|<own>)
        <cant> (put|bear|take) [any|my|the|much] weight
        <cant> weight bear
        (leg|legs|it|ankle) (won't|will not|can't|cannot) (hold|carry|support|take) (me|my weight|any weight)
        [no] [can] (not|no) walk $
      `,
    ],
    unless: `
      (cramp|cramps|cramping|cramped|spasm|charley|seized|locked)
      (him|her|them|watching|dog|shoes|heels|far)
      (used to|these days|any further)
    `,
    in: ['idle'],
  },
  {
    intent: 'doctor',
    topic: 'weak',
    says: [
      '<weak>',
      `
        (<own>|it|leg|foot|toes|legs|feet|skin|all the time|lately)
        the (leg|foot)
        (from|below) [the|my] (knee|knees|ankle|hip|thigh) [down]
      `,
    ],
    unless: `
      from (sitting|lying|kneeling|crossing|standing)
      (sat|sitting|lying|lain|slept|lay|kneeling) on (it|my|them)
      (after (that|all that|the|a|my) (walk|run|day|gym|shopping|garden|hike)|dark early|dark out|dark outside|dark in here|weak (tea|coffee|light|signal|laughing))
      (^ <firm>|week|hands are|doesn't tingle|<someoneElse>)
      <not> (numb|weak)
      no (numbness|weakness|tingling)
      my (hand|hands)
      (feeling|feel|strength) for
      dead (from|after|tired|on my feet|weight)
    `,
  },
];
