import type { RedFlag } from '../../../../dialogue/understanding/language.ts';

/** Signs of the body that call for help now (relief-content §3.1): part and quality in both orders. */
export const bodyRedFlags: readonly RedFlag[] = [
  {
    intent: 'emergency',
    says: [
      `
        <chest> ... ... <suffering>
        <suffering> ... ... <chest>
        (something|someone|somebody|it's) ... (pressing|sitting|standing|squeezing|sat|lying) ... <chest>
        (heart|chest) attack
        (my|me) heart ... (stopping|stops|fast|skipping|jumping|going mad|going crazy|irregular|missing beats|flutters|quick)
        (my|me) heart ... (nineteen to the dozen|like the clappers|like a hammer|out of my chest)
        palpitations
        like ... ... (on|in|across|round|around|over|through) (my|me) (chest|heart)
        (my|me) chest (feels|is|has gone|has) ... (like|funny|odd|weird|strange|wrong|bad|full|crushed|squeezed|clamped|clamp|on fire|bursting)
        ticker ... (playing up|pain|hurts|wrong|bad|stopping|stopped|racing|going)
        heart ... (won't stop|keeps|keep) (racing|pounding|fluttering|skipping|jumping|thumping)
        ^ [<cry>] [<cry>] heart [is|keeps] (racing|pounding|fluttering|thumping|stopping) $
        <suffering> ... (under|behind|below) [my|the|me] [left|right] (breast|boob)
        ^ (ow|oh god|oh my god|god|help|oh|ouch|oh no|christ|jesus) (my|me) heart $
        ^ [<cry>|stop|wait|no] [<cry>] [my|the|me] chest [my chest|hurts] $
        (it's|it is|not <own>|not <own> but) [in|inside] (my|me) chest [now] $
        (up|down|across|gone|going|moved|moving|spread|spreading|shooting) (to|into) (my|me|the) chest
        (tight|tightness|band|pressure|squeezing|crushing) ... ... (ribs|ribcage|rib cage)
        chest (tightens|hurts|aches|tightened)
        (wrong|trouble|problem) with (my|me) (heart|chest)
        ^ [<cry>] [<cry>] [my|the|me] chest [<cry>] [<cry>] [<cry>] [my|the|me] chest [<cry>|hurts] $
      `,
    ],
    unless: `
      (heartburn|love|how|what is|is it a|heavy heart)
      (heart|chest) of
      with (this|the|a|my) (cold|flu|cough)
      chest (freezer|drawers|expander|piece|cold|rub)
      (off|tool|treasure|medicine|ice|pirate|linen|toy|war) (your|my|his|her|the) chest
      (off|tool|treasure|medicine|ice|linen|toy|war) chest
      (jumper|shirt|bra|dress|coat|blouse|top|vest|cardigan|seatbelt|my belt|buttons|zip|cat|blanket) ... ... <chest>
      (gave|give|gives|giving) (me|him|her|us|them|you) (a|another) heart attack
      (nearly|almost|practically) (had|have|having|gave) ... heart attack
      heart (broken|breaking|bleeds|sank|melts|burns)
      heart attack (on a|of) (plate|laughter|fright|stick)
      (bra|corset|girdle|rate monitor|up to my chest in)
      (he|she|that|it) stopped my heart
      chest hurts is
      (after|from) (that|the|a|my|all that) (coffee|run|film|match|stairs|walk|scare|fright|shock|dance|jog|hill)
      (break|breaking|broke|breaks|warms|melts) my heart
    `,
  },
  {
    intent: 'emergency',
    says: [
      `
        (having|had|have|it's|is|think it's|feels|getting) ... (heart attack|stroke|anaphylaxis)
        (heart attack|anaphylaxis) $
        (i'm|i am|i think i'm|i might be) (dying|going to die)
        (think|feel) ... (i'm|i am) (dying|going to die)
        going to die
      `,
    ],
    unless: `
      (what is|is it a|stroke of|laughing|of laughter|on a plate|of boredom|of thirst|of hunger|for a|to see|of embarrassment|jab|vaccination|death of me)
      (dying|die) (for|to|of (thirst|hunger|boredom|embarrassment|shame))
      bored to death
      (gave|give|gives|giving) (me|him|her|us|them|you) (a|another) heart attack
      (nearly|almost|practically) (had|have|having|gave) ... heart attack
    `,
  },
  {
    intent: 'emergency',
    says: [
      `
        <cant> (breathe|breath|inhale|exhale)
        ^ (breath|breathing|air) ... <cant>
        <cant> ... (breathe|breath)
        <cant> ... (get|catch|draw|take|find|have) ... ... (breath|air|oxygen)
        <cant> ... enough (air|oxygen)
        <cant> fill my lungs
        (my|me) lungs ... (won't|can't|tight|full|hurt|burning|aren't|not)
        (struggling|struggle|fighting|gasping|fight|battling|desperate|panting|choking) ... ... (breathe|breath|air|breathing)
        (short|shortness|out|run out|running out|scant) of (breath|air|puff)
        (trouble|difficulty|difficult|hard|harder|painful|problem|problems|bother|job|effort) ... ... (breathe|breathing|breath)
        (hurts|pain|hurt|sore) ... when i breathe
        hurts to breathe [in]
        ^ [<cry>] [<cry>] (breathe|breathing|breath|air) (can't|cannot|no)
        (every|each) (breath|time i breathe|time i breathe in) ... (hurts|hurting|painful|agony|stabs|catches|burns|kills)
        breathing (hurts|is painful|is sore)
        (hurts|hurt|pain) ... (take|taking|draw|drawing) a [deep] breath
        (breathless|suffocating|choking|wheezing|wheezy|asphyxiating|hyperventilating)
        (i'm|i am|i keep|keep) gasping
        like (i'm|i am) (drowning|being strangled|being smothered|breathing through a straw)
        (panting|gasping|heaving|puffing) ... <cant> (stop|slow)
        breathing (problem|problems|trouble|difficulty|difficulties)
        (not|hardly|barely|stopped|stop) breathing
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
      (did i breathe|breathe out|breathe in through|hold (my|your) breath|bated breath)
      ^ (when do|what do|how do|should) i
      (when do|how do|should) i breathe
      (takes|took|taken|take|save|wasting) (my|your|his|the|me) breath
      breath of fresh
      breath away
      (breathless|gasping|choking|dying) (with|for a (cup|cuppa|tea|pint|drink|fag|smoke|beer|brew|coffee|ciggie))
      (gasping|dying) for (tea|a)
      breathe a word
      (from|after|up) (running|climbing|dancing|that|the|those|a) [run|hill|stairs|walk|dance|climb|long]
      out of (breath|puff) (from|after|running|climbing|going up)
      need air (in|for) the
      choking (up|back|on the hill)
      breathe ... (mask|collar|dress|corset|scarf|jumper|cupboard|smell|smoke|jeans|trousers|tights|bra|belt|girdle|suit|skirt|car|lift)
      (anticipation|excitement|laughing|laughter|giggling|crying|for tears|the stairs|that hill|the view)
      (freezer|engine|car|hoover|clutch|plant)
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
        blood ... ... (coughed|coughing|spat)
        (being sick|been sick|throw up|threw up|vomited) ... ... blood
      `,
    ],
  },
  {
    intent: 'emergency',
    says: [
      `
        (i|i've|i'm|think i|feel like i'm|about to|going to|nearly|almost|keep|might) ... <fainting>
        (feel|feeling|come over|coming over|came over|go|going|gone|felt) ... (faint|fainty|swimmy)
        (lost|losing|lose) consciousness
        ^ <fainting>
        (everything|it's|it|room|lights) ... going (black|dark|grey)
        everything ... (went|goes|going|turned|gone|turning) (black|dark|white|grey|hazy|blurry)
        (came round|came to|come round|come to|woke up|wake up) on the [bathroom|kitchen|bedroom|hall|cold] (floor|ground)
        everything ... (spinning|swimming|fading|going dark|going grey|gone dark|gone black|goes black)
        (i'm|i am) (faint|losing it|slipping away)
      `,
    ],
    unless: `
      (faintest|faint hope|faint heart|not for the faint|with hunger|when i saw|with shock|at the price|the bill|boredom)
      (black|blacked|blacking) out the
      (nearly|almost) (fainted|passed out|died) when
      (he|she|they|it|lights|street|town|power) (blacked|black) out
      (passed|passing|pass) out (leaflets|flyers|cards|the|his|her|of|with flying|samples)
    `,
  },
  {
    intent: 'emergency',
    says: [
      `
        (face|mouth|smile|lip|cheek) ... ... <drooping>
        <drooping> ... ... (face|mouth)
        one side of my (face|mouth)
      `,
    ],
    unless:
      "((face|mouth|lip|cheek) [is|has|have|got] (cramp|cramped|cramping)|cramp in [my] (face|mouth|lip|cheek)|face (cloth|flannel|mask|cream|pack|paint)|<not> numb|dentist|injection|anaesthetic|water|long face|stiff upper|was numb|(till|until) ... (time|o'clock|bed|lunch|tea))",
  },
  {
    intent: 'emergency',
    says: [
      `
        (i've|i have|i'm|i am|going|gone|went) [gone|going|half] blind
        blind in (one|my|the|this|both)
        (lost|losing|lose) [all] [the|my|me] (sight|eyesight|vision)
        (my|me) (sight|eyesight|vision) ... (gone|going|went|blurred|blurry|double|black|disappeared)
        (seeing|see) double
        everything ... (double|blurred|blurry|swimming)
        (double|tunnel) vision
        <cant> see ... (all of a sudden|suddenly) $
        (suddenly|all of a sudden) ... <cant> see
        <cant> see ... (of|from|in|through|with) ... (eye|eyes)
        <cant> smile
        worst headache
        (thunderclap|blinding) headache
        (lips|lip) ... (blue|purple|grey|gray)
        (throat|tongue|lips) ... (closing|closed|swelling|swollen|swelled)
      `,
    ],
    unless: `
      (blind (date|drunk|spot|man|bend|faith)|glasses|lenses|cataract|in the dark|dentist|lipstick|sore throat|roller blind|eye test|optician|small print)
      (see|seeing) double (figures|the)
      sight of
      ^ are (my|the) lips
      smile (at|about|when|without|for|because)
      looking at
    `,
  },
  {
    intent: 'emergency',
    says: [
      `
        (slurring|slurred|slurry|slur)
        <cant> (speak|talk|say ... words|get ... words|get ... words out|string ... sentence|find ... words)
        (words|speech|talking|voice|sentences) ... (coming out wrong|come out|jumbled|muddled|garbled|gibberish|mixed up|funny|wrong|slurred)
        (words|speech|talking|voice|sentences) ... (coming|come|came|comes|sounding|sounds) [out] [all] (wrong|funny|strange|weird|odd|backwards|slurred|jumbled|muddled|garbled|mixed up|like mush|gibberish)
        words won't come
        (say|saying|speak|talk) ... (comes|coming|come|came) out ... (rubbish|wrong|nonsense|gibberish|garbled|mush|funny|jumbled|backwards|muddled|slurred)
        (mixing|muddling|jumbling|slurring|losing) [up] my words
        (my|me) speech (has|is|has gone|went|sounds|gone) ... (funny|gone|wrong|odd|strange|slurred|bad|thick|queer|weird|rubbish)
        speech has gone
        lost (my|the) speech
      `,
    ],
    unless: `
      <cant> (speak|talk) (now|long|to him|to her|to them|to you|french|german|for|about|highly|of|any louder|up)
      (wedding|best man|king's|queen's|make a|give a) speech
      words (won't|don't) mean
    `,
  },
  {
    intent: 'emergency',
    says: [
      `
        <arm> ... ... <powerless>
        <arm> [just] won't (do|move|work|lift|listen|obey|go|come)
        <cant> (lift|raise|move|feel|use) <arm>
        (weakness|numbness|no feeling|no strength|dead feeling) ... ... <arm>
        <powerless> ... ... (one|left|right|whole|half my) side
        (one|left|right|whole left|whole right|half) side ... ... <powerless>
        <powerless> on one side
        <powerless> [all] (from|below) the (waist|neck|chest|hips|knees) [down]
        <powerless> (on|down) [the|my] (left|right) $
        (right|left|one) hand ... won't (do|move|work|open|close|grip)
        (hand|fingers) ... (gone weak|gone limp|gone dead|gone floppy)
        <powerless> ... (arm and leg|leg and arm|half my body)
        lost [all] [the] (use|feeling|power|strength) (of|in|down|on) [all] [down] [my|me|the] [whole] [left|right|one] (arm|arms|hand|side)
        half my body
        <cant> (move|feel|lift) (one|my left|my right|my whole left|my whole right) side
      `,
    ],
    unless: `
      (lying|lain|slept|sleeping|leaning) on (it|my arm)
      arm (of the|chair|rest|wrestling)
      (calf|foot|toe|toes|shin|thigh|bed|sofa|chair|street|road|coin)
      broken off
      (jab|jabs|vaccination|vaccine|injection|gym|weights|shopping)
    `,
  },
  {
    intent: 'emergency',
    says: [
      `
        (clammy|cold sweat|sweating|sweaty|pouring with sweat|drenched in sweat|sick|nauseous|queasy) ... ... (arm|jaw|shoulder) (aches|hurts|aching|hurting|sore|heavy|tingling|is aching|is hurting|feels heavy|pain)
        (arm|jaw|shoulder) (aches|hurts|aching|hurting|is aching|is hurting|feels heavy|pain) ... ... (clammy|cold sweat|sweating|sweaty|sick|nauseous|queasy|faint)
        <suffering> ... ... (down|up|into|in|through|along|to) [in|into|to] [my|the|me] [left|whole left] (arm|jaw)
        (pain|pains|ache|aching|going|goes|hurts|hurting|spreading|shooting|running) ... ... (down|up|into|through|to) [in|into|to] [my|the|me] [left] (arm|arms|jaw)
        (my|the|me) left arm ... ... <suffering>
        (my|the|me) left arm ... ... (ache|aches|aching|tingling|heavy)
        jaw ... ... (pain|pains|hurt|hurts|ache|aches|aching)
        jaw and <chest>
        (in|into|to|up) [to] (my|me|the) jaw
        (down|in|into) (my|me|the) left arm
        jaw and ... ... arm
        <suffering> ... ... (down|up|into|in|through|along|to) ... (arm|jaw)
        <suffering> ... ... (arm and jaw|jaw and arm)
      `,
    ],
    unless:
      '(cramp|jab|jabs|vaccination|vaccine|injection|flu|gym|dentist|tooth|toothache|in arms|up in arms|writer)',
  },
  {
    intent: 'emergency',
    says: [
      `
        (<own>|it|<my> legs|foot|leg|toes|this leg|the leg|the foot) ... ... cold
        cold ... ... (<own>|leg|foot|toes)
      `,
      '(blue|pale|white|numb|grey|gray|purple|black|no pulse|mottled|waxy|lifeless)',
    ],
    unless: '(<firm> ice|<not> (numb|cold)|ice pack|cold pack)',
  },
  {
    intent: 'emergency',
    says: [
      `
        blue and cold
        cold (and numb|and blue|and white|and dead|and pale|and grey|and purple)
        numb (and cold|and blue)
        (white|pale|grey|purple) and cold
      `,
    ],
    unless: '<not> (numb|cold)',
  },
  {
    intent: 'emergency',
    says: [
      `
        (<own>|leg|foot|toes|calf) ... (blue|stone cold|ice cold|icy cold|freezing cold)
        (<own>|leg|foot|toes|calf) (is|are|looks|look|looking|has gone) [all|a bit] (blue|purple|mottled|grey|gray)
        (<own>|leg|foot|toes|calf) ... (gone|turned|going|turning|went) ... (white|grey|cold|black|purple|blue|pale)
      `,
    ],
    unless: `
      (in here|in this (room|house|weather)|outside|tonight|the (tea|soup|bath|room|water|dinner))
      (tan|nail|nails|varnish|socks|bruise|bruised|paint|painted|shoes|slippers|blanket)
      (ice pack|ice cold water|cold pack|out of the blue|blue blanket|weather|beer|tea|coffee|dinner|bed)
      (feel|felt) blue
    `,
  },
  {
    intent: 'emergency',
    topic: 'cannot move',
    says: [
      `
        <own> ... ... <cant> feel (it|a thing|anything|nothing) [at all] $
        (paralysed|paralyzed|i can't move)
        no feeling [at all] in
        (lost|losing) [all|the|all the] feeling in <own>
        <cant> (move|feel) (<own>|my legs|my feet|the leg|the foot|the toes|this leg|this foot|my leg) [at all]
        <cant> feel (anything|a thing|nothing) ... (down|below) $
        <cant> feel (anything in|anything below|my feet)
        <cant> (move|feel it|feel anything) at all
        <cant> move it
        <cant> (wiggle|waggle) (my|the|me) [left|right] toes
        <own> (won't move|won't move at all|is paralysed)
      `,
    ],
    unless: `
      (for|with|because of|from) [the|this|a|my] (cramp|cramps|cramping|spasm)
      move on
      (stuffed|full up|ate|eaten|boxes|clutter|comfy|comfortable|cosy|wardrobe|furniture)
      can't (feel it any more|feel the cramp|feel the pain)
      move (for|the|house|home|because of the)
    `,
  },
  {
    intent: 'emergency',
    says: [
      `
        (jaw|mouth) ... (stiff|stiffening|locked|lock|locking|clamped|cramp|cramping|cramps|cramped|spasm|tight|seized)
        (jaw|mouth) ... (<cant>|won't) open
        (<cant>|won't) open my (jaw|mouth)
        (cramp|cramps|cramping|spasm|stiff|stiffness|locked) ... my jaw
        (tight|stiff|locked|seized) jaw
      `,
    ],
    unless: 'tight lipped',
  },
  {
    intent: 'emergency',
    says: [
      `
        (lockjaw|tetanus)
        <cant> swallow [properly|anything|water|now|at all|food|my tablets|my own spit|and|it hurts] $
        <cant> swallow (and|or|anything|properly|my|because)
        (trouble|difficulty|hard|struggling|painful|hurts) ... ... (swallow|swallowing) [now|properly|anything|food|water] $
      `,
    ],
    unless:
      '(was hard to swallow|hard to swallow (that|pill)|pill to swallow|my (pride|words)|tetanus (jab|injection|shot))',
  },
  {
    intent: 'emergency',
    says: [
      `
        (having a fit|convulsions|convulsing|fitting)
        (a|having a) (seizure|fit)
        spasms (... spreading|are spreading|all over)
      `,
    ],
    unless: `
      (nearly|almost) (had|have) a fit
      (a fit|fit) (when|if|at|about|of|for|as)
      (have|had|throw|threw) a fit
      (fitted|fitting) (kitchen|carpet|room|sheet)
    `,
  },
  {
    intent: 'emergency',
    says: [
      `
        (bladder|bowel|bowels)
        wet (myself|the bed)
        groin (is numb|numb)
        numb (between my legs|in my groin)
      `,
      '(lost control|control|numb|<cant>|wet)',
    ],
  },
  {
    intent: 'emergency',
    says: [
      `
        don't know (where|who) i am
        (can't remember|cannot remember|don't know|no idea|forgotten) ... (where i am|who i am|what day it is|my own name|what year it is)
        (i'm|i am|gone|feel|come over|got) [all] confused $
        (i'm|i am|gone|feel) [all] confused and
        confused suddenly
      `,
    ],
    unless: 'confused (by|about|at|with)',
  },
  // Not in the table of the red flags, and nothing to wait with. [PJ]
  {
    intent: 'emergency',
    says: [
      `
        bleeding ... (badly|heavily|a lot|everywhere|to death|and it won't stop|fast)
        won't stop bleeding
        (blood everywhere|pouring [with] blood|losing [a lot of|so much] blood)
        (taken|took) (too many|an overdose|all my) [of my|my|the] [tablets|pills|painkillers]
      `,
    ],
    unless: '(nose|gums|heart bleeds|bleeding (obvious|heck|hell))',
  },
];
