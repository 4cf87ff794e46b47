import type { RedFlag } from '../../../../dialogue/understanding/language.ts';

/** Chest, heart, and the arm and jaw that go with it (relief-content §3.1). */
export const chestRedFlags: readonly RedFlag[] = [
  {
    intent: 'emergency',
    says: [
      `
        <chest> ... ... <suffering>
        <suffering> ... ... <chest>
        (something|someone|somebody|it's) ... (pressing|sitting|standing|squeezing|sat|lying) ... <chest>
        (heart|chest) attack
        chest (pain|pains) (has|have) [got] me (doubled up|bent double|on my knees|in tears|sweating)
        (my|me) heart ... (stopping|stops|fast|skipping|jumping|going mad|going crazy|irregular|missing beats|flutters|quick)
        (my|me) heart ... (nineteen to the dozen|like the clappers|like a hammer|out of my chest)
        palpitations
        (^|and|but|now|it's|oh|because|cos|think|<cry>|<filler>) (my|me) chest
        (terrible|awful|bad|sore|tight) chest $
        (standing|sitting|kneeling|sat|pressing|crushing) ... on my ribs
        crushing pain
        (vice|band|belt|clamp|strap|rope|hands|python|snake|iron|weight) ... (round|around|on|across|over) (my|me) (ribs|ribcage|rib cage|lungs)
        (my|me) ribs ... ... (squeezed|crushed|crushing|squeezing|tight|tightening|caving)
        (squeezing|crushing|pressure|tightness|heaviness) ... ... (neck|jaw|shoulder|shoulders)
        (i think|think|reckon|sure) [it is|it's] (my|me) heart
        (in|inside|across|over|at) [the] [centre|middle|center|front|top|left|right|side] of (my|me|the) chest
        (pain|pains|ache|hurts|hurting|tight|tightness) ... (across here|under (my|the) ribs|below (my|the) ribs)
        (shoulder blades|shoulder blade) ... ... (sweat|sweating|clammy|sick|breath|chest)
        (sweat|sweating|clammy) ... ... (shoulder blades|shoulder blade)
        like ... ... on the chest
        ^ [<cry>|<filler>|help] [<cry>|<filler>] [it's|not wind it's|i think it's] (my|me) heart [again|doctor] $
        it's not (wind|indigestion|heartburn) ... heart
        (my|me|having|getting|got|an) angina
        angina ... (bad|back|again|playing|started|attack|pain|worse|not)
        (my|me) pulse ... (all over|racing|fast|irregular|funny|missing|weird|slow|weak)
        (my|me) heart ... (bumping|banging|hopping|lurching|twisting|kicking|galloping|bouncing|flopping|flip|leaping|misbehaving|out of rhythm)
        (it|it's|pain|that's|now) ... (gone|going|spreading|moving|moved|spread|travelling|shooting|running) ... (into|down|to|up|through) [to|into] (my|me|the) [left] (arm|jaw)
        (my|me|the) heart ... beating ... (all over|funny|fast|odd|wrong|irregularly|too|out of|strange|weird)
        like ... ... (on|in|across|round|around|over|through) (my|me) (chest|heart)
        (my|me) chest (feels|is|has gone|has) ... (like|funny|odd|weird|strange|wrong|bad|full|crushed|squeezed|clamped|clamp|on fire|bursting)
        ticker ... (playing up|pain|hurts|wrong|bad|stopping|stopped|racing|going)
        heart ... (won't stop|keeps|keep) (racing|pounding|fluttering|skipping|jumping|thumping)
        ^ [<cry>] [<cry>] heart [is|keeps] (racing|pounding|fluttering|thumping|stopping) $
        <suffering> ... (under|behind|below) [my|the|me] [left|right] (breast|boob)
        ^ (ow|oh god|oh my god|god|help|oh|ouch|oh no|christ|jesus) (my|me) heart $
        ^ [<cry>|stop|wait|no] [<cry>] [my|the|me] chest [my chest|hurts] $
        (it's|it is|not <own>|not <own> but) [in|inside] (my|me) (chest|breathing|breath) [now] $
        (up|down|across|gone|going|moved|moving|spread|spreading|shooting) (to|into) (my|me|the) chest
        (tight|tightness|band|pressure|squeezing|crushing) ... ... (ribs|ribcage|rib cage)
        chest (tightens|hurts|aches|tightened)
        ^ [<cry>|<filler>] [very|too much] (heavy|big|strong|sharp|severe|bad|terrible) [heavy] (pain|pressure) in [the|my] chest [side] [only|now|help|again|since ... ...|from ... ...] $
        (feels|felt|feel|it's|like) ... (kicked|punched|thumped|hit) [me] [right] (in|on) (the|my|me) chest
        (wrong|trouble|problem) with (my|me) (heart|chest)
        ^ [<cry>] [<cry>] [my|the|me] chest [<cry>] [<cry>] [<cry>] [my|the|me] chest [<cry>|hurts] $
      `,
    ],
    unless: `
      ((i|he|she|they|you|we) love|(in|with|for|of|true|my) love|love (you|him|her|them|story|song|affair|letter)|heartburn|how|what is|is it a|heavy heart)
      my chest (hair|size|x ray|xray|expander|freezer|measurement|of|press|workout|muscles|rub|wig|day|plate)
      ^ [<cry>|<filler>|no] my chest (doesn't|isn't|doesn't feel) [really] (hurt|hurting|ache|aching|tight|sore|painful) [now|any more|anymore|at all|today|tonight] $
      my chest [is|feels] [much|a lot|all|quite] (better|clear|clearer|fine|okay|good|easier)
      (cough|cold|phlegm|vicks|germs|mucus|flu|infection) ... ... <chest>
      <chest> ... (cough|cold|phlegm|vicks|mucus|flu|infection|infected)
      chest ... (hairy|hair|tattoo|waxed)
      heart of
      chest of (drawers|tools|toys|gold|treasure|tea|medicine)
      angina (tablets|runs in|clinic|last)
      with (this|the|a|my) (cold|flu|cough)
      chest (freezer|drawers|expander|piece|cold|rub)
      (off|tool|treasure|medicine|ice|pirate|linen|toy|war) (your|my|his|her|the) chest
      (off|tool|treasure|medicine|ice|linen|toy|war) chest
      (jumper|shirt|bra|dress|coat|blouse|vest|cardigan|seatbelt|my belt|buttons|zip|cat|blanket) ... ... <chest>
      (gave|give|gives|giving) (me|him|her|us|them|you) (a|another) heart attack
      (nearly|almost|practically) (had|have|having|gave) ... heart attack
      ^ [<cry>|<filler>] i [really|honestly|only] thought (i was having|i'd had|i had|it was) (a|another) (heart attack|stroke) [but] [it] (was|turned|wasn't|were) ... $
      ^ [<cry>|<filler>] (i'm|i am|i've always been) [so|always|really|very] (scared|afraid|frightened|terrified) of [ever] (having|getting) (a|another) (heart attack|stroke) [again|one day] $
      heart (broken|breaking|bleeds|sank|melts|burns)
      heart attack (on a|of) (plate|laughter|fright|stick)
      (bra|corset|girdle|rate monitor|up to my chest in)
      (he|she|that|it|you|they) stopped my heart
      (nearly|almost|practically) stopped my heart
      (film|movie|goal|song|match|news|price|bill|joke|story|book|programme|episode|ending|scene|scare|fright|spider|dog|cat|bang|noise|car|lorry|phone|doorbell|thunder|knock) [has|had] [just] stopped my heart
      (stopped|jumped|sank) <at the news>
      my heart [nearly|almost|just|actually] (stopped|jumped|sank) when (he|she|they|you|that|the) ... ... $
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
        am i dying $
        (might|may|could) be [having] [a|my] (stroke|heart attack)
        (having|had|have|it's|think) ... (tia|mini stroke)
      `,
    ],
    unless: `
      (what is|is it a|stroke of|laughing|of laughter|on a plate|of boredom|of thirst|of hunger|for a|to see|of embarrassment|jab|vaccination|death of me)
      (dying|die) (for|to|of (thirst|hunger|boredom|embarrassment|shame))
      bored to death
      (gave|give|gives|giving) (me|him|her|us|them|you) (a|another) heart attack
      (nearly|almost|practically) (had|have|having|gave) ... heart attack
      ^ [<cry>|<filler>] i [really|honestly|only] thought (i was having|i'd had|i had|it was) (a|another) (heart attack|stroke) [but] [it] (was|turned|wasn't|were) ... $
      ^ [<cry>|<filler>] (i'm|i am|i've always been) [so|always|really|very] (scared|afraid|frightened|terrified) of [ever] (having|getting) (a|another) (heart attack|stroke) [again|one day] $
      (nearly|almost|practically) (had|have|having) a stroke (when|at|over|seeing)
      (heart attack|stroke) <at the news>
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
        jaw and <chest>
        (pain|pains|ache) ... ... (through|up|into|round) [to|into] (my|me) (back|neck|jaw|shoulder|shoulder blades) ... ... ... (sweating|sweaty|clammy|sick|faint|breathless|<cant> breathe)
        [left] (arm|arms|shoulder) and [in|into|down] [my|the|me] jaw
        jaw and [in|into|down] [my|the|me] [left] (arm|shoulder)
        (indigestion|heartburn|trapped wind) ... ... (in|into|to|down|up|through|across|and|with) [in|into|to|pain in|ache in] [my|me|the|a] [left|right|both] (arm|arms|jaw|shoulder|shoulders)
        (indigestion|heartburn|trapped wind) ... ... (in|into|to|up|and) [in|into|to|pain in|ache in] (my|me) neck
        (indigestion|heartburn|trapped wind) ... ... (arm|arms|jaw|shoulder|shoulders) (ache|aches|pain|pains|hurts|aching|hurting|tingling|numb|heavy)
        (indigestion|heartburn|trapped wind) ... ... (left|tingling|aching|heavy|numb|painful|sore) (arm|arms|jaw|shoulder)
        (indigestion|heartburn|trapped wind) ... ... neck (aches|hurts|pain|aching|hurting)
        (indigestion|heartburn|trapped wind) ... ... (sweating|sweaty|clammy|breathless|(short of|out of|<cant> (get|catch)) ... breath)
        (pain|pains|ache|aching|hurts|hurting) ... ... (neck|jaw|shoulder|arm) and [up|down|into] [my|the|me] [left] (arm|arms|jaw|neck)
        (in|into|to|up) [to] (my|me|(the)) jaw
        (down|in|into) (my|me|the) left arm
        jaw and ... ... arm
        <suffering> ... ... (down|up|into|in|through|along|to) ... (arm|jaw)
        <suffering> ... ... (arm and jaw|jaw and arm)
      `,
    ],
    unless:
      '(cramp|jab|jabs|vaccination|vaccine|injection|flu|gym|dentist|tooth|toothache|in arms|up in arms|writer)',
  },
  // A heart or its great vessel may hurt there.
  {
    intent: 'emergency',
    isDoubtful: true,
    says: [
      `
        <suffering> ... ... between [my|me|the] (shoulders|shoulder blades)
        between (my|me|the) (shoulders|shoulder blades) ... <suffering>
      `,
    ],
    unless: `
      (cramp|cramps|cramping|spasm|spasms|knot|knots|itch|itches|itching|itchy|tattoo|massage|rub|scratch)
      (gym|weights|gardening|digging|desk|computer|mattress|pillow|rucksack|backpack|bra|strap|always|for years)
    `,
  },
  // A jaw that only hurts at a meal is a dentist's; one that hurts with more is not.
  {
    intent: 'emergency',
    says: ['jaw ... ... (pain|pains|hurt|hurts|ache|aches|aching)'],
    unless: `
      (jab|jabs|vaccination|vaccine|injection|flu|gym|dentist|tooth|toothache)
      jaw [always] (hurts|aches|cramps|is aching) (when|if|whenever|every time) i (chew|eat|bite|yawn|sing) [toffee|toffees|meat|steak|toast|gum|nuts|apples|too much|a lot] $
    `,
  },
];
