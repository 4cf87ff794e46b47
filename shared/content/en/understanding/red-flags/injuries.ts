import type { Language, RedFlag } from '../../../../dialogue/understanding/language.ts';

/** Told of a day that is over, in a game or at a trade. */
const told = `
  ^ (yesterday|last <long while>)
  (years|ages|months|weeks) ago
  (used to|when i was|<in youth>|once|film|book|telly|shaving|paper cut|the grass|my hair|cooking|every time|always)
  (had|was|were|felt|went|got) ... ... (yesterday|last <long while>) $
`;

/** What is hurt, and by what. */
export const injuryWords = {
  'hurt part':
    '(<own>|my [left|right|own] (leg|legs|foot|feet|hand|hands|arm|arms|face|chest|stomach|tummy|back|lap|head|finger|thumb|ankle|knee|wrist)|myself|me)',
  scalding:
    '(boiling [hot] water|kettle|saucepan|hot (tea|coffee|water|soup|fat|oil)|scalding ...|boiling (tea|coffee|soup|fat|oil))',
  'hot thing':
    '(hot water bottle|electric blanket|heater|fire|radiator|cooker|hob|iron|kettle|petrol|acid|bleach|boiling ...)',
  joint: '(knee|kneecap|knee cap|hip|shoulder|ankle|elbow|wrist|thumb|jaw|toe)',
} as const satisfies Readonly<Record<string, Language['words'][string]>>;

/** Burns, cuts that gape, joints that are out, electricity: asked about. [PJ] */
export const injuries: readonly RedFlag[] = [
  {
    intent: 'emergency',
    isDoubtful: true,
    says: [
      `
        (spilt|spilled|pulled|tipped|poured|dropped|knocked|thrown|upset) ... ... <scalding> ... ... (over|on|down|onto) ... <hurt part>
        <scalding> ... (over|on|down|onto) <hurt part>
        (i|i've|i have) [just|gone and] scalded <hurt part>
        (i|i've|i have) [just|gone and] (burnt|burned) <hurt part> ... (on|with) [the|my|an|a] <hot thing>
        (my|the) hot water bottle [has|is] [just] (burst|split|exploded|leaked|leaking) [all] (over|on|in|and) ... ...
        (cut|sliced|gashed|split|slashed|ripped) <hurt part> [right|wide] open
        (the|my|this) [leg|foot] (cut|gash|wound|tear) [is] [really|very|so|right] deep [and ...|help|i ...] $
        (my|the) [operation|hip|knee|caesarean] (stitches|staples|wound|scar|incision) [has|have|is|are] [just|all] (burst|opened|open|opening|come open|come undone|coming undone|split|popped|come apart|gaping) [up|open|again|and ... ... ...|help] $
        ^ <exclaimed> (i've|i have|i) [just|gone and] (cut|hurt|injured|stabbed) myself [really|quite|so] [bad|badly|help|please|and ... ... ...|i ... ...] $
        (stood|trod|trodden|stepped|knelt) on [some|a|the] [broken|piece of] (glass|nail|needle|knife) ... ... (bleeding|blood|deep|stuck|<cant>|through)
        (my|the) [varicose|leg] (vein|veins|ulcer|stump|stoma|fistula|wound) [is|are|has|have|has started|keeps] [just] (bleeding|bled|burst|popped|haemorrhaging|gushing|spurting) [badly|again|everywhere|a lot|all over ...|help|and ... ... ...|through ...] $
        ^ <exclaimed> (my|me) [left|right] (leg|foot|ankle|shin|calf|thigh|head|mouth|toe) [is] [all] bleeding [badly|again|everywhere|a lot|help|and ... ... ...] $
        (the|this|my) bleeding (won't|hasn't|isn't|doesn't|is not|still hasn't) (stop|stopped|stopping)
        (i've|i have|think i've|i think i) [just|gone and] (dislocated|put out) (my|me) [left|right] <joint>
        (my|me) [left|right] <joint> [has|is] [just] (dislocated|moved|shifted|popped|slipped|gone|come) (out|out of place|out of joint|out of its socket|round the side|to the side|sideways|moved) [help|again|and ... ... ...] $
        (my|me) [left|right] (kneecap|knee cap) [has|is] [just] (moved|shifted|gone|slipped)
        (i've|i have|i) [just|gone and] (cut|sliced|taken) (my|the (end|tip|top) of my) [left|right|big|little] (finger|fingers|thumb|toe|toes|hand) [clean|right] off [help|and ... ...|with ...] $
        (i've|i have) [just|gone and] done myself an injury [help|with ...|and ... ...] $
        (bone|bones) ... (grating|crunching|grinding against|moving about) [help|when ...|and ... ... ...] $
        (got|had|given me|gave me) [a|an] [bad|nasty|terrible|big|electric] shock (off|from) [the|my|that] (lamp|plug|socket|wire|wires|switch|blanket|kettle|heater|charger|fridge|cooker|light|telly)
        (i've|i have|i) [just] swallowed (something $|something (sharp|metal|bad|by mistake)|a (coin|bone|button|magnet|ring|pin|needle|denture|tooth|nail|toothpick)|(my|a) (crown|false teeth|denture|dentures|plate))
      `,
    ],
    unless: `
      ${told}
      (news|bill|price|heart|feelings|pride)
      (bleeding|hurt) (heart|feelings)
      (put|putting|pop|popping|stick|sticking|get|getting) the (kettle|saucepan) on
    `,
  },
];
