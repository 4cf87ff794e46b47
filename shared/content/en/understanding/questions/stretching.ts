import type { Rule } from '../../../../dialogue/understanding/language.ts';

/** What to do, and with what: a belt for a towel, stretch, stand, rub, warm. */
export const stretchingQuestions: readonly Rule[] = [
  {
    intent: 'why',
    topic: 'belt',
    says: [
      `
        (can|could|may|shall|should|might|do) (i|we) [just|have to|need to] (use|try|take|do it with) [a|an|the|my|some] [old|bed|dressing gown|pair of|<kin>] <loop>
        (will|would|does|is) [a|an|my|the] [old|bed|dressing gown|pair of] <loop> (do|work|be (all right|alright|okay|enough|fine)|all right|alright|okay|good enough|as good|any good)
        (what|how) about [a|an|my|the] [old|bed|dressing gown|pair of] <loop>
        <question> ... ... ... <loop> (instead|rather than [a|the] towel)
        (does it|has it|is it|must it|do i|have i|must i) (have to|got to|need to|use|be) [be|use] a towel
      `,
    ],
    unless: '(warm|hot|cold|iced|wet) <loop>',
    in: ['coaching', 'easing', 'yes-or-no'],
  },
  {
    intent: 'why',
    topic: 'works',
    says: [
      `
        (is|will|does) (this|it) (doing|do|going to do) [me] any good
        what if (it|this|that) (doesn't|won't|isn't) (work|help|go|ease|stop|working|helping)
      `,
    ],
  },
  {
    intent: 'why',
    topic: 'works',
    says: [
      '^ (should|must|shall|do|ought) i ... (stretch|stretching|exercise|exercises) ... (every|each|before|daily|regularly)',
    ],
  },
  {
    intent: 'why',
    topic: 'works',
    says: [
      '^ (how often|how long|how many times|when) (should|do|must) i ... (stretch|stretching|stretches|exercises)',
    ],
    in: ['idle'],
  },
  { intent: 'why', topic: 'pill', says: ['what (can|should|do) i take (for|to)'] },
  {
    intent: 'why',
    topic: 'works',
    says: [
      `
        <firm>
        ^ (do|does|will|is|are|can)
      `,
      `
        (stretch|stretches|stretching|exercises|routine|this exercise)
        pulling [my toes]
      `,
      `
        (work|works|working|proof|evidence|prevent|point in|use)
        any (good|use)
        do (any good|anything)
        make (... difference|a difference)
        worth [it]
        really (help|do)
        actually (help|work)
        help [prevent|at all]
        stop (them|it|cramps)
      `,
    ],
    unless: `
        how do i
        (help|work with) me
        (can|will|could) you
      `,
  },
  {
    intent: 'why',
    topic: 'toes',
    says: [
      `
        (why|how come|purpose|point of)
        what (for|does|good|is the point)
      `,
      `
        (toe|toes|pull|pulling|flex|flexing|stretching it|foot up)
        stretch [it]
      `,
    ],
    unless: '(cramp|cramps|curl|curling|happen)',
  },
  // Whoever stands up by themself is told what whoever asks is told: to hold on.
  {
    intent: 'why',
    topic: 'stand',
    says: [
      `
        ^ [<cry>|<filler>] [<cry>|<filler>|so] (i'm|i am|i've|i have) [just|already|now] (standing|up|got up|stood up|jumped up|out of bed|got out of bed|jumped out of bed|on my feet|walking (round|around|about|up and down)|getting up|getting out of bed) [up|now|already|on it|here|by the bed] $
        ^ [<cry>|<filler>] [<cry>|<filler>|so] (i'm going to|let me|i'll|i want to|i need to|i have to|i've got to|i must) [just|try to|try and] (stand|stand up|stand on it|get up|get out of bed|walk it off|walk around|walk about) [now|quickly|first|on it|and walk ...] $
      `,
    ],
    in: ['coaching', 'easing'],
  },
  {
    intent: 'why',
    topic: 'stand',
    says: [
      `
        (why|does|am i allowed|will|better to)
        (should|can|do|could|shall|may|ought|what if) i
        is (it|standing|walking)
        would [it help]
      `,
      `
        (stand|standing|walking)
        walk [it off|around|on it]
        get (up and|up)
        put (weight|my weight)
      `,
    ],
    unless: `
        (<cant>|standing all day|sit|why do i get|how do i)
        been (standing|walking)
      `,
  },
  {
    intent: 'why',
    topic: 'rub',
    says: ['(rub|rubbing|massage|massaging|knead|kneading|press on it|massaged|rubbed)'],
    unless: '(can you|will you|would you|could you|your|done|finished|i rubbed|next|<cant>)',
  },
  {
    intent: 'why',
    topic: 'hot',
    says: [
      `
        (iced|heating pad|heated|frozen peas|wheat bag|compress|warmth)
        heat [pad]
        ice [pack]
        hot (water bottle|bath|shower|or cold|water|flannel|towel)
        cold (pack|or hot|water|compress)
        warm (bath|shower|or cold|water|flannel|towel)
        something (warm|hot|cold)
        (keep it|put ...) warm
      `,
    ],
    unless: '(no ice|ice cold|<someoneElse>|<cant stand a thing>)',
  },
];
