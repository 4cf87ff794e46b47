import type { Language, RedFlag } from '../../../../dialogue/understanding/language.ts';

/** Told of others, of a day that is over, or on a screen. */
const told = `
  ^ (yesterday|last <long while>)
  (years|ages|months|weeks) ago
  (used to|when i was|<in youth>|film|book|telly|episode|programme|article|advert)
  (had|was|were|felt|went|got) ... ... (yesterday|last <long while>) $
`;

/** Illnesses by name, of which more is said than that they are feared. */
export const illnessWords = {
  'grave illness': `
    (contractions|sepsis|blood poisoning|meningitis|pneumonia|hypothermia|heatstroke|heat stroke|an aneurysm|aneurysm|appendicitis|a miscarriage|concussion|fits|seizures|carbon monoxide poisoning)
    miscarrying
  `,
  'blood pressure':
    '(blood pressure|pulse|heart rate|oxygen|oxygen level|saturation|sats) [is|has|are] [gone|going|dropped|at|only|now|just|really|very]',
} as const satisfies Readonly<Record<string, Language['words'][string]>>;

/**
 * Illnesses and injuries that are none of a cramp's, by their names and by what is measured of them. They stand in no
 * table of the red flags, and are nothing to wait with: asked about. [PJ]
 */
export const illnesses: readonly RedFlag[] = [
  {
    intent: 'emergency',
    isDoubtful: true,
    says: [
      `
        (i'm|i am|i've|i have|i've got|think i'm|think i've|think i have) [just|got|getting|having|had] [a|an|another|two|three|four|my] <grave illness> [again|now|tonight|help|please|and ...|i ...|every ...] $
        (my|the) appendix [has|is] [just] (burst|bursting|ruptured|gone)
        (scalded|burnt|burned) (myself|me|my (leg|legs|arm|arms|hand|hands|foot|feet|face|chest)) ... ... (blister|blistering|blisters|blistered|kettle|boiling|skin|raw|petrol)
        (my|me) [left|right] <bone> [is|looks|has gone] [the] wrong way (round|up)
        (my|the) [left|right] foot [is|has gone|looks] [all] (pointing|facing|turned|twisted|bent) [right] (backwards|back to front|the wrong way|sideways|at a (funny|odd|weird|horrible) angle) [round] [and <cant> ...|help|since ...] $
        (my|the) [left|right] (shin|leg|ankle|lower leg) [is|looks|has gone] [all] (bent|crooked|bent out of shape|out of shape|deformed) [and ... ...|help|in the middle|where ...] $
        (knocked myself|(i've been|i was) knocked) out [cold] $
        cellulitis ... ... (spreading|spread|fever|feverish|shivering|shaking|shivery|burning|worse|streaks)
        (shivering|shaking) and [i] <cant> (get warm|warm up|stop)
        (boiling|burning|roasting|(so|really|very) hot) [hot|up] and [i'm|i am] (shivering|shivery)
        (shivering|shivery|shivers|shaking) and (hot|burning|burning up|boiling|pouring with sweat)
        my bump (hurts|is hurting|is (sore|rock hard|agony)|aches) [help|and ... ...|so much] $
        (temperature|fever) and (my|me) [left|right] (leg|foot|calf|shin) [is|has|feels] [all|gone|really] (on fire|burning|red|hot|swollen|bright red)
        (choked|choking) on ... ... stuck
        (passing|passed|peeing|weeing|pooing) blood ($|and|i|i'm|i've|it|help|now|again|when|from|with|for|all|since)
        blood ... ... when i (wee|pee|go)
        (my|me) skin [is|has] [gone|all] (mottled|blotchy) ... ... (freezing|cold|shivering|faint|throat|swelling)
        (my|me) (sugar|sugars|blood sugar|glucose) [level] [is|are] [over|at|now] (twenty|thirty) [<number>|point ...] ($|and|i|help)
        my contractions (are|have|keep)
        (i'm|i am) [now] having [strong|bad|regular|proper] contractions
        (the|my) baby's coming [now|early|quick|help|right now] $
        so cold i <cant> (think|move|speak|stop)
        (i'm|i am|i keep) (seeing|hearing) (things|people|somebody|someone) (that|who) (aren't|isn't|are not|is not) [really] there [help|again|now|and ...|i ...] $
        (belly|stomach|tummy|abdomen) [is] [all|gone|it's] [rock|as] (rigid|hard as a board|like a board) [as|like] [a|board] [and ... ...|help] $
        (i'm|i am|<cant> stop) (shaking|shivering) uncontrollably
        (cold|frozen|freezing) ... ... stopped shivering
        stopped shivering ... ... (cold|frozen|freezing)
        (my|me) (arms and legs|whole body|body|arms) [is|are] [all] (jerking|convulsing|shaking|twitching) [uncontrollably|on their own|by themselves|and ...|help] $
        (tearing|ripping) pain ... (shoulder blades|back|chest)
        (my|the) [own] (defibrillator|defib|pacemaker) ... (gone off|went off|fired|shocked|stopped|playing up)
        (my) oxygen [has|is] [just] (run out|ran out|finished|gone|empty|off|stopped|not working)
        (my|me) <blood pressure> (two hundred|a hundred and (eighty|ninety)|sky high|through the roof)
        (fever|(a) temperature|(my|me) temperature) [of|is] [over|nearly] (forty|thirty nine|forty one|a hundred and (three|four|five))
        <cant> keep (anything|fluids|water) down ($|now|and|for|since|help)
        (drank|drunk|swallowed) ... (from under the sink|washing up liquid|turps|turpentine|nail varnish remover)
        (my|me) (mouth|lips|tongue|throat|face) [is|are] [all|itching and|itchy and] (swelling|swollen) [up] (shut|and|up|help|$)
        (my|me) (eyes|eye) [is|are] [all] swelling [up] (shut|and|up)
      `,
    ],
    // Amid a stretch it is asked which way a foot is to point.
    unless: `
      ${told}
      (is|should) my [left|right] foot (pointing|facing|turned|twisted|bent)
      doing (it|this) (wrong|right)
      (for (you|him|her|it)|wedding|party|crying|tears|onions|hay fever|dentist|tooth|stye|mosquito|match|game|greenhouse|(in|with|from) (this|the) cold)
    `,
  },
  {
    intent: 'emergency',
    isDoubtful: true,
    says: [
      '(nosebleed|nose bleed|stoma|wound|cut|ulcer|vein|gums|stump)',
      '(bleed|bleeding|bled|blood|nosebleed)',
      "(won't stop|<cant> stop|not stopping|isn't stopping|hasn't stopped|everywhere)",
    ],
    unless: told,
  },
  // What presses on the nerves of the back.
  {
    intent: 'emergency',
    isDoubtful: true,
    says: ['i <cant> (wee|pee|pass water|urinate)', '(back|legs|numb|belly|bladder|agony|pain)'],
    unless: told,
  },
  // A birth far off, and not well.
  {
    intent: 'emergency',
    isDoubtful: true,
    says: [
      "(i'm|i am) ... (pregnant|weeks gone|months gone|expecting ($|and|but|a baby)|(<number>|twelve|twenty|thirty|thirteen|fourteen|fifteen|sixteen|eighteen|forty) [<number>] weeks)",
      '(bleeding|bleed|blood|headache|<cant> see|blurred|flashing|seeing (double|spots|stars|flashes|lights|things)|(spots|stars|lights|flashes) (in front of|before)|head ... (pounding|splitting|killing|banging|agony)|leaking|fainted|faint|dizzy|(pain|pains|agony) in (my|me) (belly|stomach|tummy|side|bump)|(belly|stomach|tummy) (pain|pains|hurts)|in (pain|agony|so much pain|terrible pain))',
    ],
    unless: `
      ${told}
      blood (test|tests|pressure)
    `,
  },
  // A belly that is more than sore.
  {
    intent: 'emergency',
    isDoubtful: true,
    says: [
      '(my|me|worst|terrible|awful|severe|got) ... (stomach|belly|tummy|abdomen)',
      '(agony|worst|terrible|unbearable|excruciating|severe|swollen|hard as|rigid)',
      '(<cant> (straighten|move|stand)|(being|been|keep being) sick|vomiting|throwing up|faint|fever|all of a sudden|suddenly|hard as [a] (board|rock|stone)|getting worse)',
    ],
    unless: `
      ${told}
      (period|<cramp>|laughing|laughter|cake|curry|hungry)
    `,
  },
  // A plaster that is too tight for what swells in it.
  {
    intent: 'doctor',
    topic: 'swollen',
    says: [
      '(since|after|in|under|inside|beneath) ... ... (plaster|cast|splint)',
      '(unbearable|agony|excruciating|killing|numb|tingling|blue|white|grey|swollen|swelling|tighter|worse and worse|getting worse|burning|throbbing)',
    ],
    unless: told,
  },
  {
    intent: 'doctor',
    topic: 'swollen',
    says: [
      '(my|the|this) (plaster|cast|splint) [on my leg|is|feels|has got|has gone|got] [much|far|way|really|so|very] (too tight|cutting in|cutting into me|crushing ...)',
    ],
    unless: told,
  },
  // A leg that was hurt: what tightens in it is no cramp.
  {
    intent: 'doctor',
    topic: 'swollen',
    says: [
      '<own>',
      'since (i|the|my) [was|got] (knocked|banged|hit|kicked|fell|broke|fall|injury|accident|crash|operation|op|surgery|plaster|cast)',
      '(tight as|rock hard|hard as|unbearable|agony|excruciating|numb|tingling|swollen)',
    ],
    unless: told,
  },
  // Not safe with oneself, or with another.
  {
    intent: 'emergency',
    isDoubtful: true,
    says: [
      `
        (i|i'll|i'm|i'd) ... do something (to myself|stupid to myself)
        (thinking|think|thoughts) (about|of) [my] (dying|being dead|death) ($|again|tonight|all the time)
        (written|wrote|left) [a|my] (suicide|goodbye) note
        (written|wrote|left) (a) note and [i'm|i am] [going to] (saying goodbye|say goodbye|do it|end it)
        don't feel safe (with myself|from myself|alone|i|here|at home)
        got (the|these|all my) (pills|tablets|knife|rope|razor) ([here] ready|in (my|the) hand) [now|and ...|help] $
        got (the|these|all my) (pills|tablets|knife|rope|razor) here and (i|i'm|i'll)
        (his|her) hands [are] (round|around|on) my (neck|throat)
        (he|she|they|someone|somebody|he's|she's|[my|the] (husband|wife|partner|boyfriend|son)) [is|has|keeps] [just] (hitting|beating|attacking|strangling|choking|stabbing) me [again|help|please|and ...|now] $
        (my|the) carer [is|has|keeps] [just] (hit|hurt|hitting|hurting|slapped|pushed) me ($|again|and|over|down|help|i)
      `,
    ],
    unless: `
      ${told}
      (hit me (that|with|for|on the)|beat me (at|to|by)|cramp|cramps|(neck|back) massage|feelings)
    `,
  },
];
