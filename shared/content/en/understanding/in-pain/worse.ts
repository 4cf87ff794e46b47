import type { Rule } from '../../../../dialogue/understanding/language.ts';

const inRelief = ['coaching', 'easing'] as const;

/** The stretch is too much, the cramp is scolded, and what was or should be is not. */
export const worseInPain: readonly Rule[] = [
  // The stretch is too much.
  {
    intent: 'worse',
    topic: 'more',
    says: [
      `
        ^ [<cry>] [<cry>] [far|way|much] too (much|strong|far|tight|painful|sore|hard) $
        ^ [<cry>] [<cry>] not [so|quite so|that] (hard|far|tight|strong) $
        ^ [<cry>] [<cry>] not as (hard|far) $
        (that's|it's|this is|that is|it is) [a bit|a little|far|way|much|just] too (much|strong|tight|painful|sore|far ($|for me|back|up|over))
        (pulling|stretching|hurts|hurting|pull|pulled) too (hard|far|much|strong)
        <cant> (keep|hold) (this|it|that) up
        <cant> (hold|keep) [on|going|it|this] ... (longer|like this)
        <cant> keep going $
        you're (hurting|killing) me
        (going to|about to|might) (snap|tear|rip|pop ($|off|open|now|if|any|soon|and|like))
        (should|is it supposed to|is it meant to|supposed to|meant to|does it have to) [it|this] hurt
        hurting too much
        (makes|making|made) it (hurt|sore|ache|cramp)
        (easy|gently|steady|careful|slowly) ... not so (hard|strong|tight|far|rough|fast|fierce|much)
        not so (hard|strong|tight|far|rough|fierce) (please|charley|love|there|on)
        go [a bit|a little] (easy|easier|gentle|gentler) [on (me|it|my)]
        (be|bit|more|steady|less) (gentle|gentler|on|rough) [with|on] (me|it) $
        ^ [<cry>] (steady on|be gentle|gently does it|gently now|ease up a bit|easy now)
        (too much pain|it's agony when i pull|(hurts|sore|hurting|painful) when i (pull|stretch|do that|do this|do it|hold))
      `,
    ],
    in: inRelief,
  },

  // It was gone, and is not.
  {
    intent: 'worse',
    says: [
      "^ [<cry>|<filler>] [<cry>|<filler>|no|and|but] (i've got it|i have it|i've got the cramp|i have the cramp|it's got me|it has got me|i've got one|i have one) (again|back|back again|once more) [now|charley] $",
    ],
    in: [...inRelief, 'yes-or-no'],
  },
  // Beside a stretch it still does so; while idle it may be a habit.
  {
    intent: 'worse',
    says: ['<cramping at>'],
    in: [...inRelief, 'yes-or-no'],
  },
  // Words to the cramp.
  {
    intent: 'worse',
    says: [
      `
        ^ [<pleading>] [<pleading>] [<pleading>] <let go> [<pleading>] [<pleading>] [<to the cramp>] $
        ^ [<pleading>] [<pleading>] <let go> [<pleading>] <to the cramp>
        <let go> ... you [<severe>] [<severe>] <thing>
        (<be gone>|stop it|stop that|stop) ... <to the cramp>
        <to the cramp> ... (<let go>|<be gone>|leave me alone|stop)
        (won't|will|would|could|can|can't|why don't|why won't|please) you [just|please|ever|for god's sake] <let go>
        (get|come) off (me|my leg|my calf|my foot)
      `,
    ],
    unless:
      "(it|it's|that|the cramp|the pain|leg|calf) [has|has just|just|did|finally] (let|released|relaxed|loosened|eased)",
    in: inRelief,
  },
  {
    intent: 'worse',
    says: [
      `
        stop ... (hurting|cramping|aching|throbbing|the pain|this pain|the cramp|this cramp|cramp|pain)
        make (it|the pain|this|the cramp|that) (stop|go|go away)
        let (it|this|the pain) (stop|end|be over|pass|be gone)
        (this|the) (pain|cramp|agony) (has|needs|had better|must) [to] (stop|go|end)
        ^ when (is|will|does) (it|this|the cramp|the pain) [going to|ever|gonna] (let go|let up|shift|give up|loosen)
        take (it|the pain|this) away
        <wont> go [away|off|now|down|yet] $
        <wont> (stop|end|quit|give up|let up|shift|let go|go away|ease|budge|release)
        (i want|i'd like|i need|want) (it|this|the pain) to (stop|end|go|go away|ease)
        (wish|hope|hoping|pray|praying) ... (stop|end|go|stopped|ease|over)
        (had enough|done|finished|enough|enough already|sick|sick and tired|tired|fed up|had it) [up to here] (of|with) [having|all|with] (this|these|the|my|that) [<severe>] [<severe>] (pain|pains|cramp|cramps|leg|calf|foot|agony|thing|misery)
        <cant> (stand|bear|take|cope|handle|endure|stick) (this|it|that|with|much|any|these) [pain|cramp|agony|any|more|much|longer|anymore]
        <cant> (stand|bear|take|cope|handle|endure|stick) ... (pain|cramp|agony)
        (ready to|going to|want to|could) (scream|cry|cut it off|chop it off|die of pain)
        (cut|chop) (it|my leg|my foot) off
        (i|i'd|just) (want|like|rather) [to] die $
        (not fair|oh the pain|the agony|it's torture|the pain the pain|give me strength)
        pain ... (next to|in|at|near|behind|around|round) [my|the|me] (leg|knee|ankle)
      `,
    ],
    unless: `
      (no more|isn't any|not so much) pain
      stop (the timer|the clock|the count|it hurting me charley|asking|talking)
      (has|have|did|does) [it] (stop|stopped|stopping) (hurting|cramping)
      (it|has|it's|just|hurting|yes) stopped
      <cant> stand (on|up|yet|now)
      <cant stand long>
      <cant stand a thing>
      (next|leg) step
    `,
    in: inRelief,
  },

  // Neither a dog that's gone mad, nor "stop, it's gone hard".
  {
    intent: 'worse',
    says: [
      '(^|and|now|but|just|it|that|<place>|<crampName>|muscle|one) [has|have|is] [just|all|now] <gone hard>',
    ],
    unless: '(^|<filler>|please|<gone hard>) stop',
    in: inRelief,
  },

  // What was, or should be, is not.
  {
    intent: 'worse',
    says: [
      `
        (thought|wish|wished|hope|hoped|hoping|if only|praying|supposed to|expected|imagined|should have|ought to|should be) ... ... <easedOnly>
        (want|need|like) (it|this|that|the pain|the cramp) (gone|over|off|out|done|away)
        (could|should|might) be better
        (has|have|it's|i've) (been|felt|known) better
        (wouldn't|would not|can't|couldn't) (say|call) ... (better|gone|easing|eased)
        ^ [no] [i] (wouldn't|would not|can't|cannot|couldn't) say (so|it (is|has|does|did)) [no|yet|really|charley] $
        (coming|comes) in waves
        it's [still|just] (holding|hanging|clinging) on
        for a (moment|minute|second|while|bit) ... (was|had|went|seemed) ... <easedOnly>
        <eased> no $
        nothing [is|seems to] (works|helps|working|helping|work|help|does it|touches it|doing anything)
        (it's|it is|they're) [going|at it|off] again
        ^ [yes|no|well] [just|only|it did|it was|it has] [just|only|maybe] for (a|one|half a) [split] (second|moment|minute|bit|while) [it did|there|maybe] $
        no (worse|tighter|harder|sorer) if anything
        if anything [it's|it is|it's got|it's getting] (worse|tighter|harder|sorer)
        spoke too soon
        (it|that) (was|did|had) [just|until|till|up to] (a|two|a few) (minute|minutes|moment|second|while|bit) ago
        (nowhere near|you're joking|you must be joking|are you joking|not even (a bit|slightly|close|nearly)|chance would be)
        ^ still $
        no (worse|better) [and|or|but] no (better|worse)
        neither (better nor worse|worse nor better)
        (come|coming) on again
        <own> (feels|feel) [all|so|really|a bit] (weird|funny|strange|odd|queer|heavy|horrid)
        (almost|nearly|close) but [no|not]
        ^ [i] (wish|if only) [it was|it were] $
        ^ if only $
        ^ (barely|hardly|it's sore|sore|so sore|it's so sore) $
        (doesn't|don't|does not) (feel|seem|look) (like|to be) [it|be|that]
        doesn't seem to $
        (just|only) [a|a bit of|the] cramp $
        <thing> [has|is] [come] back [again|now|on me] $
        <ironic denial>
        <not> ... ... (one|a single|an|the least) (bit|inch|jot|iota|whit|scrap|hair|millimetre|smidgen) $
        (holding|hanging|clinging|hangs|clings) on (for|tight|like|to me|to my)
        (had|was) <eased> (until|till|before)
        <taken back>
        (going|gone|goes|went) [back] into [a] cramp
        (starting|started|beginning) [up|off] again
        ^ none at all $
        (came|come|comes) (straight|right) back
        (here|there) (it|we) (comes|goes|go|come) again
        ^ [oh] good (god|lord|grief|heavens) $
        ^ [<cry>|no] [<cry>|no] here it comes [now|back|charley] $
        (it|it's|<own>) [just|now] (wants|wanting|trying|threatening|thinking) [to|of|about] (go|going|cramp|cramping|come|coming|start|starting) [back|off] (again|back) [now] $
        (was|were|had|went|stopped|go|got) ... ... (but|and|then|now) ... <back again>
        (gone|eased|better|easing) ... (but|and|then|now) ... (back|returned|worse|started)
        (gone|went|stopped|eased|easing|going|better) [for a] (bit|moment|while|second|minute) ... <back again>
        (it's|it is|cramp's|pain's|has|have) [all] (back|come back|started|starting|returned) [again|now|with a vengeance] $
        (comes|coming|keeps coming) (back|and going)
        (not|isn't|aren't) [gone|going|eased|better] (yet|at all|one bit|in the slightest)
      `,
    ],
    unless: `
      (it's|it is|it has|that's|cramp's|pain's) [all|just] (gone|eased|stopped|better) [now] but <own> (feels|feel) [all|so|really|a bit] (weird|funny|strange|odd|queer|heavy|horrid) $
      (hope|think|thought) not
      now (the|my|me) (left|right|other) (one|leg|side|calf|foot)
      (worse|bad) but ... (better|gone|easing)
      not yet [charley] (wait|hang on|hold on|pause)
      (better|easier|looser|less) than it was
      back to normal
      (come|comes) back (tonight|tomorrow|later)
      ^ (will|what if|would|why|how|what)
      (from|at) (the) (beginning|start) again
      ^ (can|could|should) i
      (stop|prevent|keep) (it|them|this) [from] (coming|happening|returning)
      (back|go|get back) to sleep
      (fine|okay|normal|good|all right|soft|better|easy) again $
    `,
    in: inRelief,
  },
];
