import type { Content } from '../../content.ts';

/** Red flags, and what is true before the night. Says du. */
export const danger: Partial<Content['lines']> = {
  didYouFall: { headline: 'Bist du gestürzt?', spoken: 'Bist du gestürzt?' },
  hurtInFall: {
    headline: 'Verletzt? Kommst du nicht hoch?',
    spoken: 'Bist du verletzt, oder kommst du nicht hoch?',
  },
  needHelp: { headline: 'Brauchst du Hilfe? Sag ja', spoken: 'Brauchst du Hilfe?' },
  painOrNumb: {
    headline: 'Schmerz, oder taub und kalt?',
    spoken: 'Ist es Schmerz, oder ist es taub und kalt?',
  },
  callEmergency: { headline: 'Ruf jetzt den Notruf', spoken: 'Das kann ernst sein. Ruf jetzt den Notruf.' },
  cannotCall: {
    headline: 'Ruf jetzt den Notruf',
    spoken: 'Ich kann nicht anrufen. Weck jemanden, oder nimm dein Telefon.',
  },
  stopHelpToday: {
    headline: 'Hol heute ärztliche Hilfe',
    spoken: 'Hör auf zu dehnen. Hol bitte heute ärztliche Hilfe.',
  },
  urgentToday: {
    headline: 'Nicht reiben. Heute Hilfe holen',
    spoken: 'Reib es nicht. Hol bitte heute ärztliche Hilfe.',
  },
  stopHelpNow: {
    headline: 'Hör auf. Hol jetzt Hilfe',
    spoken: 'Hör auf zu dehnen. Ruf bitte jetzt um ärztlichen Rat.',
  },
  statinHelpNow: {
    headline: 'Hol Hilfe, nenn das Statin',
    spoken: 'Hol jetzt ärztliche Hilfe, und nenn dein Statin.',
  },
  restAfterFall: {
    headline: 'Lass dir Zeit. Ruh dich aus',
    spoken: 'Gut. Ruh dich aus, bevor du dich bewegst.',
  },
  inDanger: { headline: 'In Gefahr? Ruf um Hilfe', spoken: 'Wenn du in Gefahr bist, ruf jetzt um Hilfe.' },
  onlyLegsAndFeet: {
    headline: 'Ich helfe Beinen und Füßen',
    spoken: 'Ich helfe nur bei Beinen und Füßen. Hol Rat, wenn du dich sorgst.',
  },
  readyHears: { headline: 'Bereit für die Nacht', spoken: 'Ich höre dich.' },
  readyListens: { headline: 'Bereit für die Nacht', spoken: 'Ich höre zu.' },
  readyVoice: { headline: 'Bereit für die Nacht', spoken: 'Die Stimme steht auf {percent} Prozent.' },
  readyPower: { headline: 'Bereit für die Nacht', spoken: 'Das Netzteil steckt.' },
  readyUntil: { headline: 'Bereit für die Nacht', spoken: 'Ich höre bis {hour} Uhr zu.' },
  readyUntilMinutes: { headline: 'Bereit für die Nacht', spoken: 'Ich höre bis {hour} Uhr {minutes} zu.' },
  mendTextOnly: {
    headline: 'Bereit. Jede Taste beginnt',
    spoken: 'Ich bin ohne Ohren gestartet. Jede Taste beginnt.',
  },
  mendMicrophone: {
    headline: 'Sieh nach dem Mikrofon',
    spoken: 'Das Mikrofon geht nicht. Sieh nach dem Kabel.',
  },
  mendHearing: { headline: 'Mein Gehör geht nicht', spoken: 'Mein Gehör geht nicht. Jede Taste beginnt.' },
  mendWaking: { headline: 'Ich wache auf. Moment', spoken: 'Ich wache noch auf.' },
  mendMuted: {
    headline: 'Meine Stimme ist aus',
    spoken: 'Meine Stimme ist aus. Der Bildschirm zeigt jeden Schritt.',
  },
  mendVoice: {
    headline: 'Meine Stimme geht nicht',
    spoken: 'Meine Stimme geht nicht. Der Bildschirm zeigt jeden Schritt.',
  },
  mendBattery: {
    headline: 'Steck heute das Netzteil ein',
    spoken: 'Ich laufe auf Akku. Steck mich für die Nacht ein.',
  },
  mendNarrow: {
    headline: 'Wähl ein anderes Mikrofon',
    spoken: 'Dieses Mikrofon klingt wie ein Telefon. Wähl ein anderes.',
  },
};
