import type { Language } from '../../../../dialogue/understanding/language.ts';

/** How sentences begin, turn, are denied, asked and left open. */
export const sentenceWords = {
  noFirst:
    '^ (no need|no|nope|nah|naw|oh no|no no|er no|um no|nah yeah|yeah no) [no] [charley|thank god|thank goodness|thanks|love|mate]',
  notBound:
    '(it|i|my|me|the|that|this|not|still|there|now|all|doesn|a|isn|gone|because|yes|yeah|just|nearly|almost|getting|just)',
  // Ends with a word that ends no other sentence.
  finished:
    '(that is $|(breathe|come|gone|set|seized|tightened|stiffened|knotted|kicked|starting|started|coming|comes|came|cramp|spasm|going|moved|light|lights|lamp) (on|in|up) $)',
  negation: `
    (not|no|never|none|neither|nor|without|nothing|isn't|aren't|ain't|wasn't|weren't|don't|doesn't)
    (didn't|haven't|hasn't|hadn't|cramp free|hardly|rather than)
    (free|instead) of
    (stopped|quit) <gripping on> ($|now ($|thank|thanks|i)|love|darling|dear|or something|isn't|hasn't|thank|thanks|i think|at (last|night)|completely|altogether)
    won't (have|get|be having|be getting) [a|any|another|the|that|this] [<severe>] (cramp|cramps)
    <crampName> [is|has|have|was] [just|all|now|finally|almost|nearly|completely] (gone|stopped|eased|easing|over|away|better|passed|finished) [now|thanks|thank|and|so|but|already|$]
  `,
  'gripping on': '(cramping|spasming|curling|clenching|gripping|seizing|knotting)',
  question: `
    ^ (i need|i want|i'd like|i ought|i should|i wonder|i'm worried|worried|why|what|how|when|where)
    ^ (ought|must|which|who|is|are|am|do|does|did|can|could|should|would|will|shall|may|has|have|was|any)
    ^ (tell me|<address> <asking>|so <asking>|and <asking>)
    ^ <my> <tablet> ... (are|do|could|can|would) they
  `,
  asking: '(why|what|how|when|where|which|is|are|am|do|does|did|can|could|should|would|will)',
  newThought: `
    (not sure|don't know|no idea|nothing|doesn't|isn't easing|won't|i|i'm|i've|but|well|now|because)
    (cos|it|it's|there's|ow|ouch|help)
    [my|our] <near kin> (can't|cannot|is|has|won't|having|not|collapsed|fainted|choking|stopped|fallen|unconscious)
    and (it|it's|no|not|won't|nothing|i|i've|i'm|my)
    (and|but|so|please|just|now) <calling for> ... <emergency services>
    <own> (all|gone|swollen|numb|cold|red|hot|won't) 
    <own> (is|are|has|just|keeps|<cramp>|<gripping>|it)
  `,
  binding: `
    (if|when|whenever|that|said|says|saying|hope|wish|thinks|thought|told|whether|before|after)
    (until|till|unless|case|than|do|did|should|could|can|will|would|shall|am|have|had|was|say|since|once)
    (where|why|what|how|goes|does|is|and|not|like|think|for|of|about|at|on|in|to|with|from|as|a|the)
    (my|believe|reckon|afraid|know|suppose|guess|feel|much|bad|sore)
  `,
  openEnded: "(gone|going|went|feels|feeling|feel|turned|turning|is|it's|getting|got|all|looks|and)",
  unfinished:
    "(my|the|a|an|in|of|to|and|but|i|i'm|i've|i'd|at|on|with|both my|is|was|into|or|from|because|if)",
  cant: `
    (cannot|can not|couldn't|hardly|barely|never)
    can't [seem to]
    (i|he|she|we) no fit
    can (hardly|barely|scarcely)
    (unable|not able|won't be able|struggling|struggle) to
    (don't think i|no way i) can
  `,
  not: `
    (not|no|isn't|aren't|ain't|wasn't|won't|doesn't|don't|didn't|hasn't|haven't|can't|never|nothing)
    (without|neither)
  `,
  // "You don't need to stop", "don't you pause": the opposite of a command.
  'not to do': `
    (don't|do not|not|never|needn't|mustn't|shouldn't) [ever|dare] [(need|have|want) [you|me] to] [to] [go|be|speak] <commanded>
    no need [for (you|me)] to [go|be|speak] <commanded>
    ^ [<filler>] don't you [ever|dare] [go|be|speak] <commanded>
  `,
  'not to be told':
    "^ [<cry>|<filler>] (don't|do not|don't you|don't anybody|stop) [you] [dare] (tell me|tell us|say|telling me|try telling me|try and tell me) [that]",
  commanded:
    '(stop|wait|pause|rest|hold on|hang on|skip|repeat|slower|faster|louder|quieter|slow down|speak up|stop [the] (timer|clock|count|countdown|counting)) [me|for me|it|that|this]',
  ask: `
    (why|what|what's|how|how's|is|are|was|does|do|did|can|could|should|would|will|shall|may|might)
    (any|am i|has|have you|which|or|when|ought|wonder|think|tell me|explain|because)
  `,
  firm: `
    (why|what|how|are|does|do|did|could|should|would|will|shall|any|am i|which|ought|wonder)
    tell me about
    is [it|this|that|there|the]
    can (i|you)
  `,
  how: '(how|why|when)',
  why: '(why|how|what if)',
  what: '(what|when|which)',
} as const satisfies Readonly<Record<string, Language['words'][string]>>;
