import type { RedFlag } from '../../../../dialogue/understanding/language.ts';

/** Told of a day that is over: what has gone on "since yesterday" goes on now. */
const over = `
  used to
  ^ (yesterday|last (night|<long while>))
  (had|was|were|felt) ... ... ... [all] (day|days|neck|headache|fever|temperature|rash|shivering|shivers|shaking|up|sick|vomiting|ill|bad) (yesterday|last (night|<long while>))
`;

/** The same of any sign: "since yesterday" and "since last week" go on. */
const told = `
  ^ (yesterday|last <long while>)
  (had|was|were|felt|went|got|bled) ... ... (yesterday|last <long while>) $
`;

/** What is done to somebody, and is nothing to wait with. */
export const dangerWords = {
  fever:
    "(burning up|boiling up|(i'm|i am|i've gone|feel) [all] (boiling|burning|roasting) [hot]|a fever|feverish|a high temperature|a temperature|the rigors|sepsis|septic)",
  venomous: '(snake|adder|viper|cobra|rattlesnake|rattler|krait|scorpion|black widow)',
  poison:
    '(bleach|poison|antifreeze|cleaner|(drain|oven|toilet) cleaner|weedkiller|weed killer|white spirit|paraffin|detergent|rat poison)',
  harmed: `
    (stabbed|shot|electrocuted|strangled|poisoned|attacked|beaten up)
    (punched|kicked|hit) in (the|my) (chest|head|face|stomach)
    run over [by (a)]
    (knocked (down|over)|hit) by (a) (bus|car|van|lorry|truck|bike|train)
    (bitten|stung) by (a) <venomous>
  `,
} as const;

const noseGoesOn =
  "(won't stop|<cant> stop|not stopping|isn't stopping|(hour|hours)|everywhere|down my throat)";

/**
 * Dangers that are none of a cramp's: blood, poison, a swelling throat, low sugar, a fever with shivers. They stand in no
 * table of the red flags, and are nothing to wait with: asked about. [PJ]
 */
