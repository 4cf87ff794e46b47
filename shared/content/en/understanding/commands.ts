import type { Rule } from '../../../dialogue/understanding/language.ts';

/** What Charley is told to do. */
export const commandRules: readonly Rule[] = [
  {
    intent: 'help',
    says: [
      `
        (options|commands|instructions|menu|my choices|choices|which words|what's possible|say to you)
        what (can i say|can i ask|else can i say|do i say|should i say|could i say|am i supposed to say)
        what (can you do|do you do|can you help|else can you do|to say|words|are you able)
        what (are my choices|commands|do i tell you|do you understand|works here|can i do here)
        what can i tell you
        how (does this work|does it work|do you work|do i use|do i work|do i talk to you)
        how (does this thing|to use)
        (tell me what to|things i can|meant to|supposed to|could|allowed to|can i|can) say
      `,
    ],
  },
  {
    intent: 'pause',
    says: [
      `
        (bear with me|breather|one moment|interrupt)
        stop (the timer|the clock|the count|the countdown|counting|a moment|for a|there a|a second)
        stop a minute
        hold (the timer|the count|your horses|up|that thought)
        not (ready|just yet)
        give (me a chance|me a break)
        hang (about|fire)
        let (me catch|me get comfy|me get comfortable|me get ready|me get settled|me get my breath|me rest|me get|me find|me turn|me put|me sit|me move)
        need (a break|a rest|a minute|a second|a moment)
        need to (rest|stop a|breathe|catch|get comfy|get comfortable|get ready|cough|sneeze|move)
        (take a|have a) (break|rest|breather)
        (i'll be|be right) back
      `,
    ],
    unless: 'in a minute it',
  },
  {
    intent: 'pause',
    says: [
      `
        (wait|pause|pausing|freeze)
        (just a|one|give me a|give me|a|half a) <tellTime>
        (hang|hold) on
        hold (it|fire)
        two (minutes|seconds|ticks|secs)
      `,
    ],
    unless: `
        in a (minute|moment|second|bit|while|mo)
        (<own>|why|for a while|<eased>|a minute ago|next|<still>|to hold on)
        how (long|many|do i hold)
        (<cant>|do i|should i) wait
        (<cant>|should i|what do i) hold
        hold (it for|on to)
        (trying|try|tried|hard|how|easier) to hold
      `,
  },
  {
    intent: 'slower',
    says: [
      `
        (slower|slowly|rushing|speed|less speed|more slowly|gabbling|follow you|gently)
        slow [down|it down|it|that|up|please]
        (too|so|very|not so|bit|quite|going|talking|speaking) fast
        too (quick|quickly)
        so (quick|quickly)
        rush [me]
        keep (up|pace)
        take (it slow|it easy|your time)
        (give me|more) time
        easy (there|does it)
      `,
    ],
    unless: `
        (more gently|slow and|speed up|let go|goes too|heart)
        (too|so) slow
        slowly (<eased>|getting|going)
        (<eased>|getting ...|going|is|off|away|down|easier) slowly
      `,
  },
  {
    intent: 'louder',
    says: [
      `
        (didn't hear you properly|raise ... voice|up a bit|hard of hearing|deaf|crank|mumbling)
        (whispering|increase|bit faint|speak out|loud enough)
        louder [voice]
        (volume|speak|turn ...|turn|voice|sound|turn the sound) up
        (<cant>|hard to|barely|hardly) [quite|really] hear
        (too|so|very|bit|rather) quiet
        <cant> make out (what|you|a word|anything)
        quiet (for me|voice is)
        (more|raise the|a bit more|up the|full|higher) volume
        hearing (aid|aids)
        too (soft|low|faint)
      `,
    ],
    unless: `
        (turn up ... toes|too loud)
        (stand|toes|pull|get) up
      `,
  },
  {
    intent: 'quieter',
    says: [
      `
        (quieter|softly|lower|whisper|asleep|sleeping|loud|less noise|waking|deafening|shouting|shout)
        (blasting|more quietly|quietly|too noisy|hushed|<kin> ... asleep|<kin> ... sleeping|people ... sleeping|people ... asleep|bit more quiet)
        softer [voice]
        quieten [down|it|yourself]
        (tone|keep|bring) it down
        quiet ... ... (asleep|sleeping|in bed|neighbours|baby)
        (volume|turn ...|turn|keep <voice>|keep ... voice|keep ... noise|voice|sound) down
        (too|so|very|bit|rather|quite|less) loud
        quiet (voice|... bit|a bit)
        (less|reduce ...|drop ...) volume
        (shush a|down a|pipe down a) bit
        wake [up] (my|the|him|her|them|everyone|everybody|anyone|baby|kids) [<kin>]
        (shush|shh|sh|hush|ssh) ... wake [up] [my|the] [him|her|<kin>]
        (night|low) voice
      `,
    ],
    unless: `
        (i was|i'm|i am|been|was) [fast|just|sound|nearly] (asleep|sleeping)
        lower (down|in|on)
        (loud enough|gone to sleep|down my leg|turn down there|sleeping now|toes down|louder|clear)
        (fell|falling|i'm|foot's|leg's|foot|leg is|foot is|<own>) asleep
        lower (leg|it)
        (not|isn't) loud
      `,
  },
  {
    intent: 'help',
    topic: 'distress',
    says: [
      `
        help (me|help|please)
        ^ help <address> $
        ^ <address> help $
        (somebody|someone|anybody|please) [please] (come|come here|come quick) [please|quick|now] $
        i need [some|a bit of] help [here|now|please|over here] $
        (somebody|someone|please|i need|can somebody|anybody|need some|i need some) help
      `,
    ],
    unless: `
        cramp
        help (me with|me prevent|me stretch|me do|me stop|me understand)
      `,
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
        (please|just|now|want to|want you to|i'll|let's|can you|can we|could you|will you) stop
        (would you|you can|okay|i said|need to|need you to|no|oh|ow|ah|time to|better|we can|hey) stop
        (um|oi|yes) stop
      `,
    ],
    unless: `
        (don't|do not|never) want to stop
        (cramps|make|how|didn't|doesn't|when|won't|it's going to)
        (don't|do not|never|<telling>|not|bus|can't|do i|should i) stop
        stop (... hurting|... cramping|... coming|<own>)
        the (cramp|pain)
        (will|does|has) it
      `,
  },
  {
    intent: 'stop',
    says: [
      `
        (cancel|quit|silence|silent|pack it in|never mind|nevermind|exit|hush|shush|go away|get lost)
        (abort|pipe down|not another word|that's plenty|let's finish|cut it out)
        be (quiet|silent|off)
        shut (up|it|down|your)
        quiet (please|now|you)
        (zip|forget|forget about|leave|end|put a sock in|drop) it
        (knock it|turn|turn ...|switch|switch ...|power|leave|call it) off
        give (it a rest|over)
        (forget|don't want to do|don't want|no more of|end|i'm not doing|don't need) this
        leave (me alone|me be)
        let (me be|me sleep)
        (that'll|that will) do
        don't (want any more|need you|want you)
        no (more talking|more now|more please)
        (had|that's|that is|quite) enough
        enough (now|thanks|thank you|talking|of|already|for)
        end (session|the session|now)
        finish (now|there)
        ^ [okay|please] (finish|no more|end) [please|now|thanks] $
        (i give|belt) up
      `,
    ],
    unless: `
        for (this|it|the pain|the cramp) to (end|stop)
        (<how> leave|let me sleep on|should i quit|never mind the)
        (light|lights|turned) off
        (good|not) enough
        (not go|don't go) away
        turn (the light|off the light|the lamp)
      `,
  },
  {
    intent: 'resume',
    says: [
      `
        (resume|continue|continuing|unpause|proceed|restart|get on with it|pick up where|where were we)
        here i am
        (go|carry|carrying|crack|let's get|press) on
        go (ahead|now)
        (keep|keep on|get) going
        i'm (ready|back|set)
        ready (when|now|to|again)
        (all|okay) ready
        start (again|the timer|the clock|counting|the count|up again)
        (okay|let's|on we|off we) go
        back (to it|again now)
        let's (carry|continue|keep)
        you (can start|were saying)
      `,
    ],
    unless: `
        next
        (<cant>|don't|do i keep|should i|how long|keep going until|go away|ready to sleep)
        (not|getting|still) ready
        (can't go|does it go|want to go) on
        start (again from|again at)
        (let|letting) go
      `,
  },
  {
    intent: 'next',
    says: [
      `
        (next|moving on|what's after|forward|i've finished|step two|following step)
        skip [it]
        move (on|along)
        (something|anything) else
        another (stretch|way|exercise|one)
        what (now|then|do i do now|should i do now|comes after|else can i do|else can i try|else should)
        ^ what else $
        what (else is there|do i do after)
        (then|now) what
        (after|done|did|finished) that
        (after|finished|get past|pass on) this
        (done|did|finished) it
        (i've|all|i'm|okay|i have|that's|it's) done
        i (did|have finished)
        try (something|another|a different)
        (do a|a|do something) different
        different (stretch|one|exercise)
        (on to|go to|over to) the
      `,
    ],
    unless: `
        stop $
        (say what|<what> i did last|something else is wrong|i've done my)
        (lean|bend) forward
        that did it
        that's (done it|done the)
        next (week|door|to|time|month|morning|year)
        done (something|it wrong)
        i (did wrong|did fall)
        another (one just|one coming|one is|one has|one starting|one started|cramp|one now|one on its way)
        another one's
      `,
  },
  {
    intent: 'repeat',
    says: [
      `
        (repeat|pardon|once more|never heard|eh|huh|wasn't listening|start over|the step before)
        (don't understand|another time please|which one was)
        (say ...|say|once|come|tell me|tell me that|tell me ...|what do i do|go through that) again
        (sorry|read it|please|explain that|what|hear that|give me that|that) again
        say (... once more|that|what)
        what (do|did) you want me to
        what (did you say|did you just say|were you saying|was that|did i have to do|was i|am i meant)
        what (am i supposed|do you mean|was the)
        (what's|missed|didn't get|run|go over|read) that
        missed (it|what|the)
        i (missed|don't follow)
        (one more|a second) time
        didn't (hear|catch|quite|follow|understand)
        did (not hear|not catch)
        go (over it|back)
        ^ [sorry] (pull|hold|do|stretch|straighten|put|lift|push|press|bend) (what|which|where|how) $
        (sorry|forgotten|forgot|you) what
        from (the start|the beginning|the top)
        (back a|previous|last) step
        again (please|charley)
        (lost|remind|excuse) me
        beg (pardon|your)
      `,
    ],
    unless: `
        (happen|go back to sleep|cramping|cramp|what was the last|coming|hurts)
        remind (me at|me to)
      `,
  },
  {
    intent: 'ready',
    says: [
      `
        (am i|are we|is everything|is all) [all] ready
        are you (ready|listening|there|awake)
        (can|do) you hear me
        ready for (the night|tonight|bed)
      `,
    ],
    unless: '(<someoneElse>|cramp)',
  },
  {
    intent: 'good night',
    says: [
      `
        (goodnight|sweet dreams|turning in|we are done|goodbye|see you|cheerio|that'll be it|you can go)
        (no more tonight|so long|all finished)
        (good|night|nighty|done for the|call it a) night
        i'm (falling asleep|off)
        night (charley|then)
        sleep (well|tight|now)
        (going to|going back to|get back to|get some|off to|try to) sleep
        (i'll|i can|i'm|let me|let's|i want to|i'd like to|i need to|can i|time to|i will) ... sleep
        ^ [<filler>] (back to sleep|sleep) [now|then|for me] $
        try and sleep
        going (to get some|to bed)
        (back to|off to) bed
        (settle down|you can rest|i can sleep|i'll sleep) now
        that's (all|it for|it thanks|it thank|it then|everything)
        (that is|that'll be|that will be) all
        we're (done|finished)
        done (thank you|thanks|for tonight)
        finished (thank|thanks|for)
        bye [bye]
        lights (out|off)
        (until|till|speak) tomorrow
        nothing (else|more)
        ta (ta|ra)
      `,
    ],
    unless: `
        (<cant>|<why>|next|cramp again|still|so long as|see you later)
        can (i go back|i)
        (last|all|every|at) night
        (leg went to|foot's gone to|leg's gone to|<own> gone to) sleep
      `,
  },
];
