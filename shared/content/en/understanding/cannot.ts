import type { Rule } from '../../../dialogue/understanding/language.ts';

/** What cannot be done. */
export const cannot: readonly Rule[] = [
  {
    intent: "can't stand",
    says: [
      `
        (<cant>|<not> steady|too|unable|no way|refuse|going to fall|without help|won't|shouldn't)
        (wouldn't be|isn't safe|don't)
        (too dizzy|too weak|too wobbly|too shaky|too unsteady|too tired|afraid|scared|don't want) to
        <not> able to
        not [safe|allowed]
        (rather|dare) not
      `,
      '(<standing>|stand|standing|walk|walking)',
    ],
    unless: `
        (<firm> i|too much standing|reach|bend|understand)
        (should i|i can) stand
        getting up to
        <cant stand a thing>
      `,
  },
  {
    intent: "can't stand",
    says: [
      `
        (don't|not|never|won't be|rather not|don't feel like) [want|wanting|going|prepared] [to|be] (get|getting) up $
        (mustn't|shouldn't|must not|should not|not allowed [to]|not supposed to|not meant to) (stand|be up|up|get up|get out of bed|leave (the|my) bed)
        (my pins|falling when|fallen before|daren't|dare not stand|rather stay|wheelchair|wheel chair)
        (walker|zimmer|crutches|crutch|bedridden|bed bound|bedbound|housebound|dizzy|unsteady|wobbly)
        (giddy|light headed|lightheaded|woozy|shaky|might go over|do it lying|amputee|one leg|catheter)
        (paraplegic|swaying|balance is)
        won't (take my weight|take any weight|hold me|hold my weight|bear|carry me|support)
        (i'm in|in the|stay in|staying in|still in|stuck in|lying in|keep me in|remain in|do it in) bed
        <not> (... steady|... safe|good on)
        (feel|not) safe
        legs (won't hold|like jelly)
        (walking|zimmer|need my) frame
        (walking|need my) stick
        (head|head's|room's) spinning
        not (steady|very steady|standing)
        (i'd|i'll|i might|i'm going to|i could|would|worried i'll) fall
        (afraid of|scared of|frightened of|worried about) falling
        lying (down only|down please)
        no (standing|balance)
        (standing|walking) ... (no good|impossible|not possible|difficult|a problem|no use|out of the question)
        (bad|poor) balance
      `,
    ],
    unless: `
        (<not> dizzy|is it|one leg at)
        (<firm>|should) i
        (cramp in one|in my one) leg
      `,
  },
  // At "Are you dizzy?", and wherever else nobody is to stand.
  {
    intent: "can't stand",
    says: [
      'i (feel|am feeling) [a bit|quite|very|really|so|rather] (sick|queasy|funny|strange|odd|rough|unwell|weird)',
    ],
    unless: '(<not> (feel|feeling)|my (leg|calf|foot))',
    in: ['yes-or-no'],
  },
  {
    intent: "can't do",
    topic: 'towel',
    says: [
      '(towel|towels|strap|belt|scarf|sheet|band)',
      `
        (no|don't have|<cant> find|without|where|isn't|nothing|nowhere|out of reach|is in the)
        in the bathroom
        haven't [a]
        not (got|near)
      `,
    ],
  },
  {
    intent: "can't do",
    topic: 'joint',
    says: [
      `
        (replacement|replaced|artificial|surgery|metal|operated|operation|prosthetic|titanium)
        new (hip|knee|hips|knees)
        hip (op|operation|surgery|done)
        knee (op|operation|surgery|done)
        (had my|false|a) hip
        (had my|false) knee
        (pins|plate) in
      `,
    ],
    unless: '<firm> i see',
  },
  {
    intent: "can't do",
    topic: 'pregnant',
    says: [
      `
        (pregnant|expecting|bump|pregnancy|with child|having a baby)
        (months|weeks) gone
      `,
    ],
  },
  {
    intent: "can't do",
    topic: 'hands',
    says: [
      '(hand|hands|finger|fingers|grip|wrist|wrists|arthritis|thumb|thumbs)',
      `
        (hurt|hurts|sore|bad|weak|<cant>|no|arthritis|painful|shake|shaky|won't|stiff|not strong)
        (arthritic|too|aren't|trembling|useless)
      `,
    ],
  },
  {
    intent: "can't do",
    topic: 'hands',
    says: [
      `
        (hands|arms) (are|both) full
        <cant> use [both] (my|of my) arms
        (baby|child|son|daughter|grandchild|grandson|granddaughter|little one) ... (in|on) my (arm|arms|lap)
        (holding|feeding|nursing|carrying) (the|my|a) (baby|child|son|daughter|little one)
      `,
    ],
  },
  {
    intent: "can't do",
    topic: 'cast',
    says: ['(in|got|wearing|have) [a] [plaster] (cast|plaster|splint|surgical boot)'],
    unless: 'in the way',
  },
  {
    intent: "can't do",
    topic: 'fluids',
    says: [
      `
        dialysis
        (not|isn't|never) [really|only] (allowed|supposed|meant|permitted) to (drink|have [any|much|a] (water|drink|fluids))
        (mustn't|must not|shouldn't|should not) (drink|have [any|much|a] (water|drink|fluids))
        (limit|restrict|restricting|restricted|limiting|watch|watching) [on|in] [my|the] (fluid|fluids|water|drinking|liquids)
        (fluid|fluids|water) (restriction|restrictions|restricted|limit|allowance)
        (only|just) allowed [a|one|half|so|a certain] ... [of] (fluid|fluids|water|drink|to drink)
      `,
    ],
    unless: '(should i|do i|alcohol|wine|beer|coffee|whisky|gin|is it|does)',
  },
  {
    intent: "can't do",
    topic: 'bend',
    says: [
      `
        (knee|knees|leg|legs|back|hip|hips|ankle|ankles) (don't|doesn't|won't|can't) bend
        (doesn't bend|too stiff|not bendy|bending)
        <cant> (bend|... bend|lean|flex)
        (won't|don't|doesn't) (bend|flex)
        bend (that far|like that|my knee)
        knee (won't|doesn't)
      `,
      "(<cant>|won't|doesn't|don't|too|not|hurts|no)",
    ],
    unless: 'lean forward',
  },
  {
    intent: "can't do",
    topic: 'reach',
    says: [
      `
        (<cant>|won't|unable|(arm|arms|leg|legs|hands) (are|is|aren't|isn't|not|too|don't)|no way)
        too (far|short|fat|big|stiff|sore|old|heavy|large)
        <cant> (get|put|bring|stretch) (my|a|the|both) [left|right] (hand|hands|arm|arms)
      `,
      `
        (reach|grab|touch|short|grasp|catch hold)
        get (hold|to my|at|near|down to|to the|to them)
        hold (my|of)
        (too|stretch that|that) far
        (hand|hands|arm|arms) (won't|doesn't|don't|<cant>) (go|reach|stretch)
        (hand|hands|arm|arms) [all the way|right|quite] (there|that way|that low|down|round|far enough)
        long enough
      `,
    ],
    unless: 'hold (on|it)',
  },
  {
    intent: "can't do",
    topic: 'reach',
    says: ["(out of reach|too far away|too far to reach|foot's too far|my foot's miles)"],
  },
  {
    intent: "can't do",
    says: [
      `
        (i'm not able|impossible|back's too bad|hip won't|isn't possible|physically can't)
        <cant> (do|manage|pull|get|straighten|lift|lie|sit|turn|roll|push|press|raise|hold|make|keep)
        <cant> (go on|carry on|continue|point|kneel|lean|squeeze|bear|take)
        (belly|stomach|tummy|gut|bump|cast|plaster|brace|boot|dressing|bandage|splint) ... in the way
        (in|got|wearing) [a] brace
        (only|just) [got|have] [the] one (arm|hand|good arm|good hand|working hand)
        (no|not much|little|not enough|haven't the|haven't got the|not the|any) (strength|grip|energy|power) [left|to]
        too (hard|difficult|tricky|much for me|weak|frail)
        (beyond|won't let|won't work for) me
        no (chair|wall|space|room)
        don't (have a chair|have a wall)
        (haven't got|there isn't) a
        there's (no wall|no chair|nothing to hold)
        (no|isn't a|not a|hasn't a|hasn't got a) (bed end|footboard|foot board|end to (the|my|this) bed)
        (nothing|i've nothing|i have nothing|haven't anything|got nothing|haven't got anything) [here] to (pull|loop|hook|put|wrap|use|do it) [it|round|around] [with|round|on]
        not (able to|strong enough|flexible|supple|possible)
        won't (straighten|go|reach)
        (bad|my) back
        (knee|knees|hip|hips|ankle|shoulder) [is|are] (no good|bad|knackered|shot|dodgy|gammy|useless|stiff|buggered)
        (bad|dodgy|gammy|sore|dicky|rotten) (hip|knee|hips|knees|ankle|shoulder|wrist)
      `,
    ],
    unless: `
        cramp
        make out (what|you|a word|anything)
        <cant> ... get [back] to sleep
        <cant> keep (my eyes|awake|warm|quiet|track|count|a secret|him|her|it quiet)
        can't (do without|get to sleep|get back|get rid|get it to|stand|get comfortable|take any more)
        can't (take much|bear it|bear this|take it|take the pain|do anything with)
        (go|won't go) away
      `,
  },
];
