import type { RedFlag } from '../../../../dialogue/understanding/language.ts';

/** An arm or a side without power, a cold or blue leg, one that cannot be moved or felt, bleeding (relief-content §3.1). */
export const limbRedFlags: readonly RedFlag[] = [
  {
    intent: 'emergency',
    says: [
      `
        <arm> ... ... <powerless>
        <arm> [just] won't (do|move|work|lift|listen|obey|go|come)
        <cant> (lift|raise|move|feel) <arm>
        <cant> use (my|me|the|one|left|right) [left|right|whole|one] arm
        (weakness|numbness|no feeling|no strength|dead feeling) ... ... <arm>
        <powerless> ... ... (one|left|right|whole|half my) side
        (one|left|right|whole left|whole right|half|my whole|the whole|me whole) side ... ... <powerless>
        <powerless> on one side
        (my [whole] (one|left|right) side|[the] (one|left|right|half) side of (my|the) body|half (my|the) body) [is|has|have|are] [just|now] (not|stopped|isn't|won't|doesn't|no longer) (move|moving|work|working|respond|responding|obey|obeying) [at all|now|properly|help|and ...|i ...|since ...] $
        (my|me) body [is|has] [just] (not|stopped|isn't|won't|doesn't|no longer) (move|moving|work|working|respond|responding|obey|obeying) (on|down) [the|my] (one|left|right)
        <powerless> [all] (from|below) the (waist|neck|chest|hips|knees) [down]
        <powerless> (on|down) [the|my] (left|right) $
        (right|left|one) hand ... won't (do|move|work|open|close|grip)
        <cant> (grip|hold|pick up) [on to] (anything|things|my cup|a cup|a pen)
        <cant> (grip|hold|squeeze) ... [my] (right|left) hand
        dropping things ... hand
        (my|me) [left|right] (hand|hands|fingers) (keeps|keep|is|are|can't stop|won't stop) [on] dropping
        hand ... dropping things
        (pins and needles|tingling|tingles|numbness|numb) ... (arm|face|hand) and ... (face|arm|mouth|lip|lips)
        <cant> feel (my|me) [left|right|whole] (arm|hand)
        (my|me) ... (arm and leg|leg and arm|arm and my leg|leg and my arm)
        (my|me) [left|right] (hand|arm|side) [has|have] [just] stopped [working|moving] $
        (hand|fingers) ... gone [all|really|so|very] (weak|limp|dead|floppy|clumsy|useless)
        <powerless> ... (arm and leg|leg and arm|half my body)
        lost [all] [the] (use|feeling|power|strength) (of|in|down|on) [all] [down] [my|me|the] [whole] [left|right|one] (arm|arms|hand|side)
        half my body
        <cant> (move|feel|lift) (one|my left|my right|my whole left|my whole right) side
      `,
    ],
    unless: `
      (arm|arms) (won't|<cant>|don't) (go|reach|stretch) (that|that far|far enough|down there|so far|as far) [as that|down|round|any more] $
      (lying|lain|slept|sleeping|leaning) on (it|my arm)
      (in|with|from) [the|this] cold
      (arthritis|arthritic|gloves)
      the arm ... (on|of) (this|the|that|my)
      arm (of the|chair|rest|wrestling)
      (arm|arms) [is|was] (on|of|over) (the|my|this|that) (bed|sofa|chair)
      (bed's|sofa's|chair's) (arm|arms)
      (calf|foot|toe|toes|shin|thigh|sofa|street|road|coin)
      side of (the|this|that|our|your|(my) (headset|blanket|speaker|glasses|bed|car)) (bed|car|house|room|kitchen|oven|cooker|grill|screen|telly|speaker|road|boat|sink|blanket|dishwasher|radiator|heater)
      broken off
      (jab|jabs|vaccination|vaccine|injection|gym|weights|shopping)
    `,
  },
  // Both of them: of no stroke's side, and in a stretch that is how hard it is to hold the foot.
  {
    intent: 'emergency',
    isDoubtful: true,
    says: ['<cant> use [both] [my|of my] arms [any more|at all|now|help|properly|and ...|i ...] $'],
    unless: '(<someoneElse>|you|jab|jabs|gym|weights|in (football|netball|goal|this game))',
    in: ['idle', 'yes-or-no', 'which-part', 'which-side', 'emergency'],
  },
  {
    intent: 'emergency',
    says: ["(my|me) (hand|hands|fingers) [just|suddenly] won't (do|move|work|open|close|grip|hold|listen)"],
    unless: `
      hands [just] won't (hold|grip) (it|on|the (towel|foot)|my (foot|leg|toes))
      won't (grip|hold|open) (this|that|the|these) [<intensifier>] (jar|jars|lid|lids|bottle|tin|cap|packet|wrapper)
    `,
  },
  // In a stretch that is how hard it is to hold the foot; else it is a hand without power.
  {
    intent: 'emergency',
    says: ["(my|me) hands [just] won't (hold|grip)"],
    unless: '(foot|leg|toes|calf|jar|jars|lid|lids|bottle|tin|cap|packet|wrapper)',
    in: ['idle', 'yes-or-no', 'which-part', 'which-side', 'emergency'],
  },
  {
    intent: 'emergency',
    says: [
      `
        (bladder|bowel|bowels)
        (wet|messed|soiled|pooed) (myself|the bed)
        groin (is numb|numb)
        numb (between my legs|in my groin)
        between my legs
        (my|down) (privates|private parts|undercarriage)
      `,
      '(lost control|control|numb|<cant>|wet|no feeling)',
    ],
  },
  {
    intent: 'emergency',
    says: [
      `
        (pins and needles|tingling|tingles|numb|numbness) [all] (down|along|on|over|in) [the] (whole|all|entire|length) [of] (one|my left|my right|the left|the right) side
        (pins and needles|tingling|tingles|numb|numbness) [all] (down|along|over|up) (one|half|(my|the) [whole|entire] (left|right|whole)) [of my] (side|half|body)
        (numb|numbness|no feeling) [is] [all] (down below|down there)
        <cant> feel (myself|me) (wipe|wee|pee|go)
        <cant> feel [anything|it] when (i|i'm|i am) (wipe|wee|pee|wiping|peeing|weeing|(go|going) ($|to the (loo|toilet|bathroom)|and|now|help|any more|anymore))
      `,
    ],
  },
  {
    intent: 'emergency',
    says: [
      '<cant> (pee|wee|pass water|pass any water)',
      `
        (leg|legs|foot|feet|bottom|groin) ... ... (numb|weak|dead|tingling|won't)
        (numb|weak|tingling) ... ... (leg|legs|foot|feet|bottom|groin)
      `,
    ],
  },
  {
    intent: 'emergency',
    says: [
      `
        (<own>|it|<my> legs|foot|leg|toes|this leg|the leg|the foot) ... ... cold
        cold ... ... (<own>|leg|foot|toes)
      `,
      '(blue|pale|white|numb|grey|gray|purple|black|no pulse|mottled|waxy|lifeless)',
    ],
    unless: '(<firm> ice|<not> (numb|cold)|ice pack|cold pack)',
  },
  {
    intent: 'emergency',
    says: [
      `
        no pulse in (my|the|me)
        blue and cold
        (<own>|leg|foot|toes) [is|are|feels|feel|has gone] [absolutely|all|so|completely|gone] (freezing|frozen|icy|stone cold|ice cold) and [gone|all|going|it's|it's gone] (white|blue|grey|gray|purple|numb|dead|black)
        cold (and numb|and blue|and white|and dead|and pale|and grey|and purple)
        numb (and cold|and blue)
        cold and (without|has no) feeling
        <cant> feel (<own>|it|the leg|the foot) [at all|now|any more|anymore] and (it's|it is|it feels|they're|they are|it's gone) [all|so|very|ice|stone|icy|freezing] cold
        (<own>|leg|foot|toes|it) (is|are|has|feels|feel|it's|gone|gone all|has gone) [gone|so|very|all|ice|stone|icy] cold and i <cant> feel (it|them|my|anything)
        (white|pale|grey|purple) and cold
      `,
    ],
    unless: '<not> (numb|cold)',
  },
  {
    intent: 'emergency',
    says: [
      `
        (<own>|leg|foot|toes|calf) ... (blue|stone cold|ice cold|icy cold|freezing cold)
        (<own>|leg|foot|toes|calf) (is|are|looks|look|looking|has gone) [all|a bit|very|so|really|dead] (blue|purple|mottled|grey|gray)
        (<own>|leg|foot|toes|calf) (looks|look|looking) [all|a bit|very|so|really|dead] (white|pale|black|bloodless|dead|lifeless)
        (<own>|foot|toe|toes|heel) [is|are] [all|gone|going|turning] black [and ...|help|at the (end|tip|tips)] $
        (asleep|sleep) ... won't wake up
        (<own>|leg|foot|toes|calf) ... (gone|turned|going|turning|went) ... (white|grey|cold|black|purple|blue|pale)
      `,
    ],
    unless: `
      (in here|in this (room|house|weather)|outside|cold [in bed] tonight|the (tea|soup|bath|room|water|dinner))
      (black and blue|tan|nail|nails|varnish|socks|bruise|bruised|paint|painted|shoes|slippers|blanket)
      (ice pack|ice cold water|cold pack|out of the blue|blue blanket|weather|beer|tea|coffee|dinner|bed)
      (feel|felt) blue
      warm (it|them|me) up
    `,
  },
  {
    intent: 'emergency',
    says: [
      `
        (<my> legs|both legs) [have|are] (stopped|quit|not|no longer|given up) (working|moving|responding|obeying)
        (nothing|dead|paralysed) (from|below) [the|my] (waist|hips|knees) [down]
      `,
    ],
    unless: '(used to|like they did|cramp|cramps|cramped|seized|the way|after|tired)',
  },
  {
    intent: 'emergency',
    topic: 'cannot move',
    says: [
      `
        <my> [left|right|whole] leg [is|has|feels|has gone|gone] [so|very|really|all|stone|ice|freezing|icy] cold $
        (one|left|right) (foot|leg) [is|has|feels] [gone|so|very|all] cold
        <my> [left|right] (foot|leg|toes) (feels|feel|is) ... (like it's not there|not there|like it isn't there|not mine|like a block of wood|like a dead weight)
        <cant> feel the (bottom|top|end|side|sole|back|front|ends|tips) of <own>
        <own> ... ... <cant> feel (it|them|a thing|anything|nothing) [at all] $
        (legs|feet) [have|are|has] gone [and] i <cant> feel them
        (paralysed|paralyzed)
        i can't move [at all|now|please|help|anything] $
        i can't move (and|my|help|anything|because|or|at all)
        no feeling [at all] in
        (lost|losing) [all|the|all the] feeling in <own>
        <cant> (move|feel) (<own>|my legs|my feet|the leg|the foot|the toes|this leg|this foot|my leg) [at all]
        <cant> feel (anything|a thing|nothing) ... (down|below) $
        (lost|losing) [all] [the|my] feeling (below|from|beneath|under) [the|my] (knee|knees|hip|waist|ankle|thigh) [down]
        <cant> feel (anything in|anything below|my feet)
        <cant> (move|feel it|feel anything) at all
        <cant> move it
        <cant> (wiggle|waggle|wriggle) (my|the|me) [left|right] toes
        <own> (won't move|won't move at all|is paralysed)
        <own> [has|is] (stopped|quit|not|no longer|given up) (working|moving|responding|obeying|doing what)
        <own> (won't|doesn't|refuses to) (respond|obey|listen|do what)
      `,
    ],
    unless: `
      (for|with|because of|from) [the|this|a|my] (cramp|cramps|cramping|spasm)
      <cant> move ... ... (because|cos) (i've|i have|it's) [got] [a|the|this] [<severe>] <crampName>
      <crampName> [is|has got me] so (bad|badly|severe|strong|tight) ... i <cant> move
      (used to|like they did|cramped|seized|the way)
      move on
      (with|from|in) (this|the) (cold|snow|frost|wind)
      (stuffed|full up|ate|eaten|boxes|clutter|comfy|comfortable|cosy|wardrobe|furniture)
      can't (feel it any more|feel the cramp|feel the pain)
      move (for|the|house|home|because of the)
    `,
  },
  // Not in the table of the red flags, and nothing to wait with. [PJ]
  {
    intent: 'emergency',
    says: [
      `
        (i've|i have|think i've|i may have|i might have|i must have) [just|accidentally] (overdosed|od'd)
        i [just|think i|accidentally|deliberately] (overdosed|od'd) [help|please|and ... ...|on [my|the|these|too many|some|all my] [heart|sleeping|water] (<tablet>|<painkiller>|insulin|morphine|heroin|sleepers)]  $
        blood all over (the|my|me)
        <cant> stop (the|this|it) bleeding
        <cant> stop [the|my] bleeding
        bleeding ... (badly|heavily|a lot|everywhere|to death|and it won't stop|fast)
        won't stop bleeding
        (my|me) head [is] [now|all|still] bleeding ($|and|again|badly|now|help|from|everywhere|where|because|love|<cry>)
        (blood everywhere|pouring [with] blood|(losing|lost|loosing) (blood|(a lot of|so much|too much|much|lots of|loads of|all this) blood))
        (much|too much|so much|a lot of) blood (is|has|have) [been|i have] (lost|gone|coming|going)
        i have [too|so] much blood lost
        (taken|took) (too many|an overdose) [of my|my|the] [tablets|pills|painkillers]
        (taken|took|injected) [far|way] too much [of] [my|the] (<tablet>|<painkiller>|insulin|morphine|methadone)
        (taken|took|swallowed) all [of] my (<few at a time>|<tablet> <in one go>)
        (taken|took|swallowed) [far|way] (a load of|loads of|a handful of|a bottle of|all (the)|all of ((the)|them|those|these|this)|the whole|too many|lots of|a whole|a lot of|double) ... (tablets|pills|painkillers|paracetamol|sleepers|medicine|insulin)
        (swallowed|drunk|drank) [some|the|a] (<poison>|battery|batteries)
      `,
    ],
    unless:
      '((taken|took) too many (photos|pictures|things|days|steps|sweets|biscuits|chances|risks|notes|turns|people|bags|clothes|calls|shifts|jobs|stairs|of (those|these|them) (sweets|biscuits|photos))|the (tablets|pills|painkillers|medicine) (out of the (packet|box|bottle|drawer)|upstairs)|(back|over|round) to the (chemist|pharmacy|doctor|surgery)|film|screen|programme|show|book|movie|telly|steak|nose|gums|heart bleeds|bleeding (obvious|heck|hell)|blood (pressure|test|tests|sugar|donor|bank)|donating|donated|giving blood|donor (van|centre))',
  },
];
