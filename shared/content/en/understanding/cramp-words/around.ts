import type { Language } from '../../../../dialogue/understanding/language.ts';

/** What is said around a cramp: how bad, where, since when. */
export const aroundCrampWords = {
  aroundCry: `
    (nocturnal|night time|happening|calf|first|second|third|same|leg|what|sos|tonight|this|time|start|side|kind|type|some|such|yet|today|night|middle|of|in|the)
    (<severe>|<intensifier>|again|now|a|the|my|me|mine|in|another|one|got|more|back|here|comes|coming|started|on|left)
    like (nobody's business|the clappers|you wouldn't believe|hell|never before|no tomorrow)
    (time|attack|attacks|emergency|alert|right|both|old|quick|please|sake|tonight|yet|it's|it is|that's|this|worst|worse|agony|ever|all over|proper|ah|oh)
    (go away|let go|aw|badly|terribly|something awful|something rotten|like mad|dreadful|massive|huge|shocking|excruciating|murderous|killer|wicked|mighty|whopping|right old|desperate|and|i|i've|ow)
  `,
  // Likens it to another one, which alone is over: "again, like it did last week".
  'as it was': `
    (like|just like|same as|just as|exactly as|bad as|worse than|exactly like) (<past time>|before)
    (like|just like|same as|just as|exactly as|bad as|worse than|exactly like) (it|i|they|the one|the ones|that one|those|what) [that|which] [i] (did|had|was|were|got|has) [it|one|them|me] (<past time>|before)
  `,
  // How the speaker wants to be helped, and no word of the cramp: "but don't talk".
  'how to help': `
    [but|and|so] <wish for quiet> [and|just|please|so] [<wish for quiet>] [please|now|charley] $
    ^ [<filler>] <wish for quiet> [and|just|please|so] [<wish for quiet>] [please|but|because|cos]
  `,
  'wish for quiet': `
    [please|just] don't (talk|speak|say anything|say a word|make a sound|make a noise) [out loud|aloud|to me]
    [please] [just] (show me|be quiet|keep quiet|keep it quiet|stay quiet|do it quietly|quietly|without talking) [on the screen|what to do]
    no (talking|voice|words|sound) [please]
  `,
  whereabouts: '(in|on|at|of|under|is) [the|this|that|a|an|our|your|his|her|each]',
  quality: `
    (worst|ever|had|desperate|twitching|hop|hopping|straighten|last|lying|lump|knot|ball|golf|tennis|rock|stiff|muscles)
    (rather|die|attacked|being|pure|agony|dang|drawing|chronic|summat|killed|good|feel|banjaxed|gyp|giving|took|starting|other|moved|turned|turning|stretched|rolled|got up|stood|sat|pointed|over|lying|asleep|sleep|bed|believe|second|third|same|off|on their own|by itself|altogether|gripe|foul|ages|hour|half|hours|those|them|locked|known|felt|happening|its|desperately|done|gone|took|taken|hold|by|got hold of|ever|shift|going)
    <number>
    here it comes
    (brutal|savage|vicious|unreal|ridiculous|insane|hellish|shocker|torture|murder|unbearable|far out|no joke|something else|lads|came|hit|struck)
    (from|after|since) [all] [the|that|my|a|this] [long|big|hard|day's] (walk|walking|run|running|hike|hiking|swim|ride|bike ride|dance|dancing|gardening|gym|workout|shopping|standing|sitting|cycling) [all day|too much|too long|today|this evening]
    nobody's business
    (can|could|will|would) you [please] help [me|us] [out|with it|please]
    (fifteen|twenty|thirty|forty|nights|midnight|when|time|attack|way|wrong|pointing|every|solid|away|about|drifting|dozing|dropping|bang|boom|wham|under|apart|each other|on top of|outwards|inwards|since|midnight|morning|evening|past|few|screaming|crying|yelling|shouting|hell|scream|cry)
    (mostly|mainly|partly|somewhere|around|especially|end|part|whole|middle|next|a|an|my|me|mine)
    (this|these|at|of|down|up|from|inside|along|across|through|round|into|and|am|are|has|have)
    (having|got|get|getting|been|just|now|again|another|one|some|more|really|very|such|proper|bad)
    (terrible|awful|horrible|dreadful|fierce|severe|massive|huge|big|great|nasty|wretched|painful)
    (sudden|suddenly|serious|strong|real|mighty|whopping|shocking|wicked|sharp|killer|monster)
    (bleeding|blasted|bloody|damn|flipping|stupid|agonising|hurts|hurt|hurting|pain|ache|aching)
    (sore|still|only|started|starting|come|came|back|think|tonight|here|there|both|too|badly)
    (everywhere|wake|awake|with|keeps|keep|for|minutes|five|ten|two|please|call|quick|charley)
    (charlie|hey|okay|well|but|it|that|that's|i'm|i've|we|as|bear|stand|move|out|night|afraid|seem)
    (believe|reckon|pulling|pulled|curling|crossing|curled|twisting|oi|yes|yeah|no|oh|go|goes|went)
    (had to|side|muscle|make|stop|you|tight|hard|what do i do|left|ah|certainly|definitely|little)
    (bit|slight|small|mild|bed)
    the [night]
    in [bed]
    on [me]
    to [be]
    is [it]
    gone [into|and]
    going [into]
    right [now|old]
    so [much]
    killing [me]
    coming [on]
    i [think]
    feel [like]
    can [feel]
    feels [like]
    all [over]
    like [mad|crazy|anything]
    something [rotten|awful]
    woke [up|me up]
    woken [up|me up]
    can't [sleep]
    won't (stop|let go|ease|go|shift|budge|go away|give up|quit|leave me alone)
    help [me]
    need [help]
    it's [a]
    over [here]
    seems [like]
    do [i]
    (sort|kind) of
  `,
} as const satisfies Readonly<Record<string, Language['words'][string]>>;
