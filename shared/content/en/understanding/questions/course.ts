import type { Rule } from '../../../../dialogue/understanding/language.ts';

/** How long it lasts, whether it is dangerous, whether a doctor should see it, what it is. */
export const courseQuestions: readonly Rule[] = [
  {
    intent: 'why',
    topic: 'long',
    says: [
      `
        longest ... ... last
        (take|takes|taking|last|lasts) (this|so|that|very) long
        (last long|long does|go on for)
        how (long|much longer|soon|long's|many minutes)
        when (will|does)
        ever (going to|stop|end)
      `,
    ],
    unless: `
        (when will you|see a doctor)
        how (long do i hold|long ago|long have i)
      `,
  },
  {
    intent: 'why',
    topic: 'again',
    says: [
      '(what should i do if|what do i do if|in case|will|is|going to|could|likely|what if|does|might|would|chance|can)',
      `
        (return|get another|recur)
        (come|coming|comes) back
        another (one|cramp)
        get it again
        (happen|back|start|strike|cramp) again
        (again|back|more) tonight
      `,
    ],
    unless: `
        (prevent|keeps coming|it's coming back|can you come again)
        how (do i|can i)
        stop (... coming|... from)
        why (do|does|is)
      `,
  },
  {
    intent: 'why',
    topic: 'sore',
    says: [
      "(why|normal|how come|what's|long|tomorrow|is it|will|should|does)",
      `
        (sore|ache|aches|aching|tender|bruised|achy|soreness|stiff)
        still (hurt|hurting)
        hurt (after|so long|afterwards|the next|tomorrow)
      `,
    ],
    unless: '(why do i get|cramping)',
  },
  {
    intent: 'doctor',
    says: [
      `
        (<doctors>|see somebody|professional)
        (see|call|ring|phone|get) (someone|somebody|anyone|anybody) ($|about)
      `,
      `
        (<ask>|need|want|advice|ring|phone|call|see|take me|when|about|appointment)
        (talk|speak) to
      `,
    ],
    unless: `
      (<someoneElse>|said|report|summary|diary|print|channel|told|other)
      (don't|didn't|never) (need|want|see|call|ring|have to see|needed|wanted) [to see] [a|the|any] <doctors> [now|yet|today|tonight|thanks|thank you|please|it's ...|because ...|for ...|i'm ...|just ...] $
      no need (to (see|call|ring|get|phone|bother)|for) [a|the|any] <doctors>
    `,
  },
  {
    intent: 'doctor',
    says: [
      '^ (when|how (do|would|will) i know (when|if)) (should|do|must|would|to|i should|i need to) [i|we] ... ... <where help is>',
    ],
    unless: '<someoneElse>',
  },
  {
    intent: 'doctor',
    says: [
      `
        (worried|worry|to worry about|concerned|red flags|warning sign|urgent|checked out|alarm)
        (looked at|bad enough)
        when (is ... serious|is ... dangerous)
        (warning|danger|bad) signs
        get (... checked|help|this looked at)
        (look out|watch out|watch) for
        (medical|seek) help
      `,
      '(<ask>|red flags|signs|get|need)',
    ],
    unless: `
      don't worry
      (i'll|i will|i might|i'm going to|i'd|about) (get|getting|have) [another|a|the] [leg|foot|calf] (cramp|cramps|one|it)
      (he|she|they|<kin>) ... (gone|went|going|coming|getting|fetching|off) ... help
    `,
  },
  {
    intent: 'why',
    topic: 'danger',
    says: [
      `
        (dangerous|danger|harmful|harm|serious|damage|risky|risk|fatal|worrying|a bad sign)
        (something serious|safe|injure|permanent|sinister)
        (kill|bad for|hurt) me
        (anything|something) bad
        (will|could|can|might) (it|i|<own>) (snap|tear|rip|break|damage|burst)
        (a sign|signs|symptom|symptoms) of
        is (it|this) (bad|okay|ok|all right|a problem|worrying|a worry) (to|if|that|when)
      `,
    ],
    unless: `
        (somebody|someone|just|please|will) kill me
        (<cant>|not safe|<standing>|in danger|should i be worried|warning)
        (i|should i) worry
      `,
  },
  {
    intent: 'why',
    topic: 'what',
    says: [
      `
        what (is this|is a cramp|is cramp|exactly is|is happening|is going on|is wrong with|is it)
        what (is that|is a charley horse|even is|are cramps|has happened|is actually|happens)
        what's (this|a cramp|happening|going on|wrong with|the matter with|a charley horse)
      `,
    ],
    unless: `
        next
        what (is it you|is that noise)
      `,
  },
];
