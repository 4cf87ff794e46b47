import type { Rule } from '../../../../dialogue/understanding/language.ts';

/** The stretches before bed. */
export const preventionQuestions: readonly Rule[] = [
  {
    intent: 'prevent',
    topic: 'ask',
    says: [
      `
        (how|what|anything|is there|ways|tips|way|want|help me|like to|could|advice|does)
        can (i|you)
        what's (good|best)
      `,
      `
        (for|at) (stopping|preventing|avoiding)
        (prevent|prevents|avoid|preventing|prevention|not get|make sure ... again|reduce|cut down)
        (before bed|won't happen|from happening|sleep without|ease ... future|less often)
        stop (... coming|... happening|getting|the cramps|my cramps|cramps|them|these|... returning)
        stop (it happening|it from|it coming)
        stop <own> [from] cramping
        stop (leg|foot|calf|night|toe|these|getting|having) [leg|foot|calf|night] (cramp|cramps)
        keep (... away|... from|cramps)
        (so|so that|and|make|to|if) (it|this|that|they|he|the cramp) (stays|stay|keeps|keep|never|won't|doesn't|don't) (away|off|gone|come|comes|coming|return|returns) [back]
        (fewer|without) cramps
        (ward|head) off
        get (fewer|rid of these|no more)
      `,
    ],
    unless: `
        (start|let us|routine|does stretching)
        (bedtime|my) stretches
        stop (the timer|the count)
      `,
  },
  // Of a thing that no other answer knows: "do compression stockings help with cramps".
  {
    intent: 'prevent',
    topic: 'ask',
    says: [
      '^ [<filler>] (does|do|would|will|can|could|might) ... ... ... (help|cure|ease) [with|against] [my|the] [leg|foot|calf|night] cramps',
    ],
    unless: '(<someoneElse>|you)',
    in: ['idle'],
  },
  {
    intent: 'prevent',
    says: [
      '<stretches>',
      `
        (start|do|begin|run|let's|ready|time|through|want|play|guide|need|like|go|bedtime|evening|night)
        (nightly|now|lead|please|daily|try|my|doing|prevention|before bed|bed time|usual|tonight)
        (help|give|talk) me
        (can|shall) we
      `,
    ],
    unless: `
        (why|does|can't|cannot|<cant>|next|skip|another|other|hurts|hold|don't|not|one more|finished)
        (last|towel|pain|strain|too|slower|repeat|again|what)
        (should|do) i
        stop [stretching]
        different [stretch]
        (this|that|the) stretch
        (i've|i have|we've|he's|she's|they've) [just|already|all] (done|did|finished|had)
        stretch (my|your|his|her|our) legs
        doing (my|the|some|his|her) (exercise|exercises)
      `,
  },
  {
    intent: 'prevent',
    topic: 'ask',
    says: [
      '^ [<address>] (what|which|any|have you|do you|show me|teach me|tell me|give me) ... (stretch|stretches|exercise|exercises) ... ... (cramp|cramps)',
    ],
    unless: '<someoneElse>',
  },
  {
    intent: 'prevent',
    topic: 'ask',
    says: [
      '^ (what|which) ... (help|helps|stop|stops|good|best|prevents|prevent|eat|drink) ... (cramp|cramps)',
    ],
    unless: '<someoneElse>',
  },
  {
    intent: 'prevent',
    topic: 'ask',
    says: [
      '^ (how (do|can|could|will|would) i|can i do anything to) (stop|prevent|avoid) (it|them|this|these) [happening|coming|again|coming back]',
    ],
    unless: '(cramp|cramps|now|hurting|beeping|dripping|leaking|ringing|barking)',
    in: ['coaching'],
  },
];
