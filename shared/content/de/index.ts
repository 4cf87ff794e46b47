import type { Translation } from '../translation.ts';

/** The proof that a second language loads: the first words of a cramp, over English. Not reviewed, not offered yet. */
export const german: Translation = {
  language: 'de',
  lines: {
    G0: { headline: 'Ich bin bei dir', spoken: 'Ich bin da.' },
    G1: { headline: 'Ich bin bei dir', spoken: 'Ich bin da. Streck das Bein langsam.' },
    CB1: { headline: 'Streck das Bein langsam', spoken: 'Streck das Bein langsam.' },
    CB2: { headline: 'Zieh die Zehen zu dir', spoken: 'Zieh jetzt die Zehen zum Schienbein.' },
    G5: { headline: 'Lässt es nach?', spoken: 'Lässt es nach?' },
    holdStart: { headline: 'Halte es so', spoken: 'Halten. {seconds} Sekunden.' },
  },
  labels: { start: 'Ich habe einen Krampf', stop: 'Stopp', yes: 'Ja', no: 'Nein' },
  disclaimer: 'Allgemeine Hinweise. Kein ärztlicher Rat.',
};
