import type { Language, RedFlag } from '../../../../dialogue/understanding/language.ts';

/** Fire, gas and somebody who breaks in, as they are told of this house and this moment. */
export const houseWords = {
  'what burns': `
    (house|flat|kitchen|bedroom|bathroom|bed|bedding|duvet|mattress|pillow|curtains|carpet|garage|shed|loft|attic|roof|room|building|place)
    (electric blanket|blanket|heater|tumble dryer|dryer|charger|phone charger|plug|socket|fuse box|lamp|telly|boiler|sofa|settee|chair)
  `,
  burning:
    '(on fire|caught fire|catching fire|burning|smoking|smouldering|in flames|ablaze|gone up in flames|sparking)',
  'breaking in':
    '(breaking in|broken in|trying to (get|break) in|getting in|climbing in|breaking (the|my|our) (door|window) [down]|kicking (the|my|our) door [in|down])',
  'in this house': '(in|inside) (the|my|our) (house|flat|kitchen|bedroom|room|hall|loft|attic)',
  // And no story behind it.
  'end of danger':
    "[help|please|quick|now|again|get out|get up|wake up|what do i do|and ... ... ...|(i|we|i'm|i've|we're) ... ...] $",
  'fire and police':
    '(police|fire brigade|fire service|fire department|fire engine|firemen|fire people|coastguard)',
} as const satisfies Readonly<Record<string, Language['words'][string]>>;

/**
 * What threatens from outside the body. It is nothing of Charley's, and nothing to wait with: asked about, where it is all
 * that is said, for a television tells of it, too. [PJ]
 */
export const houseDangers: readonly RedFlag[] = [
  {
    intent: 'emergency',
    isDoubtful: true,
    isOfOthers: true,
    says: [
      `
        ^ <exclaimed> [i think] (the|my|our|this) [whole] <what burns> [is|are|has|have] [just|all] <burning> <end of danger>
        ^ <exclaimed> [i think] (the|my|our) (cooker|oven|pan|chip pan|dinner|rubbish|bin) [is|has] [just] (on fire|caught fire|in flames|up in flames) <end of danger>
        ^ <exclaimed> (there's|there is|we've got|we have) [a] fire [<in this house>|downstairs|upstairs|here|in here|next door] <end of danger>
        ^ <exclaimed> fire fire [fire|help|quick] $
        ^ <exclaimed> (i|we) can smell [some|strong|a lot of] (smoke|gas|burning|something burning) [strongly|<in this house>|in here|downstairs|from downstairs|and ... ... ...] $
        ^ <exclaimed> (there's|there is) [a|a lot of|so much|loads of|thick|black] [strong] smell of (gas|smoke|burning) [<in this house>|in here|everywhere] <end of danger>
        ^ <exclaimed> (there's|there is) [a lot of|so much|loads of|thick|black] [black] smoke [is] (everywhere|coming|pouring|filling|<in this house>|in here|all over|under|on the (stairs|landing)) [<in this house>|in|out|under ...|from ...|up ...|through ...] <end of danger>
        ^ <exclaimed> [the|my|our] [whole] <what burns> [is|has] [just|all] (full of|filling [up] with|filled with|thick with) (smoke|gas|fumes) <end of danger>
        ^ <exclaimed> [the|our|my|that] (smoke|fire|carbon monoxide|co|gas) (alarm|alarms|detector) [is|are|has|have|keeps] [just] (going off|gone off|going|screaming|sounding) <end of danger>
        ^ <exclaimed> (there's|there is|i think there's|we've got) [a] gas (leak|leaking|escaping|coming out) <end of danger>
        ^ <exclaimed> (the|there's) gas [is] (leaking|escaping) <end of danger>
        ^ <exclaimed> [i think] (there's|there is|we've got|i've got) [a|an|some] (intruder|intruders|burglar|burglars|prowler|robbers) [<in this house>|downstairs|upstairs|outside|in here] <end of danger>
        ^ <exclaimed> [i think] [there's|there is] (somebody|someone|a man|a strange man|men|a stranger) [has|have|is|are] [just|got|broken] <in this house> <end of danger>
        ^ <exclaimed> [i think] [there's|there is|i can hear] (somebody|someone|a man|they|he|burglars) [is|are|has|have] [just] <breaking in> <end of danger>
        ^ <exclaimed> (he's|she's|he has|somebody's|someone's|they've|my <near kin's>) [got] [a|the] (knife|gun) [and|he|she|to] ... (me|us|my throat|kill|stab|shoot) <end of danger>
        ^ <exclaimed> help (police|fire|murder) [help] $
        ^ <exclaimed> (i'm|i am|we're|we are) (in danger|not safe [here|with him|with her|alone]) <end of danger>
        ^ <exclaimed> (he's|she's|they're|he is|she is) going to (hurt|hit|attack|stab|shoot) (me|us) <end of danger>
        (trying|threatening|threatened) to (kill|stab|shoot|strangle) (me|us) <end of danger>
      `,
    ],
    unless: `
      (dream|dreamt|dreamed|nightmare|film|book|telly|game|song|episode|news|story|fireplace|grate|hearth|stove|bonfire|barbecue|toast|battery|test|last <long while>|yesterday|years ago|used to|remember|if|when|whenever|was|were)
      (with|by) (kindness|boredom)
    `,
  },
  {
    intent: 'emergency',
    isDoubtful: true,
    isOfOthers: true,
    says: [
      `
        ^ <exclaimed> (somebody|someone|please|quick|help|can you|can someone|go and) [please] (call|ring|phone|get|dial|fetch) [for] [the] <fire and police> <end of danger>
        ^ <exclaimed> (call|ring|phone|get|dial|fetch) [for] [the] (fire brigade|fire service|fire department|fire engine) <end of danger>
        ^ <exclaimed> (call|ring|phone|get) [for] [the] police (quick|now|please|help|somebody's ...|someone's ...|there's ...)
        ^ <exclaimed> (i|we) need [the] <fire and police> <end of danger>
      `,
    ],
    unless: '(about the|station|report|tomorrow|next door|non emergency|never|always|should have)',
  },
];
