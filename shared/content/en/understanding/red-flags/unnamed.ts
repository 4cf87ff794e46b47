import type { RedFlag } from '../../../../dialogue/understanding/language.ts';
import { notNow } from './others.ts';

/** Somebody who is not named, the one beside the speaker or one on television: asked about, never an alarm. */
export const unnamedRedFlags: readonly RedFlag[] = [
  {
    intent: 'emergency',
    isOfOthers: true,
    isDoubtful: true,
    says: [
      `
        ^ <exclaimed> (he's|she's|they're|they've|he has|she has|he is|she is) [just] (stopped breathing|not breathing|unconscious|choking|turning blue|gone blue|turned blue|fitting|had [a|an] <attack>|having [a|an] <attack>|collapsed|fainted|passed out|blacked out|keeled over) [help|please|quick] $
        ^ <exclaimed> (he's|she's|he is|she is) dying $
        ^ <exclaimed> (he's|she's|he is|she is) [just] drowning [help|quick|in the (bath|pool|river|sea|water|lake)] $
        ^ <exclaimed> help (him|her|[my|our] [poor|little] <near kin>) [help|please|quick|now|somebody|someone] $
        ^ <exclaimed> (there's|there is) blood (everywhere|all over ...) [and|because] (he's|she's|he has|she has|his|her) ... ...
        ^ <exclaimed> (call|ring|phone|get|fetch|send|send for|call for) (help|somebody|someone|anybody|anyone) [please|quick|quickly|now] (he|she) (has|is) [just] (collapsed|fainted|passed out|unconscious|choking|not breathing|stopped breathing|fitting|fallen)
        ^ <exclaimed> (he|she|he's|she's|he has|she has) [just] [went and|gone and|fainted and|turned grey and|gone grey and] (collapsed|passed out) [help|please|quick] $
        ^ <exclaimed> (he's|she's|he has|she has) (fainted|passed out) and collapsed [help|please|quick] $
        ^ <exclaimed> (he's|she's|he has|she has) [just] (gone|going|turned|turning) [all] (blue|grey|purple) (round|around|about) (the|his|her) (lips|mouth|face|nose)
        ^ <exclaimed> (he|she) (isn't breathing|won't breathe|doesn't breathe|does not breathe|<cant> breathe|won't wake up|<cant> wake up|won't come round) [help|please|quick|i've ...|and ...|i <cant> ...] $
        ^ <exclaimed> (he's|she's) [just] (having [a|an] <attack>|collapsed|unconscious|fitting) on the [bathroom|kitchen|bedroom|hall] (floor|ground|bed)
        ^ <exclaimed> (he's|she's|he|she) ... (call|ring|phone|dial) [for] ((an)|(the)|nine) [nine|one] [nine|one|ambulance|paramedics] [quick|now|please|for him|for her] $
        ^ <exclaimed> (he's|she's|they're|he has|she has) [just] (stopped breathing|not breathing|unconscious|choking|turning blue|gone blue|turned blue|gone grey|gone limp|collapsed) [and] (he's|she's|he isn't|she isn't|he won't|she won't|he can't|she can't|what do i do|come quick|call|ring|get|help) ... ... $
        <somebody beside> <cant> (get up|stand up|get (himself|herself) up|move) [now|again|at all|off the floor|from the floor|help|and ...] $
        <somebody beside> [has|have|is] [just] (fallen|slipped|tripped|collapsed|fainted) [over|down|out|off]
        <somebody beside> [has|have] [just] gone over (in|on) the <near place>
        <somebody beside> [has|have] [just] (had|taken|took) [a|another] [nasty|bad|terrible|wee|little|bit of a] <a fall> [help|and ...|just now|down the stairs|(in|on) the <near place>|she's ...|he's ...] $
        ^ <exclaimed> (he's|she's|he has|she has|he|she) [just] (collapsed|fainted|passed out|keeled over) (here|right here|just now|now|in front of me|right in front of me|beside me|next to me|help|(on|in|by) the <near place>) [and ...|help|quick|please|he's ...|she's ...] $
        ^ <exclaimed> (he's|she's|he has|she has) [just] (fallen|tripped|slipped) [over|down] and [he|she|he's|she's] (hit|banged|cracked|smashed|hurt|split|cut|broken (his|her) <bone>|<cant>|won't|isn't|not|there's blood) ... ... $
        ^ <exclaimed> (he's|she's|he has|she has) [just] fallen (down the stairs|out of bed|(in|on) the <near place>) [again] [and ... ...|help|quick|please] $
        ^ <exclaimed> (he's|she's) on the [bathroom|kitchen|bedroom|hall] (floor|ground) (and|he|she|not|<cant>) [and] [he|she] (<cant>|won't|isn't|not|doesn't) ...
        ^ <exclaimed> (he's|she's|he has|she has) [just] (hit|banged|cracked|smashed) (his|her) head [on ...|and ...|help] $
        ^ <exclaimed> (my|our) [best|old|poor] (mate|friend|pal|neighbour|uncle|auntie|aunt|cousin|nephew|niece|lodger|guest|boss|colleague) [is|has|just|has just] (not breathing|stopped breathing|choking|unconscious|collapsed|overdosed|fitting|having [a|an] <attack>|(taken|had|eaten|drunk) (something|some stuff|too much|loads of ...) and (he|she) (won't|<cant>|isn't|is not|not) ...|passed out|turning blue|gone blue|clutching (his|her) chest|<cant> breathe|won't wake up|won't wake) [help|please|quick|now|here|on the ...|and ...] $
        ^ <exclaimed> (he's|she's|they've|he has|she has) been <harmed> [help|quick|and ...] $
        ^ <exclaimed> the baby's coming [now|help|early|quick] $
        (i|we) <cant> (wake|rouse|bring round) (him|her|them) [up|at all|he's|she's|help]
        (i|we) <cant> get (him|her|them) to (wake|wake up|breathe|respond|come round|(move|talk|answer) [at all|help] $)
        (i|we) <cant> (find|feel|get) [a|his|her|any] pulse
      `,
    ],
    unless: `
      ${notNow}
      (over|about|at) (the|a|it|that|this|my|his|her)
      on (his|her|their|the (roof|phone|internet|way|train|bus|stage|pitch|sofa|job|spot))
      (fallen|slipped) (out with|for|in love|asleep|ill|behind|out of (favour|love|the|fashion)|apart|pregnant|off the|up|away)
      (in the|this|every|of a) (morning|mornings)
      ^ once
      on (a|the) (beam|shelf|cupboard|door|branch|lamp) once
      (fall|fallen|tumble|over|down|stairs|floor|bed|kitchen|bathroom|shower|garden) once
      (a word|of the|into bed)
      [for|to] (school|work|church|college)
    `,
  },
  // Beside a stretch somebody is in the room, and no television is meant.
  {
    intent: 'emergency',
    isOfOthers: true,
    isDoubtful: true,
    says: [
      '^ <exclaimed> [hang on|hold on|wait|stop] [a (minute|second|moment)] (somebody|someone) [is|has] [just] (having [a|an] <attack>|choking|unconscious|collapsed|fainted|passed out|fitting|not breathing|stopped breathing|fallen (down|downstairs|over|out of bed|off)|had a (heart attack|stroke|fit|seizure|fall))',
    ],
    unless: notNow,
    in: ['coaching', 'easing'],
  },
  // While nothing goes on it may be a television's; somebody in the room breaks off for it.
  {
    intent: 'emergency',
    isOfOthers: true,
    isDoubtful: true,
    says: [
      '^ [<cry>] (hang on|hold on|wait|stop|quick|help|come quick|oh god|oh my god|oh no) [<cry>|quick|help] (somebody|someone) [is|has] [just] (choking|unconscious|collapsed|fainted|passed out|fitting|not breathing|stopped breathing|had a (heart attack|stroke|fit|seizure))',
    ],
    unless: notNow,
    in: ['idle'],
  },
  // A stranger, told of as lying there now.
  {
    intent: 'emergency',
    isOfOthers: true,
    isDoubtful: true,
    says: [
      `
        ^ <exclaimed> (there's|there is|we've got|i've got|i've found|i've just found) [a|an|some|this] [old|young] (somebody|someone|person|man|woman|lady|bloke|chap|guy|girl|boy|kid|child|lad|resident|patient|gentleman|neighbour) [here|out here|in here|that's|who's|who has|has] [just] [lying|flat] <fallen sign> <end of scene>
        ^ <exclaimed> (somebody|someone|a man|a woman|a person|a lady|an old man|an old lady|a resident|one of the (patients|men|boys|girls|kids|children)) [is|has] [just] [lying|flat] <fallen sign> <here now>
        ^ <exclaimed> (a|the) (man's|girl's|boy's) [just] [lying|flat] <fallen sign> <here now>
        ^ <exclaimed> one of (the|my|our) (patients|old men|old girls|gentlemen) [is|has] [just] <fallen sign> <end of scene>
      `,
    ],
    unless: notNow,
  },
  // Over what they fell, and what they were about: told of this night, unless it is told of another.
  {
    intent: 'emergency',
    isOfOthers: true,
    isDoubtful: true,
    says: [
      `
        <somebody beside> [has|have|is] [just|gone and] (fallen|gone flying) (over|on|off|down) <in the way>
        <somebody beside> (has|have|just|has just) (tripped|slipped|stumbled) (over|on|off|down) <in the way>
        [my|our] <near kin's> (tripped|slipped|stumbled) (over|on|off|down) <in the way>
        ^ <exclaimed> (he's|she's|he has|she has) [just|gone and] (fallen|tripped|slipped|gone flying) (over|on|off|down) <in the way>
        (<somebody beside> [has]|^ <exclaimed> (he's|she's|he has|she has)) [just] (had [a|another] (stroke|heart attack|seizure|fit|fall)|collapsed|fainted|passed out|blacked out|keeled over|fallen) [over|down] <getting up>
      `,
    ],
    unless: `
      ^ (yesterday|last (night|<long while>))
      (yesterday|last (night|<long while>)|ago|once|at christmas) $
    `,
  },
  // The signs of a stroke, of no breath, of a fit and of poison, on somebody's face and in their words.
  {
    intent: 'emergency',
    isOfOthers: true,
    isDoubtful: true,
    says: [
      `
        ^ <exclaimed> (his|her) (lips|face) [are|is|has|have] [gone|going|turned|turning|all] (blue|grey|purple) [help|please|quick] $
        ^ <exclaimed> (his|her) eyes [have|are|keep|just|all] (rolling|rolled|gone|going|turned) (back|up|white) [in|into|inside] [in|to] [(his|her|the) head] <end of news>
        ^ <exclaimed> (his|her) [blood] (sugar|sugars|glucose) [level] [is|are|has] [just] [gone|down|up|dropped] [to|at] (<number>|ten|twenty|thirty) [point <number>] [and] (he|she) [is|feels|just|all] [all|so] (<weak of it>|clammy|drowsy|sick) <end of news>
        ^ <exclaimed> (his|her) eyes (are|keep) [just] rolling <end of news>
        ^ <exclaimed> (his|her) (chest|heart) [is|has|keeps] [just] (hurting|hurts|tight|killing (him|her)) <end of news>
        ^ <exclaimed> (one|half|the left|the right|left|right) [side] [of] (his|her) (face|mouth) [has|is|have] [just|all] (gone|going|dropped|drooping|drooped|fallen|slipped|numb|hanging|down|funny|twisted)
        (<somebody beside>|^ <exclaimed> (he|she|he's|she's)) [is|has] [just|all|really|suddenly] <sign of theirs> <end of news>
        ^ <exclaimed> (he|she|he's|she's|he is|she is) [just|really|suddenly] <no word of theirs> <end of news>
        ^ <exclaimed> (he's|she's|his|her) ... ... and [he|she|he's|she's] [is|just|all] <sign of theirs> <end of news>
        i think (he's|she's|he is|she is) dying <end of news>
        (help|help me|quick|please) (he's|she's|he is|she is) dying <end of news>
        ^ <exclaimed> (call|ring|phone|get|fetch) (help|somebody|someone|anybody|anyone) [please|quick|quickly|now] (he's|she's|he is|she is) [just] (dying|<sign of theirs>) <end of news>
        ^ <exclaimed> (there's|there is) no pulse <end of news>
        ^ <exclaimed> (there's|there is) something [badly|really] wrong with [my|our|the] <near kin> <end of news>
        ^ <exclaimed> [come] (quick|quickly) [it's] [my|our|the] <near kin> $
        ^ <exclaimed> (come|come here) [it's] [my|our] <near kin> [quick|help|please] $
        ^ <exclaimed> i [have|just|i've just] found (him|her) like this <end of news>
        ^ <exclaimed> (he's|she's|he has|she has) stopped moving <end of news>
        ^ <exclaimed> (he's|she's) [just|absolutely] burning up [help|and ... ...|with fever|what do i do] $
        ^ <exclaimed> (his|her) (heart|pulse) [has|is] [just] (stopped|gone|going like (mad|crazy)|racing) <end of news>
        ^ <exclaimed> (there's|there is) something (seriously|badly|terribly|really) wrong with (him|her|[my|our] <near kin>) <end of news>
        ^ <exclaimed> [i've|i have|i|we've|we] [just] found (him|her|[my|our] <near kin>) [lying|flat] (on the [bathroom|kitchen|bedroom|hall] (floor|ground)|collapsed|unconscious|unresponsive) <end of news>
        (<somebody beside> [has|have|is]|^ <exclaimed> (he's|she's|he has|she has|he|she)) [just] (fell|fallen|tripped|slipped) [over|down|out of bed|down the stairs] [in the <near place>] and [(he|she|he's|she's)] (<cant> (get up|move|stand)|won't (get up|move|wake up)|not moving|isn't moving|hit (his|her) head|hurt (his|her) <bone>) <end of news>
        <somebody beside> [has|is] [just] (passed out|collapsed|fainted) (in|on) the <near place> <end of news>
        ^ <exclaimed> (his|her) (face|mouth|smile|speech|breathing|eyes|words|lips|tongue) [is|has|are|have] [just|all|gone|coming out] (dropped|drooping|drooped|droopy|fallen|slipped|lopsided|gone|crooked|twisted|funny|slurred|weird|strange|rolled|swollen|swelling|stopped|wrong|gone) [funny|weird|strange|dead|numb|on one side|to one side|down|back|up] [help|quick] $
        ^ <exclaimed> (he's|she's) choking on (something|a (bone|sweet|nut|grape|pill|tablet)|(his|her) (food|dinner|tablet|tablets|tea|breakfast|supper)) [help|quick|and ...] $
        ^ <exclaimed> (he's|she's) talking (gibberish $|(gibberish|nonsense|rubbish|funny) (all of a sudden|suddenly|and))
        ^ <exclaimed> (he's|she's) [just] (shaking|jerking|twitching|thrashing) ... ... (uncontrollably|violently|eyes|foaming|<cant> stop|won't stop|all over (help|and|$))
        ^ <exclaimed> (he's|she's|he has|she has) (turned|gone|going) [all] (grey|gray|white|pale|cold) and (clammy|sweaty|limp|floppy|cold|sweating)
        <somebody beside> [lying|sat|stuck] on the [bathroom|kitchen|bedroom|hall] (floor|ground) [help|quick|again|and ...] $
        ^ <exclaimed> (he|she) (won't|doesn't|isn't|not) (answer|answering|respond|responding|speak|talk) [to] [me] [and] [he's|she's] [just|only] staring
        ^ <exclaimed> (he's|she's|he has|she has|he|she) [just] (taken|took|swallowed) (an overdose|too many|all|a load of|a whole|the whole|a bottle of|something poisonous|bleach|poison) [of] [his|her|my|the] [sleeping] [tablets|pills|painkillers|insulin|packet|bottle] [help|quick] $
        ^ <exclaimed> (he's|she's|he has|she has) [just] had a (stroke|heart attack|seizure|fit) [help|quick|and ...] $
        ^ <exclaimed> (he's|she's|he has|she has) cut (his|her) (wrist|wrists|throat)
      `,
    ],
    unless: `
      ${notNow}
      (over|about) (the|a|it|that|this|my|his|her)
      (gone|fallen) (out|off|for|to|with)
      (nose|ears) (is|are|out|off)
      eyes (is|out|off|are [just|all] (dropped|drooping|droopy|fallen|slipped|lopsided|gone|crooked|twisted|funny|weird|strange|swollen|swelling|stopped|wrong))
      (phone|message|messages|calls|text|texts|email|emails|door|question|questions|letters|not here|not in|a word|driving|busy|eating)
      (morning|for work|for school|in time)
      (talk|speak) at the moment
      swallow (his|her|the|a|that|any|those|these) [big] (pill|pills|tablet|tablets|medicine)
      dying (his|her|their|my|the|it)
      (gone|going) cold and (wants|needs|could do|asked|hungry|tired|bored|grumpy)
      (stiff|rigid) and (sore|achy|aching|tired|formal|creaky)
    `,
  },
];

