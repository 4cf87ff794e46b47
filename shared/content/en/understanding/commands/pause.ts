import type { Rule } from '../../../../dialogue/understanding/language.ts';

/** Wait. */
export const pauseCommands: readonly Rule[] = [
  {
    intent: 'pause',
    says: [
      `
        (bear with me|breather|one moment|interrupt|^ time out $)
        stop (the timer|the clock|the count|the countdown|counting|a moment|for a|there a|a second)
        stop a minute
        (^|please|we|us|me|you|let's|charley) (stop|wait|rest|pause) [just|only] for (a|one|half a) [split] <tellTime>
        ^ [just|only] for (a|one|half a) [split] <tellTime> (stop|wait|rest|pause|please)
        hold (the timer|the count|your horses|up|that thought)
        not (ready|just yet)
        give (me a chance|me a break)
        hang (about|fire)
        let (me catch|me get comfy|me get comfortable|me get ready|me get settled|me get my breath|me rest|me get|me find|me turn|me put|me sit|me move)
        need (a break|a rest|a minute|a second|a moment)
        (leave|rest|wait) [it|a bit|a little|a while] longer
        (longer|bigger|another) (break|rest|breather)
        ^ [<cry>|<filler>|no|oh] (hang on|hold on|wait|one moment|just a (minute|moment|second|sec)) [a] (the (phone|telephone|door|doorbell|kettle|cat|dog|baby|kids|blanket|covers|duvet|light|tap|radio|telly|alarm)|there's (someone|somebody|the)|somebody|someone|my (husband|wife|phone|glasses|blanket|towel|water)) ... ... $
        (let me|i'll|i'm going to|i need to|i want to) [just] (get|fetch|grab|find|have|pour) [me] [myself] (some|a|my|the|a glass of|a drop of) (water|drink|towel|pillow|glasses|light|chair|slippers|stick) [first] $
        need to (rest|stop a|breathe|catch|get comfy|get comfortable|get ready|cough|sneeze|move)
        (take a|have a) (break|rest|breather)
        (i'll be|be right) back
      `,
    ],
    // "It's gone, you can stop counting" is how it is, not a wish to wait.
    unless: `
      ^ wait what $
      in a minute it
      (it's|it has|pain's|cramp's|that's|all) [all|just] (gone|better|eased|let go|passed|over|stopped|off|fine|away) ... ... stop [the] (timer|clock|count|countdown|counting)
      stop [the] (timer|clock|count|countdown|counting) ... ... (it's|it has|pain's|cramp's|that's|all) (gone|better|eased|let go|passed|(over|over now) $|stopped|off|fine|away)
    `,
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
        ^ wait what $
        in a (minute|moment|second|bit|while|mo)
        (^|yes|no|yeah|it|did|was|has|had|went|off|stopped|away|only|just|maybe|<eased>) for (a|one|half a) [split] <tellTime>
        (<own>|why|for a while|<eased>|a minute ago|next|<still>|to hold on)
        how (long|many|do i hold)
        (<cant>|do i|should i) wait
        (<cant>|should i|what do i) hold
        hold (it for|on to)
        (won't|don't|not|doesn't) hold it
        (trying|try|tried|hard|how|easier) to hold
      `,
  },
];
