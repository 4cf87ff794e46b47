import type { Rule } from '../../../dialogue/understanding/language.ts';

const conversation = ['coaching', 'easing', 'yes-or-no', 'which-part', 'which-side', 'emergency'] as const;
const asked = ['easing', 'yes-or-no', 'which-part', 'which-side'] as const;

/** A clear yes or no, where one was asked for and little else is said. */
export const clearAnswers: readonly Rule[] = [
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
        (<red>|yes|worse|hurts|hurting|still|better)
        a (bit|little)
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
    intent: 'yes',
    says: ['^ <yes>'],
    unless: `
        (<red>|but|<not>|stop|better|worse|gone|easing|eased|next|repeat|wait|pause|skip|left|right)
        (easier|helped|hurts|still|done|louder|slower|quieter)
      `,
    in: ['yes-or-no', 'emergency'],
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
    says: ["^ (i'm okay|i'm fine|i'm all right|i'm alright|i am fine|i am okay)"],
    unless: '(now|gone|better|<eased>)',
    in: ['yes-or-no'],
  },
];

/** Pain that ends a stretch (§2.0). */
export const sharpPain: readonly Rule[] = [
  {
    intent: 'sharp pain',
    topic: 'pop',
    says: [
      `
        (popped|^ pop $|snapped|snap|tore|torn|tear|tearing|ripped|rip|ripping|ruptured)
        (a|it|go|went) pop
        (a|something) snap
        something (gave|went|give)
        (something|it) [has|just] [just] (went|gone|give|gave|go|going) in (my|me|the) [left|right] (calf|leg|thigh|hamstring|achilles|muscle)
        felt (something|it) [just|go|suddenly] (give|gives|rip|tear|snap|pop|ping|tearing)
        (crack|bang|twang|ping|tearing|ripping|popping|snapping|cracking|rip) ... (in|from|at) ... (calf|leg|achilles|hamstring|thigh|ankle|muscle|knee)
        (heard|felt|was|hear) a ... (crack|twang|rip|tear|snap|pop)
        (like|though|if|been|felt) ... (kicked|shot|hit|whacked|thumped|struck) [me] (in|on|at) [the|my] (calf|back of (the|my) leg|leg|achilles|hamstring)
      `,
    ],
    unless: `
        (snap out|in tears)
        ^ (will|could|can|might|would) (it|i|<own>)
        (pop|tear) up
      `,
  },
  {
    intent: 'sharp pain',
    says: [
      `
        (sharp|stabbing|stabbed|stab|shooting|a jolt|piercing|like a knife|knife|electric shock)
        (stinging|searing|something's wrong|hurts sharply|shot through)
      `,
    ],
    unless: `
        (sharpen|sharpish)
        (look|<not>|<not> as|<not> so|less|<not> that|isn't as) sharp
      `,
  },
];

/** The one question that toes have. */
export const toes: readonly Rule[] = [
  {
    intent: 'part.toes',
    topic: 'up',
    says: ["(toe|toes|they|they're)", '(up|crossing|cross|crossed|upward|upwards|backwards|back|on top)'],
    unless: '(pull|<cant>|big toe up|do i|should|curl)',
  },
  {
    intent: 'part.toes',
    topic: 'down',
    says: [
      `
        (toe|toes|they|they're) ... ... (down|downward|downwards|under|bent under)
        (curling|curled|clawing|clawed|claw|scrunched|curl)
        it's [pointing|pulling|bent] (downward|downwards|under)
        (down|under) ... (toe|toes)
      `,
    ],
    unless:
      '(slow|turn|volume|keep|do i|should|lie|sit|or down|down or|down my|down to|under (my|me|the) (foot|heel|arch|sole|feet|left|right))',
  },
  {
    intent: 'part.toes',
    topic: 'down',
    says: [
      `
        (downwards|curling down)
        ^ (down|curling|curled)
      `,
    ],
    in: ['yes-or-no'],
  },
  {
    intent: 'part.toes',
    topic: 'up',
    says: [
      `
        (upwards|pulled up)
        ^ (up|pulling up|the other way)
      `,
    ],
    in: ['yes-or-no'],
  },
  {
    intent: 'doctor',
    topic: 'weak',
    says: [
      `
        ^ <weak>
        (just|feels|is) numb
      `,
    ],
    in: ['yes-or-no'],
  },
  {
    intent: 'doctor',
    topic: 'weak',
    says: ["^ [it's|it is|it feels|feels|all|gone|it's gone] [all] numb $"],
    in: ['coaching', 'easing'],
  },
];

