import type { Language, RedFlag } from '../../../../dialogue/understanding/language.ts';

/** Everyday talk that borrows the words of the body. */
const everyday = `
  bleeding (the|a|those|them|these) (radiator|radiators|brakes|pipe|pipes|system|boiler)
  (drowning|choking|bleeding) (in|on) (paperwork|work|debt|emails|washing|ironing|bills|money|homework|sauce|gravy|junk)
  (laugh|laughing|laughed|laughter|giggle|giggles|giggling|joke|film|song|book|telly|story|price|bill|match|goal|football)
  (can breathe|breathing [is]) [just|perfectly|quite|absolutely|now] (fine|okay|ok|all right|alright|normally|well|easily|easy|good)
  bleeding (sick|money|cash|skint|obvious|freezing|starving|useless|annoying|annoyed|cold|late|stupid|lovely|awful|marvellous|broke|tired|thing|idiot|miracle)
  (tea|cuppa|pint|drink|beer|fag|smoke|coffee|dinner|food|ate|eaten|eat|curry|chilli|sauce|pudding|cake|toast|pip|peas)
  (stairs|hill|run|running|walk|walked|dance|dancing|gym|weights|exercise|exercises|shopping|garden|gardening|race|bike|swim|swimming)
  (heat|weather|sun|sunny|humid|stuffy|window|jeans|trousers|dress|mask|corset|bra|belt|collar|jumper|scarf|gloves|ring|sleeve|sleeves|watch)
  (with|from|in|of) [the|this] cold
  (it's|so|freezing) cold
  (dentist|dental|tooth|teeth|jab|jabs|vaccine|injection|flu|hay fever|sneeze|sneezing|haircut|shaving|shave|make up|lipstick|cream)
  (jar|lid|cupboard|drawer|box|shelf|tin|bottle|oven|pan|burn|burnt|burned|glue|paint|washing|typing|writing|knitting|playing|piano|guitar|cards|pocket|lamp|chair|sofa|wheel|brake|freezer|engine|hoover|plant)
  (hold|held|holding|catch|caught|save|waste|wasted|bated|sigh|sighed|bad breath|fresh|deep breath|breath back|take your|took my|takes my)
  (heart|breath) (goes out|set on|broken|content|desire|sank|melts|melted|skipped|in my mouth|burn|warming|breaking|to heart|by heart|felt)
  (put|has|have|with|at|from) [all] [my|your|his] (heart|hand|hands) (into|in|on|up|out)
  (used to|nearly|almost|years ago|once|never|always|sometimes|usually|last <long while>|last time|yesterday|tomorrow|when i was)
  (love|loves|loved|kiss|kissed|smile|smiled|beautiful|lovely|nice|handsome|excited|nervous)
  (red|long|straight|poker|two|about|in|whose|new|old|on the other|second|free|upper|right) (face|hand|hands|arm)
  (get|put|reach|bring|stretch) (my|a|the|both) (hand|arm) [all the way|right|down] (round|around|to|on|under|near|behind|past|over) (my|the|me) [left|right|big] (foot|toes|toe|leg|calf|ankle|heel|shin|knee)
  (get|put|reach|bring|stretch) (my|a|the|both) [left|right] (hand|hands|arm|arms) [all the way|right|quite|down] (that|there|enough|down|round)
  (hand|hands|arm|arms) (won't|doesn't|don't|<cant>) (go|reach|stretch) [down|round|up] (that|there|enough)
  (face|hand) (the|it|facts|music|up|out|me|down|over|cream|wash|book|time|cloth|towel|bag|made)
  (tired|ache|aches|aching|stiff|itchy|itches|itching|spotty|dry|chapped|dirty|wet|cold|warm|sunburn|sunburnt|full|busy|tied)
  (fit|fits|fitted|reach|reaches)
  in [a] (sling|plaster|cast|splint|bandage)
  (can i|could i|may i|do you|did you|have you|are you|would you|will you|don't you|you're|your|you've)
`;

