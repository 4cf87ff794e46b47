import type { Language } from '../../../../dialogue/understanding/language.ts';

/** A cramp that the speaker has now. */
export const crampNowWords = {
  cramp: `
    (cramps|crampy|spasm|spasms|spasming|charlie horse)
    cramp [up]
    cramping [up]
    cramped [up]
    charley (horse|horses)
    muscle (spasm|cramp)
    (leg|night) cramp
  `,
  gripping: `
    (pulling|pulled|drawn|drawing|going) [so|really|too|right|very|ever so] tight
    gone [rock|all|proper|really|so|right|dead|completely|totally|absolutely|very] (solid|rigid|tight|hard|stiff)
    rock solid
    (locked|locking|knotted|knotting|clenched|clenching|tied itself in knots|rock hard|gripping)
    (gripped|has gone into|gone into|contracting|stiffened up|cramping|charley horsing|drawing up|drawn up|tying up)
    (tied up|tied in knots|tight as a drum|in (a spasm|spasm|a grip|a vice)|gone [all] stiff|hard as [a] (rock|stone|iron|brick|wood|nails))
    (solid|rigid|stiff) as [a] (rock|stone|board|brick|iron|plank|poker)
    has (caught|gripped|took|taken|went) $
    (grabbed|grabs|grabbing|cramped) [up|me]
    pulling [very|so|really|too] (hard|tight|strong)
    (clawed|clawing|curled|curling|bent|twisted) [right] (up|over|under|in|in on itself)
    (tightening|tightened|tensing|tensed|clamping|clamped|hardening|hardened|stiffening|stiffened|spasming|contracted|contracts|convulsing|knots|balling|bunching|coiling|coiled|curled up tight) [up]
    [is|just] (starting|started|beginning|about|going|fixing) to (go|cramp|seize|tighten|spasm|knot|lock|grip|tense|twist) [up|on me]
    (in spasm|spasmodic)
    (went|gone) [and] [just] (again|on me|into one)
    is (off|away|at it) again
    (twitching|jumping) and
    like (concrete|stone|iron|wood|steel|cement|marble|granite|a plank|a log|an egg|a cricket ball|a lump of wood)
    (turned|gone) (into|to|in to) [a] [solid] (rock|stone|concrete|iron|wood|brick|knot|ball|claw|fist)
    like a (knot|brick|stone|golf ball|tennis ball|board|vice|fist)
    (tight|hard) as a rock
    seized [up]
    seizing [up]
    (seizes|locked|locking|locks|knotted|knotting|balled|tightened|twisted|bunched|bunching) up
    in (a [right|real|big|proper|terrible|tight] (knot|ball|claw|twist|fist|spasm)|knots|agony)
    gone (rigid|solid|tight|hard)
    like (a rock|rock)
  `,
  gripped: `
    <seized>
    get (these|them|those) ... ... (and|but) [now|tonight|this time] (it's|it is|this one's|this one is) [in] <own>
    <own> ... <gripping>
    <own> ... and <gripping>
    ^ [<cry>] <own> [bottom|back|front|side] (a) (cramp|seize|lock) [up] [on me|me|bad|so|now|again] $
    <own> [feels|is] ... [it's|is] being ... (torn|ripped|crushed|squeezed|stabbed|wrung|twisted|pulled) [apart|out|off]
    (contraction|contractions) in <own>
    <own> ... ... (hurt|hurts|hurting) ... ... (won't|<cant>) [go|get] straight
    (it's|it is|it has|that's|they've|they're|they are) [just|all|gone] <gripping> [up] <own> $
    (like|as if|as though|as) ... ... (got hold of|has hold of|had hold of|tying|twisting|twisted|wringing|biting|bitten|gripping|grabbing|crushing|squeezing|tearing|ripping|stabbing) ... ... <own>
    a [left|right] (calf|foot|toe|thigh|shin|hamstring|leg) (that|that's|that has|which) ... <gripping>
    got (a|another) [<severe>|<intensifier>] one in <own>
    ^ [left|right|both] [my|me|of my] (calf|calves|foot|feet|toe|toes|thigh|shin|hamstring|hammy|leg|legs) [is|are|has|have|done|went and|gone and] [just|all|gone] <gripping>
    (something|it) [has] [got] [hold|grip|a grip|a hold] (of|on|in|grabbed|gripping|gripped|squeezing|biting) <own>
    (something|it|it's) [has] got me in (the|my|me) <place>
    <own> [has|have|is] [just] [got|been] caught
    muscle ... <own> ... <gripping>
    (the|my) muscle ... ... ... (hard|tight|solid|rigid|knotted|locked|clenched|a knot) in (my|me) [left|right] (calf|leg|foot|thigh|hamstring|shin)
    <my> muscle ... (stuck|caught|locked|bunched|balled|knotted) [up] in [the|my] (calf|leg|thigh|foot)
    (knot|lump|golf ball|tennis ball|ball|gripe|grip|spasm|rock|fist) ... in <own>
    (in agony|in bits|in tears|crippled|dying here|screaming) [here|tonight] with <own>
    <my> [left|right] [big|little] (toe|toes) ... (curling|curled|crossing|crossed|spreading|splaying|fanning|overlapping|sticking|stuck|pulling|clawing|drawing|drawn|bending|bent)
    (nerve|muscle|vein|cord) ... (pulling|caught|drawing|jumping|pulled) ... <own>
    (and|when|then) <own> [has|have] [just] (went|gone) [again|on me] $
    <own> ... won't (come down|straighten|uncurl|let go|release|unlock|relax)
    <cant> (straighten|uncurl|unclench|unbend|unlock|flatten|get ... straight) [out] <own>
    <own> ... ... won't (unbend|unlock|undo|unclench|straighten|uncurl|bend back)
    <own> ... (hurts|hurting|sore|agony|killing|aching|aches|murder) ... ... (hard|tight|rigid|solid|stiff|locked|clenched)
    (curling|curled|crossing|crossed|spreading|clawing) ... (my|me) [left|right] (toe|toes)
    <my> [left|right] (toe|toes) ... ... (they|they're) ... (crossing|crossed|curling|curled|stuck|overlapping)
    (woke|woken|waking|wake|awake|jumped|shot) ... (screaming|pain|agony|yelling|crying|hurting) ... <own>
    (i need you|i need help|help me|help) <address> (it's|it is) <ownOne>
    <address> (i need you|i need help|help me|help) (it's|it is) <ownOne>
    <address> ... <ownOne> [is|has] (gone|going|at it|playing up|started|starting|doing it) [again|now]
  `,
  criedPlace: `
    it's got me [right|bang|smack] in (the|my|me) [left|right] (calf|leg|foot|toes|toe|thigh|shin|hamstring)
    ^ [<cry>] [<cry>] [<cry>] [<cry>] <cry> [<cry>] [left|right] (calf|leg|foot|toe|toes|big toe|thigh|shin|hamstring|calves|hammy) [<cry>] [<cry>] $
  `,
  mine: `
    (i'm|i've|we've got|gimme|here comes)
    i [am|have|got]
    (there's|there is|it's|got|having) a
    (got|yet) another <cramp>
    got (another|<cramp>)
    (got|gave|given) (myself|meself|me) (a|another) [<severe>] <crampName>
    (it's|this is) (only|just) (a|another) [<severe>] <crampName> but [<cry>|<filler>] [<cry>|<filler>] (it|it's|it is|i'm|i am|so|very|<own>) ... (hurts|hurting|agony|killing|sore|bad|painful)
    (got|have|having|i've) (a|an|some|the) ... [of] [a|the] <crampName>
    (this|another|having) [here|old|bloody|damn|dang|blasted|stupid|ruddy|flipping] <cramp>
    <cramp> (is back|got me)
    (the|that) <crampName>
    <crampName> (is|has|have) (back|got|in|come|started|here|killing|bad|again|taken|hold|gripping)
    <crampName> [has|just|has just] (woke|woken|waking) me
    the <crampName> (a) (kill|hurt|cripple|murder) me
    <crampName> (back|again|in (my|me)|came|won't|keeps|taking hold)
    it's <crampName> [again]
    it's (the|that|my|another|one of) ... <crampName>
    (that's|this is|that is) (the|my|a|another) ... <crampName>
    (my|this|these|me) <crampName>
    same <crampName>
    <crampName> [has|have] [just] (come back|returned|reappeared|struck again)
    it [has|done|just|is] [just|gone and|went and] (cramped|cramping) [up] (on me|again)
    <crampName> [is|has|have] [just] (come|started|taken|got|caught|set|kicked) (on|hold|me|again|back|in|up) [now|again|me|bad|badly|something <severe>|something (rotten|fierce)] $
    <crampName> (is|are) [really|so|very|too|just] (hurting|unbearable|severe|terrible|awful|excruciating|agonising|agony|vicious|not going|not stopping|getting worse|so painful|so bad|too much)
    another one's (coming|starting|started|here|on its way|come)
    one of (those|them|these|my|me) [<place>] <crampName>
    (caught|catching|come|came|gone into|going into|went into) [a|in a|into a] <cramp>
    <crampName> [has|have|is|don|done|just|wan] (catch|caught|catching|hold|holding|grip|gripped|kill) (me|my [left|right] <place>)
    (^|<cry>) me [have|got] [a|the] <crampName>
    (sort|kind) of <cramp>
    (suffering|suffer|troubled|crippled|struck|stricken|taken|attacked) (with|from|by) [a|the|this|some] <crampName>
    (i'm|i am|i feel) (feeling|having|suffering|experiencing) [a|the|some] <crampName>
    that's [a|some|right] <crampName> [that is|all right|right enough]
    (it's|it is) (starting|beginning|going|about) to (cramp|seize|spasm)
    (getting|sitting|lying|stuck|waiting|awake|up|in bed) [here|up|awake] [with|in] [a|the|this|awful|terrible] <crampName>
    here [it|he|she] (comes|it is) ... <crampName>
    here's (the|that|this|my|me|another|a) ... <crampName>
  `,
  'beside a place': '<crampName> ... ... (with|against|beside|near|for) <own>',
  crampName: `
    (cramp|cramps|cramping|charley horse|charley horses|spasm|spasms|spasming)
    (leg|foot|calf|toe|night|thigh|shin|muscle) (cramp|cramps|spasm|spasms)
  `,
  turning: `
    but
    (fine|better|okay|all right|gone) [but|now] (it's|it is)
    (any more|anymore) [it's|its]
    (now|and) (it's|it is|in|my|the)
    (gone|moved|went|passed|jumped|shifted|spread|spreading|travelled|crept|moving|come|coming) ... (to|into|down|up|over)
    from ... ... (to|into)
  `,
  // Had since, and still: "I've had this cramp for ten minutes".
  ongoing: `
    what a <severe> <crampName>
    (screaming|crying|yelling|roaring|agony|bits|tears|crippled|awake|hopping|jumping|pacing|limping|hobbling) ... with [a|the|this] [<severe>] [leg|calf|foot] cramp
    (with|because of|from|by) (this|the) [<severe>] <crampName>
    <crampName> ... ... (not|isn't|won't|doesn't|aren't) (go|going|stop|stopping|ease|easing|leave|leaving|shift|shifting|release|releasing|letting go)
    (i've|i have|been) had ... <crampName> ... ... (for|since|all|over)
    (i've|i have|been|i've been) [had|having|got|lying|lain|sitting|here|up|in bed] ... ... <crampName> ... (for|since|all)
    been up (half|all|most of) the night with ... <crampName>
    (been|lying|lain) [lying|here|awake|in bed|there] ... with ... <crampName>
    (hasn't|haven't|has not|have not|not) [yet] (stopped|quit) <gripping on>
    <crampName> ... ... still (here|there|at it|going|hurting|bad|hurts)
    <i cannot> (put|bend|straighten|lift|turn|touch) ... ... (for|with|because of) [the|this|my] <crampName>
    <i cannot> (get|lie|sit|do|go) ... ... (for|with|because of) (the|this|my) <crampName>
    <i cannot> (lie|sit|get|go) (still|down|up|straight|back|comfortable|off|out|in|on my|to sleep|to the|to my) ... (for|with|because of) <crampName>
    <i cannot> (move|sleep|walk|stand|rest|think|get to sleep) ... (for|with|because of|from) [the|this|my|a] <crampName>
    i've ever (had|known|felt)
    (minutes|minute|hour|hours) ... (i've|i have) had (this|a|the) [<severe>] <crampName>
    <crampName> (is|are|has|have) [come|just come|just|started] (back|again)
    (had|get|got) ... <crampName> [<place>] (back|again|one now)
    <returned>
    <this one>
    (same|another) ... <crampName> ... (as|like) (last night|before|yesterday|earlier)
    <crampName> ... same (as|like) (last night|before|yesterday|earlier)
    <unequalled>
    (don't|can't|cannot) believe (it|this|that|i've|my|me) ... <crampName>
    nothing ... (helping|helps|working|works|touching|touches|shifting|shifts) (my|this|the) <crampName>
    <amid something> ... ... <cramp>
    (woke|woken|wake|woke up) ... and <own> (was|were|is) (<cramp>|<gripping>)
    (<amid something>|was [just|only] (dreaming|reading|sitting|stretching|watching)) ... (and|when|then|but) ... <cramp>
    (woke|woken|wakes|waking|wake) [up] [me] [up] (with|by|from|to) ... <crampName>
    <amid something> ... (and|when|then|but) <gripped>
    (got|having|have) one (now|right now|coming)
    <cry> not (the|that|this|another|my) [<severe>] <crampName> [again]
    ^ not (the|that|this|another|my) [<severe>] <crampName> [again]
    ^ [<cry>] not [the|that|this|another|my] [<severe>] <crampName> (again|now)
    <crampName> for [the last|about|a good|over|nearly|almost] (five|ten|two|three|four|twenty|thirty|an|half|a few) [an] (minutes|minute|hour|hours)
  `,
  // "Every night I get these, and now it's my calf": the one of this moment beside those of a habit.
  'this one': `
    (these|them|those|cramps|<crampName>) ... ... (but|and|only|except|now|tonight) ... [this one|this one's|this time|tonight|now|today] (it's|it is|this one's|this one is|is) [now] [in|at|got] [me in] <own>
    (isn't|not) (my|the|a|an|like my) (usual|normal|ordinary|regular|typical) [<place>] <crampName> ... ... (it's|it is|this one's|this one is) [in|at] <own>
    <crampName> ... ... ... (and|but) (i've|i have) [just] [got] (it|one|them|some) (now|again|right now|tonight|here)
  `,
  // What a cramp came amid: "I was asleep when my calf cramped".
  'amid something':
    'was [just|only|nearly|almost|fast|sound|dead|half] (fine|all right|okay|(asleep|sleeping|[lying] in bed|lying|resting|drifting off|dozing|dozing off|dropping off|falling asleep|turning over|rolling over|getting (up|out of bed)) [when (i|my|me|this|it|the (leg|calf|muscle|cramp))])',
  // The like of it was never there, and is now: "I've never had a cramp like this".
  unequalled: `
    <first ever>
    (never (had|known|felt|been)|(not|haven't|hadn't) (had|known|felt)) ... (like (this|it) ($|before|ever|help|in (my|ages)|for (ages|years)|<cry>)|(this|so) bad)
  `,
  // And what was never there before is there now.
  'first ever': `
    <never before> (but|and) [now|tonight] (i've|i have) [just|gone and] [got|have] (it|one|them|some|(a|the) <crampName>|cramp)
    <never before> (but|and) [now|tonight] i (do|have|am) (now|tonight)
    <never before> (but|and) (now|tonight) i (do|have)
    <never before> (until|till) (now|tonight) $
  `,
  'never before': `
    (never|not|don't|didn't|haven't|hadn't) [really|usually|normally|often|ever] (had|known|felt|have|get|got|suffered) [from|a|any|the] [<severe>] [<place>] <crampName> [in (my [whole|entire] life|years|ages)|before|for years|earlier|as a rule] [before|ever]
  `,
  // The speaker, and not "you" or doctors, who can do nothing for a cramp in general.
  'i cannot': "(^|i|i'm|i am|i can|we|and|so|but|just|still|<cry>|<filler>|<address>) <cant>",
  // "I had cramp last night and it's back now": of whatever day it was told.
  returned: `
    <crampName> ... ... ... ... (and|but|now) [now|then] (it's|it is|it has|it's just|it has just|they're|they are|they have|they've|he's) [all|just] [come|coming|started|starting] (back|again|up again|on again) (now|again|tonight|this (evening|minute)|in (my|me|the)|<own>|<cry>|worse|with a vengeance|$)
    <crampName> ... ... ... ... (and|but) now (i've|i have|i'm having|i'm getting|i get) [got] (it|one|another|another one|the same) [all|just] (again|back|now|too|here|in (my|the|this)|$)
    <crampName> ... ... ... ... (and|but) (now|tonight) (it's|it is|it has|it's just|it has just|they're|they are|they have|they've|he's) [all|just] [come|coming|started|starting] (back|again)
  `,
  // The speaker's own, however long the sentence: "I've jumped out of bed with a calf cramp".
  suffered: `
    <this one>
    <first ever>
    (woken|woke|waking|awake|screaming|crying|yelling|roaring|shouting|jumped|leapt|walking|pacing|hopping|limping) [up] ... with [a|the|this] [<severe>] [leg|calf|foot] cramp $
    (this|the) [<severe>] [<place>] <crampName> (is|has|keeps) ... me
    (woken|woke|waking|awake|jumped|jumping|jump|leapt|leap|hopping|out of bed|lying|lain|sitting|sat|standing|stuck|pacing|here|up) ... with (a|an|this|the|another) [<severe>] (leg|calf|foot|toe|thigh|shin|hamstring) [muscle] (cramp|spasm)
    (woken|woke|waking|awake|jumped|jumping|jump|leapt|leap|hopping|out of bed|lying|lain|sitting|sat|standing|stuck|pacing|here|up) ... with this [<severe>] <crampName>
    (i've|i have|i'm getting|i'm having|having) [got] (a|an|another|this) [<severe>] [<severe>] (<place> (cramp|spasm)|<crampName> in (<own>|the [left|right] (calf|leg|foot|toes|thigh|shin|hamstring|arch)))
  `,
  // A question that is a cry: how to be rid of this one.
  plea: `
    <be rid of> (a|this|the|my|me|that|these|bad|leg|foot|calf|toe|thigh) [<severe>] [<place>] <crampName>
    <be rid of> [leg|foot|calf] cramp [quick|quickly|fast|now|please] $
    <crampName> (can|could|will|would) you [please] (talk|help|walk|guide|coach|get) me
    <crampName> [in (my|me) [left|right] <place>] what (do|should|can|shall) i do [<what for>|<cry>|<address>|please] [<what for>|<cry>|<address>|please] [<cry>|<address>|please|it hurts] $
    <crampName> what (do|should|can|shall) i do (i've|it's|i'm|i|my|it)
    (start|do|begin|run|open) the <crampName> (thing|exercise|exercises|help|session|programme|routine|stretch|stretches)
    what's the best (thing|way|cure|remedy|treatment|fix) (for|to|with|against) ... <crampName>
    (what's good|what helps|what works|what do you do|what do i do|what do you take) [for|with|against|about] [a|leg] cramp $
    (tell|show) me what to do
    (what|whatever) (should|do|can|shall) i do [now|please] (i've|i have|my|me|it's|there's)
    (talk|guide|take|walk|get|see|coach|help) (me|us) through (a|this|my|the|it|another) ... <crampName>
    (need|want|give me|get me) [some] relief ... <crampName>
    get (this|the|my) ... <crampName> to (go|stop|ease|let go|shift|leave)
    what to do (for|about|with) [a|this|my|the] [leg|calf|foot] <crampName>
    (what do i do|what can i do|what should i do|what'll i do|something) ... (for|about|with) (a|this|the|my|that) [<severe>] [<place>] <crampName>
    (help|help me|help us|need help|need a hand) [with|out with|please] (a|this|the|my|that|me) [<severe>] [<place>] <crampName>
    help [me] [to] <be rid of> ... <crampName>
    make (this|the|my|that|it) [<crampName>] (stop|go away|go)
  `,
  'what for': `
    (now|about it|with it|for it|then|quick|quickly|fast|here|to (stop|ease|fix|shift|end|get rid of|be rid of) (it|this|that)|if it (doesn't|won't) (stop|go|ease|pass|let go))
  `,
  'be rid of': `
    (get rid of|stop|ease|stretch out|stretch|fix|shift|treat|get out of|deal with|relieve|release|get over|sort|sort out|loosen|cure|end|undo|work out|stretch off|get shot of)
  `,
  kinCramp: `
    ^ <exclaimed> <somebody beside> has (a|an|another|this|the) [<severe>] [<severe>] [<place>] <crampName> [in (his|her|the|their|both his|both her) [left|right] <place>] [<at this moment>] $
    ^ <exclaimed> <somebody beside> has [<severe>] cramp in (his|her|the|their|both his|both her) [left|right] <place> [<at this moment>] $
    (<somebody near>|he's|she's) [has|is] (got|having|getting|in agony with|screaming with) [a|an|another|the|this|one of (his|her|their)] [<severe>] [<severe>] [<place>] <crampName> ... ... ... (what (do|should|can|shall|must) (i|we|he|she) do|(tell|show) (me|us) what to do|(talk|take|walk|guide|coach) (me|us|him|her|them) through|help (him|her|them|please|$)|what'll (i|we) do)
    (what (do|should|can|shall|must) (i|we) do|help|quick|charley) [my|our] (<near kin>|he's|she's) [has|have] (got|having) [a|an|another|the|this] [<severe>] [<place>] <crampName>
    ^ <exclaimed> <somebody beside> [has|is] [just] (got|having|getting|in agony with|screaming with|crying with|(woken|woke) [up] with) [a|an|another|the|this] [<severe>] [<place>] <crampName> [in (his|her|the|their|both|both his|both her) [left|right] <place>] [<at this moment>] $
    ^ <exclaimed> <somebody beside> [left|right] <place> [is|has|have] [just] (cramping|cramped|seized|locked) [up] [bad|badly|<at this moment>] $
    i'm (the|his|her|their|my husband's|my wife's) [<near kin>|nurse] [and] (he's|she's|he|she) [has] [got|having|in agony with] [a|the|this] [bad] [<place>] <crampName>
    (<somebody near>|he's|she's) [leg|calf|foot] [is|has] cramping ... ... (what (do|should|can) (i|we) do|help (him|her|$))
  `,
  'at this moment':
    "(again|now|right now|just now|tonight|at the moment|this minute|help|quick|please|and ...|(he's|she's) (crying|screaming|in agony|yelling))",
  ownOne:
    '(my|me) [left|right] [bloody|poor|bad] (calf|leg|foot|toe|toes|shin|thigh|hamstring|arch|big toe|lower leg)',
  severe:
    '(dreadful|ghastly|shocking|massive|huge|rotten|brutal|vicious|savage|mighty|excruciating|agonising|bleeding|ruddy|sodding|fucking|effing|flaming|flipping|stinking|such|bad|terrible|awful|horrible|nasty|bloody|blasted|damn|stupid|sudden|severe|painful|little|big|wretched|fierce|charley)',
  // A place of one's own, and hardly anything of it: worth a silent question.
  doubtful: `
    ^ <address> [oh] <own> $
    <address> (love|dear|mate|please|quick|wake up|darling|pet) (it's|it is) (the|my|me) [left|right|bad] <place> [again] $
    <address> [love|please|quick] (i've|i have) [got] (one|another|another one|one of them) [again|now|here] $
    <address> (it's|it is) (the|my|me) [left|right|bad] <place> [again] $
    <address> (it's|it is) (the|my|me) [left|right|bad] <place> (it's|it hurts|oh|again|i|quick|help)
    ^ [<cry>] <address> [<cry>] (quick|quickly|hurry|hurry up|it hurts|it's hurting|i'm hurting|i'm in pain|i'm in agony|the pain|i need you|wake up|it's bad) [so|so much|too much|badly|so bad|again|please|now] $
    ^ [<cry>] (it hurts|it's hurting|i'm hurting|i'm in pain|i'm in agony|i need you) [so|so much|too much|badly|so bad|again|please|now] <address> $
    ^ [oh|it hurts|ugh|no] <ownOne> [is|has] [really|so|bloody] (killing me|hurts|hurting|agony|so sore|in pain|aches|hurts so much|hurts like hell) [so|really] [bad|much|badly|it hurts] $
    ^ [<cry>|<filler>] [the|this|such|what] [<severe>|sharp|stabbing|shooting|agonising] (pain|agony) in [the (back|front|side|sole|bottom|arch) of] <own> [tonight|now|again|it hurts] $
    ^ [oh|<cry>] it's <ownOne> again $
    ^ [<cry>] [both] [<my>] (calf|calves|hamstring|hamstrings|foot|toes) [is|has|have|are] [just] (gone|went|going) [now|again] $
    it hurts <ownOne>
    ^ [oh|<cry>] <ownOne> [is] (giving me (gyp|grief|hell|what for|trouble|bother|jip)|playing up|at it|acting up) [again|now|something rotten] $
    (something|something's|there's something) [is] (wrong|up|the matter|funny) with <own>
    ^ [oh|<cry>] <ownOne> [is] [so|really|very|that] (sore|painful|tight) [it's killing me|i could cry|it hurts|i can't move] $
    ^ [<cry>] (my|me) poor (leg|calf|foot|toes|toe) $
    ^ [<cry>|<filler>] it hurts (so|really|like|that) (much|bad|badly|hell|sore) [it hurts|help|please] $
    ^ <ownOne> [has|have|is] [just] (gone|went) $
    it's got me in the <place>
    <ownOne> ... [is|has] (gone|going|at it|playing up|starting|started|doing it) [again|now] $
    (camp|cram|clamp|crump|grump|gramp|ramp|cam|crab) in (my|me) [left|right] (leg|calf|foot|toe|toes|thigh|shin|hamstring)
    ^ [<cry>] [my|me|the] [left|right] (calf|leg|foot|thigh|hamstring|toe|toes) [muscle] (is|are) (getting|becoming|catching|pulling) [very|too|so] [tight|hard|stiff] [tight|hard|stiff] [only|again|now|badly] $
    ^ [<cry>] [<my>] (hamstring|hammy|arch|instep) [<my>] (hamstring|hammy|arch|instep) $
    ^ [<cry>] <ownOne> [it's|it|is|just] [just|all|gone|so] (it's|it|uh|um|er|ah) $
    <address> (it's|it is|it has|they're) (happening|happened|started|starting|back|doing it|come back|come|here) [again]
    ^ [<cry>] (it's|it is) (happening|happened|started|starting|doing it) again [<ownOne>] $
    ^ [<cry>] the muscle [is|has|has just] ... <gripping>
    ^ [<cry>] (there's|there is|i feel|i can feel|feels like) [another|a] one coming [on]
  `,
  placed: `
    ^ [<cry>] <place> [is|are|has|have|just] [just|got|gone] [into|in] [a] (cramping|cramped|cramp|spasm|seized|spasming)
    <place> (cramp|cramping|spasm|cramp <my> <place>)
    (cramp in <my> [<side>]|cramp in the [<side>]|cramps in <my> [<side>]) <place>
    (cramping in <my> [<side>]|spasm in the [<side>]|cramp <my> [<side>]|cramp down the) <place>
    charley horse in the <place>
  `,
} as const satisfies Readonly<Record<string, Language['words'][string]>>;
