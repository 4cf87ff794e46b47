import type { Language } from '../../../../dialogue/understanding/language.ts';

/** What the red flags speak of: parts, qualities, what one does for help. */
export const redFlagWords = {
  'calling for':
    "(i'd like|i would like|we'd like|could do with|can do with|call|calling|ring|ringing|phone|telephone|dial|get|send|need|want|fetch|order|bring|summon|call for|ring for)",
  'emergency services': `
    (ambulance|paramedic|paramedics|triple nine|triple zero|triple o|one one two|zero zero zero|one one one|nine nine five)
    one (one nine|one eight|one zero|one five|(oh|o|zero|nought) (two|eight)|nine two|four four)
    nine (one one|nine nine|eleven|double one|double nine)
    triple (oh|nought|one)
    [the] emergency (services|number|doctor|people|line|crew|team|lot)
  `,
  // Where to, for whom and why an ambulance is to come.
  'more of a call':
    "(to|for|at|round|over|out|here|he|she|he's|she's|his|her|there's|there is|it's|because|now|quick|quickly|please|<somebody near>)",
  // A manner of speaking: "I fainted when I heard the price". At the door, or at the sight of blood, it is none.
  'at the news':
    '(when|as) (i|we) (saw|heard|read|opened|realised|found out) ... (price|prices|bill|bills|cost|costs|costing|total|amount|fare|fares|score)',
  'called with a number': '^ charley (nine nine nine|nine one one|one one two|triple nine) $',
  'where help is': '(<emergency services>|hospital|casualty|a and e|emergency room)',
  faller: "(i|i've|i'd|i'm|we|we've|me)",
  fallen: '(fell|fallen|tripped|slipped|tumbled|collapsed|toppled|stumbled|slid|fall)',
  'a fall': '(fall|tumble|trip|slip|spill|stumble|bad fall|nasty fall|cropper)',
  'not fallen': `
    (<not>|didn't) (fallen|fall|slipped|tripped)
    (never|nearly|almost) fell
  `,
  // Which somebody has, or has had just now.
  attack: `
    (stroke|seizure|fit|hypo|convulsion|convulsions|anaphylaxis|heart attack|cardiac arrest)
    [severe|bad|major|massive] (heart|asthma|asthmatic|allergic|diabetic|angina|epileptic) (attack|fit|reaction|seizure)
    (mini|massive|major|diabetic|insulin|brain|anaphylactic) (stroke|seizure|coma|bleed|haemorrhage|shock)
  `,
  bone: '(arm|leg|hip|wrist|ankle|nose|collarbone|rib|ribs|back|neck|foot|toe|finger|shoulder|elbow|knee|bone|leg)',
  chest: `
    (chest|breastbone|breast bone|sternum)
    (my|me|the) (heart|ticker)
  `,
  suffering: `
    (pain|pains|painful|hurt|hurts|hurting|ache|aches|aching|achy|sore|tight|tightness|tightening|pressure|pressing)
    (crushing|crushed|squeezing|squeezed|heavy|heaviness|weight|burning|agony|killing|stabbing|sharp|cramp|cramps)
    (cramping|elephant|band|vice|gripping|discomfort|spasm|spasms|constricted|bursting|exploding|thumping|pounding)
    (somersaults|flips|flipping|cartwheels|backflips|hammering|thudding|irregular)
    (racing|fluttering|fist|fists|stopped|attack|paining|stitch|bricks|concrete|clamped|seized|twinge|twinges|bad|funny|going like)
  `,
  // "I'm not dizzy", "there's no pain in my chest": said of no danger. "It's not a stroke, is it?" is afraid of one.
  'denied sign': `
    <denying> [a|an|any|that|so|very|too|really|at all] <minor sign> [or|and|nor] [<minor sign>] [or|and|nor] [a|an|any] [<minor sign>]
    <denying> [having] [a|an|any] (heart attack|stroke|fit|(chest|heart) (pain|pains)|(pain|pains) in (my|me|the) chest) [at all|now] ($|and|but|so|love|dear|just|thank|it's [just|only|probably] (a|my|the|cramp|wind|indigestion|heartburn|nerves|panic|gas))
    (i'm|i am|she's|he's) (not|never) (going to|about to) <fainting> [on you|on me] ($|and|but|so|love|dear|just|don't|thank|it's)
    (nothing|nowt) [is] (wrong|the matter|amiss) with my (heart|chest|breathing|lungs|head)
    my (chest|heart) [is] (not|isn't|doesn't|no longer) (tight|sore|heavy|hurt|hurting|racing|painful|bad) ($|and|but|now|any more|anymore|at all)
    (had|having) (a|such a) [right|good|proper|great|big|real] (laugh|giggle) [and|so|till|until|that] [that] (i|we) couldn't (breathe|breath|stop|speak|talk|see)
    (not|isn't|don't think i'm) going to <fainting> ($|and|but|i'm [just|only])
    (i|she|he) didn't <fainting> ($|and|i'm [just|only])
  `,
  denying:
    "(not|isn't|aren't|ain't|no longer|(don't|doesn't|didn't|not) (feel|feeling|have|having) [like]|haven't got|haven't [had]|not got|got no|have no|i've no|has no|is no|there's no|there isn't)",
  'minor sign':
    '(dizzy|giddy|faint|light headed|lightheaded|bleeding|confused|swollen|red|hot|numb|breathless|short of breath|out of breath)',
  'bad way': `
    not coming [right|properly|easy]
    (agony|murder|impossible|sore)
    (a struggle|an effort|hard work)
    (bad|funny|shallow|fast|gone|hard|short|worse|wrong|difficult|tight|heavy|awful|terrible|laboured|hurts|catching)
    (gasps|gasping|ragged|rattling|rasping)
    (going|rough|queer|poor|stopped|won't|weird|strange|odd|painful|trouble|stopping|terrible|troubling|struggling)
  `,
  'bringing up': `
    (coughing|coughed|cough|spitting|spat|spit|vomiting|vomited|vomit|puking|throwing|thrown|throw|threw|sicking|retching) [up]
    (bringing|brought|bring) up
  `,
  fainting: `
    (faint|fainted|fainting|passed out|pass out|passing out|blacked out|black out|blacking out|collapse|collapsing)
    passed (clean|right|straight) out
    (keel over|conk out|lose consciousness|lost consciousness|flake out|going under|go under)
  `,
  drooping: `
    (slid|slides|slumped|slumping|melting|melted|falling|slipping|sliding|drooping|droopy|droops|drooped|droop|dropped|dropping|sagging|sagged|numb|slipped|fallen|lopsided|crooked)
    (twisted|slanted|wonky|hanging|paralysed|won't move|gone down|gone funny|pulled down|dead on one side|one side)
  `,
  arm: `
    (my|me|the|one|left|right) (arm|arms)
    (my|me|the) (left|right|whole|one) arm
    (arm|arms)
  `,
  powerless: `
    (weak|weakness|numb|numbness|dead|lifeless|limp|useless|floppy|paralysed|paralyzed|no feeling|no strength)
    lost [the] (use|feeling|power|strength) (of|in)
    (won't move|won't work|not working|doesn't work|lost all feeling|lost feeling|no power|gone heavy|hanging)
  `,
  urine:
    '(urine|pee|wee|pissing|peeing|weeing|piss|waterworks|my water|my waters|me water|passing water|peed|weed)',
  dark: '(dark|brown|cola|coke|tea|red|black|rusty|rust|blood|bloody|treacle|stout|port|guinness|mahogany)',
  'as of a stool': `
    ($|help|like|as|with blood|today|tonight|now|since|again|for|this|these|lately|doctor|nurse|charley|sticky|loose|too|i|i'm|i've|should|what|is|please|every|all|it|it's|because)
    (and|but) (i|i'm|i've|it|it's|my|me|sticky|smelly|loose|there's|bloody|red|black)
  `,
  limb: `
    (one|this|that|my|me|(the)|left|right|one of my) [left|right|bad|other|whole|lower] (leg|calf|ankle|foot|shin|thigh|legs|ankles|feet|calves)
    (leg|calf|ankle|foot)
  `,
  bigger: `
    (bigger|fatter|larger|thicker|wider|rounder) than
    (twice|double|half as big|half again) ... (size|big)
    (twice|double|size|shape) of (a)
    like a (balloon|tree trunk|football|melon|sausage|marrow|rugby ball)
    (got|gone|grown) [much|a lot|really] (bigger|fatter|larger)
    (got|gone|grown) [all|so|really|that] (fat|huge|massive|enormous) ($|overnight|since|and|now|i|it|so|all|suddenly|today|tonight)
    (gone|looks) [all] (fat|huge|enormous|massive)
    (up|out) like a balloon
    (swelled|swollen|puffed|puffy|ballooned|blown) up
  `,
  'for a day':
    '(since|for [a|two|nearly|over|more than] (day|days|a day)|all (day|night)|today|in (a day|two days))',
  // What nobody takes all of, and all of it together.
  'few at a time':
    '(painkillers|paracetamol|ibuprofen|aspirin|codeine|morphine|sleepers|insulin|antidepressants|(sleeping|pain) (tablets|pills|medicine))',
  'in one go':
    '(at once|at one time|in one (go|night|day)|at the same time|all together|together|in a oner|every (last|single) one|on purpose|because i|to (die|end))',
  tearing: `
    (pop|popped|popping|snap|snapped|snapping|crack|cracked|tear|tore|torn|tearing|ripped|ripping|twang|twanged|ping|pinged)
    (rip|ruptured|rupture|crunch|bang|give way|gave way|went twang)
  `,
} as const satisfies Readonly<Record<string, Language['words'][string]>>;
