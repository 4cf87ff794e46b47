import type { Rule } from '../../../../dialogue/understanding/language.ts';

const conversation = ['coaching', 'easing', 'yes-or-no', 'which-part', 'which-side', 'emergency'] as const;
const asked = ['easing', 'yes-or-no', 'which-part', 'which-side'] as const;
const relief = ['coaching', 'easing'] as const;

const no = `
  (<nope>|none|isn't|don't|neither)
  not (a great deal|a lot|hugely|massively|noticeably|as such)
  is it (heck|hell|buggery|fuck|my arse|chuff)
  not [yet]
  no (thank you|thanks)
`;

/** A question, what somebody has, and what is somebody else's. */
const noYes = `
  ^ [<cry>|<filler>] (what|how|where|when|who|which)
  i have (it|this|that|one|another)
  (<not>|he|she|they|are you|you're|do you|you (are|can|have|stay|go|should|need)|your|his|her|<kin>)
`;

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
    unless:
      '(<needs no help>|<not> help|no need (for|of) [any] help|(great|big|good|lovely|real|wonderful|such a) help|(might|may|would|does|did|will|he|she|they|that|it) [can|could|really|always|only|not] help|cramp|(gone|went|going|coming|off) ... (get|getting|for|fetch) help)',
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
        (<telling>|bus|<cant>|do i|should i|to) stop
        stop (... hurting|... cramping|... coming|<own>|sign)
        <stop on the way>
        (will|does|has) it
      `,
  },
  {
    intent: 'stop',
    says: ['(enough|quiet|end)'],
    unless: `
        (end of|enough time|<ask>|too quiet|(gone|going|goes|went) [all|so|very|really|a bit] quiet)
        (<not>|far|hard|long|strong|good|fast|loud|right|sure|fair|true|funnily|oddly|strangely) enough
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
    unless: `
        (cramp|cramping|not again|it|hurts|ow|start|going|he|she|they|<kin>|wet|snoring|raining|awake)
        (on|in|at) the <where others are>
        (i'm|i am|we're|been|was|wake|waking|woke|woken) up
      `,
    in: conversation,
  },
  {
    intent: 'next',
    says: ['(done|finished)'],
    unless: '(<not> (done|finished)|has it|with you)',
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
  // "I don't need help" answers "Do you need help?", and tells nothing of the cramp.
  {
    intent: 'no',
    says: [no],
    unless: '(yes|<unsure>|<needs no help>|<of a drink>)',
    in: relief,
  },
  {
    intent: 'no',
    says: [no],
    unless: '(yes|<unsure>|<of a drink>|<cant> (see|tell|look|feel it))',
    in: ['yes-or-no', 'which-part', 'which-side', 'emergency'],
  },
  {
    intent: 'yes',
    says: [
      `
        (<yes>|all right|okay then|certainly|very well|a bit)
        (right|fine|good|great) $
        (i believe|seems) so
      `,
    ],
    unless: `
      ${noYes}
      (i'm|i am|i'll|i've been) (doing|trying|pulling|holding|stretching|do|try|pull|hold|stretch)
    `,
    in: conversation,
  },
  // Amid other words it answers a question about what is to be done, and tells nothing of the cramp.
  {
    intent: 'yes',
    says: ['(<yes>|please|i would)'],
    unless: noYes,
    in: ['yes-or-no', 'which-part', 'which-side', 'emergency'],
  },
  {
    intent: 'yes',
    says: [
      "^ [<cry>|<filler>|<yes>] [<cry>|<filler>|i think|i believe|i'd say|i reckon] <yes in a clause> [yes|now|really|indeed|actually|definitely|thanks|thank you|charley|i think|love|dear|for sure|at last|finally|thank god|thank goodness|seem (so|to be)|appear (so|to be)] $",
    ],
    unless: noYes,
    in: ['easing'],
  },
];
