import type { Rule } from '../../../../dialogue/understanding/language.ts';

/** A clear yes or no, where one was asked for and little else is said. */
export const clearAnswers: readonly Rule[] = [
  {
    // Whoever does not know whether it eases is not praised for it: another hold.
    intent: 'no',
    says: [
      `
        ^ [<cry>|<filler>] [<cry>|<filler>] (maybe|perhaps|possibly|dunno|[i've|i have|haven't|i haven't] [got] (no|a|not a) (idea|clue)|no idea|not sure|who knows|(god|lord|goodness|heaven) knows|(how|what) (would|should) i know|you tell me|search me|beats me) [yet|really|maybe|perhaps|love|charley|to be honest|i don't know] $
        ^ [<cry>|<filler>] [<cry>|<filler>] [i|i'm|it's|it is] [really|honestly|still|just] (don't know|dunno|not sure|can't tell|can't say|couldn't say|hard to say|hard to tell) [yet|really|maybe|love|charley|to be honest|[if|whether|that] it (has|is|does|did)] $
      `,
    ],
    in: ['easing'],
  },
  {
    // Whatever it was before: "nobody helped, but it's gone".
    intent: 'better',
    says: [
      "^ ... ... (but|and) [now] (it's|it is|it has|it|cramp's|pain's|(the|my) (cramp|pain) [is|has]) [all|just|finally|now] (gone|eased|stopped|passed|let go|over) [now|anyway|all the same|by itself|on its own|thank god|thanks|charley] $",
    ],
    unless:
      '(thought|wish|wished|hope|hoped|want|need|until|till|if|when|say|says|said|still|sore|tight|tender|ache|aches|aching|stiff|bit|twinge|almost|nearly|foot|toes|shin|thigh|other)',
    in: ['coaching', 'easing'],
  },
  {
    // At "Is it easing?" it is the cramp that stopped.
    intent: 'stop',
    says: ['^ <nearStop> $'],
    in: ['yes-or-no', 'which-part', 'which-side'],
  },
  {
    intent: 'no',
    says: [
      `
        ^ (no not tonight|no not now|no i don't|no i can't|no i'm all right|no i'm fine|no i'm okay)
        ^ (no i'm not|no i am not|no i haven't|no i didn't|no nothing|no neither|no it's fine|no all)
        ^ (no not|no it isn't|no it's not|no they|no thanks|no thank you|no i wouldn't|no i'm good)
        ^ (no don't|no leave|no skip|no i'd|no i|nope|nah)
      `,
    ],
    unless: `
        (<red>|yes|worse|hurts|hurting|still|better|<eased>)
        a (bit|little)
        (feel|feeling) [quite|very|really|so|rather] (sick|queasy|funny|strange|odd|rough|unwell|weird)
      `,
    in: ['yes-or-no', 'emergency'],
  },
  {
    intent: 'no',
    says: [
      '(swollen|red|hot|swelling|redness|warm|hurt|dizzy|numb|fall|fallen|fell)',
      `
        (no swelling|never fell|none)
        <not> (swollen|red|hot|dizzy|hurt|swelling|fall|numb|fallen)
      `,
    ],
    in: ['yes-or-no'],
  },
  {
    // Neither yes nor no: which of them is the careful one, the question tells.
    intent: 'partial',
    topic: 'hedged',
    says: [
      `
        ^ [<cry>|<filler>] [yes|no|maybe|perhaps|well|only|just|it is|they are|i am] [maybe|perhaps|well|only|just] (a bit|a little|a little bit|a tiny bit|a touch|slightly|somewhat|sort of|kind of|ish|maybe|perhaps|possibly|so so|some) [yes|maybe|perhaps|i think|i suppose|yeah] $
        (barely|hardly|only just|just about|with difficulty|(only|unless|if) (someone|somebody|he|she|they|you) ... ...|only (with|if)|with [a|some|a lot of|a bit of] help|with (someone|somebody) (helping|holding|here))
        (might|could|may|will|would|i'd|i'll) [probably|easily|still|just] (fall|fall over|go over|faint|collapse|keel over|topple)
        ^ [<cry>|<filler>|<yes>] <yes> but
      `,
    ],
    unless: '(better|easing|<eased>|worse|hurts|hurting|dizzy|shaky|wobbly|unsteady|still)',
    in: ['yes-or-no'],
  },
  {
    intent: 'yes',
    says: [
      `
        ^ <yes>
        ^ i (would|could do with)
        ^ [<cry>|<filler>] [<filler>|i think|i believe|i suppose] <yes in a clause> ($|yes|now|thanks|thank|please|charley|stand|walk|do|manage|actually|indeed|really|certainly|so|safely|easily|like|think|if i|with my|holding|with (a|the|both) (hand|hands|frame|stick|chair|rail))
      `,
    ],
    unless: `
        (<red>|but|<not>|stop|better|worse|gone|easing|eased|next|repeat|wait|pause|skip|left|right)
        (easier|helped|hurts|still|done|louder|slower|quieter)
      `,
    in: ['yes-or-no', 'emergency'],
  },
  {
    // Begun like a yes, and told something else: "I am eighty-nine", "I have a bad hip", "I can try".
    intent: 'partial',
    topic: 'hedged',
    says: ['^ [<cry>|<filler>] <yes in a clause>'],
    unless:
      "(<not>|no|left|right|next|repeat|wait|pause|skip|better|worse|easing|<eased>|it's|fine|okay|all right|alright|unhurt)",
    in: ['yes-or-no'],
  },
  {
    intent: 'yes',
    says: [
      `
        (why not|i don't mind|not a problem)
        don't (see why not|mind if)
        wouldn't (mind|say no)
        no (problem|objection)
        (couldn't|can't) hurt
        ^ (go on then|go ahead|go on|go for it|carry on|let's|do it|i'd love|i'd like|i would like)
      `,
    ],
    in: ['yes-or-no'],
  },
  {
    intent: 'no',
    says: ["^ (i'm okay|i'm fine|i'm all right|i'm alright|i am fine|i am okay|i am all right|i am alright)"],
    unless: '(now|gone|better|<eased>)',
    in: ['yes-or-no'],
  },
];
