import type { Rule } from '../../../../dialogue/understanding/language.ts';

const conversation = ['coaching', 'easing', 'yes-or-no', 'which-part', 'which-side'] as const;
const inRelief = ['coaching', 'easing'] as const;

/** Better, in words that other rules borrow; and no cramp after all. */
export const betterInPain: readonly Rule[] = [
  {
    intent: 'better',
    says: [
      `
        (not|isn't|doesn't|no longer|ain't|stopped|don't) [really] (hurting|hurt|hurts|cramping|painful|sore) [now|anymore|at all]
        (isn't|not) (any|any more) (pain|cramp|hurting)
        (don't|can't|cannot) feel (it|anything|the cramp|the pain) [any more|now|anymore|at all] $
        that did it
        (^|<cry>|yes|yeah|aye|now|think|feel|feels|like|cramp|pain) (it's|it is) (melting|draining|slipping|ebbing|trickling|drifting) away [now|thank god] $
        (cramp's|pain's|(cramp|pain|spasm) is) (melting|draining|slipping|ebbing|trickling|drifting) [away|off|out] [now|thank god] $
        (it's|it is) ebbing [now|thank god] $
        ^ [ah|oh|aah] there it goes [now|thank god|at last|phew] $
        stop [the] (timer|clock|count|countdown|counting) [now] [it's|it has|it|that's|the cramp's|the pain's|all] [all] (gone|better|eased|let go|passed|over|stopped|off|fine|away)
        (it's|it has|it|that's|cramp's|pain's|all) [all|just] (gone|better|eased|let go|passed|over|stopped|off|fine|away) [now|so|and|please] [you can|you may|can you|please] [please] stop [the] (timer|clock|count|countdown|counting)
        ^ [<own>|leg|foot|calf] (is|feels) [all|just] (fine|okay|good|normal|great|all right|alright|better|grand) [now] $
        ^ (leg|foot|calf|toes) (fine|okay|good|normal|all right|better) [now] $
        ^ [oh] (success|phew|what a relief|the relief|sweet relief|blessed relief|thank god|thank goodness|thank heavens|thank the lord) $
        nothing (hurts|hurting|left|there) [now|any more|anymore]
        (not|isn't) there (any more|anymore|now)
        ^ not (any more|anymore|any longer) $
        (it's|it has|it) let me go [now]
        ^ [i'm|i am] (free|over) [now] $
        ^ [it's] over $
        ^ it's off [now] $
        ^ touch wood [it's|it is|it has|the cramp's|the pain's] [all] (gone|eased|better|stopped|over) [now] $
        ^ [<filler>|yes] [it's|it is|it has|it feels|muscle's|the muscle's] [all|gone|gone all|lovely and|nice and] (soft|loose|slack|relaxed) [now|again|at last] $
        ^ [<filler>|yes] [it's|it is|i'm] [a|one] hundred per cent [gone|better|now] $
        ^ [<filler>] not a (trace|twinge) [of it] [left|now] $
        <cant> feel (any|the|no) (pain|cramp)
        (nothing|no pain) (left|there now|there any more|there anymore|now|at all)
        (that's|that has|that) (got|done|shifted|fixed|cracked|sorted|cleared) it $
        (it's|it is) (finished|over|done with)
        no (cramp|cramps|spasm) (now|left|there|any more|anymore)
        (cramp|pain|spasm) [is|has] away [now] $
        it (is|has) (away|off) [now] $
        ^ [<cry>] [all] done [it's gone|now|it's better] $
        (it's|it is|it feels|that's) (a lot|much|far|way|loads) (softer|slacker)
        ^ (yes|yeah|yep|aye) all done [now|thanks|thank you] $
        (hundred|thousand|million|ten|loads|heaps|miles|streets|worlds|way|far) [times] (better|easier) $
        no more (cramp|pain|hurting|cramping|spasm|tightness) [now]
        <it> [has|is|just] (given way|giving way|gave way|gone down|reduced)
        (quit|stopped|done) (hurting|<gripping on>)
        (not|isn't|doesn't|no longer|don't) (hurt|hurting|cramping|painful|sore) (any more|any longer)
        (not|isn't|no) (any more|anymore|longer) it's (let go|gone|stopped|eased|better)
        <it> [has|has just|just|did|finally] (let go|released|passed|quit|packed in|vanished|buggered off|sodded off|done one|cleared off)
        (it's|it has|that's) (quit|away|packed in|buggered off|grand|sorted|passed|all gone|long gone|gone off|done)
        (away now|grand now|it's away|that's it away|that's grand|thanks be)
      `,
    ],
    unless: `
      (as|so|quite|less|like|when|if|why|until|unless|but|to|into|thought|wish|hope|supposed)
      no (way|far)
      (<not> <eased>|hasn't|isn't it|not let go)
      <gone otherwise>
      it's (done|gone off) (it again|in|on|to)
      does it
      (counting|count|timer|clock|all) [all] over again
    `,
    in: inRelief,
  },
  {
    intent: 'partial',
    says: [
      `
        (let|letting|lets|given|giving|gives|eased|easing|backed|backing|loosened|loosening|slackened|slackening|gone|come|dying|died|calmed|calming|settled|settling|simmering|quietened|going|wearing) (up|off|down) [now|only|just] (a bit|a little|a wee bit|some|slightly|a touch|somewhat|a bittie)
        (giving|gives|loosening|slackening|settling|calming|softening|relaxing|unlocking|backing) (a bit|a little|a wee bit|slightly|a touch|somewhat|a fraction)
        down to [just] (a|just|an|nothing) [dull|slight|mild|wee|little|bit] (ache|twinge|niggle|tingle|bit|soreness|murmur|throb|grumble|dull|tightness)
        (it's|is|pain's|pain is) down a (bit|little)
        <it> [has|is|just] (going|come|coming|died|dying|reducing) (down|less) [now]
        (no bad|not bad|not so bad|not too bad|no too bad)
        (pain|it|it's) [is|has] [got] (less|lesser|reducing|reduced|lighter) [now]
        (a bit|bit) up and down
        (just|only|more of|bit of|slight|mild|left with|leaves|leaving) [a|an|bit of a|bit of an|some|this] [dull|slight|mild|wee|little|faint|light|small|tiny] (ache|aching|twinge|niggle|soreness|tenderness|stiffness|throb|memory|echo) [now|left]
        (dull|slight|mild|faint|wee|little) (ache|niggle|twinge|soreness) (left|now|remaining|remains)
        (tight|sore|tender|stiff|achy|tired|bruised|raw|weak) but [it's|it is|it|the] [cramp|muscle] [has|is] (not|isn't|no longer|stopped|doesn't|<eased>) [any more] [in a|in] (cramping|cramped|cramp|spasm|tight|hard|knotted|locked|cramps)
        (aching|achy) now
        not far (off|from gone|to go)
        ^ [just|only] (starting|beginning) $
        ^ [it's] less [now|pain] $
        (yes|yeah|aye|better|gone|easing) but [it's] [still] [a bit|a little] (sore|tender|tight|stiff|achy)
        getting (less|fainter|weaker|smaller|easier|softer|looser|duller|lighter|gentler)
        ^ (yes|yeah|aye|yep|it is) [it is|but|just] (slowly|gradually|bit by bit|little by little)
        only (a little|a bit|slightly|a wee bit|a tiny bit|a touch|faintly|very little|little) [left|now|pain] [now] $
        (up and down|on and off|off and on|comes and goes)
        (better|easier|looser|less) than it was
        (easing|going|better|loosening|it is|yes|yeah|aye) but (slowly|only just|not much|not a lot|not really|not fully|only a bit|only slightly)
        <it> [is] [just] (about|going|trying|wanting|starting) to (quit|go|stop|ease|let go)
        ^ (about|going|trying|wanting|starting) to (quit|go|stop|ease|let go)
        can [now|finally] (move|bend|straighten|wiggle) (it|<own>) [again|now] $
        can [now|finally] feel <own> again
        ^ [<filler>|yes] [you] could say (that|so) $
        (over|past|through) the worst
        (ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) [five] per cent [better|gone|there|easier|eased|relieved|less]
        (it's|is|now) [slowly|finally|just] (releasing|unlocking|relaxing|uncurling|unclenching|coming loose|coming undone|coming free)
        still ... but ... (better|easier|less|easing)
        (bit|little|wee bit|tad) (better|easier|less|looser)
        ^ [it's|it is|it feels|feels|that's|getting] (looser|softer|slacker) [now|please|charley] $
        (slackening|slackened|abating|subsiding|fading|dulling|lessening|ebbing|unwinding|unknotting|softening|diminishing|receding|dwindling)
        edge [has|is] [come|gone|taken] (off|gone)
        (one|two|three|four) out of ten
        down (to|from [a] <number> to|from [a] ten to) [about|around|maybe|roughly|more like] [a] (one|two|three|four|five|six) [out of ten] [now|maybe] $
        ^ [<filler>] small [small] [only|now|sha] $
      `,
    ],
    unless:
      "(^ when|how long|going to go on|<not> a|not even|no (better|easier|looser|less)|won't|all night|all day|no better|not (reducing|going|coming|dying)|curl|toes|bit worse|volume|voice|turn|speak|talk|keep it|not going to|to sleep|i'm going to|to hospital)",
    in: inRelief,
  },
  {
    intent: 'better',
    says: [
      `
        (it's|it is|is|it|that's|now|pain's|cramp's|yes|yeah|aye) [all|just|finally|slowly|really|definitely] (letting up|letting go|dying down|dying off|calming down|settling down|backing off|wearing off|easing off|easing up|going off|giving up|given up|simmering down|slackening off|loosening up)
        (backed|eased|gone|dropped|died) right (off|down|away)
        it's after (easing|stopping|going|letting go)
      `,
    ],
    unless: `(<not> letting|<not> easing|isn't|not|bit|little|some|when|will|thought|wish|hope|slowly|only)`,
    in: inRelief,
  },

  {
    intent: 'partial',
    says: ['can [now|finally|just] (move|bend|straighten|wiggle|feel) ... <own> [again|now]'],
    unless: '(<not>|^ (can|could|how|when|why|what|until|if))',
    in: inRelief,
  },

  // As a number, as doctors ask for it: from six on it is no better.
  {
    intent: 'partial',
    says: [
      `
        ^ [<filler>|yes|no|well] [it's|it is|i'd say|say|maybe] [still|about|around|more like|only|just|nearer|maybe] a (one|two|three|four|five) [now|maybe|charley|or so] $
        now [it's|it is|more like|about|only] a (one|two|three|four|five) [out of ten] $
        ^ [<filler>|well] [i] (suppose|guess|reckon) so $
        ^ [<filler>] (yes|yeah|aye|yep|it is|it was|better|fine) [but] [only] (until|till|unless|except when) i (move|let go|stop|stand|stretch|walk|put) [... ...] $
        ^ [<filler>|yes|yeah|but] only (when|while|if|as long as) i [keep] (pull|hold|push|stretch|pulling|holding|pushing|stretching) [it|on it|my (toes|foot)] $
        (only|just) [a bit|a little|a wee bit] (sore|tender|stiff|achy|aching) [now|left] $
      `,
    ],
    in: ['easing'],
  },
  {
    intent: 'worse',
    says: [
      "^ [<filler>|yes|no|well] [it's|it is|i'd say|say|maybe] [still|about|around|more like|nearer|at least|maybe] (a|an) (six|seven|eight|nine|ten|eleven) [now|still|maybe|charley|or so] $",
    ],
    in: ['easing'],
  },

  // At the question a lone "slowly" is how it eases, not how Charley is to speak.
  {
    intent: 'partial',
    says: [
      '^ [yes|oh|but] [very] (slowly|gradually|little by little|bit by bit) [yes|yeah|but surely|it is|i think] $',
    ],
    in: ['easing'],
  },

  // No cramp after all.
  {
    intent: 'log',
    topic: 'was no cramp',
    says: [
      `
        [it was|that was|it's|sorry|just] [only|just] [a] false alarm
        ^ [<cry>|<filler>|sorry|no] [<cry>|<filler>|sorry|no] (it was|that was|it's|this is|this was) [all|just|only] (a|by) mistake [sorry|charley] $
        ^ [<cry>|<filler>|sorry|no] [<cry>|<filler>|sorry|no] i [have] [just|only|must have] (pressed|touched|hit|started|called) (it|that|you|this|something|the [wrong] (button|key|screen)) by (mistake|accident) [sorry|charley] $
        ^ [<cry>|<filler>|sorry|no] [<cry>|<filler>|sorry|no] i (didn't|did not) mean (it|that|you) [sorry|charley] $
        ^ [<cry>|<filler>|sorry|no] [<cry>|<filler>|sorry|no] i (didn't|did not) (mean|want|intend) to (call|start|press|touch|set|say) (you|it|that|this|anything|charley) [off|up|at all] [sorry|charley] $
      `,
    ],
    unless: '(diary|log|delete|remove|entry|record)',
    in: conversation,
  },
];
