import type { RedFlag } from '../../../../dialogue/understanding/language.ts';
import { breathRedFlags } from './breath.ts';
import { chestRedFlags } from './chest.ts';
import { dangers } from './dangers.ts';
import { deviceDangers } from './devices.ts';
import { eyeRedFlags } from './eyes.ts';
import { fallRedFlags } from './falls.ts';
import { headRedFlags } from './head.ts';
import { houseDangers } from './house.ts';
import { illnesses } from './illnesses.ts';
import { injuries } from './injuries.ts';
import { limbRedFlags } from './limbs.ts';
import { othersRedFlags } from './others.ts';
import { pleas } from './pleas.ts';
import { sugarAndTablets } from './sugar-and-tablets.ts';
import { unnamedRedFlags } from './unnamed.ts';
import { urgentSigns } from './urgent.ts';
import { urineSigns } from './urine.ts';
import { woundsAndLosses } from './wounds-and-losses.ts';

const conversation = ['coaching', 'easing', 'yes-or-no', 'which-part', 'which-side', 'emergency'] as const;

/** A hospital that one goes to by day, about something else. */
const everydayHospital = `
  (hospital|casualty) (pass|bag|bed|food|radio|drama|appointment|letter|results|notes|parking|number|gown|shop|transport)
  (tomorrow|next (week|month|year)|on <weekday>|on (this|that|which|what|the other) (channel|side)|on the (telly|tv|television|box)|about (the|my|his|her|our) (results|appointment|scan|operation|test|tests|visit|bill|letter)|by (bus|train|taxi|car|foot|nine|ten|eight|two|three))
`;

/** Where an ambulance is named, and none is called for now. */
const noCall = `
  (should|shall|do|must) i [have to|need to|really] <calling for>
  (don't|didn't|never|no need to) <calling for>
  (don't|won't) need
  (if|had to|have to|might have to|told me to|when to|in case) ... <calling for>
  (strike|bill|driver|station|chaser|chasers) $
  (run|running|ran|clean) out of
  emergency (plumber|electrician|glazier|vet|dentist|exit|landing|chocolate|biscuits)
  ambulance transport (about|for|to|on|line|office|people|booked)
  ambulance (to|for) [get|go|take|be taken] [me] [to] [the|a|my|our|his|her] [hospital|eye|heart|foot|diabetic] (clinic|appointment|scan|dialysis|outpatients|check up) (on <weekday>|tomorrow|next (week|month|<weekday>)) $
`;

