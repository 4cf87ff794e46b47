import type { Language } from '../../../dialogue/understanding/language.ts';
import { crampWords } from './cramp-words.ts';
import { inPainWords } from './in-pain.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { doubtWords } from './red-flags/doubts.ts';
import { othersWords } from './red-flags/others.ts';
import { redFlagWords } from './red-flags/words.ts';

export const words = {
  ...people,
  ...redFlagWords,
  ...othersWords,
  ...doubtWords,
  ...inPainWords,
  ...crampWords,
  nearNo: 'now',
  nearStop: '(stopped|top)',
  place: Object.values(places).join('\n'),
  anyplace: `
    (calf|calves|leg|legs|foot|feet|toes|thigh|thighs|inner thigh|shin|shins|hamstring|hamstrings)
    (hammy|hammies|quad|quads|quadricep|arch|sole|instep|heel|knee|ankle|groin)
    toe [joint]
    (big|little) toe
    (lower|upper) leg
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
    '(poor|whole|entire|bad|good|bloody|damn|old|other|blasted|stupid|flipping|sore|dang|darn|crook|gammy|dodgy|bleeding|fricking|freaking|effing|fucking|poorly|wee|big|silly|own|ruddy|sodding|wretched)',
  noFirst:
    '^ (no|nope|nah|naw|oh no|no no|er no|um no) [no] [charley|thank god|thank goodness|thanks|love|mate]',
  notBound:
    '(it|i|my|me|the|that|this|not|still|there|now|all|doesn|a|isn|gone|because|yes|yeah|just|nearly|almost|getting|just)',
  // Ends with a word that ends no other sentence.
  finished:
    '(breathe|come|gone|seized|tightened|stiffened|knotted|kicked|starting|started|coming|comes|came|cramp|spasm|going|moved) (on|in|up) $',
  speaker: '(i|my|me|mine|everything gone (numb|dead|weak))',
  own: `
    <side> <place>
    <my> ([<side>] [<adjective>] <place>|[<adjective>] [<side>] <place>|<place> muscle)
  `,
  cry: `
    (jesus mary|dadgum|tarnation|heavens above|goldarn|dagnabbit|ahh|aahh|ohh|oohh|aww|oh my days|god above|begorra|crivens|jings)
    (aw|aww|och|ach) no
    (jesus mary and joseph|holy god|holy moly|holy smoke|oh sweet jesus|in the name of god|for the love of god|god help me|dear me)
    (aagh|aaagh|gah|yeouch|ooyah|ooya|aiyo|aiyoh|aiyah|ayah|waah|eina|uff|arre|ouchie|yowza|hells bells|flip sake)
    (dearie me|dear oh dear|deary me|oh deary)
    ^ i say
    (ugh|urgh|crap|lordy|lawd|agh|yeow|help help|jeepers|christ almighty|oh no no|whoah|ah no|ah here)
    (fuck|fucking|fucking hell|shit|shite|bollocks|bugger|buggering|bastard|sod it|sodding|arse|feck|feckin|och|oi|jesus christ)
    (god almighty|sweet mother|mother of god|lord have mercy|dear (god|lord)|oh (lord|hell|heck|fuck|shit|for|come on))
    (bloody|flaming|fecking|eejit|ya (bastard|bugger)|you (bastard|bugger|sod)|son of a bitch|god damn|goddamn|goddammit)
    for (fuck's|christ's|pete's|crying out) [sake|loud]
    (here it is|here we go again|there it goes|it's got me)
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
    for (goodness sake|god's sake|heaven's sake|pity's sake)
    (can you hear|listen to) me
    are (you there|you listening)
  `,
  negation: `
    (not|no|never|none|neither|nor|without|nothing|isn't|aren't|ain't|wasn't|weren't|don't|doesn't)
    (didn't|haven't|hasn't|hadn't|cramp free|hardly|rather than)
    (free|instead) of
    <crampName> [is|has|have|was] [just|all|now|finally|almost|nearly|completely] (gone|stopped|eased|easing|over|away|better|passed|finished) [now|thanks|thank|and|so|but|already|$]
  `,
  others: `
    (he|she|they|him|her|his|hers|their|theirs|them|your|yours|you've got|husband|wife|partner)
    (boyfriend|girlfriend|mum|mom|mother|dad|father|son|daughter|brother|sister|gran|granny|nan)
    (nana|grandma|grandmother|grandad|grandpa|grandfather|uncle|auntie|aunt|cousin|nephew|niece)
    (friend|mate|neighbour|neighbor|lodger|lad|lass|bloke|fella|man|woman|chap|guy|girl|boy|lady)
    (gentleman|player|players|striker|keeper|goalkeeper|captain|winger|defender|midfielder|runner)
    (runners|swimmer|swimmers|athlete|athletes|dancer|sprinter|cyclist|footballer|coach|boss|vet)
    (patients|people|person|everyone|everybody|women|men|adults|baby|babies|kid|kids|child|children)
    (dog|cat|horse|team|actor|character|presenter|guest|sufferers|who|whose|folk|folks|colleague)
    teacher
    you (trod|stood|stepped|kicked|hit|pinched|elbowed|knocked|stamped)
    you (get|have|had)
    (do|did|have|are|if|when) you
    (anyone|anybody|someone|somebody) else
    someone (had|has)
    somebody (had|has)
  `,
  they: `
    (them|those|they) <crampName>
    (toes|feet|calves|legs|thighs|shins|hamstrings|muscles|ribs|arms|hands|fingers|eyes|lips|lungs|words|veins) ... ... ... (they|they're|their own)
  `,
  question: `
    ^ (i need|i want|i'd like|i ought|i should|i wonder|i'm worried|worried|why|what|how|when|where)
    ^ (which|who|is|are|am|do|does|did|can|could|should|would|will|shall|may|has|have|was|any)
    ^ (tell me|<address> <asking>|so <asking>|and <asking>)
    ^ <my> <tablet> ... (are|do|could|can|would) they
  `,
  asking: '(why|what|how|when|where|which|is|are|am|do|does|did|can|could|should|would|will)',
  filler: `
    (sir|madam|boss|bro|bruv|dude|fam|saar)
    (ta|cheers|pet|hen|hinny|duck|petal|chick|doll|son|pal|hun|babe|bab|me duck|my love|my dear|my lovely|lass|wee man|y'all|yous|so it is|so i have|begob|sure)
    (daddy|mummy|um|umm|er|erm|uh|oh|ooh|well|please|hey|so|and|but|listen|look|i'm afraid|afraid)
    (actually|thanks|thank god|love|darling|dear|sweetheart|honey|mate|<address>|<cry>)
    (right|now) then
    (excuse|for) me
    (thank|will|would|could|can) you
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
  ownTopics: `
    (sign|signs|symptom|symptoms) of
    (do|should|could|can|am|would|must) i ... (potassium|calcium|salt|salts|minerals|vitamins|vitamin|electrolytes|fluids)
    (am i|are we|could i be|i'm|maybe i'm) ... (dehydrated|short of|low on|low in|lacking|deficient|drinking enough|drinking too little)
    (should|must|ought) i ... (drink|drinking) ... (water|enough|more)
    (is it|could it be|is this|could this be|is that|it's|might it be) [because of|down to|from|just|all|because i'm] [my|the|me|a|an] (tablets|pills|medicine|medication|statins|age|old age|heart|circulation|diet|salt|potassium|dehydration|dehydrated|clot|nerves|arthritis|veins|thrombosis)
    (see|call|ring|phone|tell|ask|talk to) (a|the|my) (doctor|gp) about (this|it|them|my)
    anything to stop (them|it|these) (happening|coming)
    (happen|happens|happening|come|comes|coming|start|starts) ... (at night|in bed|every night|when i'm asleep|in the night)
    (can|should|could|may|shall) i (take|have) ... <painkiller>
    (bad|painful|sudden) cramps
    (cramps|cramping|stretch|stretches|stretching|routine|bedtime routine|exercises|diary)
    (doctor summary|<own>|this leg|quinine|magnesium|banana|bananas|pickle juice|blood clot|statin)
    (statins|water tablets|red flags|what helped|prevention|tingle|tingles|tingling|numb)
    how many (cramps|times|nights|have i|did i|charley)
    (entry|in the diary)
    cramp [log]
    charley (horse|horses)
    my (log|history|report|tablets|pills|medicine)
    (<my>|restless) legs
    (see a|see the|see my|need a|go to the) doctor
  `,
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
    (until|unless|case|than|do|did|should|could|can|will|would|shall|am|have|had|was|say|since|once)
    (where|why|what|how|goes|does|is|and|not|like|think|for|of|about|at|on|in|to|with|from|as|a|the)
    (my|believe|reckon|afraid|know|suppose|guess|feel)
  `,
  openEnded: "(gone|going|went|feels|feeling|feel|turned|turning|is|it's|getting|got|all|looks|and)",
  unfinished:
    "(my|the|a|an|in|of|to|and|but|i|i'm|i've|i'd|at|on|with|both my|is|was|into|or|from|because|if)",
  cant: `
    (cannot|can not|couldn't|hardly|barely|never)
    can't [seem to]
    (unable|not able|won't be able|struggling|struggle) to
    (don't think i|no way i) can
  `,
  not: `
    (not|no|isn't|aren't|ain't|wasn't|won't|doesn't|don't|didn't|hasn't|haven't|can't|never|nothing)
    (without|neither)
  `,
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
  pain: `
    (pain|pains|painful|hurt|hurts|hurting|ache|aching|aches|sore|tight|tightness|pressure|crushing)
    (squeezing|heavy|cramp|cramps|cramping|spasm|stabbing|burning|agony|elephant)
  `,
  signs: `
    (redness|reddened|reddening|swollen|swelling|swells|puffy|puffed up|red|reddish|inflamed|throbbing|warm|ballooned)
    (ballooning|twice the size|tender and hot)
    swelled [up]
    hot [to the touch]
    (bigger than the|fatter than the) other
  `,
  weak: `
    (numb|numbness|weak|weaker|weakness|tingle|tingles|tingling|tingly|pins and needles|wasting)
    (wasted|discoloured|discolored|prickling|dead feeling|foot drop|dragging)
    (gone|going|went|all) (floppy|limp|lame)
    (leg|legs) (won't|don't|doesn't|will not) (work|hold me|carry me|support me)
    no (feeling|strength|sensation|feeling in)
    lost (feeling|the feeling|strength)
    (changed|change|changing|funny|different) colour
    (changed|funny) color
    gone (dark|purple|white|blue|dead)
    (feels|feel|feeling|is|are|all|went) [all|totally|completely] (dead|lifeless)
    (colour has|colour's) changed
    (giving|gives) way
    lost [all] [the|my] (strength|power|use|feeling) (in|of)
    (keeps|keep) (dropping|flopping|slapping|dragging)
    (is|has|feels|leg's|foot's) dead
    (flops|flopping|floppy|hangs limp|just hangs)
  `,
  doctors: `
    (doctor|doctors|gp|physician|hospital|clinic|pharmacist|surgeon|consultant|midwife|a and e)
    nurse
    medical [help|advice]
  `,
  painkiller: `
    (painkiller|painkillers|paracetamol|ibuprofen|aspirin|tylenol|advil|codeine|naproxen|co codamol)
    nurofen
    pain (killer|relief)
    (something for the|anything for the) pain
  `,
  tablet: `
    (tablet|tablets|pill|pills|medicine|medicines|medication|medications|meds|statin|statins)
    (diuretic|diuretics|drugs|prescription|inhaler|blood pressure tablets|hormones|steroids)
    water (tablets|pills)
    beta (blocker|blockers)
  `,
  stretches: `
    (stretch|stretches|stretching|exercise|exercises|routine|bedtime routine|prevention|programme)
    leg stretches
  `,
  diaryName: `
    (diary|log|history|report|calendar|record|records|summary|entry|entries|notes|journal|list)
    logbook
  `,
  little: `
    (slightly|somewhat|marginally)
    a (little|little bit|bit|tad|touch|wee bit|fraction|smidge|small bit|shade)
    (bit by|just a|wee|tiny) bit
  `,
  eased: `
    (better|gone|easier|stopped|released|relaxed|relaxing|loosened|loosening|looser|let up|passed)
    (passing|fading|faded|subsided|subsiding|disappeared|vanished|settled|settling|calming|calmed)
    (improving|improved|shifted|shifting|unlocked|undone|softer|cleared|clearing|lifted|lifting)
    (ebbing|cured|sorted|moved|budged)
    easing [off|up]
    eased [off|up]
    (letting|let) go
    going [away|off]
    went [away]
    (wearing|worn) off
    (it's|all|is) over
    over (now|and done|thank)
    (it's|has) finished
    (dying|died) down
  `,
  tellTime: '(moment|second|sec|minute|minutes|mo|tick|ticks|jiffy|while)',
  voice: '(voice|volume|sound|it|that|yourself|you|the noise|noise)',
  someoneElse: `
    (did|do|have|has) you ever
    (about|how's|how|how are|did|is|has|have|got) your
    (he|she|they|his|her|their|him|husband|wife|mum|mom|mother|dad|father|son|daughter|brother)
    (sister|gran|grandma|grandmother|grandad|grandpa|uncle|aunt|cousin|friend|neighbour|baby|man)
    (woman|player|dog|cat)
    (other|these|those|some|how many|young) people
  `,
  red: `
    (fallen|fell|chest|breathe|ambulance|emergency|blood|fainted|numb|cold|floor|get up|head|jaw)
    (swollen|swelling)
  `,
  still: '(still|hurts|hurting|easing|stopped|gone)',
  how: '(how|why|when)',
  why: '(why|how|what if)',
  what: '(what|when|which)',
  standing: `
    (walk|bear weight|balance|on my feet)
    stand [up|on]
    get (out of bed|out of the bed|up on|on my feet|to my feet)
    put (weight|any weight|my weight|pressure)
    (leave the|getting out of|leaving the) bed
    stay (upright|on my feet|standing)
    (sit|getting|stood) up
    use (my legs|that leg|this leg)
  `,
  unsure: `
    (not sure|no idea)
    (don't|do not) know
    (can't|hard to) tell
    (hard to|couldn't) say
  `,
  yes: `
    (reckon so|i reckon|expect so|i should say so|hell yes|too right)
    (yes|yeah|yep|yup|yah|yea|ya|aye|sure|okay|ok|correct|uh huh|mm hmm|mmm|mhm|of course)
    (definitely|certainly|absolutely|indeed|they are|by all means|true|that's right|if you like)
    (exactly|affirmative|sounds good|that would be|all right then|alright|don't mind|not a problem)
    let's do that
    (please|i) do
    i (can|will|would|am|have|think so|did|suppose so|could)
    it (is|has|does|did)
    (why|don't see why) not
    (go for|do|let's do) it
    i'd (like that|love)
    very (much|well)
    wouldn't (mind|say no)
    no (problem|objection)
    (couldn't|can't) hurt
    (happy|love) to
  `,
  nope: `
    (nope|nah|naw|negative|never|uh uh|they aren't|maybe later|later|tomorrow|another time)
    no [way|need]
    not (really|now|at all|tonight|today|likely|particularly|for me|this time|that i know)
    i (can't|didn't|don't|wouldn't|won't|haven't|think not|am not|couldn't)
    (i'm|it's|they're|rather|it is) not
    it (isn't|hasn't|doesn't)
    don't (bother|think so)
    (skip|leave) it
  `,
} as const satisfies Language['words'];
