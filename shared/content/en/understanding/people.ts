import type { Language } from '../../../dialogue/understanding/language.ts';

/** Those that mean nothing else: neither "will" nor "mark" nor "hope". */
const firstNames = `
  (margaret|maggie|mary|susan|susie|linda|barbara|patricia|elizabeth|betty|liz|jennifer|jenny|dorothy|sandra|carol|carole|sharon|karen|nancy|helen|ruth|anna|anne|annie|ann|jean|jane|janet|julie|christine|catherine|kathleen|kath|kathy|kate|katie|sarah|sally|laura|emma|emily|sophie|lucy|alice|ellen|eileen|sheila|maureen|brenda|doreen|irene|edna|elsie|gladys|hilda|mabel|mavis|muriel|olive|phyllis|vera|winnie|agnes|bridget|siobhan|niamh|fiona|morag|gwen|diane|debbie|tracey|jackie|wendy|heather|pamela|pauline|theresa|rita|rosie|valerie|vicky|rachel|rebecca|becky|hannah|jessica|jess|chloe|olivia|zoe|maria|priya|fatima|amina|anita|aoife|audrey|ayesha|beryl|bev|bronwen|catriona|charlotte|ciara|daphne|darlene|deepa|donna|doris|eilidh|elaine|ethel|flo|florence|freda|gail|gemma|gill|glenda|harriet|ingrid|jan|jill|jo|joan|joyce|juanita|judith|judy|kelly|khadija|kim|leanne|lisa|loretta|lorraine|louise|maeve|marie|marion|marjorie|meera|megan|michelle|moira|nadia|natalie|nell|nicola|nora|norma|orla|pam|penelope|queenie|rhian|roisin|rosa|samantha|sheena|shirley|sian|sinead|sue|sunita|sylvia|teresa|tess|tina|tracy|val|viv|yolanda|zainab)
  (john|johnny|james|jim|jimmy|robert|bob|bobby|michael|mike|mick|david|dave|davey|william|willie|billy|richard|dick|joseph|joe|joey|thomas|tom|tommy|charles|christopher|chris|daniel|danny|dan|matthew|matt|anthony|tony|andrew|andy|steven|stephen|steve|paul|peter|pete|george|kenneth|ken|kevin|brian|edward|eddie|ted|ronald|ron|ronnie|timothy|tim|jason|gary|jeff|jeffrey|geoffrey|geoff|eric|ernest|ernie|stanley|stan|albert|alfred|alf|arthur|bert|cyril|dennis|derek|donald|douglas|doug|fred|freddie|gerald|gerry|gordon|graham|harold|harry|henry|herbert|hugh|ian|keith|len|leonard|leslie|malcolm|martin|neil|nigel|norman|patrick|paddy|philip|phil|ralph|reg|roger|roy|sam|samuel|simon|sid|terry|trevor|victor|vincent|walter|wilf|adam|ben|alan|alex|callum|hamish|sean|liam|declan|ryan|luke|jake|josh|ahmed|mohammed|raj|aidan|ali|amit|angus|archie|barry|brendan|bruce|carlos|cecil|chidi|clive|clifford|colin|conor|craig|damian|darren|dominic|duncan|dylan|eamon|edgar|edwin|elliot|emeka|eugene|evan|fergus|finn|francis|frank|gareth|gavin|glenn|gwyn|hassan|howard|huw|imran|ivan|ivor|jack|jeremy|jerry|jonathan|jose|juan|julian|justin|karl|kofi|kwame|kyle|lawrence|lewis|lionel|lloyd|louis|luis|maurice|miguel|mohamed|muhammad|nathan|neville|nicholas|omar|oliver|oscar|owen|padraig|pedro|percy|rahul|ravi|raymond|rhys|rodney|ronan|rory|ross|rupert|russell|sanjay|scott|seamus|sebastian|shane|shaun|sidney|spencer|stewart|stuart|toby|todd|tunde|vijay|warren|wayne|wesley|winston|yusuf)
`;

