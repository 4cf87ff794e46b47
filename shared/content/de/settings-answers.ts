import type { Content } from '../content.ts';

/** What stands on the settings page where something is not allowed or does not work; `{name}` marks a placeholder. */
export const settingRules: Content['settingRules'] = {
  'voice.name': 'Die Stimme muss der Name einer Stimme sein, oder keine.',
  'voice.rate': 'Das Tempo muss zwischen 0,5 und 2 liegen.',
  'voice.volumeDay': 'Die Lautstärke am Tag muss zwischen 0 und 2 liegen.',
  'voice.volumeNight': 'Die Lautstärke in der Nacht muss zwischen 0 und 2 liegen.',
  'voice.softStart': 'Leise beginnen ist an oder aus.',
  'screen.textPercent': 'Die Schriftgröße muss zwischen 100 und 300 liegen.',
  'screen.colours': 'Die Farben sind die der Nacht, nur Rot, die des Tages, oder je nach Zeit.',
  'screen.brightness': 'Die Helligkeit muss zwischen 10 und 100 liegen.',
  'screen.clock': 'Die Uhr auf dem Bildschirm ist an oder aus.',
  'screen.stayOn': 'Der Bildschirm bleibt nachts an oder nicht.',
  'screen.oneSwitch': 'Der eine Schalter ist an oder aus.',
  'screen.switchSpeed': 'Die Markierung wandert langsam, wie üblich oder schnell.',
  'nightHours.by': 'Die Nacht richtet sich nach der Uhr oder nach der Sonne.',
  'nightHours.from': 'Der Beginn der Nacht muss eine Uhrzeit wie 22:00 sein, und nicht die des Endes.',
  'nightHours.to': 'Das Ende der Nacht muss eine Uhrzeit wie 07:00 sein, und nicht die des Beginns.',
  holdStyle: 'Die Dehnung dauert dreißig oder dreimal zehn Sekunden.',
  sensitivity: 'Wie leicht Charley hört, ist gering, mittel oder hoch.',
  wideEar: 'Auf ganze Sätze hören ist an oder aus.',
  microphone: 'Das Mikrofon muss der Name eines Mikrofons sein, oder keins.',
  emergencyNumber: 'Die Notrufnummer muss 2 bis 15 Ziffern haben, oder leer sein.',
  profile: 'Was auf dich zutrifft, muss aus der Liste stammen.',
  medicines: 'Höchstens 30 Medikamente, jedes mit höchstens 100 Buchstaben.',
  'reminder.at': 'Die Erinnerung muss eine Uhrzeit wie 21:30 sein, oder leer.',
  'reminder.days':
    'Die Erinnerung braucht mindestens einen Tag. Wenn du keine willst, lass die Uhrzeit leer.',
  autostart: 'Mit dem Computer starten ist an oder aus.',
  model: 'Das Sprachmodell muss der Name eines Modells sein, zum Beispiel starter.',
  wideModel: 'Das Modell für ganze Sätze muss der Name eines Modells sein, zum Beispiel wide.',
  language: 'Die Sprache muss eine sein, die ganz übersetzt ist.',
  firstRun: 'Der erste Rundgang ist neu oder schon gesehen.',
};

