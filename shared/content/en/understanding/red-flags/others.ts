import type { Language, RedFlag } from '../../../../dialogue/understanding/language.ts';

/** What tells that a sign is over, a habit, a story, or only feared: it raises no red flag of anybody. */
export const notNow = `
  (was|were|used to|ago|earlier|yesterday|when|whenever|always|sometimes|often|every|if|what if|in case|never|nearly|almost|remember)
  (for (years|months|weeks|ages)|in the past|history of)
  last (night|<long while>)
  last (time|christmas|easter)
  (on|in|at) (the|a) (telly|tv|film|programme|book|news|play|soap|story|radio)
  in (nineteen|ninety|eighty|seventy|sixty|two thousand|january|february|august|september|october|november|december)
  (in march|in may|in june|in july|in april|in hospital|in the hospital|years back|back then|<in youth>|at school)
  (says|said|thinks|thought|reckons|told|worries)
  (worried|afraid|scared) (of|about|in case|if|that|when|he|she|they|my|his|her|<near kin>)
  (leg|foot|toes|feet|hand|hands|fingers|nose) ... (blue|grey|gray)
  (gets|suffers|suffered|keeps having) ... (chest|breath|fits|seizures)
  (laughing|laughter|giggling|giggles|crying with|that dress|corset|mask|jumper|smell|fit of|a fit (at|about|over|when|if)|heart attack (at|when|if|on a))
  (chest (infection|of|freezer)|stroke of|choking (up|back)|choked (up|by)|for a (tea|cuppa|pint|drink|smoke|fag))
  had (trouble|difficulty|problems|chest|breathing|his|her|such)
  at (work|school|church)
  at (my|the|a|his|her|our) (wedding|party|match|funeral|gym|office)
  collapsed (the|a|his|her|with)
  collapsed (on|in|onto|into) (the|a|his|her|our) (sofa|settee|couch|bed|chair|armchair) with (a|the|his|her|their|some) (phone|book|paper|newspaper|magazine|laptop|remote|beer|drink|tea|cuppa|wine|pizza|crisps|game) $
  fitting (a|in|the|well|new|kitchens|carpets|out)
  (for|with) (this|the|that|his|her|a) (cold|flu|cough)
  (from (that|the|this|his|her) (chair|sofa|seat|spot)|for (anyone|anybody|love))
  (the (door|phone|question|bell)|handshake|lettuce)
  <cant> (breathe a word|move for (presents|people|boxes|books|toys|furniture|clutter|junk|cars))
  overdosed on (chocolate|sugar|sweets|cake|football|telly)
  (before|till|until|house|home|of sandhurst)
  (blacked|blacking|passed|passing|pass) out (of|the|with|leaflets|in (class|church|court|assembly|public|the (street|pub|club|heat|sun|crowd|queue|gym)))
  (dog|cat|football|match|team|player)
  (rubbish|nonsense) again
  know where i am tonight
  (he's|she's|it's|just|only) (a|an|the) (puppet|doll|robot|dummy|cartoon|character|zombie|ghost)
  to (my|the|our|his|her) (email|emails|text|texts|message|messages|calls|letter|letters|invitation)
`;

