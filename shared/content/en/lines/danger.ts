import type { LineWords } from '../../words.ts';

/** Red flags: falls, emergencies, help today. */
export const danger = {
  didYouFall: { headline: 'Did you have a fall?', spoken: 'Did you fall?' },
  hurtInFall: { headline: "Hurt, or can't get up?", spoken: 'Are you hurt, or unable to get up?' },
  needHelp: { headline: 'Do you need help? Say yes', spoken: 'Do you need help?' },
  painOrNumb: { headline: 'Pain, or numb and cold?', spoken: 'Is it pain, or is it numb and cold?' },
  callEmergency: {
    headline: 'Call emergency services now',
    spoken: 'This could be serious. Call emergency services now.',
  },
  cannotCall: {
    headline: 'Call emergency services now',
    spoken: "I can't make calls. Wake someone or use your phone.",
  },
  stopHelpToday: {
    headline: 'Get medical help today',
    spoken: 'Stop stretching. Please get medical help today.',
  },
  urgentToday: {
    headline: 'Do not rub. Get help today',
    spoken: "Don't rub it. Please get medical help today.",
  },
  stopHelpNow: {
    headline: 'Stop. Get medical help now',
    spoken: 'Stop stretching. Please call for medical advice now.',
  },
  statinHelpNow: {
    headline: 'Get help now, mention statins',
    spoken: 'Get medical help now and mention your statin.',
  },
  restAfterFall: { headline: 'Take your time. Rest', spoken: 'Good. Rest a moment before you move.' },
  inDanger: { headline: 'In danger? Call for help', spoken: "If you're in danger, call for help now." },
  onlyLegsAndFeet: {
    headline: 'I help legs and feet',
    spoken: "I only help with legs and feet. Call a professional if you're worried.",
  },
} as const satisfies Record<string, LineWords>;