/** What is wrong with the files of settings and diary; `{file}` and the like are filled in. */
export const storing: Content['storing'] = {
  settingsDamaged: 'Die Datei deiner Einstellungen war beschädigt. Sie wurde als {file} aufgehoben.',
  settingsFromBackup: 'Deine letzten guten Einstellungen gelten.',
  settingsFromDefaults: 'Die üblichen Einstellungen gelten.',
  settingsNewer:
    'Deine Einstellungen stammen von einem neueren Charley. Sie werden gelesen und nicht geändert.',
  settingsEdited:
    'Etwas anderes als Charley hat deine Einstellungen geändert. Was dort steht, gilt; sieh es dir an.',
  numberUnconfirmed:
    'Etwas anderes als Charley hat deine Notrufnummer geändert ({number}). Sie gilt nicht, bis du sie neu einstellst.',
  profileJoined:
    'Etwas anderes als Charley hat geändert, was für dich wegbleibt. Was vorher wegblieb, bleibt auch weg.',
  settingReplaced: 'Die Einstellung {key} war nicht erlaubt. Es gilt der übliche Wert.',
  unreadable: 'Ich kann {file} nicht lesen. {why}.',
  notAFile:
    '{file} ist keine Datei, sondern ein Ordner, eine Pipe oder etwas anderes. Charley macht ohne sie weiter: bitte wegräumen.',
  unwritable: 'Nichts wurde gespeichert in {file}. {why}.',
  dataFolder: 'dem Datenordner',
  reasons: {
    missing: 'Sie oder ihr Ordner ist nicht da',
    forbidden: 'Du darfst sie nicht benutzen; sieh nach, wem sie und ihr Ordner gehören',
    full: 'Die Platte ist voll; mach etwas Platz',
    readOnly: 'Die Platte nimmt keine Änderungen an; sieh nach, ob sie gesperrt oder beschädigt ist',
    folder: 'Ein Ordner trägt ihren Namen; bitte wegräumen',
    noFolder: 'Etwas auf dem Weg zu ihr ist kein Ordner; bitte wegräumen',
    noPlace: 'Das System legt dort keinen Ordner an; nenne einen anderen in CHARLEY_DATA',
    noFile: 'Etwas, das keine Datei ist, trägt ihren Namen; bitte wegräumen',
    large: 'Sie ist größer als jede Datei von Charley; bitte wegräumen',
    long: 'Ihr Name ist zu lang; nimm einen kürzeren',
    busy: 'Ein anderes Programm hält sie fest; bitte schließen',
    many: 'Auf diesem Computer sind zu viele Dateien offen; schließ andere Programme',
    broken: 'Die Platte arbeitet nicht richtig; sichere, was darauf ist',
    other: 'Das System verweigert sie ({system})',
  },
  folderForeign:
    'Charley bewahrt in {file} nichts auf: Der Ordner gehört jemand anderem. Nenn in CHARLEY_DATA einen eigenen.',
  folderOpen:
    'Charley bewahrt in {file} nichts auf: Jeder an diesem Computer darf hineinschreiben. So wird er deiner: chmod 700 "{file}"',
  diaryLinked:
    'Charley schreibt kein Tagebuch durch {file}: Das ist ein Verweis an einen anderen Ort. Nimm ihn weg, und starte neu.',
  diaryDamaged: 'Zeilen des Tagebuchs, die nicht zu lesen waren und blieben, wie sie sind: {lines}',
  diaryNewer: 'Zeilen des Tagebuchs, die ein neueres Charley geschrieben hat: {lines}',
};

