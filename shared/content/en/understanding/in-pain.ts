import type { Rule } from '../../../dialogue/understanding/language.ts';

const conversation = ['coaching', 'easing', 'yes-or-no', 'which-part', 'which-side'] as const;
const inRelief = ['coaching', 'easing'] as const;

/** What people in pain say to the cramp, of it and of the stretch: before the commands whose words it borrows. */
export const inPain: readonly Rule[] = [
  // The stretch is too much.
  {
    intent: 'worse',
    topic: 'more',
    says: [
      `
        ^ [<cry>] [<cry>] [far|way|much] too (much|strong|far|tight|painful|sore|hard) $
        (that's|it's|this is|that is|it is) [a bit|a little|far|way|much|just] too (much|strong|far|tight|painful|sore)
        (pulling|stretching|hurts|hurting|pull|pulled) too (hard|far|much|strong)
        <cant> (keep|hold) (this|it|that) up
        <cant> (hold|keep) [on|going|it|this] ... (longer|like this)
        <cant> keep going $
        you're (hurting|killing) me
        (should|is it supposed to|is it meant to|supposed to|meant to|does it have to) [it|this] hurt
        hurting too much
        (makes|making|made) it (hurt|sore|ache|cramp)
        (too much pain|it's agony when i pull|hurts when i (pull|stretch|do that|do this|do it|hold))
      `,
    ],
    in: inRelief,
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
        <cant> (stand|bear|take|cope|handle|endure|stick) (this|it|the|that|with|much|any|these) [pain|cramp|agony|any|more|much|longer|anymore]
        <cant> (stand|bear|take|cope|handle|endure|stick) ... (pain|cramp|agony)
        (ready to|going to|want to|could) (scream|cry|cut it off|chop it off|die of pain)
        (cut|chop) (it|my leg|my foot) off
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
      (next|leg) step
    `,
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
        for a (moment|minute|second|while|bit) ... (was|had|went|seemed) ... <easedOnly>
        <eased> no $
        nothing [is|seems to] (works|helps|working|helping|work|help|does it|touches it|doing anything)
        (it's|it is|they're) [going|at it|off] again
        ^ [yes|just|only|it did|it was|it has] [just|only] for a (second|moment|minute|bit|while) $
        (nowhere near|you're joking|you must be joking|are you joking|not even (a bit|slightly|close|nearly)|chance would be)
        ^ still $
        come on again
        (almost|nearly|close) but [no|not]
        ^ [i] (wish|if only) [it was|it were] $
        ^ if only $
        ^ (barely|hardly|it's sore|sore|so sore|it's so sore) $
        (doesn't|don't|does not) (feel|seem|look) (like|to be) [it|be|that]
        doesn't seem to $
        (just|only) [a|a bit of|the] cramp $
        (going|gone|goes|went) [back] into [a] cramp
        (starting|started|beginning) [up|off] again
        ^ none at all $
        (came|come|comes) (straight|right) back
        here (it|we) (comes|goes|go|come) again
        (was|were|had|went|stopped|go|got) ... ... (but|and|then|now) ... <back again>
        (gone|eased|better|easing) ... (but|and|then|now) ... (back|returned|worse|started)
        (gone|went|stopped|eased|easing|going|better) [for a] (bit|moment|while|second|minute) ... <back again>
        (it's|it is|cramp's|pain's|has|have) [all] (back|come back|started|starting|returned) [again|now|with a vengeance] $
        (comes|coming|keeps coming) (back|and going)
        (not|isn't|aren't) [gone|going|eased|better] (yet|at all|one bit|in the slightest)
      `,
    ],
    unless: `
      (hope|think|thought) not
      (worse|bad) but ... (better|gone|easing)
      not yet [charley] (wait|hang on|hold on|pause)
      back to normal
      (come|comes) back (tonight|tomorrow|later)
      ^ (will|what if|would|why|how|what)
      ^ (can|could|should) i
      (stop|prevent|keep) (it|them|this) [from] (coming|happening|returning)
    `,
    in: inRelief,
  },

  // It has gone to another place.
  {
    intent: 'cramp.onset',
    topic: 'other leg',
    says: [
      `
        (swapped|changed|switched|swapping|jumped|moved) [over] (legs|sides|feet)
        (to|in|into|down|got|it's|is|now) [in] (the|my|me) other (leg|calf|foot|side|one|thigh|shin)
        (the|my|me) other (leg|calf|foot|one|side|thigh|shin) ... (now|has|going|gone|cramping|cramped|hurts|hurting|too|started|starting|seized|locked|cramp)
        ^ [no|now|and|oh] [now] [the|my] other (leg|calf|foot|one|side|thigh|shin) [has|is] [now|too|as well|gone|going] $
        ^ [no|that's the] wrong (leg|side|foot|one) $
      `,
    ],
    unless: '(bend|than the other|on the other hand|other one is fine|stretch|do the other|next)',
    in: inRelief,
  },
  {
    intent: 'worse',
    says: [
      `
        (gone|went|passed|come|got|run|going|coming|crept) [right|all the way|straight|back|round] (to|into|in to|down to|up to|down into|up into|over to|down|up) [my|the|me] [left|right|other] <place>
        (moved|moving|spread|spreading|jumped|shifted|shifting|travelled|started|starting|switched|transferred|creeping|shot|flew) ... (to|into|in|down|up|over|down to|up to) [my|the|me] [left|right] <place>
        (lower|further|higher) (down|up) ... [in] (my|the|me) [left|right] <place>
        (fine|better|okay|all right|gone) [but|now] (it's|it is) [in] (my|the|me) [left|right] <place>
        from [my|the|me] <place> (to|into|in to|up to|down to|over to|and into) [my|the|me] <place>
        (back|again|started|starting|coming|come on|begun) (in|to|on) (my|the|me) [left|right] <place>
        (have|feel|got|getting|feeling) it in (my|the|me) [left|right] <place>
        now (it's|it is) [in|at|down] (my|the|me) [left|right] <place>
        (it's|it is|now) [all|only|just|mostly] (in|at|down|round) [my|the|me] [left|right] <place>
      `,
      '<place>',
    ],
    unless: `
      (gone to sleep|<not> moved|shall|should i|do i|lift|put|what if|easing|relief|than)
      gone (from|out of) [<the>] [<side>] <place> [now|completely|altogether|thanks|at last] $
    `,
    in: inRelief,
  },
  {
    intent: 'part.shin',
    says: [
      `
        ^ [no|now|but|um] [it's|it is|the pain is|it hurts|hurts|pain] [at|in|on|down|round|all] the front [that] [now|not the back|of it|it hurts|hurts|it's hurting] $
        ^ [it's] [the] front [and|no] not [the] back $
        ^ [no] [it's] [in|at|on] the front (bit|part|side) $
        not [the|at the|in the] (back|there|here) [it's|it is|but] [the|at the|in the] front
      `,
    ],
    in: inRelief,
  },
  {
    intent: 'worse',
    says: [
      `
        <own> ... <gripping>
        <gripping> ... in <own>
        now <own> [has|is] (going|gone|started|starting|at it)
        (inside|front|back|bottom|top|side|sole|ball|under|underneath) ... ... <place> [has|have|is] [just] (gone|going) [now|too|as well|again] $
        <own> [has|have|is] [just] (gone|went) [now|again|too|as well|an all] $
        now [it's|it is|in] <own> [again|too|as well] $
        <own> (as well|too|an all) [now] $
        <place> [is] [the|where|where the] (problem|trouble|culprit|worst|pain is)
        now <own> [has] got it
        (it's|it is) [in] <own> [that] (now|next|as well|too) $
        ^ [<cry>] [the|my] [left|right] <place> (now|next|as well|too) $
        ^ [<cry>] [<cry>] (and|now|also) [now|also|it's] <own> [now|too|as well|hurts] $
        the [left|right] <place> [has|have|is] [just] (gone|went|going) (now|again|too|as well)
        <own> (are|is) going [now|too|again|as well]
        <own> going (now|too|again|as well)
        <own> [is|are|has|have] [just] (starting|started) [up|now|too|off|again|as well|to go|to cramp|cramping|hurting] $
        not [in] (the|my) <place> ... ... (it's|but|now) [in] (the|my) <place>
        but ... (<own>|the <place>) [is|has|feels] [really|so|still] (bad|awful|terrible|murder|agony|worse|hurting|sore|cramping|going)
        but ... <own> (hurt|cramp|ache|aches|cramps|hurting|is hurting|is cramping|cramping|has started|is killing|is sore|is bad)
        that's [so|awful|very] sore
        (six|seven|eight|nine|ten|eleven) out of ten
        <own> (hurts|hurting|is hurting|is killing me|is agony|killing me)
      `,
    ],
    unless: `
      <not> (locked|seized|gripping|in agony|hurt|hurting)
      (when|if) (i|you)
      (pain|cramp|spasm|ache|tightness) ... (in|from|out of|off) ... (gone|going)
      <my> [left|right] leg [has|is] [just] gone $
      (better $|unlocked|released|let go|loosened|easing|eased|less|bit|little|slightly|as much)
    `,
    in: inRelief,
  },

  // Better, in words that other rules borrow.
  {
    intent: 'better',
    says: [
      `
        (not|isn't|doesn't|no longer|ain't|stopped|don't) [really] (hurting|hurt|hurts|cramping|painful|sore) [now|anymore|at all]
        (isn't|not) (any|any more) (pain|cramp|hurting)
        (don't|can't|cannot) feel (it|anything|the cramp|the pain) [any more|now|anymore|at all] $
        that did it
        ^ [<own>|leg|foot|calf] (is|feels) [all|just] (fine|okay|good|normal|great|all right|alright|better|grand) [now] $
        ^ (leg|foot|calf|toes) (fine|okay|good|normal|all right|better) [now] $
        ^ [oh] (success|phew|what a relief|the relief|sweet relief|blessed relief|thank god|thank goodness|thank heavens|thank the lord) $
        nothing (hurts|hurting|left|there) [now|any more|anymore]
        (not|isn't) there (any more|anymore|now)
        ^ not (any more|anymore|any longer) $
        (it's|it has|it) let me go [now]
        ^ [i'm|i am] (free|over) [now] $
        ^ [it's] over $
        <cant> feel (any|the|no) (pain|cramp)
        (nothing|no pain) (left|there now|there any more|there anymore|now|at all)
        (that's|that has|that) (got|done|shifted|fixed|cracked|sorted|cleared) it $
        (it's|it is) (finished|over|done with)
        no (cramp|cramps|spasm) (now|left|there|any more|anymore)
        (cramp|pain|spasm) [is|has] away [now] $
        it (is|has) (away|off) [now] $
        ^ [<cry>] [all] done [it's gone|now|it's better] $
        no more (cramp|pain|hurting|cramping|spasm|tightness) [now]
        <it> [has|is|just] (given way|giving way|gave way|gone down|reduced)
        (quit|stopped|done) (hurting|cramping)
        (not|isn't|doesn't|no longer|don't) (hurt|hurting|cramping|painful|sore) (any more|any longer)
        (not|isn't|no) (any more|anymore|longer) it's (let go|gone|stopped|eased|better)
        <it> [has|has just|just|did|finally] (let go|released|passed|quit|packed in|vanished|buggered off|sodded off|done one|cleared off)
        (it's|it has|that's) (quit|away|packed in|buggered off|grand|sorted|passed|all gone|long gone|gone off|done)
        (away now|grand now|it's away|that's it away|that's grand|thanks be)
      `,
    ],
    unless: `
      (as|so|quite|less|like|when|if|why|until|unless|but|to|into|thought|wish|hope|supposed)
      (<not> <eased>|hasn't|isn't it|not let go)
      it's (done|gone off) (it again|in|on|to)
      does it
    `,
    in: inRelief,
  },
  {
    intent: 'partial',
    says: [
      `
        (let|letting|lets|given|giving|gives|eased|easing|backed|backing|loosened|loosening|slackened|slackening|gone|come|dying|died|calmed|calming|settled|settling|simmering|quietened|going|wearing) (up|off|down) [now|only|just] (a bit|a little|a wee bit|some|slightly|a touch|somewhat|a bittie)
        down to [just] (a|just|an|nothing) [dull|slight|mild|wee|little|bit] (ache|twinge|niggle|tingle|bit|soreness|murmur|throb|grumble|dull|tightness)
        (it's|is|pain's|pain is) down a (bit|little)
        <it> [has|is|just] (going|come|coming|died|dying|reducing) (down|less) [now]
        (no bad|not bad|not so bad|not too bad|no too bad)
        (pain|it|it's) [is|has] [got] (less|lesser|reducing|reduced|lighter) [now]
        (a bit|bit) up and down
        (just|only|more of|bit of|slight|mild) [a|an|bit of a|bit of an] (ache|aching|twinge|niggle|soreness) [now|left]
        (aching|achy) now
        not far (off|from gone|to go)
        ^ [just|only] (starting|beginning) $
        ^ [it's] less [now|pain] $
        (yes|yeah|aye|better|gone|easing) but [it's] [still] [a bit|a little] (sore|tender|tight|stiff|achy)
        getting (less|fainter|weaker|smaller|easier|softer|looser|duller|lighter|gentler)
        ^ (yes|yeah|aye|yep|it is) [it is|but|just] (slowly|gradually|bit by bit|little by little)
        only (a little|a bit|slightly|a wee bit|a tiny bit|a touch|faintly|very little|little) [left|now|pain] [now] $
        (up and down|comes and goes)
        (easing|going|better|loosening|it is|yes|yeah|aye) but (slowly|only just|not much|not a lot|not really|not fully|only a bit|only slightly)
        <it> [is] [just] (about|going|trying|wanting|starting) to (quit|go|stop|ease|let go)
        ^ (about|going|trying|wanting|starting) to (quit|go|stop|ease|let go)
        can [now|finally] (move|bend|straighten|wiggle) (it|<own>) [again|now] $
        can [now|finally] feel <own> again
        (over|past|through) the worst
        (ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) [five] per cent [better|gone|there|easier|eased|relieved|less]
        (it's|is|now) [slowly|finally|just] (releasing|unlocking|relaxing|uncurling|unclenching|coming loose|coming undone|coming free)
        still ... but ... (better|easier|less|easing)
        (bit|little|wee bit|tad) (better|easier|less|looser)
        (slackening|slackened|abating|subsiding|fading|dulling|lessening|ebbing|unwinding|unknotting|softening|diminishing|receding|dwindling)
        edge [has|is] [come|gone|taken] (off|gone)
        (one|two|three|four) out of ten
      `,
    ],
    unless:
      "(^ when|how long|going to go on|<not> a|not even|won't|all night|all day|no better|not (reducing|going|coming|dying)|curl|toes|bit worse|volume|voice|turn|speak|talk|keep it|not going to|to sleep|i'm going to|to hospital)",
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

  // At the question a lone "slowly" is how it eases, not how Charley is to speak.
  { intent: 'partial', says: ['^ [yes|oh] slowly $'], in: ['easing'] },

  // No cramp after all.
  {
    intent: 'log',
    topic: 'was no cramp',
    says: ["[it was|that was|it's|sorry|just] [only|just] [a] false alarm"],
    unless: '(diary|log|delete|remove|entry|record)',
    in: conversation,
  },

  // How much longer, and how.
  {
    intent: 'repeat',
    topic: 'time left',
    says: [
      `
        how (much longer|many more seconds|many seconds|long left|long now|long more|long to go|much more|many more|long is left|long have i got)
        how (long|many seconds) (do|must|should|shall|have|till|until|before|does|am|are|is) [i|we|it] [have|got|need|supposed|meant] [to] ... (hold|keep|do this|do it|go on|stay|go|stop|over|end|pull|stretch)
        (are we|am i) (done|finished|there) [yet|now]
        (can|may|should) i stop [yet|now] $
        (are we|am i|is it|is that|are you) (nearly|almost|close to|about) (there|done|finished|over|up)
        how much time (is|have|do) ... (left|got)
        is it time [yet|now] $
        when (can|may|do|should) i (stop|let go|rest|relax|finish)
        (is|was) (that|it) [the] [full] (ten|twenty|thirty|sixty|<number>) seconds
        (what|how much) time [is|have i|do i have|have we] [got] left
        (is|was) (that|this|it) [long] enough
        how long have (i|we) (done|been|held|gone)
        how far (through|along|in|into)
        (what's the time left|say when)
        (can|may|should|do|shall) i (let go|let it go|relax|release|rest|come out of it|stop holding|stop pulling) [yet|now|it] $
      `,
    ],
    unless: '(will it|does it|cramp|pain|last|ago|sleep|hurt|since|the diary|doctor|ease)',
    in: inRelief,
  },
  {
    intent: 'repeat',
    says: [
      `
        (which|what) (way|direction|foot|leg) [do|does|should|am|is|was] [i|it|it again]
        (up or down|down or up|push or pull|pull or push|straight or bent|bent or straight|toes up or down)
        (towards|toward|to|away from) me (or|and)
        (do|should|shall|must|am) i [meant to|supposed to] (pull|pulling|push|bend|straighten|point|lift|hold|keep|stretch|flex|do it|press) ...
        (am i doing|is this|is that|am i) (it|this|right|that) [right|correctly|properly|the right way|how]
        what am i (supposed|meant) to
        (is|are) (my|the) (foot|feet|knee|leg|toes|heel|back) (supposed|meant|allowed) to
        should (my|the) (foot|feet|knee|leg|toes|heel) [be|stay]
        what do i do $
        what do i do with (my|the|it|this)
        (is|am|was) (this|that|it) the right (way|direction|stretch|place|thing)
        like this
        what am i doing
        what do i have to do
        ^ what (was|is) the (last|first|next) (bit|part|thing) [again] $
        ^ (what should i do|show me|what do you say|what do you want|what are you saying) $
        ^ how $
        where (do|should|shall) i (put|hold|grab|pull|press)
        how should (my|the) (foot|leg|knee|toes) be
        (how do i|how should i|how am i meant to) (do|hold|pull|bend|reach|straighten|stretch|get) (it|this|that|my|them|the)
      `,
    ],
    unless: `
      (why|stop|if|help|prevent|cramp|cramps|long|rid|another|again tonight|worry|doctor|dangerous|leg like this)
      (every|each) (night|day|morning|evening)
      (before bed|daily|regularly)
      (feel|felt|seen|going|go on|keep|been|get|hurt|hurts|cramped|pain) like this
      like this (before|one|all)
      should i (hold|keep) (off|on to|a)
    `,
    in: inRelief,
  },
];

