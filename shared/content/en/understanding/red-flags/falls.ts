import type { RedFlag } from '../../../../dialogue/understanding/language.ts';

/** Falls of a person (relief-content §3.1): one that falls, or cannot get up. */
export const fallRedFlags: readonly RedFlag[] = [
  {
    intent: 'fall',
    topic: 'hurt',
    says: [
      '(<fallen>|on the floor|came off the bed|landed)',
      `
        (broke|broken|bleeding|injured|cut|bruised|hip hurts|hip is|knocked out|unconscious)
        hit (my head|my <elsewhere>)
        (banged|bumped|cracked|hurt|bashed|smashed|twisted|hurting) (my|me|myself)
        my (hip|wrist|head|shoulder) [is] (hurts|hurting|killing|sore|broken|bad|bleeding)
        my (hip|wrist)
      `,
    ],
    unless: '(i might|nearly fell|almost fell|<not fallen>|last time i|heart [is|has been|was] broken)',
  },
  {
    intent: 'fall',
    topic: 'hurt',
    says: [
      `
        i think i broke
        (think|reckon|sure|feels like) ... (my|me) (arm|hip|wrist|ankle|shoulder|leg|collarbone) [is|has] [been] (broken|bust|busted|broke)
        (hit|banged|bumped|knocked|cracked|bashed|smashed) (my|me) head
        (my|me) [left|right] (ankle|knee|leg|shin|hip|arm|wrist|elbow|shoulder|collarbone|neck|back) [is|has|just|looks|it's] [just] [been|gone] (broken|bust|busted|snapped|shattered|fractured|dislocated|out of (joint|its socket|the socket|place))
        (my|me) [left|right] (ankle|knee|leg|shin|hip|arm|wrist|elbow|shoulder|finger) [is|has|looks] ... (bent|pointing|sticking out|facing|hanging|twisted|turned) ... (wrong way|sideways|backwards|back to front|odd angle|funny angle|weird angle|strange angle|horrible angle)
        (my|me) [left|right] (knee|hip|shoulder|elbow|kneecap|ankle|finger|thumb|jaw) [is|has] [just] (popped|come|gone|slipped|came) (out|out of (joint|its socket|place|the socket)) [again|$]
        (bone|bones) [is|are] (sticking|poking|coming|showing) [out|through]
        (i've|i have|think i|must have|have i) [have|has] (broken|broke|bust) (my|me) <bone>
      `,
    ],
    unless: '((skiing|football|rugby|playing|once|as a|last|when)|brick wall|(against|into) a wall with)',
  },
  {
    intent: 'fall',
    topic: 'cannot get up',
    says: [
      `
        <cant> [seem to] get [me|my|myself|back|right] [back] up
        <cant> (pick|lift|push|raise) (myself|me) [back] up
        <cant> ... (off|up from|up off) the (floor|ground|carpet|bathroom floor|kitchen floor|rug)
        <cant> stand [back] up again
        (need|want) ... up off the (floor|ground)
        nobody [can] (get|lift|pick) me up
        <cant> (lift|get|pick) me [up]
        <cant> get [myself] (off the (toilet|loo|commode)|out of the (bath|shower|tub)) [again|help|now|please|on my own|by myself|and i ...] $
        stuck on the [bathroom|kitchen|bedroom|hall] (floor|ground)
        (i'm|i am) stuck (in the (bath|shower|bathtub|tub)|on the (toilet|loo|commode))
      `,
    ],
    unless: `
      get (up on|up and walk|up at|up for|up early|up in the morning|up (and|on) the morning $|up before|up tomorrow|up yet)
      get up (those|these|that|there|the|to that|to anything|to much|to speed|the stairs|the energy)
      (up on my feet|don't think i can get up|on this leg|by myself|without help|tomorrow|in the mornings)
      (early|this morning|for work|for church|alarm|at (five|six|seven|eight|nine|half))
      can't get up to
      (from the|off the|from|out of) bed
    `,
  },
  {
    intent: 'fall',
    says: [
      '<faller> [have|had|just] <fallen> [over|down|again] [just|exactly|same] (like|as) [the] last time $',
    ],
  },
  {
    intent: 'fall',
    says: [
      "(i|i've|i'm) [have|just] (come|came|gone|went|go) down the (stairs|steps) (on my (back|bum|backside|bottom|side|front|face)|head first|arse over|with a (bump|crash|bang|thud))",
    ],
  },
  {
    intent: 'fall',
    says: [
      `
        <faller> [have|had|gone and|must have|think i have|think i've|did|done|just|then|went and] <fallen>
        <faller> [have|had|gone and] (had|took|taken|had me|taken me) (a|another|a nasty|a bad) <a fall>
        (had|took|taken|having) (a|another) [wee|little|bit of a|slight|nasty|bad|terrible|proper|small|big|right] [old] <a fall>
        (wedged|trapped|stuck|jammed) [down] (between|behind|under|beside|down) ... ... (bed|wall|toilet|loo|bath|wardrobe|chair|side)
        ^ [<cry>] [just] (fallen|fell) [over|down] and
        ^ [<cry>|<filler>|<address>|help|mum|mam|love|please] (fallen|fell|tripped|slipped) [over|down|out|help|in|on|off]
        (and|then|just) [have|then|i] (fallen|fell|tripped|slipped|went over|gone over|went down|collapsed|toppled)
        <faller> [have|had|just|gone and|went and|nearly] (slid|rolled|come|came|gone|went) (out of|off|over) [the|my] (bed|chair|stairs|step|edge|side|toilet|sofa|settee|loo)
        <faller> [have|had|just] gone down and [i|i've] (<cant>|need (help|somebody|someone|an ambulance)|[think] [i've|i|have] (hurt|hit|banged|broke|broken|cracked|twisted|smashed))
        <faller> [have|had|just] (gone over|come off|came off the (commode|toilet|loo|bed|chair|stairs|step|ladder|bath board))
        (and|i) landed (on|in|hard|badly|flat)
        lost my (footing|balance) and
        down i went
        (i|i've|i'm|we) [have|just] (went|came|gone|go|come|going) (crashing|flying|tumbling|sprawling|hurtling|headlong) [down|over|into]
        (i'm|i am) after (falling|tripping|slipping|having [a|another] <a fall>)
        (i'm|i am) (lying|laid) in the (hall|hallway|kitchen|bathroom|garden|bath|passage|shower)
        get me off the (floor|ground)
        took a (header|tumble|spill|dive|purler|nosedive)
        (hurt|hurting|bruised|twisted|done in|bashed|banged) (my|me) ... (falling|when i fell|from falling)
        (lying|stuck|trapped|laid|sat) down here
        been [lying|stuck|laid|sat|sitting] down here (for|all|since|hours|ages)
        (i'm|i am|lying|ended up|sat) [lying] at the (bottom|foot) of the stairs
        <cant> get [myself] out of the (bath|shower|tub|bathtub)
        (went|slipped|gave|shot|slid) [out] from (under|underneath|beneath) me
        lost (my|me) footing
        lost (my|me) balance (and|on|in|getting|help|again|$)
        ^ [<cry>|somebody|someone|please|can you|can somebody] [please] (help|lift|pick|haul|get) me [back] up [please|off the floor|now|again] $
        (i'm|i am) [have] fallen
        ^ [i|i've|i just] [just] (got|tripped|slipped|stood|turned|reached|rolled|missed|caught|lost|went|tried|leaned|getting|going|reaching|stepped|trod) ... ... and (fell|fallen|went (over|down|flying|sprawling|headlong)|toppled|tumbled|landed)
        <faller> [have|had|just] (went|gone|go) [right|straight] (flat|headlong|flying|sprawling|arse|base|head first|face first|a cropper|a purler)
        ^ [<cry>] (fell|fallen|tripped|slipped|tumbled) ... ... (stairs|stair|step|steps|bed|bath|shower|toilet|loo|chair|ladder|rug|carpet)
        (found|find) (myself|me) on the (floor|ground)
        (lying|laid|sat|stuck|been) ... on the [bathroom|kitchen|bedroom|hall|cold] (floor|ground)
        (tripped|knocked|pulled|pushed|bowled) (me|me up|us) [right] (over|up|down)
        (i'm|i am|lying|lie|stuck|ended up|sitting|here|laid) [down|here|flat] on the [bathroom|kitchen|bedroom|hall|cold] (floor|ground)
        <faller> [have|had] come a cropper
        ^ [<cry>] (fell|fallen|tripped|slipped) (hip|head|wrist|arm|ankle|can't|cannot|hurt|please|floor|bathroom|kitchen|stairs|hall)
        on the floor and
        ^ on the [bathroom|kitchen|bedroom|hall|cold] (floor|ground) [please] (help|<cant>|hurt|hurting|in pain|again) 
        i (landed|collapsed|toppled|went over|keeled over)
        i've (collapsed|gone over|toppled|landed)
        landed (hard|badly)
        landed on my (back|hip|head|side|bum|bottom|knee|knees|arm|face|wrist|shoulder|elbow|backside|hands|tailbone|front)
        (hip|leg|legs|knee) [has|have|just] (went|gone) and (i'm|i am|i was|i went) [gone] down ($|and|help|on|i)
        (legs|leg|knees|knee) [have|has] (gone from under me|gave way|gave out|buckled|collapsed|folded|crumpled|went from under me|went from underneath me|has given way)
        ^ i (went|have gone) down $
        i went (down hard|flying|down like|arse over|head over)
        gone down with a bump
        (i've|i have) gone (down like|down hard|flying|head over|arse over)
        i ... ... hit the (floor|deck|ground)
        ^ [<cry>] (floor|bathroom|kitchen|stairs) (fell|fallen|slipped)
        flat on my (back|face|bum|backside|front) on the
        come out of bed and
        (and|then) (came|went|come) (down|over) [really|very|so] (hard|heavily|awkwardly|badly|with a|on my (hip|back|arm|wrist|side|knee|knees|shoulder|head|face))
      `,
    ],
    unless: `
      gone down and [i] <cant> (find|sleep|see|hear|remember|open|believe|think)
      (fallen before|before i fell|(scared|afraid|frightened|worried) (of|to (fall|trip|slip)|that|about|i|i'll|i'd|i might|he|she|you|they|in case|if)|keep falling|in love|i might|<not fallen>|(fallen|fell|falling) pregnant)
      (stumbled|stumble) (across|upon|on|into)
      (brick|against a) wall
      if (i stand|i get up)
      when (i stand|i get up)
      last (time i|time)
      (fall|falling) (into|asleep|for|off the back|apart|out with|behind|about)
      (police|policeman|cop|cops|officer) ... pulled (me|us) over
      fell (into|asleep|for|off the back|through|apart|out with|behind|about|off the wagon|short|ill|silent|foul|flat)
      fell out (with|over|about)
      fell on (deaf|hard|my feet)
      (fell|fallen) (in with|down on the job|on (my|his|her|their) feet)
      tripped up on
      tripped down (memory|me a $)
      landed on (my|his|her|our|their) feet
      landed (a|the|this|that|my|an)
      laid the
      stairs any more
      fallen (into|asleep|for|out with|behind|apart|through|off the wagon|short|with the (housework|rent|bills|payments|paperwork))
      (half|nearly|almost) (asleep|fallen|slipped|tripped|fell)
      (i'd|<not>|didn't) fall
      (nearly|almost|never) (fell|slipped|tripped|collapsed)
      trip (to|round|out|into|with|there|up|home|abroad)
      collapsed (on|in|into) (the|my|a) (sofa|settee|bed|chair|armchair|heap)
      balance (at|of) the (bank|payments)
      tumble (dryer|drier)
      dive (in|into|at)
      footing (with|at|in the)
      slipped (up|my mind|disc|and (disc|disk) ... ago|him|her|them|it|out of my|into|a|the)
      tripped (the|up on my words|over my words|a)
      (went|gone) down (to|the|there|here|for|with|in|by|a|on)
      (went|gone) over (to|the|it|that|there|my|there|here)
      laughing
      slipped (out|away|back|round) (for|to)
      and (fell|fallen) (asleep|in love|out with)
      collapsed (laughing|in (laughter|fits|giggles|a heap|tears))
      slipped on (my|a|the|his|her) (coat|jacket|shoes|slippers|cardigan|jumper|dressing gown|gown|dress|boots|socks)
      (book|glasses|phone|remote|keys|clothes|socks|cup|tray|papers|toys|dog|cat|kids|cushions|bag|mess|he|she|they|it|them) ... on the floor
      on the floor (with|playing|doing|watching|tidying|looking|cleaning|scrubbing|sorting|painting|exercising|stretching|reading|wrapping|building|fixing|laying|polishing|working)
    `,
  },
];