/** One plain sentence for each failure, with what to do. */
export const failures: Content['failures'] = {
  'microphone-absent': 'Ich finde kein Mikrofon. Steck eins an, oder drück eine Taste, um zu beginnen.',
  'microphone-denied': 'Ich darf das Mikrofon nicht benutzen. Erlaub es mir, oder drück eine Taste.',
  'microphone-unanswered': 'Der Browser fragt nach dem Mikrofon. Erlaub es, oder drück eine Taste.',
  'microphone-lost': 'Das Mikrofon ist weg. Steck es wieder an, oder drück eine Taste.',
  'microphone-silent': 'Das Mikrofon liefert keinen Ton. Prüf seinen Schalter, oder drück eine Taste.',
  'microphone-broken': 'Das Mikrofon liefert kaputten Ton. Steck es neu ein, oder drück eine Taste.',
  'microphone-gaps': 'Teile des Tons gehen verloren. Schließ andere Programme, oder drück eine Taste.',
  'microphone-narrow': 'Dieses Mikrofon klingt wie ein Telefon. Wähl ein anderes, oder drück Tasten.',
  'model-missing': 'Die Datei zum Hören fehlt. Installier Charley neu, oder drück eine Taste.',
  'model-truncated': 'Die Datei zum Hören ist abgeschnitten. Installier Charley neu, oder drück eine Taste.',
  'model-altered': 'Die Datei zum Hören wurde verändert. Installier Charley neu, oder drück eine Taste.',
  'model-unreadable':
    'Ich kann die Datei zum Hören nicht lesen. Installier Charley neu, oder drück eine Taste.',
  'memory-short': 'Der Speicher ist knapp. Schließ andere Programme, dann höre ich auf ganze Sätze.',
  'engine-stopped': 'Mein Gehör ist stehen geblieben. Ich starte es neu. Jede Taste geht.',
  'voice-missing':
    'Auf diesem Computer ist keine Stimme. Installier festival. Der Bildschirm zeigt jeden Schritt.',
  'voice-failed': 'Meine Stimme ist gerade ausgefallen. Der Bildschirm zeigt jeden Schritt.',
  'voice-muted': 'Meine Stimme ist stumm. Sag lauter, um sie zu hören. Der Bildschirm zeigt jeden Schritt.',
  'sound-device-missing':
    'Ich finde keinen Lautsprecher. Schließ einen an. Der Bildschirm zeigt jeden Schritt.',
  'audio-unreadable': 'Ich kann diese Tondatei nicht lesen. Nimm eine WAV-Datei.',
  'disk-unwritable': 'Ich kann nicht auf die Platte schreiben. Ich mache weiter und versuche es noch einmal.',
  'disk-unreadable': 'Ich kann die Datei meiner Einstellungen nicht lesen. Sieh meine Einstellungen durch.',
  'diary-unreadable': 'Ich kann mein Tagebuch nicht lesen. Ich mache weiter und versuche es noch einmal.',
  'not-a-file': 'Eine meiner Dateien ist ein Ordner oder eine Pipe. Bitte wegräumen.',
  'data-folder-foreign': 'Mein Datenordner gehört jemand anderem. Ich bewahre dort nichts auf.',
  'data-folder-open': 'Jeder darf in meinen Datenordner schreiben. Ich bewahre dort nichts auf.',
  'diary-linked': 'Mein Tagebuch ist ein Verweis an einen anderen Ort. Nimm den Verweis weg.',
  'settings-damaged':
    'Die Datei meiner Einstellungen war beschädigt. Ich habe sie aufgehoben. Sieh meine Einstellungen durch.',
  'settings-newer':
    'Ein neueres Charley hat meine Einstellungen geschrieben. Ich lese sie und ändere nichts.',
  'settings-edited': 'Etwas anderes als Charley hat meine Einstellungen geändert. Ich nehme, was dort steht.',
  'settings-number-unconfirmed':
    'Etwas anderes hat meine Notrufnummer geändert. Ich nehme sie nicht. Stell sie neu ein.',
  'settings-profile-joined':
    'Etwas anderes hat geändert, was ich für dich weglasse. Ich lasse alles davon weg.',
  'window-lost': 'Mein Fenster bleibt nicht offen. Ich höre dich nicht. Ich versuche es weiter.',
  'browser-missing':
    'Ein PDF braucht Chromium, Chrome oder Edge. Speicher den Bogen stattdessen als Webseite.',
  'print-failed':
    'Das PDF ist nicht entstanden. Versuch es noch einmal, oder speicher den Bogen als Webseite.',
  'autostart-unwritable': 'Die Platte hat das nicht angenommen. Nichts hat sich geändert.',
  'autostart-sandboxed': 'Mein Paket ist abgeschlossen. Nimm mich selbst in die Startprogramme auf.',
  'autostart-unavailable': 'Das kann ich hier nicht einstellen. Nimm mich selbst in die Startprogramme auf.',
};
