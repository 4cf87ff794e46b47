import type { Rule } from '../../dialogue/understanding/language.ts';

const conversation = ['coaching', 'easing', 'yes-or-no', 'which-part', 'which-side', 'emergency'] as const;
const asked = ['easing', 'yes-or-no', 'which-part', 'which-side'] as const;

/** Red flags (relief-content §3.1, §3.2), before everything else. */
export const redFlags: readonly Rule[] = [
  {
    intent: 'fall',
    topic: 'hurt',
    says: [
      'fell|fallen|tripped|slipped|on the floor|had a fall|took a fall|came off the bed|tumbled|went down|landed',
      'hit my head|hit my <elsewhere>|banged my|bumped my|cracked my|broke|broken|bleeding|hurt my|hurt myself|injured|hip hurts|my hip|my wrist',
    ],
    unless: 'i might|nearly fell|almost fell',
  },
  {
    intent: 'fall',
    topic: 'hurt',
    says: [
      'hit my head|banged my head|bumped my head|knocked my head|cracked my head|broken my|broke my|i think i broke',
    ],
  },
  {
    intent: 'fall',
    topic: 'cannot get up',
    says: [
      '<cant> get up|<cant> get back up|<cant> .. off the floor|<cant> .. up off the|<cant> get myself up|<cant> pick myself up|<cant> .. up from the floor|need .. up off the floor',
    ],
    unless:
      "get up on|get up and walk|up on my feet|don't think i can get up|can't get up to|from the bed|off the bed|from bed|on this leg|by myself|without help|out of bed|can't get up yet",
  },
  {
    intent: 'fall',
    says: [
      "i fell|i've fallen|i have fallen|i just fell|i fell over|fell over|fallen over|fallen out of bed|fell out of bed|fallen down|fell down|fell off|fallen off|took a fall|taken a fall|had a fall|taken a tumble|took a tumble|i tumbled|i tripped|i've tripped|i slipped|i've slipped|tripped over|slipped off|slipped over|slipped on|slid off|slid out|i went down|gone down with a bump|i'm on the floor|i'm down on the|i'm on the ground|lying on the floor|stuck on the floor|ended up on the floor|i landed hard|i landed on|i landed badly|i collapsed|i've collapsed|come off the bed|came off the bed|come out of bed and|rolled out of bed|rolled off the bed|legs gave way|leg gave way|leg gave out|legs gave out|knees gave way|had a tumble|i've had a fall|gone over|i went over|i've gone over",
    ],
    unless:
      "before|scared|afraid|worried|keep falling|if i stand|when i stand|if i get up|when i get up|last time i|last time|fell asleep|fallen asleep|fell for|fallen for|in love|fell off the back|i'd fall|i might|nearly fell|almost fell|nearly slipped|fell through|fell apart|fallen out with|fell out with|<not> fallen|<not> fall|slipped up|slipped my mind|slipped disc|didn't fall|never fell|fell behind",
  },
  {
    intent: 'emergency',
    says: [
      'chest|my heart',
      'pain|pains|hurt|hurts|hurting|tight|tightness|pressure|crushing|squeezing|heavy|cramp|cramps|cramping|ache|aching|attack|burning|stopped|thumping',
    ],
    unless: 'heartburn|love|how|heart of|chest of',
  },
  {
    intent: 'emergency',
    says: ["heart attack|a stroke|having a stroke|i'm dying|going to die|think i'm dying|anaphylaxis"],
    unless: 'what is|is it a',
  },
  {
    intent: 'emergency',
    says: [
      "<cant> breathe|<cant> .. breath|<cant> .. my breath|struggling .. breathe|struggling .. breath|short of breath|shortness of breath|out of breath|trouble breathing|difficulty breathing|hard to breathe|hard .. to breathe|breathless|gasping|fighting for breath|fighting for air|choking|hurts to breathe|hurts when i breathe|trouble .. breathing|breathing's|not breathing|breathing is|breathing properly|breathe properly|no breath",
    ],
    unless: 'did i breathe|when do i|what do i',
  },
  {
    intent: 'emergency',
    says: ['coughing|coughed|spitting|cough|bringing up|spat|coughing up|vomiting', 'blood'],
  },
  {
    intent: 'emergency',
    says: [
      "i fainted|i've fainted|think i fainted|fainted|passed out|blacked out|black out|pass out|going to faint|i'm fainting|feel faint|about to faint|keep fainting|lost consciousness|i'm going to faint|blacking out|passing out",
    ],
  },
  {
    intent: 'emergency',
    says: [
      'call|ring|phone|dial|get|send|need|want|fetch',
      'ambulance|nine one one|nine nine nine|one one two|triple nine|emergency services|paramedic|paramedics|nine eleven|emergency number|zero zero zero',
    ],
    unless: "should i|do i need|don't need|don't call|do not call",
  },
  {
    intent: 'emergency',
    says: ['an emergency|emergency'],
    unless:
      'is it|is this|is that|not an|<not> an emergency|<not> emergency|emergency room was|in an emergency',
    in: conversation,
  },
  {
    intent: 'emergency',
    says: [
      "it's an emergency|this is an emergency|emergency emergency|i have an emergency|medical emergency|i've got an emergency",
    ],
  },
  {
    intent: 'emergency',
    says: [
      'face|mouth|one side of my|smile',
      'drooping|droopy|droops|drooped|dropped|sagging|gone numb|numb|slipped|fallen|lopsided',
    ],
  },
  {
    intent: 'emergency',
    says: [
      "slurring|slurred|<cant> speak|<cant> talk properly|<cant> get my words|words are coming out wrong|words won't come|speech has gone|speech is",
    ],
  },
  {
    intent: 'emergency',
    says: [
      'my arm|my left arm|my right arm|one arm|arms',
      "weak|numb|gone dead|won't move|<cant> lift|pain down|going numb|<cant> raise",
    ],
  },
  {
    intent: 'emergency',
    says: [
      'pain|pains|hurts',
      'down my arm|down my left arm|down the left arm|into my arm|up to my jaw|into my jaw|in my jaw|across my chest',
    ],
  },
  {
    intent: 'emergency',
    says: [
      '<own>|the leg|the foot|<my> legs|foot|leg|toes',
      'cold',
      'blue|pale|white|numb|grey|gray|purple|black',
    ],
    unless: '<not> numb|<not> cold|<firm> ice',
  },
  {
    intent: 'emergency',
    says: [
      'cold and numb|numb and cold|cold and blue|blue and cold|cold and white|cold and dead|numb and blue',
    ],
    unless: '<not> numb|<not> cold',
  },
  {
    intent: 'emergency',
    says: [
      '<own>|it|the leg|the foot|leg|foot|toes',
      'turned blue|gone blue|going blue|is blue|turning blue|gone white|turned white|gone grey|stone cold|ice cold|gone cold|gone black|icy cold|freezing cold',
    ],
    unless: 'ice pack',
  },
  {
    intent: 'emergency',
    topic: 'cannot move',
    says: [
      "<cant> move <own>|<cant> feel <own>|<cant> move the leg|<cant> feel the leg|<cant> move the foot|<cant> move my legs|<cant> feel my legs|<cant> feel my feet|<cant> feel the foot|<cant> move at all|<cant> feel anything in|<own> won't move|<own> won't move at all|<cant> feel anything below|<own> is paralysed|paralysed|paralyzed|<cant> move it|<cant> feel it at all|i can't move|no feeling at all in",
    ],
    unless: "can't feel it any more|can't feel the cramp|can't feel the pain|move on",
  },
  {
    intent: 'emergency',
    says: [
      'jaw|mouth',
      "stiff|stiffening|locked|lock|locking|clamped|cramp|cramping|cramps|cramped|spasm|<cant> open|won't open|tight|seized",
    ],
  },
  {
    intent: 'emergency',
    says: [
      '<cant> swallow|trouble swallowing|hard to swallow|difficulty swallowing|trouble .. swallowing|lockjaw|tetanus',
    ],
  },
  {
    intent: 'emergency',
    says: [
      'a seizure|having a fit|having a seizure|convulsions|convulsing|spasms .. spreading|spasms are spreading|spasms all over',
    ],
  },
  {
    intent: 'emergency',
    says: [
      'bladder|bowel|bowels|wet myself|wet the bed|groin is numb|numb between my legs|numb in my groin|groin numb',
      'lost control|control|numb|<cant>|wet',
    ],
  },
  {
    intent: 'emergency',
    says: ["don't know where i am|suddenly confused|i'm so confused|very confused suddenly|gone confused"],
  },
  {
    intent: 'doctor',
    topic: 'statin',
    says: ['urine|pee|wee|pissing|peeing|weeing|water', 'dark|brown|cola|coke|tea|red|black'],
    unless: 'drink|should|bottle|hot water',
  },
  {
    intent: 'doctor',
    topic: 'swollen',
    says: [
      '<signs>',
      '<own>|it|one leg|the leg|the calf|the foot|leg|calf|foot|ankle|legs|and|gone|in my calf',
    ],
    unless:
      '^ <firm>|<not> swollen|<not> red|<not> hot|<not> swelling|no swelling|<not> warm|no redness|hot water|hot bath|hot pack|hot or cold|heat|red hot|red flags|hot in here|too hot|getting warm|keep .. warm|warm bath|too warm|hot and bothered|<someoneElse>',
  },
  {
    intent: 'doctor',
    topic: 'weak',
    says: ['<weak>', '<own>|it|the leg|the foot|leg|foot|toes|legs|feet|skin|all the time|lately'],
    unless:
      "^ <firm>|<not> numb|<not> weak|no numbness|no weakness|week|hands are|my hand|my hands|doesn't tingle|no tingling|<someoneElse>",
  },
];

