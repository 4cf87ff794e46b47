import type { Content } from '../content.ts';

/** The settings page, the whole of it; `{name}` marks a placeholder. Says du. */
export const settingsPage: Content['settingsPage'] = {
  loading: 'Ich lese deine Einstellungen.',
  unreachable: 'Charley hat nicht geantwortet. Geh zurück und versuch es noch einmal.',
  changed: 'Geändert: {name}.',
  undone: 'Zurückgenommen: {name}.',
  undo: 'Rückgängig: {name}',
  nothingToUndo: 'Rückgängig',
  voiceSample: 'So klinge ich. Ruh dich gut aus.',
  tryVoice: 'Anhören: {name}',
  sections: {
    voice: 'Stimme',
    screen: 'Bildschirm',
    night: 'Nacht und Erinnerung',
    coaching: 'Anleitung',
    microphone: 'Mikrofon',
    doctor: 'Für dich und deine Ärztin oder deinen Arzt',
    computer: 'Computer',
  },
  labels: {
    'voice.name': 'Stimme',
    'voice.rate': 'Tempo der Stimme',
    'voice.volumeDay': 'Lautstärke am Tag',
    'voice.volumeNight': 'Lautstärke in der Nacht',
    'voice.softStart': 'Leise beginnen',
    'screen.textPercent': 'Schriftgröße',
    'screen.colours': 'Farben',
    'screen.clock': 'Uhr auf dem Wartebildschirm',
    'screen.oneSwitch': 'Ein Schalter',
    'nightHours.by': 'Die Nacht richtet sich nach',
    'nightHours.from': 'Beginn der Nacht',
    'nightHours.to': 'Ende der Nacht',
    holdStyle: 'Dauer der Dehnung',
    sensitivity: 'Wie leicht Charley dich hört',
    wideEar: 'Auf ganze Sätze hören',
    microphone: 'Mikrofon',
    emergencyNumber: 'Notrufnummer',
    profile: 'Was auf dich zutrifft',
    medicines: 'Medikamente und Nahrungsergänzung',
    'reminder.at': 'Erinnerung vor dem Schlafen',
    'reminder.days': 'Tage der Erinnerung',
    autostart: 'Mit dem Computer starten',
    model: 'Sprachmodell',
    wideModel: 'Sprachmodell für ganze Sätze',
    language: 'Sprache',
    firstRun: 'Erster Rundgang',
  },
  hints: {
    emergencyNumber: 'Nur Ziffern. Lass sie leer für „deine örtliche Notrufnummer“.',
    profile: 'Charley lässt weg, was für dich nicht sicher ist.',
    medicines: 'Eins pro Zeile, in deinen Worten. Nur für den Bogen, den du ausdruckst.',
    'reminder.at': 'Lass die Zeit leer, wenn du keine Erinnerung willst.',
    'nightHours.by': 'In der Nacht ist die Stimme leiser und der Bildschirm dunkler.',
    'screen.oneSwitch':
      'Eine Markierung wandert über die Knöpfe. Jede Taste, oder ein Tippen daneben, nimmt den markierten.',
    'voice.softStart': 'Die ersten Worte sind leiser. Der Rat, Hilfe zu holen, ist es nie.',
    'voice.name': 'Wähl eine aus und hör sie dir mit den Knöpfen darunter an.',
    model: 'Für die Sätze der Liste.',
    wideModel:
      'Für Worte, die auf keiner Liste stehen. Ein größeres kennt mehr Worte und braucht mehr Speicher.',
    autostart:
      'Charley öffnet sein Fenster, wenn du dich anmeldest. Lass den Computer über Nacht eingeschaltet.',
    language:
      'Für die Stimme und die Bildschirme. Heute gibt es Englisch. Eine Sprache, die ganz übersetzt ist, erscheint hier von selbst.',
    wideEar: 'Ein zweites Ohr für Worte, die auf keiner Liste stehen. Es braucht etwa 90 MB Speicher.',
    sensitivity: 'Solange Charley wartet. Bei „auch leise Worte“ wacht es auch einmal ungewollt auf.',
  },
  sun: {
    known:
      'Nach der Sonne: heute von {from} bis {to}. Nur ungefähr: gerechnet für die größte Stadt deiner Zeitzone.',
    unknown: 'Nach der Sonne geht es hier heute nicht. Es gelten die festen Zeiten.',
  },
  awake: {
    kept: 'In diesen Stunden hält Charley den Computer wach, solange es hört. Der Bildschirm darf dunkel werden. Ein zugeklappter Deckel oder ein leerer Akku beendet es trotzdem.',
    'not kept':
      'Charley kann diesen Computer nicht wach halten: Schalte den automatischen Ruhezustand aus. Ein Computer, der schläft, hört nichts.',
  },
  interrupting: {
    cancelled:
      'Während Charley einen vorbereiteten Satz spricht, kannst du „stop“, „pause“, „noch mal“, „es ist weg“ oder die Stelle sagen.',
    heard: 'Während Charley spricht, hört es dich nicht. Jede Taste hält es an.',
  },
  wideEar: {
    failed: 'Gerade nicht: {why} Charley hört seine eigenen Sätze wie bisher.',
    starting: 'Wird gestartet.',
  },
  meter: {
    label: 'Was das Mikrofon hört',
    closed: 'Noch nichts. Vielleicht ist das Mikrofon geschlossen.',
  },
  microphones: {
    machine: 'Was der Computer selbst nimmt',
    nameless: 'Ein Mikrofon ohne Namen',
    missing: '{name} (nicht angeschlossen)',
  },
  microphoneTest: {
    start: 'Mein Mikrofon vom Bett aus testen',
    end: 'Test beenden',
    say: 'Leg dich hin wie in der Nacht. Sag auf Englisch: „I have a cramp“. Du hast fünfzehn Sekunden.',
    narrow: 'Es klingt wie ein Telefon: Nimm ein anderes Mikrofon als das des Headsets.',
    verdicts: {
      heard: 'Gehört. Charley hat dich von dort verstanden.',
      'too quiet': 'Zu leise. Sprich lauter oder dreh das Mikrofon auf.',
      'too far': 'Zu weit weg. Stell das Mikrofon näher an dein Kissen.',
      noise: 'Zu viel Lärm. Schalte aus, was brummt, oder stell das Mikrofon näher.',
      unclear: 'Ich habe eine Stimme gehört, aber nicht die Worte. Sag es noch einmal langsam.',
      closed: 'Das Mikrofon ist geschlossen. Prüf, ob es angeschlossen und erlaubt ist.',
    },
  },
  offers: {
    machine: 'Was der Computer selbst nimmt',
    nicest: 'Die schönste von hier: {name}',
    person: '{name}, {kind}',
    people: {
      'en-us female': 'Amerikanerin',
      'en-us male': 'Amerikaner',
      'en-gb female': 'Britin',
      'en-gb male': 'Brite',
    },
    prepared: 'Vorbereitete Sätze: {ready} von {total}.',
    none: 'keine',
    gone: '{name} (nicht hier)',
    voiceMissing:
      'Die Stimme {name} ist hier nicht installiert. Statt ihrer spricht die schönste, die hier ist.',
    refused: {
      'voice.name': 'Auf diesem Computer gibt es keine Stimme {name}. Stimmen: {names}.',
      model: 'Auf diesem Computer gibt es kein Modell {name}. Modelle: {names}.',
      wideModel: 'Auf diesem Computer gibt es kein Modell {name} für ganze Sätze. Modelle: {names}.',
      language: 'Es gibt keine Sprache {name}. Sprachen: {names}.',
    },
  },
  percent: '{percent} %',
  choices: {
    colours: {
      night: 'Nacht: warm auf Schwarz',
      day: 'Tag',
      auto: 'Am Tag hell, in der Nacht dunkel',
    },
    nightBy: { clock: 'Festen Zeiten', sun: 'Sonnenuntergang und Sonnenaufgang' },
    holdStyle: { thirty: 'Dreißig Sekunden', tens: 'Dreimal zehn Sekunden' },
    sensitivity: { slight: 'Nur klare Worte', moderate: 'Wie üblich', very: 'Auch leise Worte' },
    days: {
      mon: 'Montag',
      tue: 'Dienstag',
      wed: 'Mittwoch',
      thu: 'Donnerstag',
      fri: 'Freitag',
      sat: 'Samstag',
      sun: 'Sonntag',
    },
  },
};
