import type { Rule } from '../../../dialogue/understanding/language.ts';

/** Questions (§5.4), before the commands whose words they borrow. */
export const questions: readonly Rule[] = [
  {
    intent: 'why',
    topic: 'quinine',
    says: ['(quinine|tonic water)'],
  },
  {
    intent: 'why',
    topic: 'minerals',
    says: [
      `
        (magnesium|electrolyte|electrolytes|mineral|minerals|salt|salts|potassium|calcium|vitamin)
        (vitamins|supplement|supplements|iron|zinc)
      `,
    ],
  },
  {
    intent: 'why',
    topic: 'banana',
    says: [
      `
        (banana|bananas|pickles|mustard|vinegar|bar of soap|soap in)
        pickle [juice]
      `,
    ],
    unless: '<someoneElse>',
  },
  {
    intent: 'why',
    topic: 'pill',
    says: ['<painkiller>'],
    unless: '<someoneElse>',
  },
  {
    intent: 'why',
    topic: 'pill',
    says: [
      `
        (can i|should i|could i|may i|what can i|is there ... i can|shall i|is it okay to) take
        is it all right to take
      `,
      '(tablet|pill|something|anything|medicine|one|it)',
    ],
  },
  {
    intent: 'why',
    topic: 'meds',
    says: ['<tablet>', '(<ask>|my|from the|down to|linked|blame)'],
    unless: '(<someoneElse>|remind)',
  },
  {
    intent: 'why',
    topic: 'water',
    says: [
      `
        (dehydrated|dehydration|dehydrating|hydrated|hydrate|hydration|fluids|thirsty|drunk enough)
        (should|shall|can|could|must) i drink
        drink (more|enough|water|of water|something|anything)
        drinking [enough|water|more]
        (glass of|lack of|some|more|enough) water
        water [help]
        (have a|need a) drink
      `,
    ],
    unless: `
        (hot|warm|cold) water
        water (bottle|tablets|pills)
        (pass|bring) me
      `,
  },
  {
    intent: 'why',
    topic: 'rls',
    says: [
      `
        urge to move
        restless [leg|legs|legs syndrome]
      `,
    ],
    unless: "(i'm restless|restless night)",
  },
  {
    intent: 'why',
    topic: 'clot',
    says: ['(clot|clots|thrombosis|dvt|deep vein|embolism|blood clot)'],
  },
  {
    intent: 'why',
    topic: 'works',
    says: [
      `
        (is|will|does) (this|it) (doing|do|going to do) [me] any good
        what if (it|this|that) (doesn't|won't|isn't) (work|help|go|ease|stop|working|helping)
      `,
    ],
  },
  {
    intent: 'why',
    topic: 'works',
    says: [
      '^ (should|must|shall|do|ought) i ... (stretch|stretching|exercise|exercises) ... (every|each|before|daily|regularly)',
    ],
  },
  { intent: 'why', topic: 'pill', says: ['what (can|should|do) i take (for|to)'] },
  {
    intent: 'why',
    topic: 'works',
    says: [
      `
        <firm>
        ^ (do|does|will|is|are|can)
      `,
      `
        (stretch|stretches|stretching|exercises|routine|this exercise)
        pulling [my toes]
      `,
      `
        (work|works|working|proof|evidence|prevent|point in|use)
        any (good|use)
        do (any good|anything)
        make (... difference|a difference)
        worth [it]
        really (help|do)
        actually (help|work)
        help [prevent|at all]
        stop (them|it|cramps)
      `,
    ],
    unless: `
        how do i
        (help|work with) me
        (can|will|could) you
      `,
  },
  {
    intent: 'why',
    topic: 'toes',
    says: [
      `
        (why|how come|purpose|point of)
        what (for|does|good|is the point)
      `,
      `
        (toe|toes|pull|pulling|flex|flexing|stretching it|foot up)
        stretch [it]
      `,
    ],
    unless: '(cramp|cramps|curl|curling|happen)',
  },
  {
    intent: 'why',
    topic: 'stand',
    says: [
      `
        (why|does|am i allowed|will|better to)
        (should|can|do|could|shall|may|ought|what if) i
        is (it|standing|walking)
        would [it help]
      `,
      `
        (stand|standing|walking)
        walk [it off|around|on it]
        get (up and|up)
        put (weight|my weight)
      `,
    ],
    unless: `
        (<cant>|standing all day|sit|why do i get|how do i)
        been (standing|walking)
      `,
  },
  {
    intent: 'why',
    topic: 'rub',
    says: ['(rub|rubbing|massage|massaging|knead|kneading|press on it|massaged|rubbed)'],
    unless: '(can you|will you|would you|could you|done|finished|i rubbed|next|<cant>)',
  },
  {
    intent: 'why',
    topic: 'hot',
    says: [
      `
        (iced|heating pad|heated|frozen peas|wheat bag|compress|warmth)
        heat [pad]
        ice [pack]
        hot (water bottle|bath|shower|or cold|water|flannel|towel)
        cold (pack|or hot|water|compress)
        warm (bath|shower|or cold|water|flannel|towel)
        something (warm|hot|cold)
        (keep it|put ...) warm
      `,
    ],
    unless: '(no ice|ice cold|<someoneElse>)',
  },
  {
    intent: 'why',
    topic: 'preg',
    says: ['(pregnant|pregnancy|expecting|the baby)', '(^ <firm>|because|why|normal|common)'],
    unless: "(baby's asleep|wake the baby)",
  },
  {
    intent: 'why',
    topic: 'who',
    says: [
      `
        (you're|is this|am i talking to|what are you)
        are (you|you qualified)
        who (are|am i|made)
        can (i trust|you diagnose)
      `,
      `
        (doctor|nurse|real|human|person|medical|robot|machine|computer|qualified|trust|diagnose|expert)
        talking to
        (who are|what are) you
      `,
    ],
    unless: `
        (can you hear|love)
        are (you sure|you there|you all right|you awake|you coming|you listening|you okay|you doing)
        are (you asleep|you ready)
      `,
  },
  {
    intent: 'why',
    topic: 'common',
    says: [
      `
        (common|normal|usual|unusual|rare|anyone else|do others|only one)
        (people|everyone|everybody) get
        (other|most|how many|many|lots of) people
        (just|only) me
        does (everyone|everybody)
      `,
      '(<firm>|how)',
    ],
    unless: `
        (normal voice|normally)
        (back to|feels) normal
      `,
  },
  {
    intent: 'why',
    topic: 'age',
    says: [
      `
        (age|older|old|ageing|aging|elderly|over sixty|my age|getting on|sixties|seventies|eighties)
        years
      `,
      '(<firm>|because)',
    ],
    unless: `
        (how old are you|old cramp|years ago|any older)
        (right|same) old
      `,
  },
  {
    intent: 'why',
    topic: 'bed',
    says: [
      `
        (blanket|blankets|covers|duvet|bedclothes|sheets|quilt|bedding|eiderdown|bed covers|tucked in)
        (mattress|pillow)
      `,
      '(<ask>|weight of)',
    ],
    unless: '(pass|pull up the)',
  },
  {
    intent: 'why',
    topic: 'still',
    says: [
      `
        (sitting|sit|lying around|desk|inactive|being still|sofa|armchair|sat|lazy|lack of exercise)
        telly all day
        not (moving|enough exercise|exercising)
      `,
      '(<firm>|because|does)',
    ],
    unless: `
        <cant>
        (should i|can i|do i) sit
        sit (down|up)
      `,
  },
  {
    intent: 'why',
    topic: 'tired',
    says: [
      `
        (on my feet|walked|walking|walk|overdid|overdone|standing all|gardening|worked|tired|exercise)
        (exercised|running|ran|gym|dancing|climbing|overdoing|overworked|cycling|swimming|football)
        (tennis|stairs|too much)
      `,
      '(<firm>|because|from|all day)',
    ],
    unless: `
        (<cant>|start|should i|do my|too much pain)
        (i'm|so) tired
        (that's too|hurts too) much
      `,
  },
  {
    intent: 'why',
    topic: 'long',
    says: [
      `
        (take|takes|taking|last|lasts) (this|so|that|very) long
        (last long|long does|go on for)
        how (long|much longer|soon|long's|many minutes)
        when (will|does)
        ever (going to|stop|end)
      `,
    ],
    unless: `
        (when will you|see a doctor)
        how (long do i hold|long ago|long have i)
      `,
  },
  {
    intent: 'why',
    topic: 'again',
    says: [
      '(what should i do if|what do i do if|in case|will|is|going to|could|likely|what if|does|might|would|chance|can)',
      `
        (return|get another|recur)
        (come|coming|comes) back
        another (one|cramp)
        get it again
        (happen|back|start|strike|cramp) again
        (again|back|more) tonight
      `,
    ],
    unless: `
        (prevent|keeps coming|it's coming back|can you come again)
        how (do i|can i)
        stop (... coming|... from)
        why (do|does|is)
      `,
  },
  {
    intent: 'why',
    topic: 'sore',
    says: [
      "(why|normal|how come|what's|long|tomorrow|is it|will|should|does)",
      `
        (sore|ache|aches|aching|tender|bruised|achy|soreness|stiff)
        still (hurt|hurting)
        hurt (after|so long|afterwards|the next|tomorrow)
      `,
    ],
    unless: '(why do i get|cramping)',
  },
  {
    intent: 'doctor',
    says: [
      `
        (<doctors>|see somebody|professional)
        (see|call|ring) someone
      `,
      `
        (<ask>|need|want|advice|ring|phone|call|see|take me|when|about|appointment)
        (talk|speak) to
      `,
    ],
    unless: '(<someoneElse>|said|report|summary|diary|print|channel|told|other)',
  },
  {
    intent: 'doctor',
    says: [
      `
        (worried|worry|to worry about|concerned|red flags|warning sign|urgent|checked out|alarm)
        (looked at|bad enough)
        when (is ... serious|is ... dangerous)
        (warning|danger|bad) signs
        get (... checked|help|this looked at)
        (look out|watch out|watch) for
        (medical|seek) help
      `,
      '(<ask>|red flags|signs|get|need)',
    ],
    unless: `
      don't worry
      (i'll|i will|i might|i'm going to|i'd|about) (get|getting|have) [another|a|the] [leg|foot|calf] (cramp|cramps|one|it)
      (he|she|they|<kin>) ... (gone|went|going|coming|getting|fetching|off) ... help
    `,
  },
  {
    intent: 'why',
    topic: 'danger',
    says: [
      `
        (dangerous|danger|harmful|harm|serious|damage|risky|risk|fatal|worrying|a bad sign)
        (something serious|safe|injure|permanent|sinister)
        (kill|bad for|hurt) me
        (anything|something) bad
        (will|could|can|might) (it|i|<own>) (snap|tear|rip|break|damage|burst)
        (a sign|signs|symptom|symptoms) of
        is (it|this) (bad|okay|ok|all right|a problem|worrying|a worry) (to|if|that|when)
      `,
    ],
    unless: `
        (<cant>|not safe|<standing>|in danger|should i be worried|warning)
        (i|should i) worry
      `,
  },
  {
    intent: 'why',
    topic: 'what',
    says: [
      `
        what (is this|is a cramp|is cramp|exactly is|is happening|is going on|is wrong with|is it)
        what (is that|is a charley horse|even is|are cramps|has happened|is actually|happens)
        what's (this|a cramp|happening|going on|wrong with|the matter with|a charley horse)
      `,
    ],
    unless: `
        next
        what (is it you|is that noise)
      `,
  },
  {
    intent: 'prevent',
    topic: 'ask',
    says: [
      `
        (how|what|anything|is there|ways|tips|way|want|help me|like to|could|advice|does)
        can (i|you)
        what's (good|best)
      `,
      `
        (for|at) (stopping|preventing|avoiding)
        (prevent|prevents|avoid|preventing|prevention|not get|make sure ... again|reduce|cut down)
        (before bed|won't happen|from happening|sleep without|ease ... future|less often)
        stop (... coming|... happening|getting|the cramps|my cramps|cramps|them|these|... returning)
        stop (it happening|it from|it coming)
        stop (leg|foot|calf|night|toe|these|getting|having) [leg|foot|calf|night] (cramp|cramps)
        keep (... away|... from|cramps)
        (fewer|without) cramps
        (ward|head) off
        get (fewer|rid of these|no more)
      `,
    ],
    unless: `
        (start|let us|routine|does stretching)
        (bedtime|my) stretches
        stop (the timer|the count)
      `,
  },
  {
    intent: 'prevent',
    says: [
      '<stretches>',
      `
        (start|do|begin|run|let's|ready|time|through|want|play|guide|need|like|go|bedtime|evening|night)
        (nightly|now|lead|please|daily|try|my|doing|prevention|before bed|bed time|usual|tonight)
        (help|give|talk) me
        (can|shall) we
      `,
    ],
    unless: `
        (why|does|can't|cannot|<cant>|next|skip|another|other|hurts|hold|don't|not|one more|finished)
        (last|towel|pain|strain|too|slower|repeat|again|what)
        (should|do) i
        stop [stretching]
        different [stretch]
        (this|that|the) stretch
        stretch (my|your|his|her|our) legs
        doing (my|the|some|his|her) (exercise|exercises)
      `,
  },
  {
    intent: 'prevent',
    topic: 'ask',
    says: [
      '^ (what|which) ... (help|helps|stop|stops|good|best|prevents|prevent|eat|drink) ... (cramp|cramps)',
    ],
    unless: '<someoneElse>',
  },
  {
    intent: 'prevent',
    topic: 'ask',
    says: [
      '^ (how (do|can|could|will|would) i|can i do anything to) (stop|prevent|avoid) (it|them|this|these) [happening|coming|again|coming back]',
    ],
    unless: '(cramp|cramps|now|hurting|beeping|dripping|leaking|ringing|barking)',
    in: ['coaching'],
  },
  // A question about cramps that fits no other answer.
  {
    intent: 'why',
    topic: 'why',
    says: [
      '^ (what|why|do|does|are|is|can|could|should|will|would) ... ... (leg|foot|calf|toe|night|my|these|muscle) (cramp|cramps|cramping)',
    ],
    unless: '(<someoneElse>|you|said|it)',
    in: ['idle'],
  },
  {
    intent: 'why',
    topic: 'why',
    says: [
      `
        what (did|have) i (do|done) to (get|deserve|cause|bring)
        why (does|do|is) (this|it|they) (keep|keeps|keeping|happen|happening|always)
        (why|how come|causing|caused|causes|reason)
        what (causes|cause|caused|is causing|makes|is making|brings|brought|triggers|triggered|gives me)
        what (sets|set)
        what's (causing|making|triggering|behind)
        cause [of]
        where (does ... come from|do ... come from)
        (bring|brings|brought ...|brought this) on
      `,
    ],
    unless: `
        because
        why (not|don't|are you|did you|won't you)
      `,
  },
];