/** Commands, reports, questions: in this order. */
export const rules: readonly Rule[] = [
  // A clear yes or no first, where one was asked for and little else is said.
  {
    intent: 'no',
    says: [
      "^ no not tonight|^ no not now|^ no i don't|^ no i can't|^ no i'm all right|^ no i'm fine|^ no i'm okay|^ no i'm not|^ no i am not|^ no i haven't|^ no i didn't|^ no nothing|^ no neither|^ no it's fine|^ no all|^ no not|^ no it isn't|^ no it's not|^ no they|^ no thanks|^ no thank you|^ no i wouldn't|^ no i'm good|^ no don't|^ no leave|^ no skip|^ no i'd|^ no i|^ nope|^ nah",
    ],
    unless: '<red>|yes|worse|hurts|hurting|still|a bit|a little|better',
    in: ['yes-or-no', 'emergency'],
  },
  {
    intent: 'no',
    says: [
      'swollen|red|hot|swelling|redness|warm|hurt|dizzy|numb|fall|fallen|fell',
      '<not> swollen|<not> red|<not> hot|no swelling|<not> dizzy|<not> hurt|<not> swelling|<not> fall|<not> numb|<not> fallen|never fell|none',
    ],
    in: ['yes-or-no'],
  },
  {
    intent: 'yes',
    says: ['^ <yes>'],
    unless:
      '<red>|but|<not>|stop|better|worse|gone|easing|eased|next|repeat|wait|pause|skip|left|right|easier|helped|hurts|still|done|louder|slower|quieter',
    in: ['yes-or-no', 'emergency'],
  },

  {
    intent: 'yes',
    says: [
      "don't see why not|why not|wouldn't mind|don't mind if|i don't mind|wouldn't say no|no problem|no objection|couldn't hurt|can't hurt|not a problem|^ go on then|^ go ahead|^ go on|^ go for it|^ carry on|^ let's|^ do it|^ i'd love|^ i'd like|^ i would like",
    ],
    in: ['yes-or-no'],
  },

  {
    intent: 'no',
    says: ["^ i'm okay|^ i'm fine|^ i'm all right|^ i'm alright|^ i am fine|^ i am okay"],
    unless: 'now|gone|better|<eased>',
    in: ['yes-or-no'],
  },

  // Pain that ends a stretch (§2.0).
  {
    intent: 'sharp pain',
    topic: 'pop',
    says: [
      'a pop|popped|^ pop $|it pop|go pop|went pop|snapped|a snap|snap|something snap|tore|torn|tear|tearing|ripped|rip|ripping|ruptured|something gave|something went',
    ],
    unless: 'pop up|tear up|snap out|in tears',
  },
  {
    intent: 'sharp pain',
    says: [
      "sharp|stabbing|stabbed|stab|shooting|a jolt|piercing|like a knife|knife|electric shock|stinging|searing|something's wrong|hurts sharply|shot through",
    ],
    unless: 'look sharp|sharpen|<not> sharp|sharpish',
  },

  // The diary.
  {
    intent: 'log',
    topic: 'not a cramp',
    says: [
      '<not> a cramp|<not> cramp|<not> really a cramp|false alarm|<not> actually a cramp|by mistake',
      'diary|log|delete|remove|take|entry|record|scrub|strike|count|cross|out|erase',
    ],
  },
  { intent: 'log', topic: 'was no cramp', says: ["^ that was not a cramp $|^ that wasn't a cramp $"] },
  {
    intent: 'log',
    topic: 'delete',
    says: [
      'delete|remove|erase|scrap|undo|wipe|take .. out of|take .. off|cross .. out|get rid of|scrub|throw away',
      'entry|diary|log|that|last|record|cramp|history|entries|one|it',
    ],
    unless: 'how|cramps coming|<own>|get rid of it|get rid of this',
  },
  {
    intent: 'log',
    topic: 'helped',
    says: [
      'what helped|what worked|what did i do|what eased|what fixed|what got rid|what did the trick|what sorted|which .. helped|which .. worked|what made .. better|what helps me|what works for me|what stretch helped|what was it that helped|what did we do',
      'last|before|me|yesterday|best|usually|time|previous|earlier|other',
    ],
  },
  {
    intent: 'log',
    topic: 'count',
    says: [
      'how many|how often|number of|count of|total',
      "cramp|cramps|have i|did i|i've had|i had|were there|do i get|am i getting|charley horses|nights|times",
    ],
    unless:
      'people|everyone|women|men|others|seconds|stretches|how many times do i|how many times should|should i',
  },
  {
    intent: 'log',
    topic: 'last',
    says: [
      "when was|when did|when's|what time was|what time did|what day|how long ago|how long since|how long is it since|which night",
      'last|cramp|one|cramps|previous',
    ],
    unless: 'when should',
  },
  {
    intent: 'log',
    topic: 'show',
    says: [
      "show|read|open|print|see|look at|pull up|bring up|view|get|make|create|prepare|give me|what's in|what does|produce|export|let me hear|go through|i want|can i have|hear|check|display|play back|tell me what's in|what is in|what have i got in|for the doctor",
      "<diaryName>|last night's entry|my cramps for",
    ],
    unless:
      'save|put|write|add|enter|into|prevent|in the diary|in my diary|log this|log that|log it|log in the|record this|record that',
  },
  {
    intent: 'log',
    topic: 'show',
    says: [
      "what's in .. diary|what's in my diary|what's in my log|what is in my diary|what does my diary|what does the diary",
    ],
  },
  {
    intent: 'log',
    topic: 'save',
    says: [
      'save this|save that|save it|save the|log this|log that|log it|log the|log a|log one|record this|record that|record it|record the|record a|note this|note that|note it|note down|make a note|write .. down|write this|write that|write it|put .. in .. diary|put .. in .. log|put .. in my|put .. down|add .. diary|add .. log|add this|add that|keep a record|keep .. record|keep this|store this|jot|enter this|enter that|mark this|mark it|mark that|diary entry|make an entry|put one down|save my|save cramp',
    ],
    unless:
      'put .. foot|put .. leg|put .. toes|put weight|lie down|sit down|slow down|down there|log out|turn|put it down|voice',
  },

  { intent: 'log', topic: 'show', says: ['^ my diary|^ my report|^ cramp log|^ my history|^ my log'] },
  { intent: 'log', topic: 'count', says: ['^ how often'], unless: 'should|people' },
  { intent: 'log', topic: 'last', says: ['^ last night'] },

  // Questions about it (§5.4), before the commands whose words they borrow.
  { intent: 'why', topic: 'quinine', says: ['quinine|tonic water'] },
  {
    intent: 'why',
    topic: 'minerals',
    says: [
      'magnesium|electrolyte|electrolytes|mineral|minerals|salt|salts|potassium|calcium|vitamin|vitamins|supplement|supplements|iron|zinc',
    ],
  },
  {
    intent: 'why',
    topic: 'banana',
    says: ['banana|bananas|pickle|pickles|pickle juice|mustard|vinegar|bar of soap|soap in'],
    unless: '<someoneElse>',
  },
  { intent: 'why', topic: 'pill', says: ['<painkiller>'], unless: '<someoneElse>' },
  {
    intent: 'why',
    topic: 'pill',
    says: [
      'can i take|should i take|could i take|may i take|what can i take|is there .. i can take|shall i take|is it okay to take|is it all right to take',
      'tablet|pill|something|anything|medicine|one|it',
    ],
  },
  {
    intent: 'why',
    topic: 'meds',
    says: ['<tablet>', '<ask>|my|from the|down to|linked|blame'],
    unless: '<someoneElse>|remind',
  },
  {
    intent: 'why',
    topic: 'water',
    says: [
      'dehydrated|dehydration|dehydrating|hydrated|hydrate|hydration|fluids|thirsty|drink more|drinking enough|drunk enough|drink enough|drink water|drinking water|drinking more|glass of water|drink of water|water help|lack of water|some water|have a drink|need a drink|drinking|more water|enough water|drink something|drink anything|water',
    ],
    unless: 'hot water|warm water|water bottle|water tablets|pass me|water pills|bring me|cold water',
  },
  {
    intent: 'why',
    topic: 'rls',
    says: ['restless leg|restless legs|restless|restless legs syndrome|urge to move'],
    unless: "i'm restless|restless night",
  },
  { intent: 'why', topic: 'clot', says: ['clot|clots|thrombosis|dvt|deep vein|embolism|blood clot'] },
  {
    intent: 'why',
    topic: 'works',
    says: [
      '^ do|^ does|^ will|^ is|^ are|^ can|<firm>',
      'stretch|stretches|stretching|exercises|routine|pulling my toes|pulling|this exercise',
      'work|works|working|any good|any use|do any good|do anything|make .. difference|make a difference|worth|really help|really do|actually help|actually work|help prevent|proof|evidence|help at all|prevent|help|stop them|stop it|stop cramps|point in|worth it|use',
    ],
    unless: 'help me|can you|how do i|will you|could you|work with me',
  },
  {
    intent: 'why',
    topic: 'toes',
    says: [
      'why|what for|how come|what does|what good|purpose|point of|what is the point',
      'toe|toes|pull|pulling|flex|flexing|stretch it|stretching it|foot up|stretch',
    ],
    unless: 'cramp|cramps|curl|curling|happen',
  },
  {
    intent: 'why',
    topic: 'stand',
    says: [
      'should i|why|can i|is it|do i|could i|would it help|would|does|shall i|may i|ought i|is standing|is walking|am i allowed|what if i|will|better to',
      'stand|standing|walk|walking|get up and|put weight|put my weight|walk it off|walk around|walk on it|get up',
    ],
    unless: '<cant>|standing all day|sit|why do i get|how do i|been standing|been walking',
  },
  {
    intent: 'why',
    topic: 'rub',
    says: ['rub|rubbing|massage|massaging|knead|kneading|press on it|massaged|rubbed'],
    unless: 'done|finished|i rubbed|next|<cant>',
  },
  {
    intent: 'why',
    topic: 'hot',
    says: [
      'heat|ice|iced|ice pack|hot water bottle|heat pad|heating pad|heated|cold pack|warm bath|hot bath|hot shower|warm shower|frozen peas|hot or cold|cold or hot|warm or cold|wheat bag|cold water|warm water|hot water|hot flannel|warm flannel|warm towel|hot towel|something warm|something hot|something cold|cold compress|compress|keep it warm|put .. warm|warmth',
    ],
    unless: 'no ice|ice cold|<someoneElse>',
  },
  {
    intent: 'why',
    topic: 'preg',
    says: ['pregnant|pregnancy|expecting|the baby', '^ <firm>|because|why|normal|common'],
    unless: "baby's asleep|wake the baby",
  },
  {
    intent: 'why',
    topic: 'who',
    says: [
      "are you|you're|is this|am i talking to|who are|who am i|what are you|who made|can i trust|can you diagnose|are you qualified",
      'doctor|nurse|real|human|person|medical|robot|machine|computer|qualified|trust|diagnose|expert|talking to|who are you|what are you',
    ],
    unless:
      'are you sure|are you there|are you all right|are you awake|are you coming|are you listening|can you hear|are you okay|are you doing|are you asleep|are you ready|love',
  },
  {
    intent: 'why',
    topic: 'common',
    says: [
      'common|normal|usual|unusual|rare|people get|other people|everyone get|everybody get|most people|how many people|anyone else|just me|only me|many people|lots of people|do others|does everyone|does everybody|only one',
      '<firm>|how',
    ],
    unless: 'normal voice|back to normal|normally|feels normal',
  },
  {
    intent: 'why',
    topic: 'age',
    says: [
      'age|older|old|ageing|aging|elderly|over sixty|my age|getting on|sixties|seventies|eighties|years',
      '<firm>|because',
    ],
    unless: 'right old|how old are you|same old|old cramp|years ago|any older',
  },
  {
    intent: 'why',
    topic: 'bed',
    says: [
      'blanket|blankets|covers|duvet|bedclothes|sheets|quilt|bedding|eiderdown|bed covers|tucked in|mattress|pillow',
      '<ask>|weight of',
    ],
    unless: 'pass|pull up the',
  },
  {
    intent: 'why',
    topic: 'still',
    says: [
      'sitting|sit|lying around|desk|inactive|not moving|being still|sofa|armchair|sat|lazy|not enough exercise|lack of exercise|telly all day|not exercising',
      '<firm>|because|does',
    ],
    unless: '<cant>|should i sit|sit down|sit up|can i sit|do i sit',
  },
  {
    intent: 'why',
    topic: 'tired',
    says: [
      'on my feet|walked|walking|walk|overdid|overdone|standing all|gardening|worked|tired|exercise|exercised|running|ran|gym|dancing|climbing|overdoing|overworked|cycling|swimming|football|tennis|stairs|too much',
      '<firm>|because|from|all day',
    ],
    unless: "i'm tired|so tired|<cant>|start|should i|do my|too much pain|that's too much|hurts too much",
  },
  {
    intent: 'why',
    topic: 'long',
    says: [
      "how long|how much longer|when will|when does|how soon|last long|long does|how long's|how many minutes|go on for|ever going to|ever stop|ever end",
    ],
    unless: 'how long do i hold|how long ago|how long have i|when will you|see a doctor',
  },
  {
    intent: 'why',
    topic: 'again',
    says: [
      'will|is|going to|could|likely|what if|does|might|would|chance|can',
      'come back|coming back|comes back|return|another one|another cramp|happen again|again tonight|get another|back again|back tonight|recur|start again|strike again|cramp again|more tonight',
    ],
    unless:
      "how do i|how can i|stop .. coming|stop .. from|prevent|keeps coming|it's coming back|why do|why does|why is|can you come again",
  },
  {
    intent: 'why',
    topic: 'sore',
    says: [
      "why|normal|how come|what's|long|tomorrow|is it|will|should|does",
      'sore|ache|aches|aching|tender|bruised|achy|soreness|stiff|still hurt|hurt after|still hurting|hurt so long|hurt afterwards|hurt the next|hurt tomorrow',
    ],
    unless: 'why do i get|cramping',
  },
  {
    intent: 'doctor',
    says: [
      '<doctors>|see someone|call someone|see somebody|ring someone|professional',
      '<ask>|need|want|talk to|speak to|advice|ring|phone|call|see|take me|when|about|appointment',
    ],
    unless: '<someoneElse>|said|report|summary|diary|print|channel|told|other',
  },
  {
    intent: 'doctor',
    says: [
      'worried|worry|to worry about|concerned|when is .. serious|when is .. dangerous|warning signs|danger signs|red flags|warning sign|urgent|get .. checked|look out for|watch out for|watch for|checked out|get help|alarm|medical help|seek help|get this looked at|looked at|bad signs|bad enough',
      '<ask>|red flags|signs|get|need',
    ],
    unless: "don't worry",
  },
  {
    intent: 'why',
    topic: 'danger',
    says: [
      'dangerous|danger|harmful|harm|serious|damage|risky|risk|kill me|bad for me|anything bad|fatal|worrying|a bad sign|something bad|something serious|safe|injure|permanent|sinister|hurt me',
    ],
    unless: '<cant>|not safe|<standing>|i worry|in danger|should i be worried|should i worry|warning',
  },
  {
    intent: 'why',
    topic: 'what',
    says: [
      "what is this|what's this|what is a cramp|what's a cramp|what is cramp|what exactly is|what's happening|what is happening|what is going on|what's going on|what's wrong with|what is wrong with|what's the matter with|what is it|what is that|what's a charley horse|what is a charley horse|what even is|what are cramps|what has happened|what is actually|what happens",
    ],
    unless: 'what is it you|what is that noise|next',
  },
  {
    intent: 'prevent',
    topic: 'ask',
    says: [
      'how|what|anything|is there|can i|ways|tips|way|want|help me|like to|can you|could|advice|does',
      "stop .. coming|prevent|prevents|avoid|preventing|prevention|stop .. happening|stop getting|stop the cramps|stop my cramps|stop cramps|stop them|stop these|keep .. away|keep .. from|fewer cramps|stop .. returning|ward off|not get|get fewer|make sure .. again|reduce|stop it happening|stop it from|stop it coming|cut down|head off|before bed|won't happen|from happening|get rid of these|sleep without|without cramps|ease .. future|get no more|less often|keep cramps",
    ],
    unless:
      'start|let us|routine|bedtime stretches|does stretching|my stretches|stop the timer|stop the count',
  },
  {
    intent: 'prevent',
    says: [
      '<stretches>',
      "start|do|begin|run|let's|ready|time|through|help me|want|can we|play|guide|need|like|go|bedtime|evening|night|nightly|now|shall we|lead|give me|please|daily|try|my|doing|prevention|before bed|bed time|usual|tonight|talk me",
    ],
    unless:
      "why|does|should i|can't|cannot|<cant>|next|skip|another|other|stop stretching|hurts|stop|different|different stretch|hold|don't|do i|not|one more|finished|last|towel|pain|strain|too|this stretch|that stretch|the stretch|slower|repeat|again|what",
  },
  {
    intent: 'why',
    topic: 'why',
    says: [
      "why|how come|what causes|what cause|what caused|what's causing|what is causing|causing|cause of|cause|caused|causes|what makes|what's making|what is making|what brings|what brought|what triggers|what triggered|what's triggering|reason|what gives me|what sets|what set|where does .. come from|where do .. come from|what's behind|bring on|brings on|brought .. on|brought this on",
    ],
    unless: "why not|because|why don't|why are you|why did you|why won't you",
  },

  // What else there is to say and do.
  {
    intent: 'help',
    says: [
      "what can i say|what can i ask|what else can i say|what do i say|what should i say|what could i say|what am i supposed to say|what can you do|what do you do|what can you help|what else can you do|how does this work|how does it work|how do you work|how do i use|how do i work|how do i talk to you|how does this thing|options|commands|instructions|menu|my choices|choices|tell me what to say|what to say|what words|which words|what are you able|how to use|what's possible|what are my choices|what commands|what do i tell you|things i can say|meant to say|supposed to say|could say|allowed to say|can i say|can say|say to you|what do you understand|what works here|what can i do here|what can i tell you",
    ],
  },
  {
    intent: 'pause',
    says: [
      "stop the timer|stop the clock|stop the count|stop the countdown|stop counting|hold the timer|hold the count|not ready|give me a chance|hang about|hang fire|bear with me|let me catch|give me a break|need a break|need a rest|take a break|have a break|need a minute|need a second|need a moment|hold your horses|hold up|hold that thought|stop a moment|stop for a|stop there a|stop a second|stop a minute|breather|let me get my breath|let me rest|not just yet|let me get|let me find|let me turn|let me put|let me sit|let me move|i'll be back|be right back|one moment|interrupt",
    ],
    unless: 'in a minute it',
  },
  {
    intent: 'pause',
    says: [
      'just a <tellTime>|one <tellTime>|give me a <tellTime>|give me <tellTime>|a <tellTime>|half a <tellTime>|hang on|hold on|hold it|wait|pause|pausing|freeze|two minutes|two seconds|two ticks|two secs|hold fire',
    ],
    unless:
      '<own>|how long|why|<cant> wait|<cant> hold|how many|how do i hold|for a while|hold it for|hold on to|<eased>|a minute ago|do i wait|should i hold|should i wait|next|<still>|what do i hold|to hold on',
  },
  {
    intent: 'slower',
    says: [
      'slower|slow down|slow it down|slow it|slow that|slow up|slow please|slowly|too fast|too quick|too quickly|so fast|so quick|so quickly|very fast|rushing|rush me|rush|keep up|keep pace|take it slow|take it easy|take your time|give me time|not so fast|speed|less speed|more slowly|gabbling|easy there|easy does it|more time|bit fast|quite fast|follow you|going fast|talking fast|speaking fast|slow|gently',
    ],
    unless:
      'too slow|so slow|slowly <eased>|<eased> slowly|slowly getting|getting .. slowly|more gently|slow and|speed up|let go|goes too|heart|going slowly|slowly going|is slowly',
  },
  {
    intent: 'louder',
    says: [
      "louder|volume up|speak up|turn .. up|turn up|<cant> hear|didn't hear you properly|hard to hear|too quiet|so quiet|very quiet|quiet for me|more volume|raise .. voice|raise the volume|up a bit|hard of hearing|deaf|hearing aid|hearing aids|barely hear|hardly hear|crank|too soft|too low|mumbling|whispering|a bit more volume|increase|up the volume|bit faint|too faint|voice up|sound up|turn the sound up|full volume|speak out|loud enough|higher volume|louder voice|bit quiet|rather quiet|quiet voice is",
    ],
    unless: 'turn up .. toes|stand up|toes up|too loud|pull up|get up',
  },
  {
    intent: 'quieter',
    says: [
      'quieter|softer|softly|volume down|too loud|so loud|very loud|bit loud|rather loud|quite loud|lower|turn .. down|turn down|whisper|keep <voice> down|keep .. voice down|keep .. noise down|quiet voice|asleep|sleeping|loud|less loud|less volume|less noise|shush a bit|wake my|wake the|wake him|wake her|wake everyone|wake everybody|waking|wake up my|wake anyone|deafening|shouting|shout|blasting|voice down|sound down|more quietly|quietly|night voice|too noisy|low voice|down a bit|pipe down a bit|hushed|softer voice|quiet .. bit|bit more quiet|quiet a bit|reduce .. volume|drop .. volume',
    ],
    unless:
      "fell asleep|falling asleep|i'm asleep|loud enough|foot's asleep|leg's asleep|foot asleep|gone to sleep|leg is asleep|foot is asleep|<own> asleep|lower leg|lower it|down my leg|turn down there|sleeping now|toes down|not loud|isn't loud|louder|clear",
  },
  {
    intent: 'help',
    topic: 'distress',
    says: [
      'help me|somebody help|someone help|help help|please help|help please|i need help|can somebody help|anybody help|need some help|i need some help',
    ],
    unless: 'help me with|help me prevent|help me stretch|help me do|help me stop|cramp|help me understand',
  },
  {
    intent: 'stop',
    says: [
      "stop please|stop it|stop now|stop that|stop this|stop talking|stop asking|stop nagging|stop counting|stop all|stop right|stop everything|stop charley|please stop|just stop|now stop|stop will|stop would|stop me|stop speaking|stop going on|stop listening|stop the session|stop the exercise|stop the stretch|stop the coaching|stop the voice|stop the talking|stop the program|stop telling|stop the relief|stop stop|want to stop|want you to stop|i'll stop|let's stop|can you stop|can we stop|could you stop|will you stop|would you stop|you can stop|okay stop|i said stop|stop doing|stop stop stop|need to stop|need you to stop|stop here|stop there|no stop|oh stop|ow stop|stop for tonight|stop for now|stop at once|stop immediately|stop charlie|stop saying|stop bothering|ah stop|time to stop|going to stop now|better stop|we can stop|hey stop|um stop|oi stop|yes stop|stop thanks|stop thank you|stop now please",
    ],
    unless:
      "don't stop|do not stop|never stop|<telling> stop|stop .. hurting|stop .. cramping|stop .. coming|the cramp|cramps|the pain|make|how|didn't|doesn't|when|won't|it's going to|not stop|bus stop|will it|does it|has it|can't stop|do i stop|should i stop|stop <own>",
  },
  {
    intent: 'stop',
    says: [
      "cancel|quit|be quiet|shut up|shut it|shut down|shut your|quiet please|quiet now|be silent|silence|silent|zip it|pack it in|knock it off|give it a rest|give over|never mind|nevermind|forget it|forget about it|forget this|exit|hush|shush|turn off|turn .. off|switch off|switch .. off|power off|go away|leave it|leave me alone|leave me be|leave off|let me be|get lost|abort|call it off|pipe down|that'll do|that will do|don't want to do this|don't want this|don't want any more|no more talking|no more of this|no more now|had enough|that's enough|that is enough|enough now|enough thanks|enough thank you|enough talking|enough of|quite enough|enough already|end it|end this|end session|end the session|end now|finish now|finish there|i give up|i'm not doing this|don't need you|don't need this|be off|not another word|belt up|put a sock in it|drop it|no more please|that's plenty|let me sleep|don't want you|let's finish|cut it out|enough for|quiet you",
    ],
    unless:
      "light off|lights off|<how> leave|good enough|not enough|not go away|don't go away|let me sleep on|should i quit|never mind the|turn the light|turn off the light|turned off|turn the lamp",
  },
  {
    intent: 'resume',
    says: [
      "resume|continue|continuing|go on|go ahead|carry on|carrying on|keep going|keep on going|i'm ready|ready when|ready now|ready to|ready again|all ready|start again|unpause|okay go|let's go|back to it|proceed|restart|i'm back|on we go|crack on|start the timer|start the clock|start counting|start the count|get on with it|let's get on|get going|let's carry|pick up where|where were we|back again now|okay ready|here i am|you can start|go now|i'm set|let's continue|off we go|let's keep|start up again|you were saying|press on",
    ],
    unless:
      "<cant>|not ready|don't|do i keep|should i|can't go on|how long|start again from|start again at|keep going until|let go|letting go|go away|ready to sleep|getting ready|still ready|does it go on|want to go on",
  },
  {
    intent: 'next',
    says: [
      "next|skip|skip it|move on|moving on|move along|something else|another stretch|another way|another exercise|another one|what now|then what|what then|what do i do now|what should i do now|now what|what's after|what comes after|after that|after this|forward|done that|done it|i've done|i did|did it|did that|all done|i'm done|okay done|finished that|finished it|finished this|i've finished|i have done|that's done|it's done|try something|try another|try a different|do a different|different stretch|different one|different exercise|what else can i do|what else can i try|what else should|what else is there|anything else|get past this|pass on this|on to the|step two|following step|go to the|what do i do after|i have finished|a different|do something different|over to the",
    ],
    unless:
      "lean forward|bend forward|that's done it|that's done the|next week|next door|next to|next time|next month|<what> i did last|done something|i did wrong|something else is wrong|done it wrong|i've done my|another one just|another one coming|next morning|i did fall|next year",
  },
  {
    intent: 'repeat',
    says: [
      "repeat|say .. again|say again|say .. once more|pardon|what did you say|what did you just say|what were you saying|what was that|what's that|missed that|missed it|missed what|missed the|i missed|one more time|once more|once again|come again|tell me again|tell me that again|tell me .. again|didn't hear|didn't catch|didn't get that|did not hear|did not catch|didn't quite|never heard|say that|what do i do again|run that|go over that|go over it|go through that again|sorry what|sorry again|eh|huh|wasn't listening|go back|start over|from the start|from the beginning|from the top|back a step|previous step|last step|the step before|what did i have to do|what was i|what am i meant|what am i supposed|forgotten what|forgot what|read that|read it again|again please|again charley|please again|lost me|didn't follow|i don't follow|didn't understand|don't understand|what do you mean|a second time|another time please|you what|explain that again|remind me|say what|what again|what was the|which one was|hear that again|give me that again|that again|beg pardon|beg your|excuse me",
    ],
    unless: 'happen|go back to sleep|cramping|cramp|what was the last|coming|remind me at|remind me to|hurts',
  },
  {
    intent: 'good night',
    says: [
      "good night|goodnight|i'm falling asleep|night night|nighty night|night charley|sleep well|sleep tight|sweet dreams|going to sleep|going back to sleep|go to sleep|go back to sleep|get back to sleep|get some sleep|going to get some|back to sleep|off to sleep|back to bed|going to bed|off to bed|turning in|settle down now|try to sleep|try and sleep|that's all|that is all|that'll be all|that will be all|that's it for|that's it thanks|that's it thank|that's it then|we're done|we are done|we're finished|done thank you|done thanks|done for tonight|done for the night|finished thank|finished thanks|finished for|bye|goodbye|bye bye|see you|cheerio|lights out|lights off|until tomorrow|till tomorrow|speak tomorrow|that'll be it|call it a night|you can rest now|you can go|nothing else|nothing more|no more tonight|ta ta|ta ra|i can sleep now|sleep now|i'll sleep now|that's everything|night then|so long|all finished|i'm off",
    ],
    unless:
      "<cant>|can i go back|<why>|last night|all night|every night|next|cramp again|still|can i|leg went to sleep|foot's gone to sleep|leg's gone to sleep|<own> gone to sleep|at night|so long as|see you later",
  },

  // The one question that toes have.
  {
    intent: 'part.toes',
    topic: 'up',
    says: ["toe|toes|they|they're", 'up|crossing|cross|crossed|upward|upwards|backwards|back|on top'],
    unless: 'pull|<cant>|big toe up|do i|should|curl',
  },
  {
    intent: 'part.toes',
    topic: 'down',
    says: [
      "toe|toes|they|they're|it",
      'curl|curling|curled|curl down|down|downward|downwards|under|clawing|clawed|claw|bent under|scrunched',
    ],
    unless: 'slow|turn|volume|keep|do i|should|lie|sit',
  },
  {
    intent: 'part.toes',
    topic: 'down',
    says: ['^ down|^ curling|^ curled|downwards|curling down'],
    in: ['yes-or-no'],
  },
  {
    intent: 'part.toes',
    topic: 'up',
    says: ['^ up|upwards|^ pulling up|^ the other way|pulled up'],
    in: ['yes-or-no'],
  },
  { intent: 'doctor', topic: 'weak', says: ['^ <weak>|just numb|feels numb|is numb'], in: ['yes-or-no'] },

  // What cannot be done.
  {
    intent: "can't stand",
    says: [
      "<cant>|too dizzy to|too weak to|too wobbly to|too shaky to|too unsteady to|too tired to|not safe|<not> steady|too|unable|afraid to|scared to|don't want to|no way|not|refuse|going to fall|without help|rather not|won't|<not> able to|dare not|shouldn't|not allowed|wouldn't be|isn't safe|don't",
      '<standing>|stand|standing|walk|walking',
    ],
    unless: '<firm> i|should i stand|i can stand|too much standing|reach|bend|understand',
  },
  {
    intent: "can't stand",
    says: [
      "won't take my weight|won't take any weight|won't hold me|won't hold my weight|won't bear|won't carry me|won't support|i'm in bed|<not> .. steady|<not> .. safe|<not> good on|feel safe|my pins|legs won't hold|falling when|fallen before|daren't|dare not stand|in the bed|stay in bed|staying in bed|still in bed|stuck in bed|lying in bed|rather stay|keep me in bed|remain in bed|wheelchair|wheel chair|walker|walking frame|zimmer|zimmer frame|crutches|crutch|bedridden|bed bound|bedbound|housebound|walking stick|need my stick|need my frame|dizzy|unsteady|wobbly|giddy|light headed|lightheaded|woozy|shaky|head spinning|head's spinning|room's spinning|not steady|not very steady|i'd fall|i'll fall|i might fall|i'm going to fall|might go over|i could fall|would fall|afraid of falling|scared of falling|frightened of falling|worried i'll fall|worried about falling|lying down only|lying down please|no standing|not safe|not standing|do it lying|do it in bed|legs like jelly|amputee|one leg|catheter|paraplegic|swaying|no balance|balance is|bad balance|poor balance",
    ],
    unless: '<firm> i|<not> dizzy|should i|is it|one leg at|cramp in one leg|in my one leg',
  },
  {
    intent: "can't do",
    topic: 'towel',
    says: [
      'towel|strap|belt|scarf|sheet|band',
      "no|haven't|don't have|not got|<cant> find|without|where|isn't|nothing|not near|nowhere|out of reach|is in the|haven't a|in the bathroom",
    ],
  },
  {
    intent: "can't do",
    topic: 'joint',
    says: [
      'replacement|replaced|new hip|new knee|new hips|new knees|artificial|hip op|knee op|hip operation|knee operation|hip surgery|knee surgery|surgery|metal|operated|operation|prosthetic|had my hip|had my knee|hip done|knee done|pins in|plate in|false hip|false knee|a hip|titanium',
    ],
    unless: '<firm> i see',
  },
  {
    intent: "can't do",
    topic: 'pregnant',
    says: ['pregnant|expecting|bump|pregnancy|months gone|weeks gone|with child|having a baby'],
  },
  {
    intent: "can't do",
    topic: 'hands',
    says: [
      'hand|hands|finger|fingers|grip|wrist|wrists|arthritis|thumb|thumbs',
      "hurt|hurts|sore|bad|weak|<cant>|no|arthritis|painful|shake|shaky|won't|stiff|not strong|arthritic|too|aren't|trembling|useless",
    ],
  },
  {
    intent: "can't do",
    topic: 'bend',
    says: [
      "<cant> bend|<cant> .. bend|won't bend|doesn't bend|too stiff|bend that far|bend like that|bend my knee|knee won't|not bendy|<cant> lean|<cant> flex|won't flex|knee doesn't|bending",
      "<cant>|won't|doesn't|too|not|hurts|no",
    ],
    unless: 'lean forward',
  },
  {
    intent: "can't do",
    topic: 'reach',
    says: [
      "<cant>|too far|won't|unable|arms are too short|too short|no way",
      'reach|get hold|grab|touch|get to my|get at|get near|hold my|hold of|too far|get down to|get to the|get to them|short|stretch that far|grasp|catch hold',
    ],
    unless: 'hold on|hold it',
  },
  { intent: "can't do", topic: 'reach', says: ["out of reach|too far away|foot's too far|my foot's miles"] },
  {
    intent: "can't do",
    says: [
      "<cant> do|<cant> manage|<cant> pull|<cant> get|<cant> straighten|<cant> lift|<cant> lie|<cant> sit|<cant> turn|<cant> roll|<cant> push|<cant> press|<cant> raise|<cant> hold|<cant> make|<cant> keep|<cant> go on|<cant> carry on|<cant> continue|<cant> point|<cant> kneel|<cant> lean|<cant> squeeze|<cant> bear|<cant> take|too hard|too difficult|too tricky|beyond me|no chair|no wall|don't have a chair|don't have a wall|haven't got a|there's no wall|there's no chair|not able to|i'm not able|impossible|won't straighten|won't go|won't reach|won't let me|too much for me|back's too bad|bad back|my back|hip won't|not strong enough|too weak|too frail|not flexible|not supple|not possible|won't work for me|isn't possible|no space|no room|there isn't a|there's nothing to hold|physically can't",
    ],
    unless:
      "can't do without|cramp|can't get to sleep|can't get back|can't get rid|can't get it to|go away|won't go away|can't stand|can't get comfortable|can't take any more|can't take much|can't bear it|can't bear this|can't take it|can't take the pain|can't do anything with",
  },

  // How it is.
  {
    intent: 'worse',
    topic: 'more',
    says: [
      'worse|worst|hurts more|hurting more|more painful|more pain|getting tighter|getting harder|getting stronger|getting sharper|even more|increasing|intensifying|tighter|stronger|more intense|more than before|hurts a lot more|hurt more|hurt worse|building|more sore|really hurts now|harder now|aggravating|makes it hurt|made it hurt|spreading',
    ],
    unless:
      '<not> worse|no worse|<not> any worse|could be worse|been worse|worse before|<not> getting worse|tighter hold|than the worst|worst is over|worst of it|the worst has',
  },
  {
    intent: 'partial',
    says: [
      "not quite|not completely|not entirely|not fully|not totally|not all the way|not all gone|not altogether|n't quite|hasn't quite|isn't quite|hasn't completely|hasn't fully|isn't completely|hasn't all|hasn't gone completely|hasn't entirely|hasn't totally|not <eased> completely|not gone completely|isn't all gone",
    ],
    unless: 'not quite right',
  },
  {
    intent: 'partial',
    says: [
      "not as bad|not so bad|not as tight|not so tight|not as sore|not so sore|not as painful|not so painful|not as much|not so much|not as strong|not quite as|not nearly as|isn't as|isn't so|doesn't hurt as|doesn't hurt so|doesn't hurt quite|not hurting as|not too bad|<not> as bad|<not> as tight|<not> as painful|<not> as strong|hurts less|hurting less|less <pain>|less bad|less intense|less now|less than|lessening|less sore|easier than|better than|it's less|could be worse|been worse|no worse|more bearable|bearable|tolerable|milder|down a bit|weaker now|losing its|bit less|lighter|worst is over|worst of it|the worst has|dulled|dull|duller",
    ],
    unless: 'just as bad|no better than|not better than|no easier than|<not> <eased> than|<not> hurting less',
  },
  {
    intent: 'partial',
    says: [
      "worst .. gone|worst .. over|most of|mainly|largely|for the most part|some of it|part of it|per cent|almost|nearly|half|halfway|half way|partly|partially|mostly|getting there|on its way|on the way|kind of|sort of|so so|starting to|beginning to|begun to|started to|more or less|a bit of both|somewhat|improving|improvement|some relief|some better|<eased> some|some of|but sore|but tight|but there|still a bit|still a little|still slightly|still some|bit by bit|gradually|slowly|better but|easing but|eased but|gone but|fifty fifty|in between|ish|just about|yes and no|to a degree|to some extent|there's a twinge|a twinge|only a bit left|bit left|little left|wearing|taking the edge|edge off|loosening a|coming along|a hint|traces|just a twinge|remains|nagging",
    ],
    unless:
      'starting to hurt|<not> almost|<not> improving|no improvement|<not> starting|starting to cramp|starting to get worse|starting again|<not> beginning|still some time|beginning to hurt|starting to feel sick|half asleep|<not> getting there|not getting|nearly fell',
  },
  {
    intent: 'partial',
    says: [
      '<little>|a tiny bit|just a bit|bit',
      '<eased>|easing|improved|tight|sore|there|left|yes|tender|looser|softer|relief|less|stiff|yeah|of it|remaining',
    ],
    unless: 'tighter|<not> even|<not> a bit|not even slightly',
  },
  {
    intent: 'worse',
    says: [
      "<not> <eased>|<not> .. better|<not> .. easing|<not> .. eased|<not> .. helping|<not> helped|<not> working|<not> worked|<not> .. change|<not> changed|<not> changing|<not> .. different|<not> .. difference|<not> letting|<not> let go|won't let|won't ease|won't stop|won't go|won't shift|won't budge|won't release|won't give|won't relax|won't loosen|won't quit|<not> budging|<not> shifting|<not> doing anything|<not> doing any|<not> done anything|<not> doing much|<not> help|<not> .. letting up|<not> improve|<not> any use|no good|no use|no joy|no luck|no relief|no effect|useless|not one bit|not a bit|not in the slightest|not even slightly|not in the least|not gone|no better|no easier|nothing's|nothing is|nothing's happening|<not> .. gone|<not> .. stopped|isn't it going|isn't going|<not> .. improved|<not> loosen|<not> relaxing|<not> feel any|<not> any good|<not> the slightest|<not> relenting|hardly any|barely any|hardly better|barely better|hardly changed|barely changed|won't unlock",
    ],
    unless: "<not> hurting|doesn't hurt|worse",
  },
  {
    intent: 'worse',
    says: [
      'still',
      "hurt|hurts|hurting|there|<cramp>|<gripping>|tight|sore|bad|painful|going|hard|got it|got|in|a|having|the same|pain|here|<own>|agony|as|like|not|holding|won't|at it|aching|rigid|solid|terrible|awful|strong|really|with me|cramping|same|clenched",
    ],
    unless: 'still here|still listening|still there charley|are you|still awake|still a doctor',
  },
  {
    intent: 'worse',
    says: [
      "same|the same|unchanged|just as|as bad as|as tight as|as sore as|as hard as|as painful as|as strong as|keeps coming|keeps cramping|keeps going|keeps hurting|keeps grabbing|keeps seizing|keeps on|came back|comes back|coming back|come back|it's back|is back|back again|started again|starting again|has returned|returned|it's returned|in agony|agony|agonising|killing me|unbearable|excruciating|so much pain|hurts like|hurts so|hurts a lot|hurts too much|too painful|hurts badly|really hurts|it hurts|hurts|hurting|this hurts|painful|too much pain|ouch still|horrible|terrible|awful|dreadful|sore as|starting to hurt|<cant> bear|<cant> take|make it stop|no let up|not letting up|refuses|stubborn|clinging|clings|hanging on|hasn't moved|hasn't shifted|<gripping>|<cramp> again|grabbed again|grabbed|grabs|grabbing|grips|gripping|gripped|not having it|hit again|pulling tight|pulled tight|hold of me|in pain|ever so sore|tight as ever|solid|rock hard|like a rock|hard as|stuck|as ever|pain is|the pain|it's tight|tight|flared up",
    ],
    unless:
      "<not> hurt|<not> hurting|stopped hurting|no more pain|<eased> hurting|no pain|<not> painful|pain free|hands|pain's gone|pain has gone|pain is <eased>|the pain <eased>|pain <eased>|pain's <eased>|same again|same place|same step|come back tonight|without pain|<ask> .. come back|i'm back|hurts my back",
  },
  {
    intent: 'better',
    says: [
      "<eased>|no more <pain>|no <pain>|pain free|<not> hurt|<not> hurting|stopped hurting|doesn't hurt|feels good|feels fine|feels normal|feels okay|feels great|feels all right|feels alright|feeling good|feeling fine|feel fine|feel good|feel okay|feel normal|feel all right|feel great|i'm okay|i'm fine|i'm all right|i'm alright|i'm good|i am fine|i am okay|all good|all clear|all right now|fine now|okay now|alright now|good now|it's fine|it's okay|it's all right|it's alright|worked|working|works|relief|relieved|helped|has helped|helping|it helps|that helps|that did it|that's done it|that's done the trick|did the trick|done the trick|does the trick|back to normal|normal again|good as new|right as rain|ahh that's|that's good|that's it|what a relief|much nicer|lovely|blessed|heaven|that's nice|no cramp|comfortable|bliss|perfect|cramp free|<cant> feel it any|<cant> feel it now|<cant> feel the|pleasant|hallelujah|good that's",
    ],
    unless:
      "<not> <eased>|go on|better stop|isn't|hasn't|is it|are you|has it|will it|does it|when|went wrong|moved to|it moved|over there|going to|better to|wrong|what works|how it works|going too|you're going|going on|gone numb|gone dead|not|something|gone into|<cramp> now|gone cold|over to|moved into|moved down|over my|starting|put over|start over|shifted to|gone up|gone to|turned over|foot over|roll over|lifted my|hear|working|i'm going to|which|what|to work",
  },
  {
    intent: 'better',
    says: [
      "it's working|that's working|is working|seems to be working|working now|working a treat|working yes|yes .. working|think it's working",
    ],
    unless: '<not> working',
  },
  {
    intent: 'better',
    says: [
      '^ good $|^ fine $|^ great $|^ lovely $|^ wonderful|^ brilliant|^ marvellous|^ very good|^ okay now|^ good yes|^ good thanks',
    ],
    in: ['easing'],
  },
  {
    intent: 'partial',
    says: [
      "<little>|some|slight|bit|kinda|sorta|maybe|so so|sort of|perhaps|possibly|getting|hard to say|hard to tell|don't know|no idea|not sure|could be|i'm not sure",
    ],
    in: ['easing'],
  },
];

