import type { RedFlag } from '../../../../dialogue/understanding/language.ts';

/** A swelling of every flight and every summer, and none of this night. */
const swellingHabit = `
  (swell|swells|puff|puffs) [up] [a bit|badly|a lot|like balloons] (on (planes|aeroplanes|flights|long flights|coaches)|in (the|hot|this|warm) (heat|weather|summer)|when (i fly|i'm flying|i stand all day|it's hot)|in (summer|pregnancy)|(every|most) (summer|evening|evenings|time i fly))
`;

/** What is hot, red or swollen and no leg. */
const noSigns = `
    (^ <firm>|heat|warm bath|poker|<someoneElse>)
    <not> (swollen|red|hot|swelling|warm)
    no (swelling|redness)
  from (gardening|running|walking|dancing|kneeling|the (radiator|gate|fire|sun|shower|bath|heater|gym))
  ${swellingHabit}
  (painted|varnish|varnished|polish)
    (sky|sea|face|eyes|eye|nose|hands|weather|outside)
    (sunburn|sunburnt|the sun|stockings|tights|paint|cricket)
    hot (water|bath|pack|or cold|in here|and bothered|dinner|drink|tea|day|night)
    red (flags|wine|light|car)
    (red|hot) [hot] (wire|wires|poker|needle|needles|knife|knives|iron|coals|metal)
    swelling ... (gone down|going down|went down|come down|is down|better|less)
    too (hot|warm)
    (lovely|nice|nicely|toasty|cosy) [and] warm
    (hot|swollen|red) (slippers|shoes|socks|boots|stool|chair|table|trousers|photo|picture)
    bigger than the other in (these|those) (slippers|shoes|socks|boots)
    (getting|keep ...) warm
`;

