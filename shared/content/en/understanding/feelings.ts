import type { Rule } from '../../../dialogue/understanding/language.ts';

/** How it is: worse, a little better, better. */
export const feelings: readonly Rule[] = [
  {
    intent: 'worse',
    topic: 'more',
    says: [
      `
        (worse|worst|increasing|intensifying|tighter|stronger|hurt worse|building|aggravating|spreading)
        (hurts|hurting|even|hurts a lot|hurt) more
        more (painful|pain|intense|than before|sore)
        getting (tighter|harder|stronger|sharper)
        (really hurts|harder) now
        (biting|gripping|squeezing|pulling|twisting|clenching|knotting|digging in|cramping) [even|much|a bit|still] (harder|tighter|worse|deeper)
        (makes it|made it) hurt
        (ripping|tearing|pulling) (my|me|the) [left|right] <place> [clean|right] off
        (<number>|ten|twenty|fifty|hundred|thousand|million|few) times (worse|tighter|harder|stronger)
      `,
    ],
    unless: `
        (worried|worries|scared|afraid)
        ^ [<cry>|<filler>] that was
        (worse before|tighter hold|than the worst|the worst has)
        (<not>|no|<not> any|could be|been|<not> getting) worse
        worst (is over|of it)
      `,
  },
  {
    intent: 'partial',
    says: [
      `
        not (quite|completely|entirely|fully|totally|all the way|all gone|altogether|<eased> completely)
        not gone completely
        (n't|hasn't|isn't) quite
        hasn't (completely|fully|all|gone completely|entirely|totally)
        isn't (completely|all gone)
      `,
    ],
    unless: 'not quite right',
  },
  {
    intent: 'partial',
    says: [
      `
        (lessening|more bearable|bearable|tolerable|milder|down a bit|weaker now|losing its|lighter)
        (the worst has|dulled|dull|duller)
        not (as bad|so bad|as tight|so tight|as sore|so sore|as painful|so painful|as much|so much|as stiff|so stiff|as strong|as severe|as fierce|as sharp|as intense)
        not (as|so) (hard|strong) (as it was|as before|now|any more|anymore)
        not (as|so|that|quite so|quite as) (sharp|strong|fierce|intense|severe|stabbing)
        less (sharp|fierce|severe|strong)
        not (as strong|quite as|nearly as|hurting as|too bad)
        isn't (as|so)
        doesn't (hurt as|hurt so|hurt quite)
        <not> (as bad|as tight|as painful|as strong)
        (hurts|hurting|it's|bit) less
        less (<pain>|bad|intense|now|than|sore)
        (easier|better) than
        (could be|been|no) worse
        worst (is over|of it)
      `,
    ],
    unless: `
        (just as bad|<not> hurting less)
        (no better|not better|no easier|<not> <eased>) than
      `,
  },
  {
    intent: 'partial',
    says: [
      `
        (mainly|largely|for the most part|part of it|per cent|almost|nearly|halfway|partly|partially)
        (mostly|so so|more or less|somewhat|improving|improvement|gradually|slowly|fifty fifty)
        (it is|yes|it has|it does) and (it isn't|no|it hasn't|it's not|it doesn't|not)
        (in between|ish|yes and no|there's a twinge|wearing|taking the edge|edge off|loosening a)
        (coming along|traces|remains|nagging)
        worst (... gone|... over)
        (most|some) of
        ^ [<filler>|<yes>] [it's|it is|yes|i] (kind|sort) of [<yes>|<filler>|it is|it has] $
        (kind|sort) of (<eased>|easing|going|helping|working)
        some (of it|relief|better)
        half [way]
        (getting|but) there
        on (its way|the way)
        (starting|beginning|begun|started) to
        a (bit of both|twinge|hint)
        (<eased>|still) some
        but (sore|tight)
        still (a bit|a little|slightly)
        bit (by bit|left)
        (better|easing|eased|gone) but
        just (about|a twinge)
        to (a degree|some extent)
        (only a bit|little) left
      `,
    ],
    unless: `
        (no improvement|still some time|beginning to hurt|half asleep|not getting|nearly fell)
        starting (to hurt|to cramp|to get worse|again|to feel sick)
        <not> (almost|improving|starting|beginning|getting there)
      `,
  },
  {
    intent: 'partial',
    says: [
      `
        (<little>|bit)
        (a tiny|just a) bit
      `,
      `
        (<eased>|easing|improved|tight|sore|there|left|yes|tender|looser|softer|relief|less|stiff|yeah)
        (of it|remaining)
      `,
    ],
    unless: `
        (tighter|not even slightly)
        <not> (even|a bit)
      `,
  },
  {
    intent: 'worse',
    says: [
      `
        (useless|nothing is)
        <not> (feel|feels|feeling) [so|very|too|any|that] (good|fine|normal|okay|great)
        (far|long way|miles|nowhere near) [from] (gone|better|easing|eased|over)
        <not> (<eased>|... better|... easing|... eased|... helping|helped|working|worked|... change)
        <not> (changed|changing|... different|... difference|letting|let go|budging|shifting)
        <not> (doing anything|doing any|done anything|doing much|help|... letting up|improve|any use)
        <not> (... gone|... stopped|... improved|loosen|relaxing|feel any|any good|the slightest)
        <not> relenting
        won't (let|ease|stop|go|shift|budge|release|give|relax|loosen|quit|unlock)
        no (good|use|joy|luck|relief|effect|better|easier|improvement|progress)
        not a (jot|thing|whit|sausage|smidge)
        not (one bit|a bit|in the slightest|even slightly|in the least|gone)
        nothing's [happening]
        isn't (it going|going)
        hardly (any|better|changed)
        barely (any|better|changed)
      `,
    ],
    unless: "(<not> hurting|doesn't hurt|worse|don't stop it's (helping|working|easing))",
  },
  {
    intent: 'worse',
    says: [
      'still',
      `
        (hurt|hurts|hurting|there|<cramp>|<gripping>|tight|sore|bad|painful|going|hard|in|a|having)
        (the same|pain|here|<own>|agony|as|like|not|holding|won't|at it|aching|rigid|solid|terrible)
        (awful|strong|really|with me|cramping|same|clenched)
        got [it]
        giving me (gyp|grief|hell|bother|what for|trouble|pain|some)
      `,
    ],
    unless: `
        are you
        (is|are) (he|she|they)
        still (here|listening|there charley|awake|a doctor)
      `,
  },
  {
    intent: 'worse',
    says: [
      `
        (same|unchanged|returned|agony|agonising|unbearable|excruciating|too painful|hurting|painful)
        (ouch still|horrible|terrible|awful|dreadful|starting to hurt|make it stop|refuses|stubborn)
        (clinging|clings|hanging on|<gripping>|grabbed|grabs|grabbing|grips|gripping|gripped)
        (not having it|ever so sore|solid|rock hard|like a rock|stuck|as ever|pain is)
        the (same|pain)
        (just|as bad|as tight|as sore|as hard|as painful|as strong|sore|hard) as
        (happening|doing it|at it|kicking off|kicked off) again
        keeps (coming|cramping|going|hurting|grabbing|seizing|on)
        (came|comes|coming|come|it's|is) back
        (back|started|starting|<cramp>|grabbed|hit) again
        another (one|cramp) [is|has] [just] (starting|started|coming|on its way|here|now|come|begun)
        (has|it's) returned
        in (agony|pain)
        (killing|hold of) me
        (so much|too much) pain
        hurts [like|so|a lot|too much|badly]
        (really|it|this) hurts
        <cant> (bear|take)
        (no let|not letting|flared) up
        hasn't (moved|shifted)
        (pulling|pulled|it's) tight
        tight [as ever]
      `,
    ],
    unless: `
        back to normal
        (hands|the pain <eased>|come back tonight)
        (hasn't|haven't|has not|never|it's not|not) (come|came) back
        ^ [<cry>|<filler>] that was
        <not> (hurt|hurting|painful)
        (stopped|<eased>) hurting
        (no more|no|without) pain
        pain (free|has gone|is <eased>|<eased>)
        pain's (gone|<eased>)
        (pain|cramp|spasm|it|tightness) [is|has|have|was] [just|now|all|finally|completely|totally|definitely|about] <eased>
        same (again|place|step)
        (if|in case) (it|they|this) ... (back|again)
        (<ask> ... come|i'm|hurts my) back
      `,
  },
  {
    intent: 'better',
    says: [
      `
        (<eased>|stopped hurting|doesn't hurt|worked|working|works|relief|relieved|helped|has helped)
        (helping|back to normal|normal again|right as rain|ahh that's|what a relief|much nicer|lovely)
        (blessed|heaven|that's nice|comfortable|bliss|perfect|pleasant|hallelujah)
        no (more <pain>|<pain>|cramp)
        (pain|cramp) free
        <not> (hurt|hurting)
        feels (good|fine|normal|okay|great|all right|alright)
        (feeling|feel|i'm|all|that's) good
        (feeling|feel|i'm|i am|it's) fine
        (i'm|i am|we're) [all] (grand|sorted|right|better) now
        feel (okay|normal|all right|great)
        i'm (okay|all right|alright)
        (i am|it's) okay
        all (clear|right now)
        (fine|okay|alright|good|<cant> feel it) now
        it's (all right|alright)
        (it|that) helps
        (that did|that's done|that's) it
        (that's done the|did the|done the|does the) trick
        good (as new|that's)
        <cant> (feel it any|feel the)
      `,
    ],
    unless: `
        (only|just) [a|a bit of] cramp
        (nothing|nobody|no one|none of (it|this|that|them)) [is|seems to] ... (works|helps|working|helping|helped|worked)
        heaven's sake
        no <pain> in (my|me|the) <elsewhere>
        (is|are|was|has|have) (he|she|they|you|it all|everyone|everybody|<kin>)
        (he's|she's|they're|you're)
        (<not> <eased>|isn't|hasn't|are you|when|went wrong|it moved|wrong|how it works|going too)
        (you're going|not|something|<cramp> now|starting|lifted my|hear|working|which|to work)
        (go|going) on
        (keep|keeps) going
        (don't|never) stop
        better (stop|to)
        (is|has|will|does) it
        (moved|going|over|shifted|gone|i'm going) to
        over (there|my)
        what [works]
        (going|gone|goes) [back] into
        <gone otherwise>
        (i've|i have|i'm) [just] gone
        (didn't|did not|never|shouldn't|shouldn't have|wasn't supposed to|wasn't meant to|not supposed to|not meant to) [mean|want|intend|meant|wanted] [to] [have] let go
        (but|and|so|or|only) (is|was|does|has) (that|this) [any|a bit|supposed to be|meant to be|feel|got|getting] (better|easier|easing|gone|helping)
        (i [have|had|just|accidentally]|i've [just|accidentally]) let go ($|of|by|again|too|early|sorry|before|because|there|when)
        <own> [has|have] [just] gone (again|completely|$)
        (one|leg|<place>) [has|have|is] [just] gone (as well|too|again|now|an all)
        (sight|eyesight|vision|balance|hearing|voice|speech|hand|hands|arm|arms|head|breath|memory|strength) [has|have|is] [just|all|completely] gone
        (he|she|they|<kin>|light|lights|power|phone|battery|nurse|carer|doctor) [has|have|is] [just|already] gone
        <not> (feel|feels|feeling) [so|very|too|any|that] (good|fine|normal|okay|great|right|better)
        (far|long way|miles|nowhere near) [from] (gone|better|easing|eased|over)
        moved (into|down)
        (put|start|turned|foot|roll) over
        (all right|alright|fine|okay|nothing|love|darling|dear|sweetheart|honey|pet|mum|just|you) [you|just] go [on] [back] to (sleep|bed)
        ^ go [on] [back] to (sleep|bed) [love|darling|dear|mum] (i'm|i am|it's|it is|that's) (all right|alright|fine|okay|nothing)
      `,
  },
  {
    intent: 'better',
    says: [
      `
        (it's|that's|is|seems to be|yes ...|think it's) working
        working (now|a treat|yes)
      `,
    ],
    unless: '<not> working',
  },
  {
    intent: 'better',
    says: [
      `
        ^ (completely|totally|entirely|fully|all of it|the lot) [now|charley|thank god] $
        ^ (good $|fine $|great $|lovely $|wonderful|brilliant|marvellous|very good|okay now|good yes)
        ^ good thanks
        ^ [<filler>] it's good [now|thanks] $
      `,
    ],
    in: ['easing'],
  },
  {
    intent: 'partial',
    says: [
      `
        (<little>|some|slight|bit|kinda|sorta|maybe|so so|sort of|perhaps|possibly|getting|don't know)
        (no idea|could be)
        ^ [only|just|very] little [little|only] $
        (not|i'm not) sure but i think (so|it|yes)
      `,
    ],
    in: ['easing'],
  },
  {
    intent: 'partial',
    says: ['(probably ($|yes|yeah|so|a bit|a little|i think|it (is|has|does))|on the mend)'],
    unless: '(<not>|worse|same|stop)',
    in: ['easing'],
  },
];