/** What these rules speak of. */
export const inPainWords = {
  pleading: `
    (<filler>|<cry>|come on|please|just|oh|will you|won't you|why don't you|would you|now|go on|pretty please|can't you)
    (for god's sake|for the love of god|come on now|i beg you|i'm begging|just please|damn you|dammit|you|already|then|yes)
  `,
  'let go': `
    (let go of (me|my leg|my calf|my foot|it)|let go|let me go|let up|do let up|do let go|release|relax|loosen|loosen up|ease off|ease up|unlock|unclench|give over|give up|give way|back off|calm down)
    let (my leg|my foot|my calf|me) (go|be|alone)
  `,
  'be gone': `
    (go away|get lost|bugger off|fuck off|piss off|sod off|get off|get out|leave me alone|leave me be|clear off|do one|away|be gone|begone|naff off|off you go)
  `,
  'to the cramp': `
    you (absolute|utter|total|complete|proper|dirty|rotten|evil|fucking) [<severe>] <thing>
    you [<severe>] [rotten|old|evil|little|horrible|stupid|horrid|vile|cruel|mean] <thing>
    (cramp|pain|spasm|charley horse|muscle|calf|leg) $
    [you|oh you|ya] (horrible|rotten|stupid|blasted|damn|bloody|evil|wretched|fucking|sodding) (cramp|pain|thing|muscle|leg|calf)
    (damn|blast|curse) you
    you (bastard|bugger|sod|swine|beast|devil|monster|git|demon|brute|eejit|fucker)
  `,
  thing:
    '(cramp|cramps|thing|muscle|muscles|leg|calf|foot|toes|bastard|bugger|sod|beast|devil|pain|monster|swine|git|so and so|brute|demon)',
  it: "(it|it's|that|cramp|pain|the cramp|the pain|this|leg|calf)",
  wont: "(won't|will not|why won't it|doesn't|wouldn't|refuses to|never going to|not going to|ain't going to|why doesn't it)",
  easedOnly:
    '(gone|going|go|better|easing|eased|ease|over|stopped|stop|end|passed|let go|off|away|easier|finished|done|improve)',
  'back again': `
    (back|come back|came back|it came back|returned|here again|started|starting|again|worse|hurts|hurting|cramping|no|not|bad)
    it's (back|not|bad|started|come back|returned|there)
  `,
} as const;
