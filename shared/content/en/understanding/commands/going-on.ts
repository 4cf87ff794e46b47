import type { Rule } from '../../../../dialogue/understanding/language.ts';

/** Go on, the next one, once more. */
export const goingOnCommands: readonly Rule[] = [
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
        you (can|may) go ($|now|to|then|charley|love|dear|thanks|thank you|too)
        (needn't|no need to|(don't|do not|didn't) [need to|have to|want to|want you to]|stop) (go|going|carry|keep|continue|start)
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
        ^ what else [have you got|is there|can (i|we) (do|try)] $
        what (else is there|do i do after)
        (then|now) what
        (done|did|finished) that
        ^ [and|so|okay|right] [what|what's|what is|what comes] after that
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
        (not|isn't|hasn't|haven't|never) [quite|really] (done|did|finished)
        stop $
        (say what|<what> i did last|something else is wrong|i've done my)
        (lean|bend) forward
        that did it
        did (it|that|this) (help|ease|work)
        that's (done it|done the)
        next (week|door|to|time|month|morning|year)
        done (something|it wrong)
        i (did wrong|did fall)
        another (one just|one coming|one is|one has|one starting|one started|cramp|one now|one on its way)
        another one's
        (don't|no) (need|want) [any|another]
      `,
  },
  {
    intent: 'repeat',
    says: [
      `
        (repeat|pardon|once more|never heard|eh|huh|wasn't listening|start over|the step before)
        (don't understand|another time please|which one was)
        (say ...|say|once|come|tell me|tell me that|tell me ...|what do i do|(go through|explain|show) [me] (it|that|this)) again
        (sorry|read it|please|explain that|what|hear that|give me that|that) again
        say (... once more|that|what)
        what (do|did) you want me to
        what (did you say|did you just say|were you saying|was that|did i have to do|was i|am i meant)
        what (am i supposed|do you mean|was the)
        (what's|missed|didn't get|run|go over|read) that
        missed (it|what|the)
        i (missed|don't follow)
        ^ [<filler>] (i'm|i am) lost [now|here|charley|sorry] $
        (one more|a second) time
        (another|one more) (go|round|turn|shot|try|bash|count|rep) [of|at|please|$]
        didn't (hear|catch|quite|follow|understand)
        did (not hear|not catch)
        go (over it|back)
        ^ [sorry] (pull|hold|do|stretch|straighten|put|lift|push|press|bend) (what|which|where|how) $
        (sorry|forgotten|forgot|you) what
        (from|back to) (the start|the beginning|the top) [again]
        (start|begin) again (from|at) (the start|the beginning|the top|one)
        ^ wait what $
        (back a|previous|last) step
        ^ [no|please|charley|oh|sorry|and] [go|step] (back|previous|[the] previous one|back a bit|the one before|one step back|a step back|back up (a|one) step|back one [step]|the last one again) [please|charley] $
        ^ [<filler>] what was the (last|previous) (one|step|thing) [you said] $
        again (please|charley)
        (lost|remind|excuse) me
        beg (pardon|your)
      `,
    ],
    unless: `
        (happen|go back to (sleep|bed)|cramping|cramp|what was the last (cramp|time|date|night|day|entry)|coming|hurts)
        (there|here) it (goes|comes|is) again
        remind (me at|me to)
      `,
  },
];
