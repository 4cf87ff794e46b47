import type { LineWords } from '../../words.ts';

/** After a cramp has eased. */
export const aftercareLines = {
  wellDone: { headline: 'Well done. Rest a moment', spoken: 'Well done. Rest a moment.' },
  rubLightly: { headline: 'Rub it lightly', spoken: "Rub it lightly, unless it's swollen, hot, or red." },
  shortWalk: { headline: 'A short walk, holding on', spoken: 'A short walk can help. Keep holding on.' },
  sipWater: { headline: 'Take a few sips of water', spoken: 'Take a few sips of water.' },
  warmth: {
    headline: 'Warmth, fifteen minutes, stay awake',
    spoken: 'Use gentle warmth. Stay awake with it.',
  },
  coldPack: { headline: 'Wrapped cold pack, ten minutes', spoken: 'Wrap a cold pack. Ten minutes only.' },
  followLabel: {
    headline: 'Still sore? Follow the label',
    spoken: "If it's sore later, follow your usual medicine label.",
  },
  loosenCovers: { headline: 'Loosen covers at your feet', spoken: 'Loosen the covers over your feet.' },
  keepToesUp: { headline: 'Keep your toes pointing up', spoken: 'Keep your toes up, not pointed.' },
  legOnPillow: { headline: 'Rest leg on a pillow', spoken: 'Rest your leg on a pillow.' },
  soreTomorrow: { headline: 'Soreness can last a day', spoken: "It may feel sore tomorrow. That's common." },
  saveInDiary: { headline: 'Save this? Yes or no', spoken: 'Shall I save this in your diary?' },
  sleepWell: { headline: 'Good night. Sleep well', spoken: "Lights low. I'm listening if it returns." },
} as const satisfies Record<string, LineWords>;
