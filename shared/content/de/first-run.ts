import type { Content } from '../content.ts';

/** The first look round. Says du. */
export const firstRun: Content['firstRun'] = {
  step: '{number} von {count}',
  next: 'Weiter',
  previous: 'Zurück',
  skip: 'Den Rest überspringen',
  done: 'Fertig',
  practise: 'Jetzt einen Krampf ausprobieren',
  steps: {
    say: {
      title: 'Sag „I have a cramp“',
      lines: ['Charley hört nachts zu, noch auf Englisch. Es leitet dich durch den Krampf.'],
    },
    press: {
      title: 'Oder drück eine Taste',
      lines: [
        'Ein Tippen tut dasselbe. Der Bildschirm zeigt jeden Schritt in großer Schrift.',
        'Ist er dunkel, wisch mit dem Finger darüber: Dann kommen die Knöpfe.',
      ],
    },
    private: {
      title: 'Alles bleibt auf diesem Computer',
      lines: ['Kein Ton wird aufbewahrt. Nichts wird verschickt.'],
    },
    limits: {
      title: 'Es ist kein Arzt',
      lines: ['Es gibt allgemeine Hinweise. Es kann keine Hilfe rufen.'],
    },
    voice: {
      title: 'Hör, wie Charley klingt',
      lines: ['Du solltest es vom Kissen aus hören.'],
    },
    microphone: {
      title: 'Hört es dich im Bett?',
      lines: ['Leg dich hin wie in der Nacht und probier es aus.'],
    },
    practice: {
      title: 'Probier es einmal am Tag',
      lines: [
        'Es geht wie bei einem echten Krampf. Sag „stop“ oder drück Escape, um aufzuhören. Dann bist du wieder hier.',
        'In deinem Tagebuch bleibt nichts davon.',
      ],
    },
    awake: {
      title: 'Lass es heute Nacht an',
      lines: [
        'Steck den Netzstecker ein. Lass den Deckel offen und Charley auch. Schalte den automatischen Ruhezustand aus.',
      ],
    },
    reach: {
      title: 'Eine Taste in Reichweite',
      lines: ['Leg die Tastatur oder die Maus neben dein Kissen.'],
    },
  },
};
