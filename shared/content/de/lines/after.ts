import type { Content } from '../../content.ts';

/** After a cramp has eased, and the bedtime stretches. Says du. */
export const after: Partial<Content['lines']> = {
  wellDone: { headline: 'Gut gemacht. Ruh dich aus', spoken: 'Gut gemacht. Ruh dich einen Moment aus.' },
  rubLightly: {
    headline: 'Reib es leicht',
    spoken: 'Reib es leicht, außer es ist geschwollen, heiß oder rot.',
  },
  shortWalk: {
    headline: 'Ein paar Schritte, mit Halt',
    spoken: 'Ein paar Schritte können helfen. Halt dich fest.',
  },
  sipWater: { headline: 'Trink ein paar Schlucke Wasser', spoken: 'Trink ein paar Schlucke Wasser.' },
  warmth: { headline: 'Wärme, 15 Minuten, wach bleiben', spoken: 'Nimm sanfte Wärme. Bleib dabei wach.' },
  coldPack: {
    headline: 'Umwickelte Kälte, 10 Minuten',
    spoken: 'Wickle eine Kühlpackung ein. Nur zehn Minuten.',
  },
  followLabel: {
    headline: 'Noch wund? Lies die Packung',
    spoken: 'Tut es später weh, halt dich an die Packung deines Mittels.',
  },
  loosenCovers: { headline: 'Lockere die Decke an den Füßen', spoken: 'Lockere die Decke über den Füßen.' },
  keepToesUp: { headline: 'Lass die Zehen nach oben', spoken: 'Lass die Zehen oben, nicht gestreckt.' },
  legOnPillow: { headline: 'Leg das Bein auf ein Kissen', spoken: 'Leg das Bein auf ein Kissen.' },
  soreTomorrow: {
    headline: 'Es kann einen Tag wund sein',
    spoken: 'Morgen kann es wund sein. Das ist häufig.',
  },
  saveInDiary: { headline: 'Merken? Ja oder nein', spoken: 'Soll ich das in dein Tagebuch schreiben?' },
  sleepWell: { headline: 'Gute Nacht. Schlaf gut', spoken: 'Licht aus. Ich höre, wenn es wiederkommt.' },
  getReadyByWall: {
    headline: 'Stell dich an eine Wand',
    spoken: 'Stell dich an eine Wand oder einen festen Stuhl.',
  },
  leftWallLean: {
    headline: 'Links zurück, Ferse unten',
    spoken: 'Linkes Bein zurück. Ferse unten. Lehn dich vor.',
  },
  rightWallLean: {
    headline: 'Rechts zurück, Ferse unten',
    spoken: 'Jetzt das rechte Bein zurück. Ferse unten.',
  },
  seatedLean: {
    headline: 'Sitz, Ferse vor, beug dich vor',
    spoken: 'Setz dich, ein Bein gerade. Beug dich sanft vor.',
  },
  toesBack: { headline: 'Zieh die Zehen zurück', spoken: 'Zieh die Zehen sanft zurück.' },
  pumpAnkles: { headline: 'Füße zehnmal auf und ab', spoken: 'Beweg beide Füße zehnmal auf und ab.' },
  easyWalk: { headline: 'Ein paar leichte Minuten', spoken: 'Wenn du magst, geh drei Minuten langsam.' },
  loosenCoversForNight: {
    headline: 'Lockere die Decke an den Füßen',
    spoken: 'Lockere die Decke an den Füßen.',
  },
  towelAndWater: {
    headline: 'Handtuch und Wasser bereit',
    spoken: 'Leg ein Handtuch und Wasser neben dich.',
  },
  allDone: { headline: 'Fertig. Schlaf gut', spoken: 'Fertig. Schlaf gut.' },
  getReadySeated: {
    headline: 'Setz dich, mit Handtuch',
    spoken: 'Setz dich auf einen Stuhl. Nimm ein Handtuch.',
  },
  leftTowelPull: {
    headline: 'Links, Handtuch, zieh sanft',
    spoken: 'Handtuch um den linken Fuß. Zieh sanft.',
  },
  rightTowelPull: { headline: 'Rechts, Handtuch, zieh sanft', spoken: 'Jetzt der rechte Fuß. Zieh sanft.' },
  seatedLeanOther: {
    headline: 'Anderes Bein, beug dich vor',
    spoken: 'Jetzt das andere Bein. Beug dich sanft vor.',
  },
  toesBackOther: {
    headline: 'Anderer Fuß, Zehen zurück',
    spoken: 'Jetzt der andere Fuß. Zieh die Zehen zurück.',
  },
  circleAnkles: { headline: 'Füße fünfmal im Kreis', spoken: 'Kreise beide Füße fünfmal.' },
};
