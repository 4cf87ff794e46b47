import type { Language } from '../../../../dialogue/understanding/language.ts';
import { places } from '../places.ts';

/** Places, sides, and whose they are. */
export const bodyWords = {
  place: Object.values(places).join('\n'),
  anyplace: `
    (calf|calves|leg|legs|foot|feet|toes|thigh|thighs|inner thigh|shin|shins|hamstring|hamstrings)
    (hammy|hammies|quad|quads|quadricep|arch|sole|instep|heel|knee|ankle|groin)
    toe [joint]
    (big|little) toe
    (lower|upper) leg
  `,
  // Where a place is, or what its word means: no answer that it hurts there.
  'asked of a place': `
    ^ [<cry>|<filler>|sorry] [<cry>|<filler>] (what's|what is|what are|what means|what does|what do you (mean by|call)|where's|where is|where are|whereabouts is|whereabouts are) [a|an|the|my|your] [left|right] <anyplace> [bone|muscle] [mean|again|exactly|please|then|called|supposed to be|charley] $
    ^ [<cry>|<filler>|sorry] [<cry>|<filler>] (which|what) (one|part|bit|side|muscle|end) [of (the|my) leg|of it] (is|are|do you call) [a|an|the|my|your] [left|right] <anyplace> [bone|muscle] [again|exactly|please|then|charley] $
    ^ [<cry>|<filler>|sorry] (is|isn't|are) [a|an|the|my|your] <anyplace> [bone|muscle] [at|on|in] the (front|back|bony|top|bottom|side|fleshy|inside) [bit|part|one|side|muscle|bone|or ...] $
    ^ [<cry>|<filler>|sorry] (which|what) [left|right] <anyplace> [do you mean|is (that|it)|again|please|then|charley] $
    ^ [<cry>|<filler>|sorry] (i don't know|i dunno|no idea) (what|where) [a|an|the|my] <anyplace> (is|are) [charley] $
  `,
  // What has a leg or is one, and no part of anybody: "the leg of lamb's gone cold".
  'leg of a thing': `
    (^|^ a|the|my|our|this|that|(a|an) (roast|cold|hot)) [roast|cold|hot] (leg|legs) of (lamb|pork|mutton|beef|chicken|the|a|our|(my|that|this) [old|kitchen|coffee] (trousers|jeans|table|chair|stool|bed|race|relay|journey|trip|tour|photo|picture))
    (table|trouser|chicken|turkey|duck|goose|lamb|frog|frog's|frogs|tripod|easel) (leg|legs)
    (^ (the|a|that|this|our)|(against|under|behind|hit|kicked|fixed|broke|mended) (the|a|that|this|our|my)|(foot|toe|toes|shin|caught|trod|tripped) (on|over) (the|a|that|this|our|my)) (chair|stool|bed|sofa) (leg|legs)
  `,
  'another matter': `
    (my|me|the|no) [left|right] (<elsewhere>|heart|breathing|breath|lungs|hearing|eyes|eyesight|sight|ears|ear|teeth|nose|mouth|skin)
    (chest|heart) pain
    i can [now] breathe
  `,
  'asked of the sufferer': `
    ^ [<cry>|<filler>] [<cry>|<filler>] (is|does|do|did|has|have|was|isn't|doesn't|hasn't|didn't) (it|that|this|these|they|(the|your) (cramp|pain|<place>)) [just|really|now|still|all|got] [feel|feels|feeling|getting|doing|going|starting to|beginning to|made it] [any|a bit|much|a little|a lot|at all] (<eased>|ease|go|gone|good|looser|softer|help|helping|helped)
    ^ [<cry>|<filler>] [<cry>|<filler>] [is it|is that|feeling|getting|feel] any (better|easier|looser|softer|good|relief|improvement) [now|yet|at all|love|dear|darling|charley|then] $
    ^ [<cry>|<filler>] [<cry>|<filler>] (are|do|have|did|don't) you [all|just|still] (feel|feeling|any|better|okay|all right|got any|getting)
    ^ [<cry>|<filler>] [<cry>|<filler>] you (feel|feeling|any|getting) [any|a bit|much] (better|easier|good|okay|all right) [now|yet|at all|love|dear|darling|then] $
  `,
  'relief first': `
    ^ [<filler>|yes|yeah] [much|a lot|lots|so much|far|way|bit|a bit|all|feeling|feels] (better|easier|gone|eased|easing|stopped)
    ^ [<filler>] (yes|yeah|yep|aye)
  `,
  sides: '(left|right|both|either|one|ones|side|sides)',
  the: '(my|me|mine|our|this|the|that|both|your|these|all)',
  side: `
    left [hand]
    right [hand]
  `,
  my: `
    (my|me|mine|our|this|these|all my)
    both (my|me|of my)
  `,
  adjective:
    '(poor|whole|entire|bad|good|bloody|damn|old|other|blasted|stupid|little|flipping|sore|dang|darn|crook|gammy|dodgy|bleeding|fricking|freaking|effing|fucking|poorly|two|wee|big|silly|own|ruddy|sodding|wretched)',
  speaker: `
    (i|my|me|mine)
    everything [is|has] [gone|going|went|turned|turning] [all] (numb|dead|weak|double|blurry|blurred|fuzzy|misty)
  `,
  own: `
    the [<side>] <place> (mine|of mine|of me)
    <side> <place>
    (muscle|muscles) (of|in|under|behind|beside|inside) <the> [<side>] <place>
    <my> ([<side>] [<adjective>] <place>|[<adjective>] [<side>] <place>|<place> muscle)
  `,
} as const satisfies Readonly<Record<string, Language['words'][string]>>;