export const dangers: readonly RedFlag[] = [
  {
    intent: 'emergency',
    isDoubtful: true,
    isOrder: true,
    says: [
      `
        there's (so much|too much|a lot of|lots of|loads of|all this) blood
        blood (is|is just|keeps|just keeps) (pumping|spurting|gushing|squirting|pouring|running|coming|dripping) [out] [of|from|down] (my|me|it|the (wound|cut))
        blood (pouring|running|streaming|gushing) (out|from|down)
        blood ... (pumping|spurting|gushing|squirting) [out]
        ^ <exclaimed> [there's|i have|i've got] [too much|a lot of|so much|heavy|lots of] bleeding [is] (happening|coming|there|everywhere|too much|a lot|heavily|not stopping) [help|now|please] $
        (bleeding|blood) ... and [i] (<cant> stop it|it won't stop|it isn't stopping|<not> stopping)
        (bleeding|blood) (everywhere|all over [(me|it|the) ...]) [i] (<cant> stop it|it won't stop|it isn't stopping|it's <not> stopping)
      `,
    ],
    unless:
      '(film|screen|programme|show|book|movie|telly|telephone|murder|steak|in (these|those|his|her|(the|this|that) (film|one|picture|episode|scene))|nose|(much|lot of|lots of|loads of|this) blood (test|tests|donor|bank|pressure|sugar|orange|relations|relatives|family)|blood (test|tests|pressure|sugar) ... ... and)',
  },
  {
    intent: 'emergency',
    isDoubtful: true,
    says: [
      `
        (cut|sliced|slashed|gashed|stabbed|slit) (myself|my (leg|arm|hand|wrist|wrists|foot|head|throat|calf|shin|thigh)) ... (bad|badly|deep|open|bleeding|bone|blood|pumping|spurting|gushing)
        (cut|slit|slashed) my (wrist|wrists|throat)
        (cut|severed|sliced|hit|nicked|caught|opened) (a|an|my|the) (artery|vein)
        (taken|took|swallowed|had|having) [far|way] (too many|double|twice) [of] [my|the] [sleeping|heart|water|blood pressure] (tablets|pills|painkillers|dose|insulin)
        (doubled up on|taken twice|(taken|took|had|swallowed) (two|three|double) (lots|the dose) of|taken double) [my|the] [heart|sleeping|water|blood pressure|night|morning] <tablet>
        (taken|took|swallowed) [all] the wrong (tablets|tablet|pills|pill|medicine|medication|dose)
        (taken|took|swallowed) all ((the)|of (the)) (tablets|pills|painkillers|insulin)
      `,
    ],
    unless: `
      (tablets|tablet|pills|pill|painkillers|medicine|medication|insulin|dose) (with (me|us)|back to the ...|out of the (packet|box|drawer)|upstairs) [now|today] $
      (film|book|telly)
    `,
  },
  // A dose said twice, and not how often in a day they are to be taken.
  {
    intent: 'emergency',
    isDoubtful: true,
    says: [
      '(taken|took|had) (my|the) [heart|sleeping|water|blood pressure|night|morning|evening] <tablet> twice',
    ],
    unless: '<tablet> twice (a|each|every|daily|weekly|per)',
  },
  // Somebody else's, by mistake.
  {
    intent: 'emergency',
    isDoubtful: true,
    isOrder: true,
    says: [
      "(taken|took|swallowed) [some of|one of|all] (someone else|somebody else|(my|the) <near kin's>) [heart|sleeping|water|blood pressure] <tablet> [by mistake|now|instead|help|and ...] $",
    ],
  },
  // Of what, is left unsaid.
  {
    intent: 'emergency',
    isDoubtful: true,
    says: [
      `
        (taken|took|swallowed) [just] [all of|all] the whole (packet|bottle|box|pack|lot|tub|jar) [of (them|it|those)|at once|now|tonight|and ...|(i|and i|and now|and nobody) ... ...|help] $
        (taken|swallowed) [just] (them all|all of them|the lot|every (last|single) one|every one [of them]) [at once|now|tonight|help|and ...|(and i|and now|and nobody) ... ...] $
        took (them all|all of them|the lot|every (last|single) one|every one [of them]) (at once|in one go|on purpose|i want|because i) [to ...|help] $
        (i|i've) (emptied|finished) the [whole] (pill|tablet) (bottle|packet|box)
      `,
    ],
    unless: `
      (biscuits|crisps|photo|photos|picture|pictures)
      and [i] [now] [have|i've] (put|gave|given|left|posted|threw|thrown|sold|hung|washed)
      (they've|you've|i've not|haven't|not|never) [yet] (taken|took|swallowed|emptied|finished)
      (packet|bottle|box|pack|lot|tub|jar|all) [of (them|it)] (home|round|upstairs|back|to the|out of the)
    `,
  },
  // The tablets of the day, or all there were: only a denial of just this leaves it unasked.
  {
    intent: 'emergency',
    isDoubtful: true,
    says: ['(taken|took|swallowed|had) all [of] my [blood pressure|heart|water] <tablet>'],
    unless:
      "(haven't|have not|hasn't|hadn't|had not|not|never|haven't even|haven't quite|not even|not quite|not yet|haven't yet) (taken|took|swallowed|had) all [of] my",
  },
  {
    intent: 'emergency',
    isDoubtful: true,
    says: [
      `
        (having|getting|going into|got|feel|feels like|need) [a|an|another|like a] [bad|bit of a] (hypo|diabetic coma|diabetic attack)
        (my|me) (sugar|sugars|blood sugar|blood sugars|glucose) [level|levels] ... (low|lower|dropped|dropping|drop|tanking|tanked|plummeting|nosedived|through the floor|crashed|crashing|falling|fallen|fell|down|plummeted|sky high|too high|through the roof)
        (i'm|i am) [a] diabetic ... ... (faint|shaky|shaking|shakes|awful|ill|funny|confused|sweating|sweaty|low|weak|dizzy)
        (i'm|i am|i've|i have) (having|had|got) [a|an] [bad|severe|terrible] (allergic (reaction|attack)|anaphylactic shock) [now|help|to ...] $
        (my|me) (leg|foot|shin|calf|toe|wound|cut|ulcer) [is|has|looks|got|gone] [really|badly|all|very] (infected|septic) ... (spreading|hot|fever|worse|up my leg|red)
        (having|having had|had|got|have|it's) [a|an|my|another] [bad|severe|terrible|really bad] asthma attack [now|help|and ...|i ...|it's ...] $
        (my|me) asthma [is|has] [really|so|very|got|come] (bad|terrible|awful|playing up|on|flared up|flaring up|worse|kicked off) [tonight|now|again|help|and ... ...|i ... ...] $
        <cant> (find|reach|get|get to|see) (my|the) [blue] (inhaler|puffer|epipen|adrenaline pen|oxygen)
        (my|me) (sugar|sugars|blood sugar|glucose) [level] [is] ... (one|two|three) point
        (my|the) (inhaler|puffer|blue inhaler|spray) ... (not|isn't|won't|doesn't|hasn't) ... (help|helping|helped|work|working|worked|touching|touched|easing|doing)
        (insulin ... ... (not eaten|haven't eaten|nothing to eat|forgot to eat|no food)|(not eaten|haven't eaten|nothing to eat|forgot to eat) ... ... insulin)
        (my|me) throat [is|feels|has gone|has|gone] [all|really|very] (tight|tightening|closing|itchy and tight|swelling) [up] [now|help|and ...|after ...] $
        need my (epipen|adrenaline pen|inhaler|spray|oxygen)
        (rash|hives|stung) ... (swelling|swollen|throat|<cant> (breathe|swallow)|lips|face)
      `,
    ],
    unless: `
      ${told}
      (years ago|<in youth>|used to|when i was|at school)
      (was|were) [a bit|very|too] (low|high) [today|this morning] $
    `,
  },
  {
    intent: 'emergency',
    isDoubtful: true,
    says: [
      '<fever>',
      '(shivering|shivers|shaking|shakes|chattering|rigors|confused|rash|red line|<cant> stop|breathe|breathing|sepsis|septic)',
    ],
    unless: `
      ${over}
      the (baby|dog|cat)
    `,
  },
  {
    intent: 'emergency',
    isDoubtful: true,
    says: [
      `
        neck ... stiff
        stiff neck
        <cant> (bend|move|lower) (my|me) neck
      `,
      '((light|lights) ... (hurt|hurts|hurting)|<fever>|rash|vomiting|throwing up)',
    ],
    unless: over,
  },
  {
    intent: 'emergency',
    isDoubtful: true,
    isOfOthers: true,
    says: ['rash', 'glass', "(not|isn't|doesn't|don't|won't|still)"],
    unless: told,
  },
  // A blow to the head, and what may follow it.
  {
    intent: 'emergency',
    isDoubtful: true,
    says: [
      '(bang|bump|knock|blow|crack|whack) (to|on) [the|my|his|her] head',
      '(being sick|been sick|throwing up|vomiting|dizzy|confused|drowsy|sleepy|seeing double|blurred|blurry|knocked out|headache)',
    ],
    unless: `
      ${told}
      (years|months) ago
    `,
  },
  {
    intent: 'emergency',
    isDoubtful: true,
    says: ['(my|me) nose ... (bleeding|pouring [with] blood|blood)', noseGoesOn],
    unless: `
      ${told}
      (used to|<in youth>|onions)
    `,
  },
  {
    intent: 'emergency',
    isDoubtful: true,
    says: ['(my|me) nose ... pouring', noseGoesOn],
    unless: `
      ${told}
      (used to|<in youth>|onions|cold|flu|hay fever|sneezing)
    `,
  },
  // What somebody or something has done to the speaker.
  {
    intent: 'emergency',
    isDoubtful: true,
    says: [
      `
        (i've|i have|we've|i was|i am|i'm|i just|i've just) [just] (been|got|getting|being) [just] <harmed>
        (i was|i got|we were) [just] <harmed>
        (he|she|they|someone|somebody|<kin>|<first name>) [has|have|just|has just|have just] (stabbed|shot|strangled|poisoned|attacked|punched|beaten) me
        (he's|she's|they've|someone's|somebody's|(he|she) has) [just] hit me (and|help|again|he|she)
        (i've|i have|we've|we have) [just] (had|been in) [a|an] [bad] (car|road|bike) (crash|accident)
        (got|had) [a|an] [bad|nasty] electric shock
        (i've|i have|i) [just|gone and] (stabbed|shot|electrocuted|poisoned) myself
        <venomous> [has|just|has just] (bit|bitten|stung) (me|<own>|my [left|right] (hand|arm|finger|ankle|face))
        (dog|rat|fox|horse) [has|just|has just] (bit|bitten|mauled|savaged) (me|<own>|my [left|right] (hand|arm|finger|face)) ... ... (blood|bleeding|pouring|deep|gushing|to the bone|badly|hanging)
        (i've|i have|i) [just|gone and] (burned|burnt) (myself|my (leg|legs|arm|arms|hand|hands|foot|feet|face|chest)) [really|very|quite|so] (badly|bad)
      `,
    ],
    unless: `
      ${told}
      (years|ages|months) ago
      (once|when i was|used to|as a (child|kid)|in the war|<telling>)
      in the back (by|at|over)
      shot myself in (the|my) foot
      (like|as [if|though]) (i've|i have|i was|i'd) [just] [been|got] ... in (the|my) [left|right] (leg|calf|foot|thigh|shin|ankle|hamstring)
      (like|as [if|though]) (i've|i have|i was|i'd) [just] [been|got] (run over|hit by (a))
      (cat|kitten|puppy) [has|just|has just] attacked
      electric shock (feeling|feelings|sensation|pain|pains)
      shot me (a|one of)
      with (his|her) eyes
      poisoned against
      strangled by (this|that|my|the) (tie|collar|scarf|bra|belt|dress|wires|sheets|blanket|duvet)
      run over (with|to|for|time|by (ten|five|an hour))
      shot (down|of|to|full|through|by (my|the) [own] (boss|manager|team|critics))
      (attacked|bitten) by ([a|the|this|these] <crampName>|[the|these|those|my|our] cat|[the|these|those] (midges|mosquitoes|fleas|flies|gnats))
      (film|book|telly|game|dream|dreamt|episode|scene|programme)
    `,
  },
  // A birth that begins.
  {
    intent: 'emergency',
    isDoubtful: true,
    isOrder: true,
    says: [
      `
        (i'm|i am|think i'm|gone) [going] [in|into] labour [now|help|early|and ...] $
        (my|me) (water|waters) [have|has|just|have just] (broke|broken|gone) [green|brown|pink|bloody|all bloody] [now|help|early|and ...|... ago] $
        (my|the|her) contractions (are|have) ... ... (apart|minutes|closer|stronger|started|coming)
        contractions (every|are every|coming every) ... (minute|minutes)
        (i|we) can (see|feel) (the|its|the baby's|a) head [help|coming|and ...] $
        i (need|want|have) to push [now|help] $
        <cant> feel (my|the) baby [move|moving|kick|kicking] [any more|anymore|now|at all] $
        haven't felt (my|the) baby (move|moving|kick|kicking)
        (i'm|i am|think i'm|i'll) [going to] (losing|lose) (my|the|our) baby
      `,
    ],
    // "How hard do I need to push?" is asked amid a stretch.
    unless:
      '((do|must|should|where|when|which|what) i (need|want|have) to push|baby (weight|fat|monitor|teeth)|party|camp|shadow|exchange|years ago|when i|(home|out|down|over|for|to|on) (tomorrow|<weekday>))',
  },
  {
    intent: 'emergency',
    isDoubtful: true,
    says: [
      '(headache|my head [is|has] [all|been] [really|so] (bursting|pounding|splitting|banging|throbbing|killing me|hurts|hurting|thumping))',
      `
        (neck is|neck's|neck) ... stiff
        stiff neck
        (flashing|flashes|rash|confused|(blurred|blurry) [vision|sight|eyesight|eyes]|vomiting|throwing up|<cant> see|seeing double|light (hurts|is hurting)|lights (hurt|hurting))
      `,
    ],
    unless: `
      ${over}
      (gave me a headache|what a headache)
    `,
  },
  {
    intent: 'emergency',
    isDoubtful: true,
    says: [
      `
        (my|me) head [feels|is] ... (going to|about to|like it's going to|like it will|like it might) (burst|explode|split|blow up|pop)
        (my|me) head [feels|is] ... (exploding|bursting|splitting open|splitting apart)
        ^ [<cry>] [<cry>] (the whole room|the room|everything|the bed|the whole bed|the walls) [is|has|keeps|won't stop|started] [all] (spinning|turning|tilting|swaying|going round) [round] [and round] [help|and ...] $
        ^ <cry> [<cry>] i <cant> see [anything|a thing|nothing|help] $
      `,
    ],
    unless: '(noise|music|sums|maths|numbers|names|thinking|wine|drink|hangover|kids|telly)',
  },
];