/** What is grave, of whomever it is said. */
const inDanger = `
  <cant> (breathe|breath|speak|talk properly|move at all|move (his|her|their) (arm|side|face))
  <cant> ... (get|catch) [his|her|their|a|any] (breath|air)
  (not|stopped|isn't|hardly|barely|struggling|fighting|trouble|difficulty|problems) [to|for|with] [for] (breathing|breathe|breath)
  doesn't breathe [properly|right|well|any more|help|quick|and ...|what do i do] $
  <cant> (swallow|talk) [properly|anything|at all] $
  (gone|going|is|all) [all] (limp|floppy)
  lips ... (blue|grey|gray|purple)
  (won't|not|doesn't|isn't) (answer|answering|respond|responding) [me] [and|$]
  (not|isn't|aren't) (moving|conscious|responding)
  (choking|unconscious|fitting|convulsing|suffocating|unresponsive|not responding|having convulsions)
  (gone|going|turned|turning) [all] (blue|grey|gray)
  (having|has|got|getting|just had|has had|<near kin's> had|<first name's> had) [a|an] [bad|terrible|another] (<attack>|chest pain|chest pains|pain in (the|his|her|their) chest|pains in (the|his|her|their) chest)
  (getting|having) [a|an] attack [help|quick|now|please] $
  (took|taken|taking) a [bad|nasty|mild|massive] (<attack>|turn)
  after (collapsing|fainting|passing out|falling|choking|(having|taking) a [bad|fierce] (<attack>|turn|fall))
  (got|had|getting) [a|an] [bad] (electric|current) shock
  bleeding [really|quite|so|very] (a lot|badly|heavily|everywhere|down below|from ...) [and ... ...|help|please|(i|he|she) ... ...] $
  in (agony|terrible pain|awful pain|unbearable pain) [with|from|in] (his|her) (stomach|belly|tummy|chest|head|side|back|neck)
  (no breathing|seizing [help|and ... ...|again] $)
  (collapsed|passed out|blacked out|fainted|keeled over|overdosed|taken an overdose)
  (won't|<cant> (get|make) (him|her|them) [to]|<cant>|not|doesn't|isn't) (wake|waking|wake up|waking up|come round|respond|responding|move)
  <cant> (wake|rouse) [him|her|them]
  (on|lying on) the [bathroom|kitchen|bedroom|hall] floor ... (not|isn't|won't|<cant>|help|unconscious)
  (no pulse|not breathing|coughing up blood|vomiting blood|bleeding badly|bleeding to death|face has dropped|face is drooping|slurring|slurring (his|her) words|speech is slurred)
  (his|her|their) (chest|heart) ... (hurts|hurting|pain|pains|killing|agony|tight|stopped)
  (clutching|clutches|holding|grabbing|grabs|gripping|clasping|hand on) [at] [on] (his|her|their) (chest|heart|throat|[left|right] arm and ...)
  (his|her|their) (eyes|eye) [have|has|are|is] [just|all] (rolled|rolling|gone|turned) [right] (back|up|white|over)
  [his|her|their] eyes (rolled|rolling) [back|up]
  (shaking|jerking|twitching|thrashing|trembling) ... (all over|uncontrollably|violently|<cant> stop|won't stop|his eyes|her eyes|on the (floor|bed|ground)|foaming)
  (foaming|frothing|foam|froth) ... mouth
  (his|her|their) (face|mouth|smile|speech|lips) [is|has|have|are|looks|gone] [all|gone|looks|looking|on one side] (funny|drooping|drooped|dropped|twisted|slipped|slid|crooked|lopsided|slurred|wrong|weird|numb|to one side|on one side|blue|grey)
  (on|lying on) the [bathroom|kitchen|bedroom|hall] (floor|ground) (next to|beside|by|in front of) me
  (talking|speaking) (gibberish|nonsense|rubbish|funny) and
  (making|breathing|breathes) ... (gurgling|rattling|choking|gasping|snorting|funny|strange|weird) [noise|noises|sound|sounds]
  <cant> (lift|raise|move|feel) (his|her|their) [left|right] (arm|arms|leg|hand|side)
  (gone|going|turned|is) [all] (grey|white|cold) and (clammy|sweaty|sweating|limp|floppy|cold|still)
  (swallowed|drunk|drank|eaten) ... (pills|tablets|<poison>)
  (took|taken) [all] (all|too many|all of|loads of|lots of|a load of|a bottle of|a packet of) [of] (his|her|my|the) (pills|tablets|painkillers|insulin)
  (doesn't|don't) know (who|where|what day) (he|she|i|it) (is|am) [any more] $
  (talking|speaking) [complete|total|all] (funny|gibberish|nonsense|rubbish) $
  not making [any|much] sense [at all] $
  (rash|spots) that (won't|doesn't|don't|isn't|aren't) (fade|fading|go|going)
  (short|out) of breath [again|help|and ...] $
  been [just] <harmed>
  (gone|going|is|has) ... (weak|numb|dead|limp|floppy|funny|weird|strange|useless) [all] (on|down|along) (one|the left|the right|his left|his right|her left|her right|the whole of one|half) [side|his body|her body]
  [gone|is|got] [all] confused [all of a sudden|suddenly] $
`;