/** Who suffers, and what is denied, over or only supposed: what the red flags need to know of a sentence. */
export const people = {
  kin: `
    (husband|hubby|wife|missus|partner|boyfriend|girlfriend|mum|mummy|mam|mammy|mom|mommy|mother|dad|daddy|father)
    (son|daughter|brother|sister|gran|granny|nan|nana|grandma|grandmother|grandad|grandpa|grandfather|uncle)
    (auntie|aunt|cousin|nephew|niece|friend|mate|neighbour|neighbor|lodger|carer|baby|child|kid|kids|dog|cat)
    (grandson|granddaughter|brother in law|sister in law|mother in law|father in law|boss|colleague|teacher)
  `,
  people: `
    (he|she|they|him|her|his|hers|their|theirs|them|your|yours|you|someone|somebody|everyone|everybody|people|nobody)
    [my|our|the|a|some|this|that|his|her|their|your|one of the|next door] [old|poor|little|elderly|late|other] <kin>
    [a|the|some|this|that|old|poor] (man|woman|lady|bloke|chap|guy|girl|boy|player|keeper|goalkeeper|patient|patients|actor)
    (my|the|this) (character|robot)
    [a|the] (runner|swimmer|footballer|captain|driver|passenger|gentleman|fella|lad|lass|horse|president|king|queen)
  `,
  'first name': firstNames,
  "first name's": firstNames.replaceAll(/[|)]/g, (end) => `'s${end}`),
  // "Margaret fell at Christmas": spoken of, and not called.
  'spoken of': '^ <first name> [<first name>] (<tells>|and)',
  tells:
    "(fell|had|has|is|was|were|did|didn't|doesn't|died|broke|took|went|got|gets|needs|needed|wants|wanted|says|said|tells|told|thinks|thought|reckons|feels|used|always|never|likes|will|won't|would|wouldn't|isn't|hasn't|<cant>)",
  // "John, will you ring?", "John, got a cramp in my leg": called, whatever word of telling follows the name.
  'called after all': `
    ^ <first name> (will|won't|would|wouldn't|<cant>) you
    ^ <first name> (got|had) [a|another|this] <crampName> ... <own>
  `,
  // "Mum, I can't breathe": called, not spoken of.
  calling: `
    <kin> (<speaker>|it's|there's|there is|help|please|can|could|will|would|call|ring|phone|get|come|wake|quick)
    <kin> one (leg|calf|foot|arm|side)
    [my|our|the] <kin> to <calling for>
    [my|our] <kin> (must|has to|needs to|should|please|says|said) <calling for>
    <kin> (quickly|oh|ow|no|yes|chest|this|something|are|where|don't|somebody|someone|love|listen)
    (somebody|someone|you|anybody) (quick|quickly|now|here|please|call|ring|phone|get|help|know|see|wake|dial|fetch|send)
    (you|you'd|someone|somebody|anybody) ... <calling for>
    (somebody|someone|anybody|anyone) (i (feel|don't feel|can't|need)|i'm (not|going|in|ill|sick|scared|frightened|dying|having)|there's something|something's|it's my)
    (someone|somebody|anybody|you) $
    you think (i|we)
    (someone|somebody|anybody|anyone|you) (needs to|has to|must|should|better|had better|ought to) <calling for>
    (someone|somebody|anybody|anyone|you) (to|who can|to please) <calling for>
    <kin> $
    <people> (says|said|reckons|thinks|wants you to|says to|said to) <calling for>
  `,
  vocative: `
    (<crampName>|now|again|here|it|<place>|help|please|bad|something|so|me|one|brutal|savage|vicious|agony|horrible|terrible|awful|painful|hurts|hurting|shocking|unreal|crook|tonight|tight|hard|solid|real|rotten) [my] (mate|man|pal|doctor|nurse|lad|lass|girl|boy|son|friend|lady|guys|brother|bro|boss|folks|mum|mummy|dad|daddy|mam|nan|gran) $
    ^ (mum|mummy|mam|mammy|mom|mommy|dad|daddy|nan|gran|grandma|grandad) (i|i've|i'm|my|me|it's|help)
    ^ (mate|man|nurse|doctor|lads|lad|guys|friend|boss|brother) (i|i've|i'm|my|me|it's|help|this|there's|cramp|got)
  `,
  opening: `
    ^ (<cry>|<filler>|<address>|oh no|no no|wait|help|listen|please|hang on|hold on|love|darling|sweetheart)
    ^ (right|yes|yeah|yep|aye|you know|hello|hiya|hallo|come on|come here|excuse me|just|anyone|anybody|is (anyone|anybody|someone) there)
    ^ <first name> [love|dear|darling|pet|mate|please|quick|quickly|wake up|come|come on|come here|help]
    ^ i don't know
    ^ (don't (worry|fret|you worry)|not to worry)
    ^ [no|oh|oh no|no no] (i said|i [have] (told|asked) you to)
    ^ [oh|please|quick] <household> [on|off|up|down]
    ^ [i'm|i am] [so] sorry [but|love|to (bother|wake|trouble|disturb) you [but|love]]
    ^ (i'm telling you|i am telling you|i tell you [what]|i don't want to (worry|frighten|scare|alarm) you [but]|something's wrong|something is wrong|now|and|i think|i reckon|i mean)
    ^ (no|oh no) (wait|stop|hang on|hold on|listen|please)
  `,
  'light opening':
    "^ [<hesitation>] [<hesitation>] [oh|no] (i said|i [have] (told|asked) you to|don't (worry|fret|you worry)|not to worry|wait|hang on|hold on|sorry|excuse me|come on|hello|listen|look|okay|ok|quick|[please] help me|<first name>)",
  'more than opening': `
    ^ [oh|no] (wait|hang on|hold on) (a|an|the|one|just|for|there ($|pet|love|now|mate|dear)|till|until|while|to|on|in|here|tight|someone|somebody)
    ^ [oh|no] (wait|hang on|hold on|[please] help me|listen|look|okay|ok|quick|come on|hello|sorry|excuse me) (now|then|here|right now|you|it|again|so|there|right|up) [please|charley] $
    help me (with|to|stop|up|out|stand|stretch|do|get|reach|understand|prevent|through|off|on|in)
    look (at|for|after|out|up|down|like|here)
    listen (to|for|out)
  `,
  // "Should I call a doctor, I can't breathe": the question hides nothing of what follows.
  'before a red flag': `
    ^ (i said|i'm saying|okay|ok)
    ^ (should|shall|do|must) i [really] [have to|need to] <calling for> [for] [a|an|the] (<emergency services>|doctor|somebody|someone|help)
    ^ [it's|it is|that's|this is] (no|not a|not) (cramp|cramps) [at all|this time|tonight] [but|just|only|more like]
    ^ i (hope|pray) (it's not|it is not|it isn't) [a] (heart attack|stroke|serious|anything serious|my heart)
  `,
  // "She says it's gone": whoever sits beside the one who has it.
  relayed: `
    ^ [<filler>] <beside the speaker> [just|now] (says|said|saying|reckons|thinks|tells me|told me|feels) [that]
  `,
  // What they say at this moment; "she said yes" may be a story.
  'relayed now': '^ [<filler>] <beside the speaker> [just|now] (says|reckons|thinks|tells me|feels)',
  'beside the speaker':
    '(he|she|<first name>|[my|our|the] <kin>|the (patient|lady|gentleman|old man|wee one|little one))',
  'tag question': "(isn't|ain't|aren't|hasn't|haven't|doesn't|don't) (it|they|i) $",
  closing: `
    [and|but|oh|so] (i'm|i am) [so|really|that|getting|very|dead] (scared|frightened|terrified|panicking|worried|afraid) [now|here] $
    [and|but|oh|please|so|now|tell me] [god|please] what (do|should|shall|can|must|am|on earth do|the hell do) i [supposed to|going to|meant to] do [now|then|about it] $
    [please|oh] what to do [now|please|about it] $
    [i'm] sorry [to (bother|wake|trouble|disturb) you] $
    [please|can you|could you|will you|somebody|someone|oh god] help [me|us] [please|quick|now] $
    (i think|i reckon|i believe|i suppose|i swear|i tell you|i'm telling you|you know|you see|or something [like that]|honest|honestly|so it is|so i have|innit|as well|and all|an all|and that|right enough|the now|like|swear to god|honest to god|mind you|can you hear me|are you there) $
    (<filler>|<cry>|<address>|<first name>) $
    <tag question>
    [do|can|did] you hear [me] $
  `,
  // And what is asked of the one beside: "… put the light on", "… go back to sleep".
  afterthought: `
    [love|please] [please|can you|could you|will you] <household> [love|please|quick|now] $
    [love|please] [please|can you|could you|will you] (give|lend|pass|hold|squeeze) (us|me|my) [your|a|the] hand [love|please|quick|tight] $
    (love|darling|dear|so|just|you) [just] go [on] [back] to (sleep|bed) [love|now|you] $
    [and] (it's|it is) [just|only] (getting|got) [a lot|even|much] worse [and worse] [now] $
    [and] i don't (know (why|what to do|what's wrong|what it is|what's happening)|like it|understand it) $
    (this time|again|right now|at the moment|as well|at all|right|tonight) $
  `,
  // "I've got a stitch, no, a cramp in my leg": what was meant begins at the article.
  repair: `
    (no|no no|no wait|no sorry|sorry|i mean|no i mean|or rather|wait|make that)
  `,
  'said anew': "(a|an|my|me|the|it's|it is)",
  // "He can't talk properly, his mouth's all droopy": the next sign of the same person.
  'next sign': `
    [and|now] (his|her) (face|mouth|smile|speech|words|eyes|eye|lips|tongue|skin|arm|leg|hand|chest|breathing) [is|has|are|have] (all|gone|going|dropped|dropping|droopy|drooping|drooped|blue|grey|purple|white|numb|swollen|twisted|slurred|funny|cold|limp|not|won't|<cant>|coming)
    [and|now] (he|she|he's|she's) ((not|isn't) (breathing|moving|responding|answering|waking|conscious|making)|won't|<cant>|gone|going|turning|turned|all|shaking|jerking|unconscious|collapsed|fitting|sweating|clammy|dribbling|vomiting|bleeding)
  `,
  telling: `
    (said|says|saying|shouted|shouts|screamed|cried|yelled|yells|told us|pretend)
    (he|she|they|and he|and she) (goes|go)
    (called|titled|entitled) i
    <spoken like> ($|<begins a quote>)
    (pretending|sing|sang|wrote|reads|announced|whispered|replied|joked)
    (he|she|they|<kin>) (gasped|panted|muttered|moaned|groaned|sobbed|croaked|hissed|wailed|begged|cries)
    (he|she|they) (thinks|think)
  `,
  'in stitches':
    '(had|have|has) (me|us|everyone|everybody) ... (stitches|hysterics|tears laughing|crying laughing|(creased up|doubled up|howling) (laughing|with laughter))',
  'moving film':
    '(film|movie|joke|song|book|match|play|programme|show|story) [is|was] (so|that) (sad|funny|good|tense|scary|exciting)',
  // What follows is of laughing or of crying: "that film had me in stitches".
  amused: '(<in stitches>|<moving film>)',
  // "She's like I've got a cramp": what she said.
  'spoken like': `
    (he|she|we|they|[my|our|the] <kin>) (is|are|was|were|they're|we're) [just|all] like
    (he|she) [just|all] like
    (he's|she's|they're|we're) [just|all] like
    ((my|our|the) <kin>|(my|our) (mate|friend)) [just|all] like
  `,
  'begins a quote': '(i|my|oh|help|call|no|what|me)',
  'quoting oneself':
    "(i was|i am|i'm) [just|all] like (oh|no|what|(i|my|help|me) ... (cramp|cramps|cramping|cramped))",
  // "He said I can't breathe": his words, not the speaker's.
  quoting: `
    <people> (said|says|shouted|shouts|screamed|cried|yelled|yells|goes|sings|sang|announced|whispered) [that] i
    <spoken like> [oh|no|help|what] (i|my|me)
  `,
  quoted: `
    (he|she|they|<people>) (said|says|gasped|cried|cries|shouted|screamed|yelled|panted|muttered|moaned|groaned|sobbed|croaked|hissed|whispered|replied|begged|wailed|thought|called out) $
  `,
  quoteBegun: '(he|she|they) $',
  ownBody: `
    <own>
    (my|me) [left|right|whole] <elsewhere>
  `,
  clauseBreak: '(and|but|because|cos|so|then|or|while|although)',
  present: `
    and (now|all my|my muscles|my legs)
    (minute|minutes|mins|second|seconds|moment|moments|hour|hours|little while) ago
    (feels|feel|looks|hurts|it's|it is) [much|a lot|very] [the] (same|like|similar)
    (same|just) (as|like)
    (it's|it is|it has|they're|they are|they have|that's|the pain is|the pain's) [just|all|come|coming|started|starting] (back|again) ($|now|again|tonight|today|and|in|with|worse|help|it)
    (since|still|now|again|keep|keeps|all night|all evening|all day|ever since|today|tonight|<cant>)
    (i have|i've) (had|got|been|gone)
    (minute|minutes|second|seconds|moment|moments|hour|hours) ago
    (it|they|pain|pains) [has|have|is|are|just] (came|come|comes|coming) back ($|now|again|today|tonight|and|in|with|worse|since|this|all|every|help)
    (i'm|i am) having (it|them|one|some)
    (it's|it is|they're|they are) happening
    the same (thing|pain|pains|feeling|again)
    (earlier|this morning|this evening|this afternoon|an hour or so|a bit ago|a while ago)
  `,
  sinceWhen: `
    since [early|late] [yesterday|last|this|the|<weekday>] (night|week|morning|afternoon|evening|lunch|lunchtime|dinner|tea|tea time|breakfast|yesterday|midnight|noon|bedtime|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|<number>)
    since i (got|woke|went|came) (up|out of bed|to bed)
    [is|are] [there|coming] since [the last|last|past|about] (a|an|one|half|half an|<number>|ten|few|some|long) (minute|minutes|hour|hours|time|day|days) [only|back|now]
    for [the last|the past|about|nearly|over] (a|an|a few|some|half an|<number>) [couple of] (minute|minutes|hour|hours|day|days|night|nights|week|weeks)
    (for days|for hours|for ages|all (day|night|morning|evening))
  `,
  wasFine: `
    (i|it|he|she|they|[my|our|the] <near kin>) <been fine> <before this> [and|but] [now|today]
    [<before this>] (i|it|he|she|they|[my|our|the] <near kin>) <been fine> (and now|but now|now|today|and today|but today|$)
  `,
  'before this':
    '(yesterday|last (night|week)|earlier|before|just now|(this|yesterday) (morning|evening|afternoon)|(an hour|a minute|a moment|a while|<number> minutes|half an hour) ago)',
  'been fine': `
    (was|were|seemed|looked|felt|had been|has been) [perfectly|all|absolutely|just|completely] (fine|all right|alright|okay|ok|well|good|normal|working|talking)
    worked [all right|fine|okay|well]
  `,
  unreal:
    "(never|not|no|don't|doesn't|didn't|haven't|hasn't|isn't|aren't|wasn't|without|used to|hope|hoping)",
  supposed: `
    (if|in case|what if|imagine|pretend|suppose|supposing|dreamt|dreamed|read about|heard about|a film about)
    (what is|what are|what causes|is it|is that|does|signs of|symptoms of|risk of|cause of|causes of)
    ^ (do|does|should)
    ^ when (should|do|does|is|can|would)
  `,
  affirmed: `
    (this|that) is it
    (and|which|because) (i've got it|i've got some|i have got it|i've got one|i've got that|it does|i do|it is|i am|it has|i have|they are|they do|it did)
  `,
  hesitation: "(um|umm|uhm|er|erm|uh|ehm|hmm|hm|mm|c|m|l|h|s|b|t|p|f|d|w|g|k|n|y'know|like i said|you know)",
  number: '(zero|one|two|three|four|five|six|seven|eight|nine|triple|double)',
  // What only makes it stronger or weaker: a red flag is looked for without it.
  intensifier: `
    (really|properly|actually|just|even|very|quite|bloody|fucking|flipping|flaming|fecking|effing|terribly|awfully)
    (much|way|far|loads|heaps|tons|miles|absolutely|completely|totally|literally|simply|honestly|seriously|proper|damn|goddamn|rather|extremely|incredibly)
    (horribly|blinking|blooming|bleeding hell|ruddy|god|somehow|suddenly|almost certainly|definitely|ever so|somewhat)
    a (bit|little|little bit|wee bit|touch)
    [just] this (minute|second|moment|instant)
    (all of a sudden|out of nowhere|dead sudden|awful|fair|pure|pretty|hellish|desperate|unusually)
    (kind|sort) of
    oh (god|no|dear|lord|my god|christ|jesus|fuck|shit|hell)
    like (really|so|totally|properly|completely|all)
    as (if|though)
    the (fuck|hell|heck|devil)
  `,
} as const satisfies Readonly<Record<string, Language['words'][string]>>;
