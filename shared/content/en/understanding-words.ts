import type { Language } from '../../dialogue/understanding/language.ts';

/** Places on the leg, as people name them. */
export const places = {
  calf: 'calf|in my cough|in my left cough|in my right cough|calves|calf muscle|calf muscles|lower leg|lower legs|back of <the>? lower leg|back of <the>? <side>? leg|back of <the>? legs|below <the>? knee at the back|below <the>? <side>? knee|behind <the>? <side>? shin|behind <the>? <side>? knee|back of <the>? <side>? knee|under <the>? <side>? knee|meaty bit|meaty part|achilles|gastrocnemius',
  foot: 'foot|feet|arch|arches|sole|soles|instep|heel|heels|bottom of <the>? <side>? foot|under <the>? <side>? foot|ball of <the>? <side>? foot|middle of <the>? <side>? foot|side of <the>? <side>? foot|top of <the>? <side>? foot|arch of <the>? <side>? foot|sole of <the>? <side>? foot',
  toes: 'toe|toes|big toe|little toe|pinky toe|small toe|second toe|middle toe|all <the>? toes|toes on <the>? <side>? foot|toes of <the>? <side>? foot|toes are curling|toes are crossing|toes pulled up',
  hamstring:
    'hamstring|hamstrings|hammy|hammies|back .. thigh|thigh .. back|back .. upper leg|upper leg .. back|behind .. thigh|underneath .. thigh|back of <the>? <side>? thigh|back of <the>? thighs|back of <the>? <side>? upper leg|back thigh|behind <the>? <side>? thigh|under <the>? <side>? thigh|underneath <the>? <side>? thigh|underside of <the>? <side>? thigh|upper leg at the back|thigh at the back|thigh round the back|thigh on the back|back of the upper leg|above <the>? <side>? knee at the back|up high at the back|under <the>? <side>? leg up top|below <the>? bottom|back part of <the>? <side>? thigh',
  quad: "quad|quads|quadricep|quadriceps|thigh muscle|front .. thigh|thigh .. front|front .. upper leg|upper leg .. front|top .. thigh|thigh .. top|front of <the>? <side>? thigh|front of <the>? thighs|front of <the>? <side>? upper leg|top of <the>? <side>? thigh|top of <the>? <side>? leg|upper leg at the front|above <the>? <side>? knee|front thigh|thigh's front|thigh at the front|thigh on the front|front part of <the>? <side>? thigh",
  innerThigh:
    'inner thigh|inner thighs|inside thigh|inside .. thigh|thigh .. inside|inner .. thigh|thigh .. inner|inside .. upper leg|between .. thighs|inside of <the>? <side>? thigh|inside of <the>? thighs|inside <the> <side>? thigh|inner side of <the>? <side>? thigh|inner part of <the>? <side>? thigh|thigh on the inside|thigh at the inside|inside of <the>? <side>? leg|inside leg|groin|adductor|adductors|between <the>? thighs',
  shin: 'shin|shins|shinbone|shin bone|shin bones|front of <the>? lower leg|front of <the>? <side>? calf|front of <the>? <side>? leg|front of <the>? <side>? shin|bony side|bony bit|beside <the>? shin|along <the>? shin|top of <the>? ankle|front of <the>? <side>? ankle|front below the knee|below <the>? knee at the front|lower leg at the front',
  thigh: 'thigh|thighs|upper leg|upper legs',
  leg: 'leg|legs|limb|knee|knees|ankle|ankles|leg muscle|leg muscles|muscle|muscles',
} as const satisfies Language['places'];

const anyplace = Object.values(places).join('|');