/** What counts only when nothing else does. */
export const answers: readonly Rule[] = [
  // "Front or back of your thigh?"
  { intent: 'part.innerThigh', says: ['inside|inner'], in: ['which-part'] },
  { intent: 'part.quad', says: ['front'], unless: 'back', in: ['which-part'] },
  { intent: 'part.hamstring', says: ['back|behind'], unless: 'front|go back|came back', in: ['which-part'] },
  { intent: 'help', says: ['help'], unless: '<not> help|cramp' },
  {
    intent: 'stop',
    says: ['^ stop|stop $|stop <filler>|<filler> stop'],
    unless:
      "don't stop|do not stop|never stop|<telling> stop|stop .. hurting|stop .. cramping|stop .. coming|cramp|cramps|the pain|make|how|didn't|doesn't|when|won't|not stop|bus stop|will it|does it|has it|<cant> stop|do i stop|should i stop|stop <own>|stop sign|to stop",
  },
  {
    intent: 'stop',
    says: ['enough|quiet|end'],
    unless:
      "<not> enough|far enough|hard enough|long enough|strong enough|good enough|bed end|end of|fast enough|loud enough|enough time|<ask>|too quiet|bed's end",
  },
  { intent: 'repeat', says: ['^ again|^ sorry'], in: conversation },
  {
    intent: 'repeat',
    says: ['again'],
    unless: 'cramp|cramping|not again|it|hurts|ow|start|going',
    in: conversation,
  },
  { intent: 'next', says: ['done|finished'], unless: '<not> done|<not> finished', in: conversation },
  {
    intent: 'worse',
    says: ['^ ow|^ ouch|pain|^ not much|^ nothing|^ hardly|^ not even|rigid|bad'],
    unless: '<not> pain|no pain|not bad|not too bad',
    in: asked,
  },
  { intent: 'worse', says: ['^ not yet|not yet'], in: ['coaching'] },
  { intent: 'worse', says: ['<cramp>|<gripping>'], unless: 'week|month|you', in: conversation },
  {
    intent: 'no',
    says: ["<nope>|not|not yet|none|no thank you|no thanks|isn't|don't|neither"],
    unless: 'yes|<unsure>',
    in: conversation,
  },
  {
    intent: 'yes',
    says: [
      '<yes>|please|right $|fine $|good $|great $|all right|okay then|certainly|very well|i believe so|seems so|a bit',
    ],
    unless: '<not>',
    in: conversation,
  },
];
