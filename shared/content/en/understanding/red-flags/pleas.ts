import type { RedFlag } from '../../../../dialogue/understanding/language.ts';

/** That one would rather not live; pain alone is meant where a word says so. */
const toDie = `
  i (want|just want) to (die|be dead) $
  (i'd|i would) [really|just] (like|love|rather) [to] (die|be dead|end it all|never wake up) [now|tonight|please|charley] $
  i don't want to (live|be alive|go on living|be here) [any more|anymore|like this] ($|i|i'm|i've|help|please|and)
  (don't|never) [ever] want to wake up [tomorrow|again|in the morning|any more|anymore] $
`;

/** More than "help me", and words of somebody who does not want to live: whatever it is for, it is asked about at once. */
export const pleas: readonly RedFlag[] = [
  {
    intent: 'emergency',
    isDoubtful: true,
    isOrder: true,
    says: [
      `
        ^ [<cry>|please] [<cry>] i (need|want) [some] help (now|right now|quick|quickly|urgently|badly|bad|immediately|at once|fast|right away) [please|now] $
        ^ [<cry>|please] [<cry>] i really need [some] help [now|please|here] $
        ^ [<cry>] help me (now|quick|quickly|right now|please quick|i'm in trouble) $
        (i'm|i am) in [real|big] trouble [here] $
        something's [gone] [very|badly|really|terribly] wrong [with me] [help|please|quick|call ...|get ...|ring ...|phone ...] $
        something is [very|badly|really|terribly] wrong [with me] [help|please|quick|call ...|get ...|ring ...|phone ...] $
        ^ [<cry>|please|quick] [<cry>|please|quick] (call|ring|phone|get|fetch|find|wake) (somebody|someone|anybody|anyone|the nurse|a nurse|the carer|my carer|the warden|the neighbours) [now|please|quick|quickly|urgently|help|for me|for help] [now|please|quick|quickly|help] $
        ^ [<cry>|help|please] emergency [<cry>|help|please|<own>] $
        i don't want to die $
        ^ [<cry>] [i think] (i|i'm|i am) (feel|feeling|am) (very|really really|terribly|very very|so so|dreadfully|desperately|seriously|awfully|really) (ill|poorly|unwell|bad) [now|help|please|charley|i ...] $
        ^ [<cry>] (i'm|i am) (very|ever so|so|right|proper|really really|terribly|very very|so so|dreadfully|desperately|seriously|awfully|really) (ill|poorly|unwell) [now|help|please|charley|i ...] $
        ^ [<cry>] (i feel|i'm feeling|i am feeling) (ever so|so|right|proper|real|dead|bloody) (ill|poorly|unwell|queer) [now|help|please|charley|i ...] $
        ^ [<cry>] i feel (so|really|absolutely|bloody|proper|right) (awful|dreadful|terrible|horrendous) [now|help|please|charley|i ...] $
        ^ [<cry>] (i'm|i am) not (well|right) at all [now|help|please|charley|i ...] $
        something [awful|terrible|bad|strange|weird|funny] is happening to me [help|and ...|i ...] $
        ^ [<cry>] i don't feel (well|right) at all [now|help|please|charley|i ...|something's ...|something is ...] $
        ^ [<cry>] i don't feel right [help|something's ...|something is ...] $
        ^ [<cry>] something's not right [with me] [help|i ...] $
        ^ [<cry>] something is not right with me [help|i ...] $
        ^ [<cry>] i need (a|the|my) (nurse|carer|medic) [now|quick|please|help] $
        ^ [<cry>|please|somebody|someone|quick] [please] (call|ring|phone|fetch|send|get|call for|ring for|phone for|send for) (the|a) (doctor|nurse) [quick|quickly|now|please|help] $
        (call|ring|phone|get|fetch|wake) (my|our|the) <near kin> [quick|now|please] (i'm|i feel|i am) [really|very|so] (ill|poorly|sick|bad|not well|not right|frightened|scared|in agony)
        ^ [<cry>|please|somebody|someone|quick] [please] (press|push|pull|hit) (my|the) (alarm|pendant|emergency button|call button|buzzer|red cord|cord|panic button) [for me|please|quick|help] $
        ^ [<cry>] i <cant> stop (shaking|shivering|trembling) [help|and ...|i'm ...|no matter ...] $
        i (want|just want) to end it all $
        i (want|just want) it all to (end|stop) $
        (going|need) to (hurt|harm) myself
        (feel|feels) like doing something (to myself|stupid|silly|awful) [tonight|now|to myself] $
      `,
    ],
    in: ['idle'],
  },
  // Not only said of the pain: asked about amid a stretch, too.
  {
    intent: 'emergency',
    isDoubtful: true,
    isOrder: true,
    says: [
      `
        (call|ring|phone|get|fetch|find|wake) (somebody|someone|anybody|anyone) [please|quick|quickly|now] (i (feel|don't feel|think|am|need (help|a doctor|the doctor|a nurse|the nurse|an ambulance|to go to (hospital|a and e)|somebody|someone|you))|i'm (not|in|ill|sick|scared|frightened|really|so|having|dying)|there's something wrong|something's wrong|it's my (heart|chest))
        something's [gone] (very|badly|terribly|seriously) wrong [with me] [help|please|now] $
        something is (very|badly|terribly|seriously) wrong [with me] [help|please|now] $
        (i feel|i'm feeling|i am feeling) [all] (strange|peculiar|queer|all wrong) [now|help|please|charley] $
        (i'm|i am|i've|feel|feeling|come over|came over|gone) [gone|come over|going] [all] (clammy|cold and clammy) and (sick|faint|cold|sweaty|dizzy|shaky|grey)
        (i'm|i am|i've|gone) [gone] [all] (grey|gray|white|pale|white as a sheet) and (sweating|sweaty|clammy|cold|shaking|shivering|pouring with sweat)
        ^ [<cry>] (i'm|i am) [very|so|ever so|dead|right|proper] (ill|poorly|unwell) [now|help|please|i ...] (get|call|ring|phone|fetch|wake) ... ...
        (i'm|i am) not (right|well|good) ... (get|call|ring|phone|fetch|wake) (somebody|someone|anybody|help|the ...|a ...|my ...)
        (want|going|need) to (kill myself|end my life)
        (i'd|i would) [really|just|rather] [like|love] [to] (kill myself|end my life)
        want to (hurt|harm) myself
        (end|take|ending|taking) my own life
        (want|wish|like|love) to (go to sleep|fall asleep|close my eyes|drift off) and (never|not) (wake|wake up) [again|any more]
        (enough|tired|sick) of (living|being alive|life) ($|i|help|now|and i)
        (scared|afraid|frightened|terrified) [that] (i'll|i'm going to|i might|i will) (hurt|harm) (the baby|my baby|the kids|(somebody|someone) ($|help|i))
        (feel|feeling) like ending (it|it all|my life|everything) ($|again|now|tonight|i|help|charley|please)
        (thinking|think|thought|thoughts) (about|of) (ending (it|it all|my life|everything)|suicide) ($|again|now|tonight|i|help|charley|please)
        ^ [<cry>] (i'm|i am|i've|i have) gone [all|completely] numb [all over|help] $
        (gun|knife|rope|blade|razor) ... ... ... [going|use|using] [to] [use] (it|this|that) on myself
        (feeling|feel|i'm|i am) suicidal
        (i'm|i am) (going to|about to|ready to) (end it|end things|jump) [all|tonight|now|help] $
        (scared|afraid|frightened) of what i'll do [to myself|next|tonight] $
        (i've|i have) been cutting [again|myself|my (arms|legs|wrists)] [help|tonight] $
      `,
    ],
  },
  {
    intent: 'emergency',
    isDoubtful: true,
    isOrder: true,
    says: [
      `
        (like|of|about) (killing|hanging|harming|hurting|drowning) myself
        (been|keep) (cutting|harming|hurting) myself
        (cut|cutting|burnt|burned|harmed|harming|hurt) myself on purpose
        (scared|afraid|frightened|terrified) [that] (i'll|i'm going to|i might|i will) (hurt|harm) myself
      `,
    ],
    unless: '(laughing|laughter|shaving|cooking|on (the|that|this|my))',
  },
  {
    intent: 'emergency',
    isDoubtful: true,
    says: [
      `
        (everyone|everybody|they|they'd|people|you|you'd|my family|the kids|the world) [would|will|might] [all] be better off without me [here|around|alive] $
        (nobody|no one) would [even|ever] (miss me|care|notice) if i (was|were|died|wasn't|weren't) [gone|dead|not here|here|around|alive] $
      `,
    ],
  },
  // What one cannot do, or is going to: a help for the body, and not for the day.
  {
    intent: 'emergency',
    isDoubtful: true,
    isOrder: true,
    says: [
      "(call|ring|phone|get|fetch|find|wake) (somebody|someone|anybody|anyone) [please|quick|quickly|now] (i can't|i'm going)",
    ],
    unless: `
      i can't (remember (his|her|their|the|what|its)|do (this|it|that) (alone|myself|on my own)|think of|decide|afford|come|make it|wait|be bothered|open|find|hear you|read|work (this|it) out)
      i'm going (out|home|away|shopping|swimming|upstairs|on|to (bed|work|town|sleep|the|be (late|busy|out|away)))
    `,
  },
  {
    intent: 'emergency',
    isDoubtful: true,
    isOrder: true,
    says: [
      `
        ${toDie}
        (hope|wish) [that] i (don't|didn't|never|wouldn't|won't) wake up [tomorrow|again|in the morning|any more|anymore] $
        i <cant> go on i (don't|can't|want)
        <cant> go on [living|any more|anymore|with (my|this) life] $
        (i|i'd|i'm) [wish|be|rather be|better off] ... dead $
        (no point|no reason|nothing) [in|to|left to|me] (living|live for|go on|going on|carrying on|being here) [any more|anymore] $
      `,
    ],
    unless:
      '(like i want|(with|of) (laughing|laughter|embarrassment)|the (line|phone|phone line|battery) (is|has gone|goes) dead|dead (on|tired|sure|right|good|keen))',
    in: ['idle'],
  },
  // Amid a cramp, too, where no word tells that the pain is meant.
  {
    intent: 'emergency',
    isDoubtful: true,
    isOrder: true,
    says: [
      `
        ${toDie}
        (i wish i (was|were)|i'd (rather|sooner) be|i'd be better off|i'm better off|better off) dead $
        i (want|just want) to end it all $
        (no point|no reason|nothing) [in|to|left to] (living|live for|go on living) [any more|anymore] $
      `,
    ],
    unless:
      '(like i want|(so|too) (bad|much|sore) [that]|hurts|hurting|pain|painful|agony|sore|cramp|cramps|cramping|killing|<own>|(with|of) (laughing|laughter|embarrassment)|bored)',
    in: ['coaching', 'easing', 'yes-or-no', 'which-part', 'which-side'],
  },
];
