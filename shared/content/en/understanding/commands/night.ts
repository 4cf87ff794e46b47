import type { Rule } from '../../../../dialogue/understanding/language.ts';

/** Whether all is ready ("am I" is a "my" to the ear that hears sentences), and good night. */
export const nightCommands: readonly Rule[] = [
  {
    intent: 'ready',
    says: [
      `
        (am i|my|are we|is everything|is all) [all] ready
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
        (love|darling|dear|sweetheart|honey|pet|mum|you) [you|just] go [on] [back|off] to (sleep|bed)
        go [on] [back|off] to (sleep|bed) [now] (love|darling|dear|sweetheart|honey|pet|mum|you two|both of you)
        (last|all|every|at) night
        (leg went to|foot's gone to|leg's gone to|<own> gone to) sleep
      `,
  },
];