export const words = {
  anyplace:
    'calf|calves|leg|legs|foot|feet|toe|toes|big toe|thigh|thighs|inner thigh|shin|shins|hamstring|hamstrings|hammy|hammies|quad|quads|quadricep|arch|sole|instep|heel|lower leg|upper leg|knee|ankle|toe joint|little toe|groin',
  place: anyplace,
  sides: 'left|right|both|either|one|ones|side|sides',
  the: 'my|me|mine|our|this|the|that|both|your|these|all',
  side: 'left|right|left hand|right hand',
  my: 'my|me|mine|our|this|these|both my|both me|both of my|all my',
  adjective: 'poor|whole|entire|bad|good|bloody|damn|old|other|blasted|stupid|flipping|sore',

  // A cramp of one's own. (Some voices' "calf" is heard as "cough": nobody has a cramp in a cough.)
  cramp:
    'cramp|cramps|cramping|cramped|crampy|cramp up|cramping up|cramped up|spasm|spasms|spasming|charley horse|charley horses|charlie horse|muscle spasm|muscle cramp|leg cramp|night cramp',
  gripping:
    'seized|seized up|seizing|seizing up|seizes up|locked|locked up|locking|locking up|locks up|knotted|knotted up|knotting|knotting up|in a knot|in knots|in a ball|balled up|gone rigid|gone solid|gone tight|gone hard|tightened up|clenched|clenching|tied itself in knots|like a rock|like rock|rock hard|gripping|gripped|has gone into|twisted up|bunched up|bunching up|contracting|in agony',
  gripped: '<own> .. <gripping>',
  mine: "i|i'm|i've|i am|i have|i got|we've got|gimme|there's a|there is a|it's a|got a|got another|here comes|having a|this <cramp>|another <cramp>|got <cramp>|having <cramp>|<cramp> is back|<cramp> got me",
  speaker: 'i|my|me|mine',
  own: '<my> <side>? <adjective>? <place>|<my> <adjective>? <side>? <place>|<my> <place> muscle|<side> <place>',
  placed:
    '<place> cramp|<place> cramping|<place> spasm|cramp in <my> <side>? <place>|cramp in the <side>? <place>|cramps in <my> <side>? <place>|cramping in <my> <side>? <place>|spasm in the <side>? <place>|cramp <my> <side>? <place>|cramp down the <place>|<place> cramp <my> <place>|charley horse in the <place>',
  cry: "ow|oww|owww|ouch|ow ow|aargh|argh|arrgh|aah|aaah|agh|ah|oh|ooh|oof|eek|yow|yowch|owie|god|oh god|oh no|oh dear|christ|jesus|oh my god|oh my|my god|blimey|crikey|gosh|help|bloody hell|hell|damn|dang|dang it|damn it|heck|sugar|shoot|not again|no no|no no no|here we go|good grief|good lord|lord|flipping heck|yikes|mercy|oh man|man|oh boy|quick|hurry|quickly|my word|my goodness|goodness|goodness me|good heavens|heavens|somebody help|someone help|anybody help|not another|not this again|not now|oh not|blasted|bother|flip|wow|whoa|woah|jeez|sweet jesus|holy|strewth|mamma mia|for goodness sake|for god's sake|for heaven's sake|for pity's sake|can you hear me|are you there|are you listening|wake up|listen to me",
  negation:
    "not|no|never|none|neither|nor|without|nothing|isn't|aren't|ain't|wasn't|weren't|don't|doesn't|didn't|haven't|hasn't|hadn't|cramp free|free of|hardly|instead of|rather than",
  others:
    "he|she|they|him|her|his|hers|their|theirs|them|your|yours|your|you get|you've got|you have|you had|do you|did you|have you|are you|if you|when you|husband|wife|partner|boyfriend|girlfriend|mum|mom|mother|dad|father|son|daughter|brother|sister|gran|granny|nan|nana|grandma|grandmother|grandad|grandpa|grandfather|uncle|auntie|aunt|cousin|nephew|niece|friend|mate|neighbour|neighbor|lodger|lad|lass|bloke|fella|man|woman|chap|guy|girl|boy|lady|gentleman|player|players|striker|keeper|goalkeeper|captain|winger|defender|midfielder|runner|runners|swimmer|swimmers|athlete|athletes|dancer|sprinter|cyclist|footballer|coach|boss|vet|patients|people|person|everyone|everybody|anyone else|anybody else|someone else|somebody else|someone had|someone has|somebody had|somebody has|women|men|adults|baby|babies|kid|kids|child|children|dog|cat|horse|team|actor|character|presenter|guest|sufferers|who|whose|folk|folks|colleague|teacher",
  past: 'had|had a|used to|yesterday|last night|last week|last month|last year|last summer|last winter|last time|last monday|last tuesday|last wednesday|last thursday|last friday|last saturday|last sunday|ago|was|were|earlier|the other day|the other night|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|once|when i was|the night before|this morning|this afternoon|back in|remember|remembered|suffered|all last|those days|at school',
  longAgo:
    'yesterday|last week|last month|last year|last summer|last winter|ago|when i was|as a child|years back|the other day|the other night|used to|once had|back then',
  question:
    "^ i need|^ i want|^ i'd like|^ i ought|^ i should|^ i wonder|^ i'm worried|^ worried|^ why|^ what|^ how|^ when|^ where|^ which|^ who|^ is|^ are|^ am|^ do|^ does|^ did|^ can|^ could|^ should|^ would|^ will|^ shall|^ may|^ has|^ have|^ was|^ any|^ tell me|^ <address> <asking>|^ so <asking>|^ and <asking>",
  asking: 'why|what|how|when|where|which|is|are|am|do|does|did|can|could|should|would|will',
  general:
    "cramps are|cramp is|cramps is|cramps can|cramp can|cramps may|cramps run|a lot of|lots of people|what if|if i|if i'd|whenever|when i get|when i have|might get|might be|could get|may get|i get|i always get|i often get|i sometimes get|i usually get|i still get|i'd get|i'll get|will get|going to get|would get|prone to|about cramp|about cramps|about my|about the|about a|about leg|about it|about them|about charley|about his|about her|about when|about having|about getting|for cramp|for cramps|for my cramps|for leg cramps|for her|remember|read|reading|heard|hear about|tell|told|ask|asked|dream|dreamt|dreamed|imagine|pretend|pretending|side effects|cause|causes|caused|every time|always|usually|often|sometimes|hate|talk|talking about|called|means|meaning|word|definition|article|programme|program|film|book|song|story|cure|remedy|prevent|prevents|avoid|cream|advert|in case|hope|hoping|afraid of|worried about|scared of|frightened of|wonder|wondering|such a thing|^ do|^ does|^ did|can you get|why|what|how|which|where|is it|^ are|^ is|^ should|^ will|whether|a cramp is|helps|help with|help for|good for|bad for",
  telling:
    'said|says|saying|shouted|shouts|screamed|cried|yelled|yells|goes|going like|told us|he thinks|she thinks|they think|pretend|pretending|sing|sang|wrote|reads|announced|whispered|replied|joked',
  elsewhere:
    "stomach|tummy|belly|abdomen|abdominal|gut|guts|bowel|bowels|period|menstrual|womb|hand|hands|finger|fingers|thumb|thumbs|wrist|wrists|elbow|forearm|bicep|biceps|arm|arms|armpit|shoulder|shoulders|shoulder blade|neck|my back|lower back|upper back|back spasm|back spasms|back cramp|back cramps|the back muscles|in my back|rib|ribs|ribcage|in my side|my side|side stitch|writer's|throat|tongue|face|eye|eyelid|cheek|buttock|buttocks|bum|bottom|hip|hips|glute|glutes|diaphragm|chest|jaw|head",
  lookAlike:
    'foot in both|cramped in|cramped room|cramped house|cramped flat|cramped space|cramped conditions|cramped quarters|cramped seat|cramped seats|cramped car|cramped kitchen|cramped office|bit cramped|so cramped|too cramped|very cramped|rather cramped|cramp your|cramp my style|cramp his|cramp her|cramps my style|cramping my style|cramping your|cramps your|crampons|charley horse won',
  filler:
    "daddy|mummy|um|umm|er|erm|uh|oh|ooh|well|please|hey|so|and|but|right then|now then|listen|look|excuse me|i'm afraid|afraid|actually|thanks|thank you|thank god|love|darling|dear|sweetheart|honey|mate|will you|would you|could you|can you|for me|<address>|<cry>",
  address: 'charley|charlie|hey charley|hey charlie|hi charley|hello charley|okay charley',
  small:
    "i|i'm|i've|me|my|mine|myself|you|your|it|it's|its|itself|is|isn't|are|am|was|be|been|being|the|a|an|this|that|these|those|there|here|to|too|in|on|at|of|off|for|from|with|by|up|down|and|or|but|so|as|than|then|if|do|don't|does|doesn't|did|didn't|can|can't|cannot|could|couldn't|will|won't|would|wouldn't|shall|should|has|hasn't|have|haven't|had|got|get|getting|gets|go|going|goes|gone|just|now|right now|again|another|one|still|really|very|quite|rather|bit|little|lot|much|more|some|any|all|both|only|even|no|not|yes|yeah|okay|all right|please|thanks|thank you|let|let's|make|need|want|like|think|feel|feels|feeling|know|say|said|tell|ask|what|what's|who|how|when|where|why|which|well|about|into|onto|out|over|under|after|before|because|while|until|yet|ever|never|always|back|way|thing|things|something|anything|nothing|time|today|tonight|moment|minute|sure|maybe|perhaps|suppose|guess|charley|charlie|old|good|bad|nice|mind|sorry|pain|hurts|hurt|hurting|leg|legs|tonight's|we|we're|us|our|oi|bed|diary|someone|somebody|call|quick|night|month|week|last|bloody|damn|flipping|stupid",
  quality:
    "mostly|mainly|partly|somewhere|around|especially|end|part|whole|middle|next|a|an|the|my|me|mine|this|these|in|on|at|of|down|up|from|to|inside|along|across|through|round|around|into|and|is|am|are|has|have|having|got|get|getting|been|gone|going|just|now|right now|again|another|one|some|more|really|very|so|such|proper|bad|terrible|awful|horrible|dreadful|fierce|severe|massive|huge|big|great|nasty|wretched|painful|sudden|suddenly|serious|strong|right old|real|mighty|whopping|shocking|wicked|sharp|killer|monster|bleeding|blasted|bloody|damn|flipping|stupid|nasty|agonising|killing me|killing|hurts|hurt|hurting|pain|painful|ache|aching|sore|still|only|started|starting|come|came|coming|coming on|back|think|i think|feel|feel like|can feel|feels|on me|tonight|here|there|both|all|too|like|like mad|like crazy|like anything|badly|something rotten|something awful|all over|everywhere|woke|woken|woke up|woke me up|woken up|woken me up|wake|awake|with|can't sleep|won't stop|won't let go|won't ease|keeps|keep|for|minutes|five|ten|two|please|help|need help|need|call|quick|charley|charlie|hey|okay|well|but|it|it's|that|that's|this|is it|i|i'm|i've|we|as|can|can't|bear|stand|move|out|over|middle|night|the night|afraid|seems|seem|believe|reckon|going into|gone into|gone and|pulling|pulled|curling|crossing|curled|twisting|to be|oi|yes|yeah|no|oh|go|goes|went|had to|side|muscle|help me|it's a|do|something|make|stop|you|over here|do i|tight|hard|what do i do|right|left|ah|feels like|seems like|certainly|definitely|sort of|kind of|little|bit|slight|small|mild|so much|bed|in bed|too",
  ownTopics:
    'cramp|cramps|cramping|charley horse|charley horses|stretch|stretches|stretching|routine|bedtime routine|exercises|diary|cramp log|my log|my history|my report|doctor summary|<own>|<my> legs|this leg|quinine|magnesium|banana|bananas|pickle juice|restless legs|blood clot|statin|statins|statins|water tablets|my tablets|my pills|my medicine|see a doctor|see the doctor|see my doctor|need a doctor|go to the doctor|red flags|what helped|prevention|tingle|tingles|tingling|numb|how many|entry|in the diary',
  newThought:
    "not sure|don't know|no idea|nothing|doesn't|isn't easing|won't|and it|and no|and not|and won't|and nothing|i|i'm|i've|but|well|now|because|cos|and i|and i've|and i'm|and my|<own> is|<own> are|<own> has|<own> just|<own> keeps|<own> <cramp>|<own> <gripping>|<own> it|it|it's|there's|ow|ouch|help",
  binding:
    'if|when|whenever|that|said|says|saying|hope|wish|thinks|thought|told|whether|before|after|until|unless|case|than|do|did|should|could|can|will|would|shall|am|have|had|was|say|since|once|where|why|what|how|goes|does|is|and|not|like|think|where|for|of|about|at|on|in|to|with|from|as|a|the|my|believe|reckon|afraid|know|suppose|guess|feel',
  unfinished: "my|the|a|an|in|of|to|and|but|i|i'm|i've|i'd|at|on|with|both my|is|was|into|or|from|because|if",

  // Named for the rules.
  cant: "can't|cannot|can not|couldn't|unable to|not able to|won't be able to|don't think i can|can't seem to|struggling to|struggle to|hardly|barely|no way i can|never",
  not: "not|no|isn't|aren't|ain't|wasn't|won't|doesn't|don't|didn't|hasn't|haven't|can't|never|nothing|without|neither",
  ask: "why|what|what's|how|how's|is|are|was|does|do|did|can|could|should|would|will|shall|may|might|any|am i|has|have you|which|or|when|ought|wonder|think|tell me|explain|because",
  firm: 'why|what|how|is it|is this|is that|are|does|do|did|can i|can you|could|should|would|will|shall|is there|any|am i|which|ought|wonder|is|is the|tell me about',
  pain: 'pain|pains|painful|hurt|hurts|hurting|ache|aching|aches|sore|tight|tightness|pressure|crushing|squeezing|heavy|cramp|cramps|cramping|spasm|stabbing|burning|agony|elephant',
  signs:
    'swollen|swelling|swelled|swells|swelled up|puffy|puffed up|hot|red|reddish|inflamed|throbbing|warm|ballooned|ballooning|bigger than the other|fatter than the other|twice the size|hot to the touch|tender and hot',
  weak: "numb|numbness|weak|weaker|weakness|tingle|tingles|tingling|tingly|pins and needles|no feeling|lost feeling|lost the feeling|no strength|lost strength|no sensation|wasting|wasted|changed colour|change colour|changed color|changing colour|discoloured|discolored|gone dark|gone purple|gone white|gone blue|prickling|funny colour|different colour|funny color|colour has changed|colour's changed|no feeling in|dead feeling|foot drop|dragging|giving way|gives way|gone dead",
  doctors:
    'doctor|doctors|gp|physician|hospital|clinic|medical|pharmacist|surgeon|consultant|midwife|a and e|medical help|medical advice|nurse',
  painkiller:
    'painkiller|painkillers|pain killer|paracetamol|ibuprofen|aspirin|tylenol|advil|codeine|naproxen|co codamol|pain relief|something for the pain|anything for the pain|nurofen',
  tablet:
    'tablet|tablets|pill|pills|medicine|medicines|medication|medications|meds|statin|statins|water tablets|water pills|diuretic|diuretics|drugs|prescription|inhaler|beta blocker|beta blockers|blood pressure tablets|hormones|steroids',
  stretches:
    'stretch|stretches|stretching|exercise|exercises|routine|bedtime routine|prevention|programme|leg stretches',
  diaryName:
    'diary|log|history|report|calendar|record|records|summary|entry|entries|notes|journal|list|logbook',
  little:
    'a little|a little bit|a bit|a tad|a touch|a wee bit|a fraction|slightly|somewhat|a smidge|bit by bit|a small bit|just a bit|a shade|marginally|wee bit|tiny bit',
  eased:
    "better|gone|easing|eased|easing off|eased off|easing up|eased up|easier|stopped|released|relaxed|relaxing|loosened|loosening|looser|letting go|let go|let up|passed|passing|going|going away|going off|went|went away|fading|faded|wearing off|worn off|subsided|subsiding|disappeared|vanished|it's over|all over|is over|over now|over and done|over thank|it's finished|has finished|settled|settling|calming|calmed|improving|improved|shifted|shifting|released|unlocked|undone|softer|cleared|clearing|lifted|lifting|dying down|died down|ebbing|cured|sorted|moved|budged",
  tellTime: 'moment|second|sec|minute|minutes|mo|tick|ticks|jiffy|while',
  voice: 'voice|volume|sound|it|that|yourself|you|the noise|noise',
  someoneElse:
    'he|she|they|his|her|their|him|your|husband|wife|mum|mom|mother|dad|father|son|daughter|brother|sister|gran|grandma|grandmother|grandad|grandpa|uncle|aunt|cousin|friend|neighbour|baby|man|woman|people|player|dog|cat',
  red: 'fallen|fell|chest|breathe|ambulance|emergency|blood|fainted|numb|cold|floor|get up|head|jaw|swollen|swelling',
  still: 'still|hurts|hurting|easing|stopped|gone',
  how: 'how|why|when',
  why: 'why|how|what if',
  what: 'what|when|which',
  standing:
    'stand|stand up|stand on|walk|get out of bed|get out of the bed|get up on|put weight|put any weight|put my weight|put pressure|bear weight|balance|leave the bed|get on my feet|get to my feet|stay upright|stay on my feet|sit up|stay standing|getting up|getting out of bed|leaving the bed|stood up|on my feet|use my legs|use that leg|use this leg',
  unsure: "don't know|do not know|not sure|no idea|can't tell|hard to say|hard to tell|couldn't say",
  yes: "yes|yeah|yep|yup|yah|yea|ya|aye|sure|okay|ok|correct|uh huh|mm hmm|mmm|mhm|of course|definitely|certainly|absolutely|indeed|please do|i do|i can|i will|i would|i am|it is|they are|it has|it does|i have|i think so|by all means|why not|go for it|true|i did|i suppose so|that's right|if you like|i'd like that|exactly|affirmative|sounds good|that would be|it did|very much|all right then|alright|i could|don't see why not|wouldn't mind|don't mind|wouldn't say no|no problem|no objection|couldn't hurt|can't hurt|not a problem|happy to|love to|i'd love|very well|do it|let's do it|let's do that",
  nope: "no|nope|nah|naw|not really|not now|negative|never|uh uh|no way|i can't|i'm not|i didn't|i don't|i wouldn't|i won't|i haven't|it isn't|it's not|it hasn't|it doesn't|they're not|they aren't|not at all|rather not|not tonight|not today|maybe later|later|tomorrow|not likely|don't bother|not particularly|not for me|i think not|it is not|don't think so|no need|another time|not this time|not that i know|skip it|i am not|i couldn't|leave it",
} as const satisfies Language['words'];
