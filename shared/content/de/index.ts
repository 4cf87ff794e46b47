import type { Translation } from '../translation.ts';
import { answers } from './answers.ts';
import { diaryPages } from './diary-pages.ts';
import { drawings } from './drawings.ts';
import { firstRun } from './first-run.ts';
import { functionWords } from './function-words.ts';
import { after } from './lines/after.ts';
import { danger } from './lines/danger.ts';
import { relief } from './lines/relief.ts';
import { linesUnheard, linesUnvoiced, talk } from './lines/talk.ts';
import { names } from './names.ts';
import { numbers } from './numbers.ts';
import { screen } from './screen.ts';
import { failures, settingRules, storing } from './settings-answers.ts';
import { settingsPage } from './settings-page.ts';
import { sheet } from './sheet.ts';

/**
 * All that the screens show and say, by night and by day, the doctor's sheet and the tray, over English; commands are
 * English. What people say in German is not understood, so it is not offered; not reviewed yet.
 */
export const german: Translation = {
  language: 'de',
  lines: { ...relief, ...after, ...danger, ...talk },
  linesUnheard,
  linesUnvoiced,
  answers,
  drawings,
  functionWords,
  numbers,
  ...screen,
  holdOfHolds: 'Dehnung {number} von {count}',
  quietNotices: {
    deaf: 'Ich kann dich jetzt nicht hören.',
    mute: 'Ich habe jetzt keine Stimme.',
    neither: 'Ich kann jetzt weder hören noch sprechen.',
  },
  disclaimer: 'Allgemeine Hinweise. Kein ärztlicher Rat.',
  pages: {
    links: 'Seiten',
    back: 'Zurück zum Nachtbildschirm',
    titles: { settings: 'Einstellungen', diary: 'Tagebuch', firstRun: 'Zum ersten Mal hier? Sieh dich um' },
    unreached: {
      unreachable: 'Charley läuft nicht mehr. Starte es neu.',
      elsewhere: 'Charley ist in einem anderen Fenster offen.',
      closeThere: 'Schließ es dort, dann geht es hier weiter.',
      bringHere: 'Jede Taste holt es hierher.',
      useHere: 'Charley hier benutzen',
      silent: 'Ich höre dich nicht. Drück eine Taste.',
      anyKey: 'Jede Taste zeigt, was bei einem Krampf zu tun ist.',
      nextStep: 'Bei einem Krampf in der Wade. Jede Taste zeigt den nächsten Schritt.',
    },
  },
  settingsPage,
  firstRun,
  settingRules,
  storing,
  failures,
  names,
  diaryPages,
  sheet,
  tray: {
    tip: 'Charley',
    open: 'Charley öffnen',
    start: 'Ich habe einen Krampf',
    routine: 'Dehnen am Abend',
    stop: 'Stopp',
    quit: 'Beenden',
  },
  requests: {
    notKept:
      'Die Platte hat das nicht angenommen. Es gilt, bis Charley endet, und wird noch einmal versucht.',
    notErased: 'Das Tagebuch ist noch da: Die Platte ließ es nicht löschen.',
    notADiary: 'Das ist kein Tagebuch, das Charley gesichert hat.',
    toCome: 'Nicht gespeichert: Es liegt in der Zukunft. Sieh auf Datum und Uhrzeit.',
    importPartly:
      'Eingelesene Einträge: {count}. Nicht erlaubt und ausgelassen, nach ihrer Stelle in der Datei: {places}.',
  },
  models: {
    titles: {
      starter: 'Das eigene von Charley: klein, Englisch',
      wide: 'Das eigene von Charley für ganze Sätze: Englisch',
    },
    own: '{name} ({megabytes} MB)',
    failures: {
      'model-missing': 'Es ist nicht auf diesem Computer.',
      'model-truncated': 'Seine Datei ist abgeschnitten.',
      'model-altered': 'Seine Datei wurde verändert.',
      'model-unreadable': 'Es ist nicht zu lesen.',
      'memory-short': 'Auf diesem Computer ist der Speicher knapp.',
      'engine-stopped': 'Es ist stehen geblieben oder war zu langsam.',
    },
    failureUnknown: 'Es ist ausgefallen.',
    loading: 'Das Modell {name} wird geladen. Bis dahin hört das vorige.',
    instead: 'Das Modell {name} hört nicht: {why} Stattdessen hört das eigene von Charley.',
  },
};