/**
 * Somebody of the speaker's own who is in danger now ("my wife can't breathe"): whoever hears it is to call for help
 * (relief-content §3.1). A stranger, a story and what is over are nobody here.
 */
export const othersRedFlags: readonly RedFlag[] = [
  {
    intent: 'emergency',
    isOfOthers: true,
    says: ['<somebody near>', inDanger],
    unless: notNow,
  },
  // A leg of theirs that is swollen and more than that.
  {
    intent: 'doctor',
    topic: 'swollen',
    isOfOthers: true,
    says: [
      '<somebody near>',
      '(leg|calf|foot|ankle) ... (swollen|swelled|swelling|ballooned)',
      '(red|hot|painful|sore|tender|shiny|purple|tight|hurts|hurting|agony|twice|bigger|one side|<cant> (walk|stand))',
    ],
    unless: `
      ${notNow}
      (sprained|twisted|stung|bitten|kicked|banged|gout|summer|heat|weather)
      (leg|calf|foot|ankle|it) [is|has] (<not>|isn't|less|no longer) [as|so] (swollen|red|hot)
    `,
  },
  // Not of a nose or a finger alone, which is none of the speaker's own either.
  {
    intent: 'emergency',
    isOfOthers: true,
    says: ['<somebody near>', 'bleeding [again] [and ... ...|help|please|(i|he|she) ... ...] $'],
    unless: `
      ${notNow}
      (nose|gum|gums|tooth|lip|lips|chin|tongue|finger|fingers|thumb|nail|hand|hands|knee|knees|elbow|toe|toes|shin|spot|cut|graze|scratch|blister) [is|are|has|have] [just|been|started] bleeding [again] $
    `,
  },
  // By a name and no more, now: whether Jess is called or spoken of.
  {
    intent: 'emergency',
    isOfOthers: true,
    says: [
      "^ <broken off> <first name> [is|has] [just] (<cant> (breathe|breath)|[is] not breathing|isn't breathing|stopped breathing|choking|unconscious|(won't|<cant>|not) (wake|waking) [up]|(gone|turned|going|turning) blue|having [a|an] <attack>) [help|please|quick|now|help me|properly|at all] $",
    ],
    unless: "couldn't",
  },
  // Somebody of the speaker's own is named, and then what he or she cannot do.
  {
    intent: 'emergency',
    isOfOthers: true,
    isDoubtful: true,
    says: [
      '[my|our|the] <near kin>',
      "(he's|she's|he|she) [is|has] [just|all] (<sign of theirs>|<no word of theirs>|staring and ... ...|not with (it|us)) [help|please|what do i do|and ... ...] $",
    ],
    unless: `
      ${notNow}
      (on the phone|phone|school|work|party|wedding|laughing|to (him|her|me|my|us))
    `,
  },
  {
    intent: 'emergency',
    isOfOthers: true,
    isDoubtful: true,
    says: [
      `
        ^ <exclaimed> (something's|something has|something awful has|something bad has) happened to (him|her|[my|our|the] <near kin>)
        ^ <exclaimed> [please] (get|call|ring|phone|fetch|send) (a|the) (doctor|nurse|paramedic) (to|for) (him|her|[my|our|the] <near kin>) [quick|now|please|help] $
        ^ <exclaimed> <somebody beside> [is|has] [just] (going to|about to|threatening to) do something (stupid|silly|to (himself|herself)|awful|terrible)
      `,
    ],
    unless: notNow,
  },
  // An order for somebody of the speaker's own: "call an ambulance for my wife".
  {
    intent: 'emergency',
    isOfOthers: true,
    says: [
      `
        ^ <exclaimed> [can|could|will|would] [somebody|someone|you|i|we] [please] <calling for> [me|us] [for] [a|an|the] <emergency services> (for|to) (him|her|them|[my|our|the] [poor|little|old] <near kin>|(the|my) (lady|man|boy|girl|woman|neighbour) [next door]) [help|please|quick|quickly|now|(he|she|he's|she's|his|her) ... ... ...] $
      `,
    ],
    unless: `
      ${notNow}
      (toy|birthday|clinic|appointment|scan|tomorrow|<weekday>)
    `,
  },
  {
    intent: 'emergency',
    isOfOthers: true,
    isDoubtful: true,
    says: [
      `
        ^ <exclaimed> (should|shall|must|do) (i|we) [need to|have to] <calling for> [for] [a|an|the] <emergency services> for (him|her|[my|our|the] <near kin>) [help|please|now|do you think] $
        ^ <exclaimed> (he|she) [really] needs (an|the) <emergency services> [help|please|quick|quickly|now|right now] $
        ^ <exclaimed> <somebody beside> [is|has] [just|all] slumped [over|down|forward|sideways] [(in|on|over|against) (his|her|the) (chair|armchair|wheelchair|seat|bed|table|side|wall|door|toilet|floor)] [help|and ... ... ...] $
        ^ <exclaimed> <somebody beside> [is|has] [just] (taken|swallowed|drunk) something [bad|nasty|poisonous] [help|and (he|she|he's|she's) ... ...] $
        ^ <exclaimed> [my|our|the] (baby|little one|toddler) [is|has] (won't feed|is not feeding|isn't feeding|not feeding|(really|so|very|burning|boiling) hot and (won't|not|isn't|floppy|limp|sleepy) ...) [help|and ... ...] $
      `,
    ],
    unless: notNow,
  },
  // What they want to do to themselves, as they say it.
  {
    intent: 'emergency',
    isOfOthers: true,
    isDoubtful: true,
    says: [
      `
        <somebody beside> [just|is|keeps|has been] [says|said|saying|told me|telling me|threatening|texted me] [that|to] [he|she|they|he's|she's|they're] [just|is|are] (wants|want|going|threatening|trying|about|tried) to (die|kill (himself|herself|themselves)|end it all|end (his|her|their) life|(hurt|harm) (himself|herself|themselves))
        <somebody beside> [is] [just] threatening to (kill|hurt|harm) (himself|herself|themselves)
        <somebody beside> [is|has been] [feeling|talking about] (suicidal|suicide|killing (himself|herself)|ending it all)
      `,
    ],
    unless: `
      (film|book|telly|episode|play|story|years ago|used to|last <long while>|when (he|she|they) (was|were))
      (to die for|laughing|embarrassment)
    `,
  },
  // By a name that no list has, and no more.
  {
    intent: 'emergency',
    isDoubtful: true,
    isOrder: true,
    says: ['^ ... <cant> breathe [properly|help|please|quick|at all] $'],
    unless:
      "(^ <cant>|<cry>|<filler>|you|fish|it|that|this|room|skin|feet|foot|people|we|plants|leather|wine|walls|engine|motor|car|boiler|roots|soil|dough|dreamt|dreamed|couldn't)",
    in: ['idle'],
  },
  // By a name it may be one of a story, too: asked about.
  {
    intent: 'emergency',
    isOfOthers: true,
    isDoubtful: true,
    says: ['<somebody named>', inDanger],
    unless: `
      ${notNow}
      on (stage|tour|set|court|the pitch)
      ^ <broken off> <first name> (<speaker>|he|she|they|his|her|that|the|this|a|we|you|it|there|last|yesterday)
      in (church|school|assembly|court|town|(the|a) (shop|street|pub|queue|war))
      (speak|move) (a (word|language)|in|house|away|up|on|over|french|german|spanish|italian)
      move out
      to treatment
      into bed
      (patient|resident|client) in (bed|room|bay|theatre)
      (grey|white) (overnight|early|young|over|at|with)
    `,
  },
  // A child that is not yet born.
  {
    intent: 'emergency',
    isOfOthers: true,
    isDoubtful: true,
    says: [
      `
        ^ <broken off> (my|the) (baby|bump) [has|is] [just] (hasn't|not|isn't|stopped|hardly) [been] (moved|moving|kicked|kicking) [much|at all|all (day|night|evening)|(today|tonight|this evening|since|for|help|and) ...] $
      `,
    ],
    unless: notNow,
  },
  // Whoever rings already may ring for the speaker: "Jean's calling an ambulance".
  {
    intent: 'emergency',
    isOfOthers: true,
    isDoubtful: true,
    says: [
      '^ <broken off> <somebody beside> [is] [just|already] (calling|ringing) [for] [a|an|the] <emergency services> [now|already|for me|for us|hang on|hold on|love] $',
    ],
  },
  // What the one beside the speaker says of it, and their own chest.
  {
    intent: 'emergency',
    isOfOthers: true,
    isDoubtful: true,
    says: [
      "<somebody beside> ([just] (says|said) (he|she|his|her|he's|she's)|chest|heart)",
      `
        (chest|heart) ... (hurts|hurting|pain|tight|heavy|racing|funny|stopped)
        <cant> (breathe|breath|speak|see|move|feel)
        (arm|face|side) ... (numb|dead|weak|funny|heavy|drooping)
        (going to|about to|might) (faint|pass out|collapse)
      `,
    ],
    unless:
      "(film|book|telly|yesterday|last (night|<long while>)|used to|cold|gym|cough|infection|when|joke|(was|were|had|couldn't|felt)|pain in the (neck|backside))",
  },
  // What the one beside the speaker is afraid of is so already: "my wife's afraid she can't breathe".
  {
    intent: 'emergency',
    isOfOthers: true,
    isDoubtful: true,
    says: [
      "<somebody near> [is] [so] (afraid|worried|scared|frightened) [that|because|cos] (he|she|his|her|he's|she's)",
      `
        (chest|heart) [is] (hurts|hurting|tight|racing|stopping)
        <cant> (breathe|breath|get (his|her) breath|feel (his|her) (arm|face|leg|side))
        (having|having had|had) a (heart attack|stroke)
        (going to|about to) (faint|pass out|collapse)
      `,
    ],
    unless:
      '(film|book|telly|yesterday|last (night|<long while>)|used to|cold|gym|cough|mask|lift|dress|collar|heights|crowd|crowds|smoke|was|were|if|when)',
  },
];

