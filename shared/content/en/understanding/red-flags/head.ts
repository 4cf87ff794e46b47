import type { RedFlag } from '../../../../dialogue/understanding/language.ts';

/** Fainting, face, speech, jaw, seizure, confusion (relief-content §3.1). */
export const headRedFlags: readonly RedFlag[] = [
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
        (i'm|i am|i'm all|i've) (going|gone) [all] (woozy|swimmy|giddy)
        everything ... going (fuzzy|hazy|dim|blurry|misty)
        (the) room [is|has] [just|all] (gone|going|went) (black|dark|grey|fuzzy|hazy) [and|i think] (i'm|i am) (going|falling|fading|slipping|passing out|sweating|clammy)
        (black|dark|grey) ... [my] eyes $
        (went|gone|going) out cold
        (my|me) head [is] swimming
        everything ... (spinning|swimming|fading|going dark|going grey|gone dark|gone black|goes black)
        (i'm|i am) (faint|losing it|slipping away)
        feel (myself|me) (going|slipping [away]|fading|drifting away) [help|again|now] $
      `,
    ],
    unless: `
      (hear|heard|hears|see|saw|seen|smell|smelt|smelled|notice|noticed|make out|made out) ... ... faint
      (faintest|faint hope|faint heart|not for the faint|(with|was) hunger|<at the news>|with shock|at the price|the bill|boredom)
      (once|in assembly|in church|at school|at church|years|if i|if (he|she|they))
      (black|blacked|blacking) out (the|blind|blinds|curtain|curtains)
      swimming in (gravy|sauce|oil|water|money|butter|fat)
      (nearly|almost) (fainted|passed out|died) when
      (early|these days|outside|evenings|nights|screen|torch|winter)
      (he|she|they|it|lights|street|town|power) (blacked|black) out
      (passed|passing|pass) out (leaflets|flyers|cards|the|his|her|of|with flying|samples)
    `,
  },
  // Beside a stretch no lamp is spoken of: before the eyes, or the leg.
  {
    intent: 'emergency',
    isDoubtful: true,
    says: [
      "(it's|it is|it has|it) [all|just|has] [all|just] (gone|went|turned) [all|completely|totally] (black|blurry|blurred|hazy|misty|fuzzy)",
    ],
    unless: '(black and blue|bruise|nail|toenail|telly|screen|outside|out there)',
    in: ['coaching', 'easing'],
  },
  // What older people call a faint, a flutter of the heart or a small stroke.
  {
    intent: 'emergency',
    isDoubtful: true,
    says: [
      `
        (had|having|have|got|getting|taken|taking|took|feel|another|one of|been) ... (funny|bad|nasty|queer|heart|dizzy|fainting) (turn|turns|spell)
        (having|had|taken|took|feel|getting) [just] (a|another|one of) [of] [my|me|these|those|them] [little|old|heart] (turn|turns) [again|now|coming on|help|please|and ... ...|i ... ...] $
        (^|i|i've|i have) [just|suddenly|really] taken a turn for the worse
        (come|coming|came|gone|going|feel|feeling) [over] [all|very|really|most|right] (peculiar|queer) [all of a sudden|suddenly|again|now|help|and ...] $
        (come|coming|came) over [all|very|really|most|right] (funny|strange|weird|unwell|ill|hot and cold) [all of a sudden|suddenly|again|now|help|and ...] $
      `,
    ],
    unless: `
      (bad|nasty|queer) turn (at|in|on|off|to) [the|a|this|that] (road|lane|motorway|junction|lights|corner|roundabout|path|river|wheel|map|left|right)
      (turn|turns|spell) of (events|weather|phrase|speed|luck|bad|good|cold|hot|rain)
      (my turn|in nineteen|years (ago|back)|used to|when i was)
      (turn|turns|spell) once $
      ^ (once|last <long while>)
      (had|was|got|took) ... ... last <long while> $
    `,
  },
  {
    intent: 'emergency',
    isDoubtful: true,
    says: [
      '(my|me) head [is|feels|has] ... (hurts|hurting|pain|pounding|hit|struck|hammer|axe|bang|thunder|splitting|agony|killing)',
      '(out of nowhere|all of a sudden|suddenly|like a (bolt|thunderbolt)|worst|never had)',
    ],
  },
  // In a stretch "I'm dizzy" alone is a reason to stay in bed; more of it is asked about.
  {
    intent: 'emergency',
    isDoubtful: true,
    says: [
      '(feel|feeling|come over|came over|gone|going) ... (dizzy|light headed|lightheaded|giddy|woozy)',
      '(after (that|it|this)|since|now|suddenly|everything|and|awful|terrible|dreadful|horrible|ill|sick|rough|unwell|weak|clammy|sweaty)',
    ],
    unless: '(stand|standing|walk|walking|get up|too dizzy|<not> (feel|feeling))',
    in: ['coaching', 'easing'],
  },
  {
    intent: 'emergency',
    says: [
      `
        (face|mouth|smile|lip|cheek) ... ... <drooping>
        (eye|eyelid|eyebrow) ... (drooping|droopy|drooped|sagging|dropped)
        <cant> feel (my|me) (face|mouth|lip|lips|tongue|cheek)
        (face|lips|tongue) ... (swelling|swelled|blown|puffing|blowing) up
        <drooping> ... ... (face|mouth)
        one side of my (face|mouth)
        (side|half) of (my|me) (face|mouth) [is|has|feels|feel|gone|went] [gone|all|just] (dead|numb|heavy|frozen|dropped|droopy|drooping|paralysed|asleep|funny|slack)
        (half|left side|right side|whole side) [of] my (face|mouth) [has|is] (gone|going|not|dead|won't|can't)
      `,
    ],
    unless:
      "((face|mouth|lip|cheek) [is|has|have|got] (cramp|cramped|cramping)|cramp in [my] (face|mouth|lip|cheek)|face [just] (dropped|fell) when (he|she|they|i (saw|heard|read|opened))|face (cloth|flannel|mask|cream|pack|paint)|feel my face when i'm with|<not> numb|dentist|injection|anaesthetic|water|(with|from) [the|this] cold|freezing|it's cold|so cold|long face|stiff upper|was numb|(till|until) ... (time|o'clock|bed|lunch|tea))",
  },
  {
    intent: 'emergency',
    says: [
      `
        worst headache [of|in|i've|i have|that i've] [my|ever|the] [life|whole life|had|known]
        (worst|terrible|sudden|violent|agonising|unbearable) pain ... ... in my head
        (terrible|awful|splitting|violent|fierce|agonising|unbearable) headache ... (hit|came|come|struck|started|sudden|nowhere)
        (my|me) head [is] (splitting|bursting|going to burst|going to explode|split) [open|in two|in half]
        sudden ... headache
        crushing headache
        headache ... nowhere
        headache ... suddenly
        (my|me) head [is] [going to] (exploding|explode|exploded)
        headache ... ... (thunderclap|like thunder|exploded|explosion|out of nowhere)
        (thunderclap|blinding) headache
      `,
    ],
    unless: '(small print|eye test)',
  },
  {
    intent: 'emergency',
    says: ['(thunderclap|thunder|explosion|exploded) ... in my head'],
    unless:
      '(idea|ideas|thought|thoughts|song|songs|tune|music|melody|words|plot|story|flavour|flavours|colour|colours|memories|images|possibilities|small print|eye test)',
  },
  {
    intent: 'emergency',
    says: [
      `
        (slurring|slurred|slurry|slur)
        i sound (drunk|slurred)
        <cant> (speak|talk|say ... words|get ... words|get ... words out|string ... sentence|find ... words)
        (words|speech|talking|voice|sentences) ... (coming out wrong|come out|jumbled|muddled|garbled|gibberish|mixed up|funny|wrong|slurred)
        (words|speech|talking|voice|sentences) ... (coming|come|came|comes|sounding|sounds) [out] [all] (wrong|funny|strange|weird|odd|backwards|slurred|jumbled|muddled|garbled|mixed up|like mush|gibberish)
        words won't come
        (my|me) speech (is|sounds) drunk
        (i've|i have) [just|suddenly] forgotten how to (speak|talk|swallow|say (things|words|anything)) [properly|now|help|and ...] $
        (my|me) (speech|words) [is|are] (not|isn't|aren't) coming [out|right|properly]
        (say|saying|speak|talk) ... (comes|coming|come|came) out ... (rubbish|wrong|nonsense|gibberish|garbled|mush|funny|jumbled|backwards|muddled|slurred)
        <cant> (think of|remember|find) [the|my|any|right] [right] words $
        tongue ... (won't|heavy|thick|numb|swelling|swollen|lazy)
        (i'm|i am|i keep) (talking|speaking) [complete|total|all] (nonsense|rubbish|gibberish|funny|backwards|garbage|strange)
        not (speaking|talking) (properly|right|clearly|straight)
        <cant> say what i (mean|want|am trying)
        (mixing|muddling|jumbling|slurring|losing) [up] my words
        (my|me) speech (has|is|has gone|went|sounds|gone) ... (funny|gone|wrong|odd|strange|slurred|bad|thick|queer|weird|rubbish)
        speech has gone
        lost (my|the) speech
      `,
    ],
    unless: `
      <cant> (speak|talk) (now|right now|long|to|business|shop|french|german|for|about|highly|of|any louder|up)
      (voice|voices) ... on the (phone|tape|radio|recording|machine|video)
      (wedding|best man|king's|queen's|make a|give a) speech
      words (won't|don't) mean
      words for (the|a|this) (card|speech|letter)
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
    unless:
      '(tight lipped|jaw (cramps|cramp|clicks) (when|if|whenever|every time) i (chew|eat|yawn|sing|talk|bite) $)',
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
      '(swallow [my|the|these|those|any|a] [big] <tablet> (without [a|some|any] [drop of|bit of|drink of|cup of|glass of] (juice|water|drink|food|yoghurt|jam|milk|tea|squash|something)|whole|dry) $|was hard to swallow|hard to swallow (that|pill)|pill to swallow|my (pride|words)|tetanus (jab|injection|shot|booster|vaccine|vaccination))',
  },
  {
    intent: 'emergency',
    says: [
      `
        (having (a) fit|convulsions|convulsing|fitting)
        (i'm|i am) having fit [now|again|help|please] $
        ((a)|having) seizure
        (a) fit
        (having|had|keep having|been having) [more] (fits|seizures) [again|now|tonight|all night|help|and ...] $
        i've [just] had (a|another) (fit|seizure|convulsion)
        spasms (... spreading|are spreading|all over)
      `,
    ],
    unless: `
      (nearly|almost) (had|have) a fit
      (a fit|fit) (when|if|at|about|of|for|as)
      (have|had|throw|threw|throwing) a fit (when|if|at|about|over|because)
      (throw|threw|throwing|nearly had|almost had) a fit
      (he|she|they|<kin>) [has|have] had a fit
      (fitted|fitting) (kitchen|carpet|room|sheet)
    `,
  },
  {
    intent: 'emergency',
    says: [
      `
        don't know (where|who) i am
        (can't remember|cannot remember|don't know|no idea|forgotten) ... (where i am|who i am|what day it is|my own name|what year it is)
        (i'm|i am|gone|feel|come over|got) [all] confused $
        (i'm|i am|gone|feel) [all] confused (and|i)
        confused suddenly
      `,
    ],
    unless: 'confused (by|about|at|with)',
  },
];
