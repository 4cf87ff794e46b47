import type { Language } from '../../../../dialogue/understanding/language.ts';

/** All other talk of cramps: told, supposed, in general, of other parts of the body. */
export const otherCrampTalkWords = {
  handled: `
    (pull|pulling|pulled|lift|lifting|press|pressing|push|pushing|move|moving|bend|bending|point|pointing|flex) ... <place>
    (hold|holding|stretch|stretching|reach|reaching|touch|touching|wiggle|put|putting|straighten|straightening) ... <place>
    (when i|next to|beside|near|by|above) ... <place>
  `,
  // "When the cramp came" is told of this one.
  hypothetical: `
    ((not|haven't|never|hasn't) had|<only nearly>|if|hope|hoping|what if|in case|worried|afraid|scared|might|could|will|would|whenever)
    when (i|i'm|i've|i'd|you|your|we|my|me|it|it's|he|she|they|his|her|people|someone|somebody|there|this|that|are|is|am|do|does|did|should|can|was|were|else|swimming|running|driving|pregnant|lying|sitting|sleeping|walking|cold|tired|$)
    when (the|a|an) (weather|cold|night|baby|kids|moon|muscle|leg|legs|calf|body|bed|tide|time|cramp (comes|starts|strikes|hits|happens)|cramps (come|start|strike|hit|happen))
  `,
  // None that is there: given up, escaped, or yet to come.
  'only nearly': `
    (stopped|quit|gave up) (getting|having)
    (i|he|she|we|you) (nearly|almost) (got|had)
    (i'll|we'll|you'll) [probably|only|just] (get|have|end up with)
  `,
  broadcast: `
    (programme|program|article|leaflet|magazine|website|podcast|episode|chapter|video|viewers|listeners|stay tuned)
    ^ (next|coming up|up next|later|tonight on|after the break|today we)
    (after the break|in this (book|chapter|lesson|class|week's))
  `,
  'in the past': '^ (i|we|my [left|right] <place>) [just|suddenly|really] (got|had|took|went|came|woke)',
  'have got': "^ (i've|i have|we've|we have) [just|really|now] got",
  'still so': '(since|still|now|again|tonight|back|from|same|like <past time>)',
  habit: `
    <own> (cramp|cramps) [up] [so|really|very|quite|too] (in waves|on and off|off and on|easily|often|a lot|regularly|constantly|sometimes|all the time|now and then|now and again|from time to time|once in a while) ($|doctor|nurse|love|dear|you know|and|but|so|when|if|these|lately|because|usually|mostly|anyway|since|now and|i)
    <own> (cramp|cramps) [up] [so|really|very|quite] [badly|bad|terribly|something awful|a lot] (at night|of a night|at nights|nights|in bed|in the (night|cold|winter|car|bath|pool|water|morning|mornings|evening|evenings)) ($|doctor|nurse|love|dear|you know|and|but|so|if|these|lately|because|usually|mostly|anyway|since|i)
    <own> (cramp|cramps) [up] [so|really|very|quite] [badly|bad|terribly|something awful|a lot] (every|most|some|any) (night|nights|day|days|time|morning|mornings|evening|evenings|week|weeks|other|few) ($|doctor|nurse|love|dear|you know|and|but|so|when|if|i|these|lately|because|usually|mostly|anyway|since|night|day|week)
    <own> (cramp|cramps) [up] [badly|bad|terribly|a lot] [every time|only] (whenever|every time i|if|when it's|after (a|i|my|the|every|any|too|long)|when <doing often>)
    <cramping at>
    (when|whenever|while|every time) <doing then> ... ... <own> [has|had|just] (cramp|cramps|cramped|seized|knotted|locked) [up]
    ^ [<cry>|<filler>] another night (i|we) got [a|the|some|such] [a] [<severe>] [<place>] <crampName> [in <own>] $
  `,
  'cramping at':
    '(when|whenever|every time|each time|if) <doing often> ... ... <own> (cramp|cramps|seize|seizes|knots|locks) [up]',
  'doing then':
    '(i|we) (ran|swam|drove|cycled|rode|danced|played|climbed|hiked|jogged|exercised|trained|walked)',
  'doing often':
    '(i|we) (drive|swim|run|walk|ride|sit|cycle|play|dance|climb|wear|drink|eat|kneel|lie|sleep|exercise|travel|fly|work|do|wake|(go|get) (out|up|in|on|into|cold|home|for|over|upstairs|swimming|running|walking|cycling|dancing|shopping|climbing|hiking|to (bed|work|sleep|town|school|the|church|my)))',
  // It stands beside a habit, and is of this moment.
  happening: `
    (and|but) [now] (it's|it is|they're|they are|<own> [is|are]) [now|just] (happening|doing it|at it|cramping|hurting|seizing|back|starting|started|gone|going|agony)
    (and|but) [now] (it's|it is|they're|they are) [now|just] (murder|killing me|awful|terrible|bad|so sore|so painful|unbearable) (now|tonight|again|help|<cry>)
    (and|but) now [it's|it is|they're|they are] [again|help|<cry>] $
    (and|but) [now] it hurts [now|so much|like hell|badly|<cry>] $
    (and|but) [now] they hurt (now|so much|like hell|<cry>) $
    i <cant> sleep [now|tonight|again|at all|help|please|<cry>] $
  `,
  general: `
    (cramp|cramps|spasm|spasms) can (be|cause|last|happen|strike|come|wake|affect|hurt|occur)
    (lots of people|whenever|when i have|might be|prone to|remember|read|reading|heard)
    (tell|told|ask|asked|dream|dreamt|dreamed|imagine|pretend|pretending|side effects|cause|causes)
    (caused|always|usually|often|sometimes|hate|talk|called|means|meaning|word)
    (definition|article|programme|program|film|book|song|story|cure|remedy|prevent|prevents|avoid)
    (cream|advert|in case|hope|hoping|wonder|wondering|such a thing|why|how|which|where|is it)
    (whether|helps)
    cramps (is|can|may|run)
    cramps are (a|an|the|common|caused|usually|due|awful|terrible|horrible|no|not|so|really|painful|often|more|very|normal)
    ^ is
    (^|a) (cramp|charley horse) is (a|an|when|caused|common|what|due|usually|just|painful|no)
    (a lot|afraid|scared|frightened) of
    what [if]
    if (i|i'd)
    (when i|might|could|may|i|i always|i often|i sometimes|i usually|i still|i'd|i'll|will) [probably|only|just] get
    <only nearly> ... <crampName>
    (going to|would|can you) get
    about (cramp|cramps|my|the|a|leg|it|them|charley|his|her|when|having|getting)
    for (cramp|cramps|my cramps|leg cramps|her)
    (hear|talking|worried) about
    ^ (do|does|did|are|should|will)
    help (with|for)
    (good|bad) for
  `,
  elsewhere: `
    (stomach|tummy|belly|abdomen|abdominal|gut|guts|bowel|bowels|period|menstrual|womb|stoma|hand|hands)
    (finger|fingers|thumb|thumbs|wrist|wrists|elbow|forearm|bicep|biceps|arm|arms|armpit|shoulders)
    (neck|the back muscles|rib|ribs|ribcage|side stitch|writer's|throat|tongue|face|eye|eyelid)
    (cheek|buttock|buttocks|bum|bottom|hip|hips|glute|glutes|diaphragm|chest|jaw|head)
    shoulder [blade]
    (my|lower|upper|in my) back
    back (spasm|spasms|cramp|cramps)
    (in my|my) side
  `,
  // "My hand, it's cramping": the word behind it is what cramps.
  'named first': '^ [<cry>|<filler>] [<cry>|<filler>] (my|me) [left|right] [<adjective>]',
  // Talk of a place, unless a leg of one's own, or oneself, has cramped there.
  'cramped place': `
    cramped [little|wee|tiny|old|small|dark|airless|stuffy|cold|single|one] (in|room|house|flat|space|conditions|quarters|seat|seats|car|kitchen|office|place|bedroom|bathroom|cupboard|cabin|bed|bus|train|plane|aeroplane|flight|journey|lift|corner|cell|boat|tent|caravan|van|hall|theatre|cinema|cottage|attic|ward|apartment|accommodation|cage|hut|studio|shop|desk|up (in|on|inside|behind|between) (the|that|a|this|there))
    cramped (little|wee|tiny|small) box
  `,
  'cramped oneself': `
    <own> [has|have|is|are] [both|just|all|now|suddenly|really] [has|have] (cramped|cramping) up
    <own> [has|have|is|are] [both|just|all|now|suddenly|really] [has|have] cramped in (bed|<the> (night|bed|left|right)|a (knot|ball)|<the> [<side>] <place>)
    i [have] [just|now|suddenly|really] cramped (up|in <the> [<side>] <place>)
    (cramped|cramping) [up] (in|on|behind|at|under|inside) [<the>|a] [<side>|<adjective>] (night|knot|ball|inside|outside|left|right|<place>|knee|arch)
  `,
  // "Would socks stop my cramps": of what a thing does; "would you stop my cramp" is a plea.
  'asked of a thing': `
    ^ [<filler>|<address>] (can|could|would|will|should|might|may|do|does|did|is|are) ... ... ... (<be rid of>|help|helps|stops|cures|eases|prevent|prevents|cause|causes|good) ... <crampName>
  `,
  'asked of somebody': `
    ^ [<filler>|<address>] (can|could|would|will|should) [please] (i|we|you|charley|somebody|someone|anybody|anyone|something|anything|<first name>|[my|our] <kin>)
    (this|another) [<severe>] [<place>] <crampName>
  `,
  lookAlike: `
    (toe|toes|foot|feet|leg) ... ... (sock|socks|shoe|shoes|slipper|slippers|boot|boots|sofa|door)
    ^ (which|what) ... (stop|stops|prevent|prevents|help|helps|cause|causes|cure|cures) ... <crampName>
    (poor|tired|aching|old|sore) (feet|legs) $
    (knee|knees|hip|hips|ankle|ankles) [is|has|have|are] [all|completely] (seized|locked|stiffened|stiff) [up]
    arthritis
    ^ [<filler>|<address>] (what|how|which) ... ... stop ... <crampName> ... (coming back|happening|coming on|recurring|returning|coming)
    ^ (what|how|which) ... ... (avoid|prevent|avoiding|preventing|stop getting|stop having) ... <crampName>
    cramp (of|iron|irons)
    (dog|dogs|cat|horse|fox|swan|goose) ... ... <place> in the (park|street|road|garden|woods|field|lane|yard)
    (sore|stiff|tender|aching|achy|tired) (from|after) [the|that|my] (cramp|cramps) ... (last|yesterday|the other|this morning|earlier|before)
    (sore|stiff|tender|aching|achy|tired) (from|after) (last night's|yesterday's) (cramp|cramps)
    <leg of a thing>
    ^ [<filler>|<address>] (how|what|is there|which|can) ... ... ... (at night|of a night|at nights|in the night|every night|during the night|in bed|when i sleep) $
    (spider|mosquito|flea|fleas|bug|bugs|insect|wasp|bee|ant|ants|midge|midges|tick) ... <place>
    (cramp|cramps|charley horse) ... (costume|wardrobe|fancy dress|this (week|month|year)|lately)
    (put|putting|fit|fitting|tighten|tightening|loosen|fix|fixing|attach|hand me|pass me) ... cramp ... (on|round|to|around|across|over)
    (pulling|pull|pulled|pulls) (my|your|his|her) leg
    (gone|going|went|turned) [back] to (sleep|jelly|rubber|lead|water|mush|ice|town|work|seed)
    (eat|drink) ... (stop|prevent|avoid|help|cure|for|against) ... <crampName>
    (shoes|boots|slippers|socks|seat|seats|chair|car|bed|tights|room|they|you'd|you'll) [will] (cramp|cramps|cramped) (my|me|your|you)
    (i|we|they|you) [nearly|almost|all] (got|get|had) (cramp|cramps) (with|from) (laughing|laughter)
    (sides|ribs|cheeks|face|stomach|tummy|belly) ... <cramp> (with|from) (laughing|laughter)
    (foot in both|crampons|charley horse won)
    (gives|give|gave) (you|one|people|anyone|us) [a|the] <crampName>
    (could|can|would|might) it be ... ... ... (give|gives|giving|cause|causes|causing) ... [<place>] <crampName>
    (bit|so|too|very|rather) cramped
    cramp (your|my style|his|her)
    cramps (my style|your)
    cramping (my style|your)
  `,
} as const satisfies Readonly<Record<string, Language['words'][string]>>;