/** Those who may lie beside the speaker, named as the one that is spoken of. */
export const othersWords = {
  'somebody near': `
    ^ <broken off> [my|me|our|the] [poor|little|old|dear] <near kin>
    ^ <broken off> (my|our|the) [poor|little|old|dear] (client|resident|lady i (look after|care for)|(man|gentleman) i (look after|care for))
    ^ <broken off> (my|our) [poor|little|old|dear] (patient|lady|gentleman)
    ^ <broken off> (himself|herself)
    [my|our|the] <near kin> $
  `,
  'somebody named': `
    ^ <broken off> (the|a) [poor|old] (patient|resident|client)
    ^ <broken off> [poor|old|our|my] ([auntie|aunt|uncle|cousin|nan|nana|gran|granny|grandma|grandad|grandpa] <first name>|(mr|mrs|miss|missus) ...)
  `,
  'somebody beside': '(<somebody near>|<somebody named>)',
  'so now':
    "^ (is|are|has|have|isn't|aren't|hasn't|haven't|won't|doesn't|don't|keeps|needs|feels|can't|cannot|can (hardly|barely)|just|not)",
  'not now': `
    ${notNow}
    (got|has|have|with) [always|always had] a (bad|weak|dodgy) (chest|heart|lungs)
    can't (talk|walk|speak) yet
    <calling for> ... <emergency services>
  `,
  'broken off':
    '[<cry>|<filler>|quick|get up|come|come quick|come here|wait|no|hang on|hold on|stop|i think|think] [<cry>|<filler>]',
  "near kin's":
    "(husband's|wife's|mum's|mom's|dad's|nan's|gran's|grandad's|grandma's|partner's|son's|daughter's|mother's|father's|brother's|sister's|baby's|nana's|think ...)",
  exclaimed:
    '[<cry>|<filler>|help|quick|please|come quick|i think] [<cry>|<filler>|help|quick|please|come quick|i think]',
  'near kin': `
    (husband|hubby|wife|missus|partner|boyfriend|girlfriend|mum|mummy|mam|mammy|mom|mommy|mother|boy|girl|lad|bairn|wean|dad|daddy|father|da|ma)
    (son|daughter|brother|sister|gran|granny|nan|nana|grandma|grandmother|grandad|grandpa|grandfather|baby|child|little (one|boy|girl))
    (kid|toddler|housemate|grandson|granddaughter|mother in law|father in law|fella|old man|roommate|flatmate|carer|wee one|bairn|wean|old (man|lady|fella|dear))
  `,
} as const satisfies Readonly<Record<string, Language['words'][string]>>;