/**
 * What may be a red flag in words that no rule knows: a grave part of the speaker's own body, and that something is
 * wrong with it. It costs a question, "Do you need help?", and is never silence (relief-content §3.1).
 */
export const doubts: readonly RedFlag[] = [
  {
    intent: 'emergency',
    says: [
      '(my|me) [left|right|own|poor] (chest|heart|ticker|breath|breathing|lungs|lung|windpipe|pulse|breastbone)',
      '<amiss>',
    ],
    unless: everyday,
  },
  {
    intent: 'emergency',
    says: [
      '(my|me) [left|right|own|whole] (throat|mouth|face|tongue|lips|speech|voice|sight|eyesight|vision|jaw|arm|hand|left side|right side|side)',
      '<gravely amiss>',
    ],
    unless: everyday,
  },
  {
    intent: 'emergency',
    says: [
      `
        (i|i'm|i've|i'd) ... ... (breathe|breathing|gasp|gasping|wheezing|choke|choking|suffocate|suffocating|fainting|unconscious|bleeding|haemorrhaging|drowning)
        <cant> ... ... (air|breath|breathe)
        (i|i'm|i've) ... ... (pass out|passing out|black out|blacking out|keel over|keeling over|collapse|collapsing)
      `,
    ],
    unless: everyday,
  },
  {
    intent: 'emergency',
    says: [
      `
        (i|i'm|i've|i'd|feel|feeling) ... (dizzy|light headed|lightheaded|giddy|woozy)
        (i'm|i am|having|got|getting|suffering) [having|from|with] [some|a lot of|lots of|terrible|bad] (giddiness|dizziness|vertigo) [and ...|help|now|again|since ...] $
        (the|this|whole|my) (room|ceiling|bed|walls|world) [is|has] [all|started] (spinning|turning|going round|tilting|swaying|moving)
        (i|i'm) ... seeing stars
      `,
    ],
    unless: `${everyday}
      (watching|looking|thinking|fair|ride|roundabout|waltzer|boat|spinning round|heights|him|her|wine|drunk|gin|whisky|standing up|stood up)
    `,
    in: ['idle'],
  },
  {
    intent: 'fall',
    says: [
      `
        (i|i'm|i've|me) ... ... (onto|on|to|off) the (floor|ground|deck|lino|tiles)
        (i|i'm|i've) ... (out of|off) [the|my] (bed|chair|toilet|loo|bath) (onto|and|on)
        (i|i've) ... (came|come|went|gone|crashed|dropped|plunged) (down|over) ... (bump|crash|thud|hard|heavily|heap|stairs|steps)
        (i|i've) ... (crumpled|sprawled|sprawling|toppled|plunged|keeled)
      `,
    ],
    unless: `${everyday}
      (dropped|spilt|spilled|left|put|threw|knocked|sleep|slept|found|lost|saw|heard|swept|mopped|washed|cleaned|hoovered|painted)
      (price|prices|boss|team|side)
      on the floor (with (the|his|her|their)|playing|doing|watching|sorting)
    `,
  },
];

/** That something is wrong, in any words. */
export const doubtWords = {
  amiss: `
    (<suffering>|<powerless>|<bad way>|<gravely amiss>)
    (all over|playing up|acting up|feels like|feel like|turning over|stopped|not right|not good|no good|something's|something is|worse|wrong|catching|catches|coming in|sure of it|strange|odd)
  `,
  'gravely amiss': `
    (<cant>|won't|doesn't|isn't working|not working|to work|stopped working|stopped)
    (gone|going|went|suddenly|all of a sudden) [all|a bit|right|really] (funny|weird|strange|odd|wrong|numb|dead|weak|limp|heavy|slack|stiff|quiet|blank|useless|dark|black|blurry|blurred|slow|thick|lopsided|crooked|floppy)
    (feels|feel|feeling) [all|so|very|really|ever so] (heavy|strange|odd|weird|wrong|useless|funny|queer|like lead)
    (numb|limp|drooping|droops|lopsided|crooked|slack|paralysed|useless|lifeless|tingling|failing|swelling|closing)
  `,
} as const satisfies Readonly<Record<string, Language['words'][string]>>;