/** Rules for falls of somebody who is only called "he" or "she". */
export const unnamedWords = {
  'in the way': `
    (the|a|his|her|my|our|that|this|some) [bloody|damn|stupid|front|back|little] (dog|cat|rug|mat|carpet|step|stairs|slipper|slippers|shoe|shoes|walker|frame|stick|cable|wire|flex|lead|hoover|stool|footstool|chair|kerb|toy|toys|box|bag|bags|bed|toilet|loo|bath|ladder|laundry|table|dressing gown)
  `,
  'getting up': `
    (when|while|as|after) (he|she) (got|was getting|stood|was standing|sat|was sitting|woke|bent|turned|climbed|came) [back] (up|out|down|over|round|in) [of [the|his|her] (bed|bath|chair|shower)] [help|quick|please|and ...|to ...|just now] $
    (when|while|as|on) [he|she] (went|was going|the way|way) to (bed|the (loo|toilet|bathroom|kitchen|door)) [help|quick|please|and ...|just now] $
    [when|while] [trying to] (getting|get) (up|out of [the|his|her] (bed|bath|chair|shower)) [help|quick|please|and ...] $
  `,
  'sign of theirs': `
    <cant> (lift|raise|move|feel|use) (his|her) [left|right|whole] (arm|arms|leg|legs|hand|side)
    <cant> (swallow|breathe) [properly|right]
    <cant> (get|catch) (his|her|any|a) (breath|air|words) [out]
    (not|isn't|hardly|barely) breathing [right|properly|well|much]
    not (moving|responding|waking up|waking|conscious)
    (won't|<cant>|doesn't|does not) (wake up|come round)
    (not|isn't) making [any|much] sense
    making no sense
    (dribbling|drooling) (out of|from|down|at) [one|the|his|her] (side|corner) [of (his|her) mouth]
    <cant> smile [properly|straight] [and ...|(his|her) ... ...]
    [gone|going|passed|knocked] out cold
    (gone|going) [all] (stiff|rigid) [as a board] (and|he's|she's|his|her) ... ...
    (gone|going) [all] (rigid|stiff as a board)
    (gone|going) [all] [stone|ice] cold [and <sign of no life>]
    ([stone|ice] cold and|stiff and) <sign of no life>
    stone cold
    been (stung|bitten) and (his|her|he|she|he's|she's) ... ... (swollen|swelling|swelled|blown up|puffed up|<cant> breathe|blue)
    (boiling|burning) (hot|up) and (talking|shaking|shivering|confused|floppy|limp|not|won't|doesn't|<cant>|rambling|delirious) ... ...
    (doesn't|don't) know (me|us|(who|where|what day) (he|she|i|it) (is|am)) [any more|all of a sudden]
    gasping [for breath|for air]
    (struggling|fighting) (to breathe|for breath|for air)
    breathing [all|really|very] (funny|strange|weird|fast|badly)
    making (a|an|these|this) [really|very] (funny|strange|horrible|awful|terrible|weird|gurgling|rattling|choking) (noise|noises|sound|sounds) (and ...|(when|as) (he|she) breathes)
    [gone|going] [all|really|very|suddenly] (limp|floppy|confused|clammy|grey in the face|blue in the lips|cold and clammy|grey and clammy|a funny colour|a terrible colour)
    (gone|going|is) [all] (weak|numb|dead|limp|floppy|funny) [all] (down|on) (one|the left|the right|the one|his left|his right|her left|her right) [side]
    slurring [his|her|all his|all her] [words|speech]
    (got|having|has|getting) [a|some] [terrible|bad|really bad|awful] (chest pain|chest pains|(pain|pains|a pain) in (his|her|the) chest)
    (clutching|grabbing) [at] (his|her) chest
    bleeding [really|so|very] (heavily|badly|a lot|to death) [down below|down there|from ...]
    bleeding [really|so|very] (from (his|her|the) (head|mouth|ear|ears|wrist|wrists|neck|stomach))
    (coughing|bringing|vomiting|throwing|spitting|sicking) [up] [lots of] blood
    (got no|hasn't got a|hasn't any) pulse
    been (sick|vomiting) and (it's|there's|it) ... ... blood
    cut (himself|herself) (badly|really bad)
    (swallowed|drunk|drank|eaten) (a|some|the) (battery|<poison>)
    (slumped|keeled) [over]
  `,
  'fallen sign': `
    (collapsed|unconscious|not breathing|not moving|choking|fitting|having [a|an] <attack>|fainted|passed out)
    (stopped breathing|unresponsive|not responding|bleeding (badly|heavily|to death)|fallen [over|down])
    (on the [bathroom|kitchen|bedroom|hall] (floor|ground)) [and] (not|isn't|won't|<cant>) (moving|move|breathing|wake|waking|responding|get) [up]
  `,
  'here now':
    '(here|in here|out here|outside|next door|right here|in front of me|help|come quick|on the <near place>|in the (<near place>|road|street|lift|car park)) [help|quick|please|and ... ...|not ...] $',
  'end of scene':
    '[here|in here|out here|outside|next door|on the <near place>|in the (<near place>|road|street|lift|car park)] [help|quick|please|come quick|and ... ...|not ...] $',
  'sign of no life':
    "([all] (grey|gray|white|blue|stiff|cold|limp|floppy|clammy|lifeless|not moving|not breathing)|(he|she|i) (won't|isn't|doesn't|<cant>) ... ...|won't (wake|answer|move|respond) ...)",
  'no word of theirs': '(<cant> (speak|talk) [properly|right]|not answering)',
  // What may stand behind it, and is no story: "… help", "… no matter what I do".
  'end of news': `
    [help|please|quick|now|only|at all|and ... ...|no matter (what|how) ...|whatever i (do|try)|what do i do|(he's|she's|his|her|i've|i|i'm) ...] $
  `,
  'near place': `
    [bathroom|kitchen|bedroom|hall|landing] (floor|ground|landing|hall|hallway|stairs|step|steps|bathroom|kitchen|bedroom|living room|front room|lounge|shower|bath|toilet|loo|passage|garden|lino|carpet|rug|bed|doorway|drive)
  `,
} as const;
