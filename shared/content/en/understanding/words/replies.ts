import type { Language } from '../../../../dialogue/understanding/language.ts';

/** Yes, no, and neither. */
export const replyWords = {
  nearNo: 'now',
  // Where something happens again that is nothing to repeat: "on the floor again".
  'where others are':
    '[<adjective>] (floor|loo|toilet|bathroom|kitchen|garden|bed|sofa|table|stairs|landing|hall|telly|phone|window|door|bin|car|street|road|box|carpet|roof)',
  nearStop: '(stopped|top)',
  stopAmidOthers: 'stop',
  // Of an errand, and no wish for silence.
  'stop on the way': `
    stop [off|in|over] (at|by) (the|a|my|your|our|any|that) [next|corner|little|petrol] (shop|shops|station|pub|garage|supermarket|chemist|pharmacy|bank|lights|hotel|services|house|village|bakery|baker's|post office|cash machine|petrol station|red light|traffic lights)
    stop off (for|at|in|on)
    stop for (milk|bread|petrol|fuel|chips|fish and chips|lunch|dinner|shopping)
  `,
  still: '(still|hurts|hurting|easing|stopped|gone)',
  unsure: `
    (not sure|no idea)
    don't know
    (can't|hard to) tell
    (hard to|couldn't) say
  `,
  'needs no help': `
    (<not>|don't think i) [need|needing|want|require] [any|your|no|more|some] help
    <not> (need|want) it
  `,
  // Of a drink, and no answer about the cramp: "I'm not allowed to drink much".
  'of a drink': '(drink|drinks|drinking|drinker|swallow|thirsty|eat|eating|hungry)',
  yes: `
    (reckon so|i reckon|expect so|i should say so|hell yes|too right)
    (yes|yeah|yep|yup|yah|yea|ya|aye|sure|okay|ok|correct|uh huh|mm hmm|mmm|mhm|of course)
    (definitely|certainly|absolutely|indeed|they are|by all means|true|that's right|if you like)
    (exactly|affirmative|sounds good|that would be|all right then|alright|don't mind|not a problem)
    let's do that
    please do
    i (think|suppose) so
    (why|don't see why) not
    (go for|do|let's do) it
    i'd (like that|love)
    very (much|well)
    wouldn't (mind|say no)
    no (problem|objection)
    (couldn't|can't) hurt
    (happy|love) to
  `,
  // A whole answer where nothing follows; "I am so tired" and "it has a grip on me" are none.
  'yes in a clause': `
    i (can|will|would|am|have|did|could|do)
    it (is|has|does|did)
  `,
  nope: `
    (nope|nah|naw|negative|never|uh uh|they aren't|maybe later|later|tomorrow|another time)
    no [way|need]
    not (really|now|at all|tonight|today|likely|particularly|for me|this time|that i know)
    i (can't|didn't|don't|wouldn't|won't|haven't|think not|am not|couldn't)
    (i'm|it's|they're|rather|it is) not
    it (isn't|hasn't|doesn't)
    don't (bother|think so)
    (skip|leave) it
  `,
} as const satisfies Readonly<Record<string, Language['words'][string]>>;
