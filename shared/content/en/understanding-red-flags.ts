import type { Rule } from '../../dialogue/understanding/language.ts';

const conversation = ['coaching', 'easing', 'yes-or-no', 'which-part', 'which-side', 'emergency'] as const;

/** Red flags (relief-content §3.1, §3.2), before everything else. */
export const redFlags: readonly Rule[] = [
  {
    intent: 'fall',
    topic: 'hurt',
    says: [
      `
        (fell|fallen|tripped|slipped|on the floor|came off the bed|tumbled|went down|landed)
        (had a|took a) fall
      `,
      `
        (broke|broken|bleeding|hurt myself|injured|hip hurts)
        hit (my head|my <elsewhere>)
        (banged|bumped|cracked|hurt) my
        my (hip|wrist)
      `,
    ],
    unless: `
        i might
        (nearly|almost) fell
      `,
  },
  {
    intent: 'fall',
    topic: 'hurt',
    says: [
      `
        i think i broke
        (hit my|banged my|bumped my|knocked my|cracked my) head
        (broken|broke) my
      `,
    ],
  },
  {
    intent: 'fall',
    topic: 'cannot get up',
    says: [
      `
        need ... up off the floor
        <cant> (get up|get back up|... off the floor|... up off the|get myself up|pick myself up)
        <cant> ... up from the floor
      `,
    ],
    unless: `
        (up on my feet|don't think i can get up|on this leg|by myself|without help)
        get (up on|up and walk)
        can't (get up to|get up yet)
        (from the|off the|from|out of) bed
      `,
  },
  {
    intent: 'fall',
    says: [
      `
        (gone down with a bump|come out of bed and)
        i (fell|have fallen|just fell|fell over|tumbled|tripped|slipped|went down|landed hard|landed on)
        i (landed badly|collapsed|went over)
        i've (fallen|tripped|slipped|collapsed|had a fall|gone over)
        (fell|fallen|tripped|slipped|gone) over
        (fallen out of|fell out of|come off the|came off the|rolled out of|rolled off the) bed
        fallen (down|off)
        fell (down|off)
        (took a|taken a|had a) fall
        (taken a|took a|had a) tumble
        slipped (off|on)
        slid (off|out)
        (i'm on the|lying on the|stuck on the|ended up on the) floor
        i'm (down on the|on the ground)
        (legs gave|leg gave|knees gave) way
        (leg gave|legs gave) out
      `,
    ],
    unless: `
        (before|scared|afraid|worried|keep falling|in love|i might|nearly slipped|<not> fallen)
        if (i stand|i get up)
        when (i stand|i get up)
        last (time i|time)
        fell (asleep|for|off the back|through|apart|out with|behind)
        fallen (asleep|for|out with)
        (i'd|<not>|didn't) fall
        (nearly|almost|never) fell
        slipped (up|my mind|disc)
      `,
  },
  {
    intent: 'emergency',
    says: [
      '(chest|my heart)',
      `
        (pain|pains|hurt|hurts|hurting|tight|tightness|pressure|crushing|squeezing|heavy|cramp|cramps)
        (cramping|ache|aching|attack|burning|stopped|thumping)
      `,
    ],
    unless: `
        (heartburn|love|how)
        (heart|chest) of
      `,
  },
  {
    intent: 'emergency',
    says: [
      `
        (heart attack|going to die|anaphylaxis)
        (a|having a) stroke
        (i'm|think i'm) dying
      `,
    ],
    unless: '(what is|is it a)',
  },
  {
    intent: 'emergency',
    says: [
      `
        (breathless|gasping|fighting for air|choking|breathing's|breathe properly)
        (<cant>|struggling ...|hard to|hard ... to|hurts to|hurts when i) breathe
        (<cant> ...|<cant> ... my|struggling ...|short of|shortness of|out of|fighting for|no) breath
        (trouble|difficulty|trouble ...|not) breathing
        breathing (is|properly)
      `,
    ],
    unless: `
        did i breathe
        (when do|what do) i
      `,
  },
  {
    intent: 'emergency',
    says: [
      `
        (coughed|spitting|cough|bringing up|spat|vomiting)
        coughing [up]
      `,
      'blood',
    ],
  },
  {
    intent: 'emergency',
    says: [
      `
        (fainted|lost consciousness)
        (i|i've|think i) fainted
        (passed|blacked|black|pass|blacking|passing) out
        (going to|feel|about to|i'm going to) faint
        (i'm|keep) fainting
      `,
    ],
  },
  {
    intent: 'emergency',
    says: [
      '(call|ring|phone|dial|get|send|need|want|fetch)',
      `
        (ambulance|one one two|triple nine|paramedic|paramedics|zero zero zero)
        nine (one one|nine nine|eleven)
        emergency (services|number)
      `,
    ],
    unless: `
        should i
        do (i need|not call)
        don't (need|call)
      `,
  },
  {
    intent: 'emergency',
    says: ['(an emergency|emergency)'],
    unless: `
        (not an|emergency room was)
        is (it|this|that)
        (<not> an|<not>|in an) emergency
      `,
    in: conversation,
  },
  {
    intent: 'emergency',
    says: ["(it's an|this is an|emergency|i have an|medical|i've got an) emergency"],
  },
  {
    intent: 'emergency',
    says: [
      '(face|mouth|one side of my|smile)',
      '(drooping|droopy|droops|drooped|dropped|sagging|gone numb|numb|slipped|fallen|lopsided)',
    ],
  },
  {
    intent: 'emergency',
    says: [
      `
        (slurring|slurred)
        <cant> (speak|talk properly|get my words)
        words (are coming out wrong|won't come)
        speech (has gone|is)
      `,
    ],
  },
  {
    intent: 'emergency',
    says: [
      `
        arms
        (my|my left|my right|one) arm
      `,
      `
        (weak|numb|gone dead|won't move|pain down|going numb)
        <cant> (lift|raise)
      `,
    ],
  },
  {
    intent: 'emergency',
    says: [
      '(pain|pains|hurts)',
      `
        across my chest
        (down my|down my left|down the left|into my) arm
        (up to my|into my|in my) jaw
      `,
    ],
  },
  {
    intent: 'emergency',
    says: [
      `
        (<own>|<my> legs|foot|leg|toes)
        the (leg|foot)
      `,
      'cold',
      '(blue|pale|white|numb|grey|gray|purple|black)',
    ],
    unless: `
        <firm> ice
        <not> (numb|cold)
      `,
  },
  {
    intent: 'emergency',
    says: [
      `
        blue and cold
        cold (and numb|and blue|and white|and dead)
        numb (and cold|and blue)
      `,
    ],
    unless: '<not> (numb|cold)',
  },
  {
    intent: 'emergency',
    says: [
      `
        (<own>|it|leg|foot|toes)
        the (leg|foot)
      `,
      `
        turned white
        (turned|gone|going|is|turning) blue
        gone (white|grey|cold|black)
        (stone|ice|icy|freezing) cold
      `,
    ],
    unless: 'ice pack',
  },
  {
    intent: 'emergency',
    topic: 'cannot move',
    says: [
      `
        (paralysed|paralyzed|i can't move|no feeling at all in)
        <cant> (move <own>|feel <own>|move the leg|feel the leg|move the foot|move my legs|feel my legs)
        <cant> (feel my feet|feel the foot|move at all|feel anything in|feel anything below|move it)
        <cant> feel it at all
        <own> (won't move|won't move at all|is paralysed)
      `,
    ],
    unless: `
        move on
        can't (feel it any more|feel the cramp|feel the pain)
      `,
  },
  {
    intent: 'emergency',
    says: [
      '(jaw|mouth)',
      `
        (stiff|stiffening|locked|lock|locking|clamped|cramp|cramping|cramps|cramped|spasm|tight|seized)
        (<cant>|won't) open
      `,
    ],
  },
  {
    intent: 'emergency',
    says: [
      `
        (lockjaw|tetanus)
        (<cant>|hard to) swallow
        (trouble|difficulty|trouble ...) swallowing
      `,
    ],
  },
  {
    intent: 'emergency',
    says: [
      `
        (having a fit|convulsions|convulsing)
        (a|having a) seizure
        spasms (... spreading|are spreading|all over)
      `,
    ],
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
        (don't know where i am|very confused suddenly)
        (suddenly|i'm so|gone) confused
      `,
    ],
  },
  {
    intent: 'doctor',
    topic: 'statin',
    says: ['(urine|pee|wee|pissing|peeing|weeing|water)', '(dark|brown|cola|coke|tea|red|black)'],
    unless: '(drink|should|bottle|hot water)',
  },
  {
    intent: 'doctor',
    topic: 'swollen',
    says: [
      '<signs>',
      `
        (<own>|it|leg|calf|foot|ankle|legs|and|gone|in my calf)
        (one|the) leg
        the (calf|foot)
      `,
    ],
    unless: `
        (^ <firm>|heat|warm bath|<someoneElse>)
        <not> (swollen|red|hot|swelling|warm)
        no (swelling|redness)
        hot (water|bath|pack|or cold|in here|and bothered)
        red (hot|flags)
        too (hot|warm)
        (getting|keep ...) warm
      `,
  },
  {
    intent: 'doctor',
    topic: 'weak',
    says: [
      '<weak>',
      `
        (<own>|it|leg|foot|toes|legs|feet|skin|all the time|lately)
        the (leg|foot)
      `,
    ],
    unless: `
        (^ <firm>|week|hands are|doesn't tingle|<someoneElse>)
        <not> (numb|weak)
        no (numbness|weakness|tingling)
        my (hand|hands)
      `,
  },
];
