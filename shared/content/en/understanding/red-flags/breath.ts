import type { RedFlag } from '../../../../dialogue/understanding/language.ts';

/** Breath, and blood that comes up (relief-content §3.1). */
export const breathRedFlags: readonly RedFlag[] = [
  {
    intent: 'emergency',
    says: [
      `
        <cant> (breathe|breath|inhale|exhale)
        ^ (breath|breathing|air) ... <cant>
        ^ [<cry>|<address>] [my] (breath|breathing) [is|does|will|it is] (not|isn't|doesn't|won't|no) [to|properly] (come|coming|go|going|get|getting|work|working|enough)
        (can't|cannot|not|isn't|won't) ... ... (breath|air) ... (into|in to|in|to) (me|my (lungs|chest|body))
        <cant> ... (breathe|breath)
        <cant> ... (get|catch|draw|take|find|have) ... ... (breath|air|oxygen)
        <cant> ... enough (air|oxygen)
        <cant> fill my lungs
        (my|me) lungs ... (won't|can't|tight|full|hurt|burning|aren't|not)
        (struggling|struggle|fighting|gasping|fight|battling|desperate|panting|choking) ... ... (breathe|breath|air|breathing)
        (short|shortness|out|run out|running out|scant|want) of (breath|air|puff)
        (trouble|difficulty|difficult|hard|harder|painful|problem|problems|bother|job|effort) ... ... (breathe|breathing|breath)
        (hurts|pain|hurt|sore) ... when i breathe
        hurts to breathe [in]
        ^ [<cry>] [<cry>] (breathe|breathing|breath|air) (can't|cannot|no)
        (every|each) breath ... (knife|dagger|stab|stabbing|struggle|effort|sharp|pain|fight|battle)
        (keep|having|have|got|need) [to|having to] (gasp|pant|gulp) [for]
        (sit|sitting|prop|propped|stand) [myself|bolt] (up|upright) to (breathe|catch|get) [my|me] [breath|air]
        (every|each) (breath|time i breathe|time i breathe in) ... (hurts|hurting|painful|agony|stabs|catches|burns|kills)
        breathing (hurts|is painful|is sore)
        (hurts|hurt|pain) ... (take|taking|draw|drawing) a [deep] breath
        (breathless|suffocating|choking|wheezing|wheezy|asphyxiating|hyperventilating)
        (i'm|i am|i keep|keep) gasping
        like (i'm|i am) (drowning|being strangled|being smothered|breathing through a straw)
        (panting|gasping|heaving|puffing) ... <cant> (stop|slow)
        ^ [<cry>] [having|getting|i have|i've got|got] [some|severe|very bad] (breathlessness|breathing difficulty|breath problem|suffocation) [is] [there|coming|since|started|from|now|only|$]
        breathing (problem|problems|trouble|difficulty|difficulties)
        (not|hardly|barely|stopped|stop) breathing
        can no longer breathe
        like breathing (through|under|in)
        (not|isn't|without|aren't) (getting|get) [enough|any] (air|oxygen|breath)
        i (don't|can't) get [enough|any] (air|oxygen|breath) [help|please|any more|in|and ...] $
        ^ [<cry>] [my] (breath|breathing) [is] [getting|being] (stopped|stopping|blocked) $
        (hard|difficult|struggle|struggling|impossible) to (get|take|draw|suck) ... (air|breath)
        (being|i'm) (strangled|smothered|suffocated)
        not enough (breath|oxygen)
        (the|no|my) (air|breath) ... (not|doesn't|won't|isn't|can't) (come|coming|go|going|get|getting) [in|out|through] $
        ^ [<cry>] [help] i'm drowning [here|help] $
        (breathe|breath) i <cant>
        (stuck|lodged|caught|jammed|wedged) in (my|me|the) (throat|windpipe|gullet)
        (my|me) windpipe [is|has] [just|all] (closing|closed|swelling|swollen|blocked)
        swallowed ... ... (stuck|wrong way|choking)
        (catches|hurts|hurting|sharp|stabs|stabbing|sore|agony|pain|pains) ... ... (when|every time|whenever) i (breathe|breath|inhale|cough|take a breath|take a deep breath|breathe in)
        (i'm|i am|i keep) (puffing|panting|gasping|heaving)
        (not enough|isn't enough|there's no|there isn't any) (air|oxygen)
        <cant> (get|catch|find) [my|any|me] (wind|puff)
        (my|me) (breath|breathing) ... <bad way>
        breathing (is|has|feels|has gone|went|seems) ... <bad way>
        (no|need|give me|want) (breath|air|oxygen)
        (breathing's|breathing is) ... <bad way>
      `,
    ],
    unless: `
      (did i breathe|in and breathe out|then breathe out|to breathe out|i breathe out|^ breathe out|breathe in through|hold (my|your) breath|bated breath)
      ^ (when do|what do|how do|should) i
      (when do|how do|should) i breathe
      (takes|took|taken|take|save|wasting) (my|your|his|the|me) breath
      (this|the) (heat|weather|humidity|smoke|traffic|crowd|fog|dust|smell)
      (breathe|breath) in (this|the) (week|sweet|feet|hate|heap|eat)
      air in (this|the|here|my|his|her)
      (nose|nostril|snorkel)
      air ... (mask|scarf|helmet)
      (tyre|tyres)
      breath of fresh
      (film|movie|joke|story|song|book|match|game|price|prices|comedian|play|programme|news|ending|ride|rollercoaster|show|view|goal) ... (had|has|left|leaves|got|kept) (me|us|them|him|her|everyone) [all|quite] (breathless|gasping|choking|panting|wheezing|out of breath|short of breath) [at the end|with ...|for ...] $
      <in stitches>
      <moving film> [that] (i|i'm|we|you)
      (laughed|laughing|giggled|giggling|howled|howling|chuckling) [so|that] (much|hard|loud) [that] (i|we) couldn't
      couldn't (breathe|breath|get my breath|catch my breath) for (laughing|giggling|laughter)
      (tickled|hugged|sang|danced|swam|ran|laughed|cheered) ... ... (till|until) i couldn't
      (they|she|he|physio|trainer|instructor|coach) (had|made|make|makes|has) me ... (breathe|breath|gasp|gasping|pant|panting|choke|breathless|puffing)
      (they|she|he|physio|trainer|instructor|coach) (had|made) me ... (running|jumping|pedalling|rowing|treadmill|machine|bike|stairs) ... (till|until) i couldn't
      breath away
      (breathless|gasping|choking|dying) (with|for a (cup|cuppa|tea|pint|drink|fag|smoke|beer|brew|coffee|ciggie))
      (gasping|dying) for (tea|a)
      breathe a word
      (trousers|dress|corset|bra|belt|girdle|jeans|tie|collar|tights|suit|skirt|waistband|costume) ... (too|so) tight [that] i <cant> breathe
      ^ [<cry>|<filler>|look] [<cry>|<filler>] [my|the|our|that|this] (avatar|wizard|hero|fish|parrot|rabbit|goldfish|hamster|budgie|budgerigar) [is|has] (can't|cannot|isn't|not|keeps|stopped)
      (under water|underwater|in space|drowning in (paperwork|work|debt|emails|washing|bills|sauce|gravy|homework|tears))
      (breath|puff|breathless) just (thinking about|looking at (you|him|her|them|that|those)|watching (you|him|her|them|those|that))
      (from|after|up) (running|climbing|dancing|that|the|those|a) [run|hill|stairs|walk|dance|climb|long]
      out of (breath|puff) (from|after|running|climbing|going up)
      need air (in|for) the
      choking (up|back|on the hill)
      breathe ... (mask|collar|dress|corset|scarf|jumper|cupboard|smell|smoke|jeans|trousers|tights|bra|belt|girdle|suit|skirt|car|lift)
      (anticipation|excitement|laughing|laughter|giggling|crying|for tears|the stairs|that hill|the view)
      (freezer|engine|car|hoover|clutch|plant)
      air (conditioner|conditioners|conditioned|freshener|mattress|bed)
      (air con|air conditioning|air fryer|fresh air|on air|off air)
    `,
  },
  {
    intent: 'emergency',
    says: [
      `
        <bringing up> ... blood
        blood ... ... (cough|coughing|spit|sputum|phlegm|vomit|sick)
        (cough|coughed|coughing) ... ... blood
        blood ... (out of|from|in) (my|me) mouth
        blood ... (coming|came|comes) up
        <bringing up> ... (red|pink|black stuff|something red|something black|coffee grounds)
        (sick|vomit|vomiting) ... ... (black|coffee grounds)
        blood ... ... (toilet|loo|poo|stool|stools|back passage|bottom)
        blood ... ... (coughed|coughing|spat)
        (my|me) poo [is|has|looks] [all|gone|come out|turned] [all] (black|bloody|red)
        (my|me) stool [is|has|looks] [all|gone|come out|turned] [all] bloody <as of a stool>
        (my|me) stools [is|are|has|have|look] [all|gone|come out|turned] [all] (black|bloody|red) <as of a stool>
        (being sick|been sick|throw up|threw up|vomited) ... ... blood
        (my|me) (poo|stool|stools|poop|motions) [is|are|looks|look] [all|just] (like tar|tarry|sticky and black|black and (sticky|tarry)|full of blood)
      `,
    ],
  },
  // One stands in the kitchen, too.
  {
    intent: 'emergency',
    isDoubtful: true,
    says: ['(my|me) stool [is|has|looks] [all|gone|come out|turned] [all] (black|red) <as of a stool>'],
  },
];