/** Signs for help today (relief-content §3.2): swelling, colour, weakness, a torn muscle. */
export const urgentSigns: readonly RedFlag[] = [
  {
    intent: 'doctor',
    topic: 'swollen',
    says: [
      `
        <limb> ... ... <bigger>
        one (leg|calf|foot|ankle) ... (bigger|fatter|larger|thicker) $
        <bigger> ... <limb>
        skin ... (leg|calf|shin|ankle) ... (tight and shiny|shiny|stretched|red|hot)
        (veins|vein) ... (bulging|sticking|standing|swollen|lumpy|hard)
        (cord|rope) ... (my|me) (calf|leg|thigh)
        <limb> ... (swell|swells|swelled|swollen|puffed|puffy|ballooned|blown) [right] up
        <limb> ... ... (swollen|swelling|swelled|inflamed|ballooned|ballooning)
        (swollen|puffed up|swelled up|inflamed) ... <limb>
      `,
    ],
    unless: `
      ${swellingHabit}
      (^ <firm>|^ rope in|knot ... ... size|swollen (slippers|shoes|socks|boots|stool|chair|table|trousers)|bigger ... in (these|those) (slippers|shoes|socks|boots)|<not> swollen|no swelling|<not> swelling|<not> bigger|went down|gone down|from (gardening|running|walking|dancing|kneeling))
    `,
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
        (vein|veins)
        (swelling|redness) ... ... (shin|calf|thigh|knee|ankle)
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
  {
    intent: 'doctor',
    topic: 'swollen',
    says: [
      `
        (swelling|lump) ... (come|coming|came|blown|blowing) [right|all] up
        (a|some|this|that|big|huge|nasty|more|bad|the) (swelling|lump) [has|is|just|has just|that has|that's] [just] (appeared|forming|formed)
        (there's|there is|got) [a|some] [bit of] swelling (there|coming)
        (look|looks|see|got|there's|there is) [at] [a|some|the|this|that] [big|huge|nasty|bad|terrible|awful|massive] swelling
        ^ [<cry>] [<cry>] [it's|now] [all] (swelling|swollen|ballooning) [up] [<cry>] $
        ^ [<cry>|<filler>] [<cry>|<filler>] [well|just|only] (a bit|a little|slightly|a little bit) (red|swollen|puffy|hot) [maybe|i think|perhaps|yes] $
      `,
    ],
    unless: `
      ${noSigns}
      (throat|lump in my throat)
      (swelling|lump) [has|is] (<not>|isn't|hasn't) [been] (coming|come|came|appeared|forming|there)
    `,
    in: ['coaching', 'easing', 'yes-or-no', 'which-part', 'which-side'],
  },
  // While nothing goes on, what is only warm or red may be anything.
  {
    intent: 'doctor',
    topic: 'swollen',
    says: ['(swollen|swelling|swelled|puffed|puffy|inflamed|ballooned|ballooning)', 'it'],
    unless: noSigns,
    in: ['idle'],
  },
  // "A cramp, no, a clot": here the "no" denies the cramp.
  {
    intent: 'doctor',
    topic: 'swollen',
    says: ["^ [<cry>] [it's] [a] cramp no [no|wait|sorry] [it's] a [blood] (clot|dvt|thrombosis) $"],
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
      (had ... (clot|dvt|thrombosis) (before|once|in (nineteen|two|twenty)|when|after)|(worried|afraid|scared) (of|about|that|it|i|in case|if))
      (could|can|might|would|will|does|do|how|what|why|is) (it|this|that|i|they|cramp|you) ... (clot|dvt|thrombosis)
    `,
  },
  {
    intent: 'doctor',
    topic: 'swollen',
    says: ["(it|it's|all|is) ... <signs> [and] [it's|is] <signs>"],
    unless: `
      (^ <firm>|<not> swollen|no swelling|swelling ... (gone down|going down|went down|come down|is down|better|less)|weather|food|curry|water)
      (<not>|too) (red|hot|warm)
    `,
  },
  {
    intent: 'doctor',
    topic: 'torn',
    says: [
      `
        pulled (something|a muscle|<own>) ... <tearing>
        (something|it) [has|just] [just] (went|gone|give|gave|go) in (my|me|the) [left|right] (calf|leg|thigh|hamstring|achilles|muscle)
        (i've|i have|think i've|i think i have|i just) (torn|ripped|snapped|ruptured|popped|tore|pinged) (something|a muscle|a tendon|a ligament|my (tendon|ligament|achilles|calf|hamstring|muscle))
        achilles [has|is] [just] (gone|went|snapped|torn|popped|ruptured)
        i felt (it|something) (pop|snap|tear|rip|go|crack|ping|give)
        i heard (it|something) (pop|snap|tear|rip|crack|ping)
        (calf|leg|achilles|hamstring|thigh) ... like a (gunshot|pistol|whip|shot|firecracker)
        i felt [a|this|an awful] (pop|snap|tear|rip|crack|ping|twang)
        (twisted|sprained|banged|knocked|turned|bent|wrenched|gone over on|went over on|jarred) (my|me) [left|right] (knee|ankle|foot|leg|hip|toe) ... ... (swollen|swelled|blown up|swelling|huge|balloon|black|purple|<cant> (walk|stand|put|bend|move))
        i heard [a|this|an awful|a loud|a big|a horrible] (pop|snap|rip|crack|ping|twang) ... ... (<own>|<place>|ankle|knee|<cant>|hurts|agony|walk|stand)
        (dropped|fell|fallen|landed|crashed|come down|came down) ... ... on (my|me) [left|right|bare|big] (foot|feet|toe|toes) ... ... (mangled|crushed|broken|flat|smashed|bleeding|swollen|black|blood|split|mess|pulp|purple)
        (my|me) [left|right|big] (foot|feet|toe|toes) [is|are|has been|got|been] (mangled|crushed|smashed up|run over)
        <tearing> ... ... (calf|achilles|leg|hamstring|thigh|ankle|muscle|knee|heel|shin|groin)
        (calf|achilles|leg|hamstring|thigh|ankle|muscle|heel) ... <tearing>
        (something|it) [has|just] (snapped|popped|torn|tore|ripped|ruptured|pinged|twanged) ... (in|at|behind|inside|under|down) ... <place>
        felt (something|it) (go|give|rip|tear|snap|pop|ping|tearing|going) in ... (calf|leg|thigh|hamstring|muscle)
        (kicked|shot|hit|whacked|thumped|struck|stabbed) [me] (in|on|at) [the|my] (calf|back of (the|my) leg|leg|achilles|hamstring)
      `,
    ],
    unless: `
      (<not> tearing|in tears|(pop|popped|popping) (up|out|round|down|in to|in for|in and)|tear (up|drop)|snap out|ripped (jeans|trousers))
      (and|then|suddenly|when) bang
      (bang|snap|pop|ping|crack) [right|straight] (into|in) [a|an] (cramp|spasm|knot)
      about to snap
      (ripping|tearing|ripped|tearing|pulling) (my|me|the) [left|right] <place> [clean|right] off
      (when i (snap|click)|snapped (at (him|her|them|me|you)|shut))
      (outside|next door|downstairs|upstairs|in the (kitchen|street|garden|loft|attic|paper|book)|out of the|off the|off my|in my bones)
      (snapped off|torn off|ripped off|table|chair)
      (somebody|someone|man|woman) ... ... (been|was|got|gets) (shot|stabbed|hit|kicked)
    `,
    in: ['idle'],
  },
  {
    intent: 'doctor',
    topic: 'torn',
    says: [
      `
        (bruise|bruising|bruised) ... ... (calf|leg|thigh|hamstring|muscle)
        (calf|leg|thigh|hamstring|muscle|pulled something) ... ... ... (bruise|bruising)
        (ankle|foot|knee|leg) ... black and blue
        (calf|thigh|hamstring|shin) ... (bruised|black and blue|black with)
      `,
    ],
    unless: '(took blood|banged|bumped|knocked|kicked|coffee table|corner|yesterday)',
  },
  {
    intent: 'doctor',
    topic: 'weak',
    says: [
      `
        (legs|leg|knees) (give|giving|gives|gave) (way|out) [on|under] [me] [when|now|$]
        (leg|legs|knee|knees) [just] (buckles|buckle|buckling|crumples|collapses|folds|gives) [under me] [when|as|if|every time|$]
        (foot|leg|toes) ... (drags|dragging|drop|drops|dropping|flops) [on the ground|along|when i walk|behind me] $
        (my|me) [left|right|whole] (leg|legs|foot) [is|are|has|have] [gone|all|just|totally] (useless|lifeless|limp|floppy)
        (calf|leg|thigh) ... (shrinking|shrunk|thinner|wasting)
      `,
    ],
    unless: '(dog|cat|table|chair|old|<not> (dropping|dragging|shrinking))',
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
        (and|but) now ... (leg|calf|sore|hurts|swollen|hurting|red|hot|pain)
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
    isOfCrampsToo: true,
    says: [
      `
        <cant> (walk|stand) [on (it|this|that|<own>)] [at all|any more|anymore|now|all of a sudden] $
        <cant> (walk|stand) on (it|this|that|<own>)
        <cant> (put|bear|take) [any|my|the|much] weight
        <cant> weight bear
        (foot|toes|ankle) won't (lift|come up|pull up|move up)
        <cant> (lift|raise|pull up|hold up) (my|the|this) [left|right] (foot|toes|leg) [up|off the (floor|bed|ground)|at all|any more] $
        (leg|legs|it|ankle) (won't|can't|cannot|wouldn't|couldn't|didn't) (hold|carry|support|take) (me|my weight|any weight)
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
      earlier but (it's|it has|they've|they're|it) (gone|stopped|worn off|passed|went|fine|all right)
      dead (from (sitting|lying|kneeling|that|the walk)|after|tired|on my feet|weight)
    `,
  },
];