/** A call for help by its name (relief-content §3.1). */
const calls: readonly RedFlag[] = [
  // With an address behind it, which no rule knows, amid a conversation: "send an ambulance to twelve Station Road".
  {
    intent: 'emergency',
    isOrder: true,
    says: [
      '^ <exclaimed> (call|ring|phone|telephone|get|send|fetch|bring|summon) [me|us] [for] (a|an|the) <emergency services> to ... ... ... ... ... ...',
    ],
    unless: noCall,
    in: conversation,
  },
  {
    intent: 'emergency',
    isOrder: true,
    says: [
      `
        <calling for> ... [for] ... <emergency services>
        <calling for> [for] [a|an|the] <emergency services> to ... ... (now|quick|quickly|straight away)
        ^ [please|quick|go and|oh] (get|tell|ask|have|let) ... to <calling for> ... <emergency services>
      `,
    ],
    unless: noCall,
  },
  // The name and a number, and no more: of a channel or a house, for all that the ears know.
  {
    intent: 'emergency',
    isDoubtful: true,
    isOrder: true,
    says: ['<called with a number>'],
  },
  {
    intent: 'emergency',
    isOrder: true,
    says: [
      `
        ^ [please] (ambulance|paramedics|nine nine nine|triple nine|nine one one|one one two) [please|quick|now|hurry|help] [please|hurry|quick|now|help] $
        i (need|want) [a|the] (hospital|paramedic|emergency room|emergency doctor) [now|please|quick] $
        (get|take|rush|drive|bring|send|carry) me (to|go) [the|a] [nearest|local] (emergency|<where help is>) [now|please|quick|quickly|tonight|i|my] $
        i (need|have|want|ought|had better) [to] (go|get|be) to [the] (hospital|casualty|emergency room|a and e) [now|quick|please|tonight] $
        (call|ring|phone|dial) [the] emergency [now|please|quick] $
        ^ [please] (triple zero|emergency services) [please|quick|now] $
      `,
    ],
  },
  {
    intent: 'emergency',
    isOrder: true,
    says: ['emergency'],
    unless: `
      (is|if) (it|this|that)
      (not|in|<not>) [an] emergency
      emergency (room|exit|door|light|lights|brake|services|number|meeting|landing|lamp)
    `,
    in: conversation,
  },
  // Whoever asks may need it.
  {
    intent: 'emergency',
    isDoubtful: true,
    isOrder: true,
    says: [
      `
        (should|shall|do|must|ought|had|would|could) (i|we|you|somebody|someone) [to|better|just|really] [be|have to|need to|think i should|think we should|think i need to] <calling for> ... ... <where help is>
        (should|shall|do|must|ought|had) (i|we) [to|better|just|really] (need|go|get|be|have) [to] [go|be|get|have] ... <where help is>
        do i [really] need [some|any|medical] help [do you think|here|now] $
        do we [really] need medical help [do you think|here|now] $
        (i should|we should|i need to|i ought to|i'd better|we'd better|should i|should we) (be|<calling for>) ... ... <where help is> [do you think|or not|shouldn't i] $
        is (this|it|that) [a|an] [real|medical|actual] emergency [do you think|or not] $
        is (it|this|that) (time to|bad enough to|serious enough to|worth) ... ... <where help is>
      `,
    ],
    unless: `
      ^ (when|why|how|if|what|who)
      (if|whether|when|unless|in case) (i|we|you|it)
      (strike|bill|driver|station|chaser|chasers|appointment|car park|visiting|visit)
      ${everydayHospital}
      emergency (plumber|electrician|glazier|vet|dentist|exit|landing)
    `,
  },
  // Half a thought of it, and half a question.
  {
    intent: 'emergency',
    isDoubtful: true,
    isOrder: true,
    says: [
      `
        ^ [<cry>|<filler>] (do you think|you think) (i|we) [might|really] (need|should (have|get|call|ring|phone|go to|be in)|ought to (have|get|call|ring|phone|go to|be in)) [for] [to go to] [a|an|the] <where help is> [now|or not|tonight|for this] $
        ^ [<cry>|<filler>] (maybe|perhaps|i think maybe) (i|we) (should|need to|ought to|had better|better|need) [go to|get to|be in|call|ring|phone|have|get] [for] [a|an|the] <where help is> [now|tonight|after all] $
        ^ [<cry>|<filler>] (i don't know|i'm not sure|not sure|don't know) (if|whether) (i|we) (should|need to|ought to|need) [go to|get to|be in|call|ring|phone|have|get] [for] [a|an|the] <where help is> [now|tonight|or not] $
        ^ [<cry>|<filler>] if (it|this|the pain) (doesn't|won't|keeps|gets) ... [should|do|shall|ought] i [should|need to|ought to] (call|ring|phone|go to|get|have|need) [for] [to go to] [a|an|the] <where help is>
      `,
    ],
    unless: everydayHospital,
  },
  // What is only a dentist's or a room's may be one all the same.
  {
    intent: 'emergency',
    isDoubtful: true,
    isOrder: true,
    says: ["(it's|this is|we have|we've got) [a|an] [medical|real] emergency (dentist|vet|room's ...) $"],
  },
  {
    intent: 'emergency',
    isOrder: true,
    says: [
      `
        (it's|this is|i have|i've got|having|we have|we've got) [a|an] [medical|real] emergency
        ^ help emergency [please] $
        ^ emergency (emergency|help|please)
        (need|want|get|get me) [some] (emergency|medical|urgent) (help|attention|assistance|care) [now|please|quick] $
        ^ [please|somebody|someone|quick|anybody] [please] (get|call|fetch|ring|phone|find) [me] (a|the) doctor (quick|quickly|now|urgently|please|at once|straight away) $
        (somebody|someone|anybody) [please] (get|call|fetch|ring|phone|find) [me] (a|the) doctor $
        i need a doctor (now|quick|quickly|right now|urgently|at once) $
        ^ [please|somebody|someone|quick|go and|anybody|can you|can someone|can somebody] [please|quick] (send|get|fetch|bring|call for|phone for|ring for|call|shout for|go for) help [for me|now|quick|quickly|please] $
        ^ [please] send (somebody|someone) [quick|quickly|now|please|help] $
        medical emergency
      `,
    ],
    unless: `
      emergency (room|exit|door|light|lights|brake|number|meeting|landing|lamp|vet|plumber|dentist|chocolate|biscuits|ward|rations|supplies)
      (is|if) (it|this|that)
      (when|unless|only when|in case) (it's|this is) an emergency
      (run|running|ran|clean) out of
    `,
  },
];

/** A call that a sentence begins with, whoever it is for, and whatever it tells of them and of the place: asked about where nothing else in it is a sign. */
const openedCalls: readonly RedFlag[] = [
  {
    intent: 'emergency',
    isDoubtful: true,
    isOfOthers: true,
    says: [
      `
        ^ <exclaimed> [(can|could|will|would) you|somebody|someone|anybody|we need to|i need to] [please] (call|ring|phone|telephone|dial|get|send|fetch|bring|summon) [me|us|him|her] [for] [a|an|the] <emergency services> <more of a call>
        ^ <exclaimed> (we|he|she|he'll|she'll|<somebody near>|[my|our|the] (neighbour|lodger|friend|guest|resident)) (needs|need|wants) [a|an|the] <emergency services> (to|at|now|quick|quickly|please|he's|she's|he|she)
      `,
    ],
    unless: `
      ${noCall}
      <telling>
      (on <weekday>|tomorrow|next (week|month|<weekday>)|every (week|month|<weekday>))
      (toy|toys|game|lego|jigsaw|puzzle|play|film|programme|episode|script|story|museum|parade|fete)
    `,
  },
];

/** Red flags (relief-content §3.1, §3.2), before everything else: what is said of whom. */
export const redFlags: readonly RedFlag[] = [
  ...fallRedFlags,
  ...chestRedFlags,
  ...breathRedFlags,
  ...headRedFlags,
  ...eyeRedFlags,
  ...limbRedFlags,
  ...calls,
  ...pleas,
  ...othersRedFlags,
  ...unnamedRedFlags,
  ...dangers,
  ...illnesses,
  ...injuries,
  ...sugarAndTablets,
  ...deviceDangers,
  ...houseDangers,
  ...woundsAndLosses,
  ...urineSigns,
  ...urgentSigns,
  ...openedCalls,
];
