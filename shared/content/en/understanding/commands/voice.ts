import type { Rule } from '../../../../dialogue/understanding/language.ts';

/** Slower, louder, quieter. */
export const voiceCommands: readonly Rule[] = [
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
        [pardon|sorry|what|eh] (speak|talk|say it) louder
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
        <household>
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
        (hush|shush|quieten|pipe down) [down] [just] a (bit|little|touch)
        down a bit
        wake [up] (my|the|him|her|them|everyone|everybody|anyone|baby|kids) [<kin>]
        (shush|shh|sh|hush|ssh) ... wake [up] [my|the] [him|her|<kin>]
        (night|low) voice
        [hush|shush|shh|sh|ssh|quiet] (he|she|they|everyone|everybody|<kin>) [is|are] (asleep|sleeping|in bed)
      `,
    ],
    unless: `
        (i was|i'm|i am|been|was) [fast|just|sound|nearly] (asleep|sleeping)
        lower (down|in|on)
        (loud enough|gone to sleep|down my leg|turn down there|sleeping now|toes down|louder|clear)
        (fell|falling|i'm|foot's|leg's|foot|leg is|foot is|<own>) asleep
        lower (leg|it)
        <household>
        (not|isn't) loud
      `,
  },
];