/** What counts only when nothing else does: a short word among others. */
export const shortAnswers: readonly Rule[] = [
  {
    intent: 'no',
    says: ['^ <nearNo> $'],
    in: asked,
  },
  {
    intent: 'stop',
    says: ['^ <nearStop> $'],
    in: asked,
  },
  {
    intent: 'part.innerThigh',
    says: ['(inside|inner)'],
    in: ['which-part'],
  },
  {
    intent: 'part.quad',
    says: ['front'],
    unless: 'back',
    in: ['which-part'],
  },
  {
    intent: 'part.hamstring',
    says: ['(back|behind)'],
    unless: `
        front
        (go|came) back
      `,
    in: ['which-part'],
  },
  {
    intent: 'help',
    says: ['help'],
    unless: '(<not> help|cramp|(gone|went|going|coming|off) ... (get|getting|for|fetch) help)',
  },
  {
    intent: 'stop',
    says: [
      `
        (^|<filler>) stop
        stop ($|<filler>)
      `,
    ],
    unless: `
        (cramp|cramps|the pain|make|how|didn't|doesn't|when|won't)
        (don't|do not|never|<telling>|not|bus|<cant>|do i|should i|to) stop
        stop (... hurting|... cramping|... coming|<own>|sign)
        (will|does|has) it
      `,
  },
  {
    intent: 'stop',
    says: ['(enough|quiet|end)'],
    unless: `
        (end of|enough time|<ask>|too quiet)
        (<not>|far|hard|long|strong|good|fast|loud) enough
        (bed|bed's) end
      `,
  },
  {
    intent: 'repeat',
    says: ['^ (again|sorry)'],
    in: conversation,
  },
  {
    intent: 'repeat',
    says: ['again'],
    unless: '(cramp|cramping|not again|it|hurts|ow|start|going)',
    in: conversation,
  },
  {
    intent: 'next',
    says: ['(done|finished)'],
    unless: '<not> (done|finished)',
    in: conversation,
  },
  {
    intent: 'worse',
    says: [
      `
        (pain|rigid|bad)
        ^ (ow|ouch|not much|nothing|hardly|not even)
      `,
    ],
    unless: `
        (<not>|no) pain
        not (bad|too bad)
      `,
    in: asked,
  },
  {
    intent: 'worse',
    says: ['(^ not|not) yet'],
    unless: '(wait|hang on|hold on|pause|ready)',
    in: ['coaching'],
  },
  {
    intent: 'worse',
    says: ['(<cramp>|<gripping>)'],
    unless: '(week|month|you)',
    in: conversation,
  },
  {
    intent: 'no',
    says: [
      `
        (<nope>|none|isn't|don't|neither)
        not (a great deal|a lot|hugely|massively|noticeably|as such)
        is it (heck|hell|buggery|fuck|my arse|chuff)
        not [yet]
        no (thank you|thanks)
      `,
    ],
    unless: '(yes|<unsure>)',
    in: conversation,
  },
  {
    intent: 'yes',
    says: [
      `
        (<yes>|please|all right|okay then|certainly|very well|a bit)
        (right|fine|good|great) $
        (i believe|seems) so
      `,
    ],
    unless: '<not>',
    in: conversation,
  },
];
