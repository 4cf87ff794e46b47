import type { Rule } from '../../../../dialogue/understanding/language.ts';

/** A cry for help without a word of a cramp, and an end. */
export const stopCommands: readonly Rule[] = [
  {
    intent: 'help',
    topic: 'distress',
    says: [
      `
        help (me|help|please)
        ^ [<cry>|<filler>] (somebody|someone|anybody|anyone) please [please|quick] $
        ^ please (somebody|someone|anybody|anyone) $
        ^ help <address> $
        ^ <address> help $
        (somebody|someone|anybody|please) [please] (come|come here|come quick) [please|quick|now] $
        i need [some|a bit of] help [here|now|please|over here] $
        (somebody|someone|please|i need|can somebody|anybody|need some|i need some) help
      `,
    ],
    unless: `
        cramp
        <not> [think] [i] (need|want) [any|your|more|some] help
        help (me with|me prevent|me stretch|me do|me stop|me understand)
      `,
  },
  {
    intent: 'help',
    topic: 'distress',
    says: [
      `
        ^ [<cry>] <address> (quick|quickly|hurry|hurry up) [please|now|quick] $
        ^ (quick|quickly|hurry|hurry up) [please|now|quick] <address> $
      `,
    ],
    in: ['idle'],
  },
  {
    intent: 'stop',
    says: [
      `
        going to stop now
        stop (please|it|now|that|this|talking|asking|nagging|counting|all|right|everything|charley|will)
        stop (would|me|speaking|going on|listening|the session|the exercise|the stretch|the coaching)
        stop (the voice|the talking|the program|telling|the relief|stop|doing|stop stop|here|there)
        stop (for tonight|for now|at once|immediately|charlie|saying|bothering|thanks|thank you)
        stop now please
        (please|just|now|want to|(want|like) you to|i'll|let's|can you|can we|could you|will you) stop
        (would you|you can|okay|i said|need to|need you to|no|oh|ow|ah|time to|better|we can|hey) stop
        (um|oi|yes) stop
      `,
    ],
    unless: `
        (cramps|make|how|didn't|doesn't|when|won't|it's going to)
        (<telling>|bus|can't|do i|should i) stop
        stop (... hurting|... cramping|... coming|<own>)
        the (cramp|pain)
        (will|does|has) it
        <stop on the way>
      `,
  },
  {
    intent: 'stop',
    says: [
      `
        (cancel|quit|silence|silent|pack it in|never mind|nevermind|exit|hush|shush|go away|get lost)
        (abort|pipe down|not another word|that's plenty|let's finish|cut it out)
        be (quiet|silent|off)
        ^ [<cry>|<filler>] (shush|hush|shh|sh|quiet|silence) [now|please|will you|you] [i'm|i am|we're|we are|let me|some of us are|people are] [trying to] (sleep|sleeping|get some sleep|think|rest)
        shut (up|it|down|your)
        quiet (please|now|you)
        (zip|forget|forget about|leave|end|put a sock in|drop) it
        (knock it|turn|turn ...|switch|switch ...|power|leave|call it) off
        give (it a rest|over)
        (forget|don't want to do|don't want|no more of|end|i'm not doing|don't need) this
        leave me (alone|be|in peace)
        let (me be|me sleep)
        (that'll|that will) do
        ^ [no|oh] no more (thank you|thanks|ta) $
        ^ [just] go to sleep [now] <address> $
        ^ [<cry>|oh|just|will you|would you|you can] (piss|bugger|sod|naff|clear|push|fuck|jog|eff) off [now|will you|please] <address> $
        ^ <address> [oh|just|will you] (piss|bugger|sod|naff|clear|push|fuck|jog|eff) off [now|will you|please] $
        ^ <address> [just] go to sleep [now] $
        don't (want any more|need you|want you)
        no (more talking|more now|more please)
        (had|that's|that is|quite) enough
        enough (now|thanks|thank you|talking|of|already|for)
        end (session|the session|now)
        finish (now|there)
        ^ [okay|please] (finish|no more|end) [please|now|thanks] $
        (i give|belt) up
        (you|i|^ [<filler>|no|oh]) (needn't|don't [(need|have|want) to]|no need to) (go on|carry on|keep going|continue|keep on) [now|any more|anymore|charley|love|please|thanks|thank you|with it|with this] $
        (gone|better|fine|over|passed|eased|stopped) [now|so|and] [you] (needn't|don't (need|have) to|no need to|don't) (go on|carry on|keep going|continue|keep on) [now|any more|charley|love|thanks] $
        you (can|may) [all right] (go|leave|go to sleep|switch off|have a rest) [now|then|charley|love|dear|thanks|thank you|too] $
      `,
    ],
    unless: `
        for (this|it|the pain|the cramp) to (end|stop)
        (<how> leave|let me sleep on|should i quit|never mind the)
        (light|lights|turned) off
        (hush|shush|shut it|pipe down) [down] [just] a (bit|little|touch)
        (good|not|strong|far|high|big|flexible|supple|close|near|fit|well|soft|loud) enough
        (not go|don't go) away
        (do|does|will|can|did|won't) [<the>] (cramp|cramps|pain|it|they|this|these) ... go away
        <household>
        (go away|get lost|hush|shush|be quiet|shut up) [you] [bloody|stupid|silly|bad|daft|damn] (cat|dog|puss|kitty|boy|bird|fly|midge|mosquito)
        leave it (longer|a bit|a while|a minute|a moment|for|on|there|open)
      `,
  },
];
