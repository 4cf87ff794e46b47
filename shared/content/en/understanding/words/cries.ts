import type { Language } from '../../../../dialogue/understanding/language.ts';

/** What is cried, and what fills a sentence without adding to it. */
export const cryWords = {
  cry: `
    (jesus mary|dadgum|tarnation|heavens above|goldarn|dagnabbit|ahh|aahh|ohh|oohh|aww|oh my days|god above|begorra|crivens|jings)
    (aw|aww|och|ach|oh|ah) (no|naw) [no|naw]
    (wha|whu|nngh|nn|mmf|ungh|mmph|mmf|gnn)
    (jesus mary and joseph|holy god|holy moly|holy smoke|[oh] sweet (jesus|lord|heaven)|in the name of god|for the love of god|god help me|dear me)
    (aagh|aaagh|gah|yeouch|ooyah|ooya|aiyo|aiyoh|aiyah|ayah|waah|eina|uff|arre|ouchie|yowza|hells bells|flip sake)
    (dearie me|dear oh dear|deary me|oh deary)
    ^ i say
    oh for (god's|christ's|goodness|heaven's|pity's|fuck's|pete's|crying out) (sake|loud)
    [oh] my (giddy aunt|sainted aunt|aunt fanny)
    by (god|heck|gum|jove|jingo|golly|christ)
    (ay|ai) (ay|ai) [ay|ai]
    (ugh|urgh|crap|lordy|lawd|agh|yeow|help help|jeepers|christ almighty|oh no no|whoah|ah no|ah here)
    (fuck|fucking|fucking hell|shit|shite|bollocks|bugger|buggering|bastard|sod it|sodding|arse|feck|feckin|och|oi|jesus christ)
    (god almighty|sweet mother|mother of god|lord have mercy|dear (god|lord)|oh (lord|hell|heck|fuck|shit|for|come on))
    (bloody|flaming|fecking|eejit|ya (bastard|bugger)|you [little|old|bloody|rotten|evil|absolute] (bastard|bugger|sod|swine|git)|son of a bitch|god damn|goddamn|goddammit)
    for (fuck's|christ's|pete's|crying out) [sake|loud]
    (here it is|here we go again|there it goes [again]|it's got me)
    (help me|please help|oh please|save me|heaven help me)
    (oww|owww|ouch|aargh|argh|arrgh|aah|aaah|agh|ah|ooh|oof|eek|yow|yowch|owie|god|christ|jesus)
    (blimey|crikey|gosh|help|bloody hell|hell|heck|sugar|shoot|here we go|lord|flipping heck|yikes)
    (mercy|man|quick|hurry|quickly|heavens|blasted|bother|flip|wow|whoa|woah|jeez|sweet jesus|holy)
    (strewth|mamma mia|wake up)
    ow [ow]
    oh [god|no|dear|my god|my|man|boy|not]
    my (god|word|goodness)
    damn [it]
    dang [it]
    not (again|another|this again|now)
    no (no|no no)
    good (grief|lord|heavens)
    goodness [me]
    (somebody|someone|anybody) help
    ^ [<called>] [<called>] (somebody|someone|anybody|anyone) please
    please (somebody|someone|anybody|anyone) $
    for (goodness sake|god's sake|heaven's sake|pity's sake)
    (can you hear|listen to) me
    are (you there|you listening)
  `,
  called: '(ow|oh|god|help|quick|quickly|ouch|jesus|christ|ah|argh|no)',
  calledAlone: '^ [<cry>|<filler>] (emergency|ambulance|paramedics|paramedic) [<cry>|<filler>] $',
  filler: `
    (lah|lor|leh|already|sir|madam|boss|bro|bruv|dude|fam|saar)
    (ta|cheers|pet|hen|hinny|duck|petal|chick|doll|son|pal|hun|babe|bab|me duck|my love|my dear|my lovely|lass|wee man|y'all|yous|so it is|so i have|begob|sure)
    (daddy|mummy|um|umm|er|erm|uh|oh|ooh|well|please|hey|so|and|but|listen|look|i'm afraid|afraid)
    (actually|thanks|thank god|love|darling|dear|sweetheart|honey|mate|<address>|<cry>)
    (right|now) then
    (excuse|for) me
    (thank|will|would|could|can) you
  `,
  'discourse marker': `
    (like|basically|literally|honestly|actually|obviously|anyway|seriously|really|simply|well|please|god|christ|jesus)
    (fucking|fuckin|bloody|flipping|effing|sodding|<address>|<hesitation>)
    (i mean|i swear|you see|mind you|i tell you|i'm telling you|i am telling you)
    you know [what i mean]
    (what do you|what d'you|what you) (call|mean to say) (it|them)
    (what's its name|what's it called|what's the word|thingy|whatsit)
    (some|a) (kind|sort) of [a]
    (kind|sort) of
    (love|darling|sweetheart|honey|hun|babe|hen|hinny)
    (ah|ahh|aah|ow|oww|ouch|ooh|ugh|argh|aargh|sorry)
    oh [no|god|dear|lord|my god|jesus|christ]
  `,
  'bound to what follows': `
    (not|don't|doesn't|didn't|isn't|aren't|wasn't|hasn't|haven't|hadn't|won't|wouldn't|never)
    <denying>
    (if i|if i've|if i'm|when i|unless i)
    <past time>
    (he|she|they|<people>) (says|said|goes|thinks|reckons)
    (<first name>|<kin>|his|her|their|your) [left|right] <place>
  `,
  // "I'm actually all right": no danger less, but better told without the filler.
  'leaning on what follows': "(i'm|i am)",
  // "It feels like a cramp", "I'm not well", "I'd like": no filler.
  'more than filler': `
    (feel|feels|feeling|felt|look|looks|looking|looked|sound|sounds|seem|seems|smell|smells|taste|tastes|acts|acting|hurts|hurting|something|nothing|anything|more|much|what's|was|went|going|down|up|off|out) like
    (i'd|you'd|we'd|they'd|he'd|she'd|would) [really|quite|always] (like|love)
    (don't|doesn't|didn't|not|never) [really|quite|always] (like|love) (i|i'm|i've|you|he|she|it|they|we|my|the|a|an|your|his|her|their|our|to|that|this|these|those|them|him|me|how|when|what|being|anything|before|last|$)
    (i|you|we|they|people|kids|who) [really|quite|always] love
    (i|you|we|they|he|she|people|kids|who) [really|quite|always] like (the|my|a|an|your|his|her|their|our|to|it|that|this|these|those|them|you|him|how|when|being|having)
    <spoken like> (<begins a quote>|$)
    <quoting oneself>
    it [is|was] [just|all] like (i|my|oh|help|no|what)
    like (hell|mad|crazy|anything|that|this|these|those|it|him|them|you|when|what|how|to|nothing|me|last|before)
    (not|isn't|ain't|feel|feels|feeling|felt|very|as|quite|pretty|so|too|all|went|going|doing|done|sleep|slept|get|getting|been|keep) [very|that|too|at all] well
    (not|never) [so|very] (really|just|well)
    well (done|up|enough|again)
    sorry to (wake|bother|trouble|disturb)
    (in|with|fall|fell|make|made|much|true|of|the|my|your|his|her|their) love
    (thank|oh my|my|for the love of|mother of) god
    for (god's|christ's) sake
    charley (horse|horses)
    <called with a number>
    (okay|ok|all right|alright|right|bed|sleep|you|worry|nothing|hush|shh|now|it|to) (love|darling|sweetheart|honey|hun|babe|hen|hinny)
    (is|are|was|all|looks|gone) bloody
    bloody (urine|wee|pee|water|stool|stools|poo|phlegm|mess|$)
  `,
  address: `
    (charley|charlie|hey charlie)
    [hey|ok|okay] (alexa|siri|google)
    (hey|hi|hello|okay) charley
  `,
  small: `
    (wrong|place|meant|mean|spot|actually)
    (i|i'm|i've|me|my|mine|myself|you|your|it|it's|its|itself|is|isn't|are|am|was|be|been|being|the)
    (a|an|this|that|these|those|there|here|to|too|in|on|at|of|off|for|from|with|by|up|down|and|or)
    (but|so|as|than|then|if|do|don't|does|doesn't|did|didn't|can|can't|cannot|could|couldn't|will)
    (won't|would|wouldn't|shall|should|has|hasn't|have|haven't|had|got|get|getting|gets|go|going)
    (goes|gone|just|now|right now|again|another|one|still|really|very|quite|rather|bit|little|lot)
    (much|more|some|any|both|only|even|no|not|yes|yeah|okay|please|thanks|thank you|let|let's|make)
    (need|want|like|think|feel|feels|feeling|know|say|said|tell|ask|what|what's|who|how|when|where)
    (why|which|well|about|into|onto|out|over|under|after|before|because|while|until|yet|ever|never)
    (always|back|way|thing|things|something|anything|nothing|time|today|tonight|moment|minute|sure)
    (maybe|perhaps|suppose|guess|charley|charlie|old|good|bad|nice|mind|sorry|pain|hurts|hurt)
    (hurting|leg|legs|tonight's|we|we're|us|our|oi|bed|diary|someone|somebody|call|quick|night)
    (month|week|last|bloody|damn|flipping|stupid)
    all [right]
  `,
} as const satisfies Readonly<Record<string, Language['words'][string]>>;
