import type { Content } from '../../content.ts';

/** A cramp: where it is, each stretch and rub, standing up, the ladder when it does not ease. Says du. */
export const relief: Partial<Content['lines']> = {
  straightenAtOnce: {
    headline: 'Ich bin da. Streck das Bein',
    spoken: 'Ich bin da. Streck das Bein langsam.',
  },
  offerShinOrThigh: {
    headline: 'Schienbein? Oberschenkel?',
    spoken: 'Ist es das Schienbein oder der Oberschenkel vorn, sag es mir.',
  },
  whichPart: {
    headline: 'Wo war der Krampf?',
    spoken: 'War es Wade, Fuß, Zehen, Oberschenkel oder Schienbein?',
  },
  whichSide: {
    headline: 'Linkes oder rechtes Bein?',
    spoken: 'War es diesmal das linke oder das rechte Bein?',
  },
  easing: { headline: 'Lässt es nach? Ja oder nein', spoken: 'Lässt es nach?' },
  goodLetGo: { headline: 'Lass jetzt langsam los', spoken: 'Gut. Lass langsam los.' },
  rest: { headline: 'Ruh dich zehn Sekunden aus', spoken: 'Ruh das Bein aus. Zehn Sekunden.' },
  oneMoreHold: { headline: 'Noch einmal sanft dehnen', spoken: 'Wir dehnen noch einmal.' },
  easeOff: { headline: 'Lass etwas nach', spoken: 'Lass nach. Mach es sanfter.' },
  keepBreathing: { headline: 'Atme ruhig und halte weiter', spoken: 'Atme weiter. Du machst das gut.' },
  canYouStand: { headline: 'Kannst du sicher stehen?', spoken: 'Kannst du sicher stehen?' },
  lightOn: { headline: 'Mach das Licht an', spoken: 'Mach erst ein Licht an.' },
  sitOnBedEdge: {
    headline: 'Setz dich auf die Bettkante',
    spoken: 'Setz dich auf die Kante. Stell beide Füße ab.',
  },
  dizzy: {
    headline: 'Schwindlig? Dann bleib sitzen',
    spoken: 'Bleib sitzen, wenn dir schwindlig ist. Ist es so?',
  },
  standUp: { headline: 'Halt dich fest, steh auf', spoken: 'Halt dich an etwas Festem. Steh langsam auf.' },
  stayingInBed: { headline: 'Im Bett bleiben ist gut', spoken: 'Das ist gut. Wir bleiben im Bett.' },
  sitDown: { headline: 'Setz dich langsam wieder hin', spoken: 'Setz dich langsam wieder hin.' },
  straightenLeg: { headline: 'Streck das Bein langsam', spoken: 'Streck das Bein langsam.' },
  toesTowardShin: { headline: 'Zieh die Zehen zu dir', spoken: 'Zieh jetzt die Zehen zum Schienbein.' },
  towelStretch: {
    headline: 'Handtuch um den Fuß, zieh',
    spoken: 'Leg ein Handtuch um den Fuß. Zieh sanft.',
  },
  footAgainstBedEnd: {
    headline: 'Drück den Fuß flach an',
    spoken: 'Drück den Fuß flach gegen das Bettende.',
  },
  standFlat: { headline: 'Steh und halt dich fest', spoken: 'Steh mit beiden Füßen flach. Halt dich fest.' },
  weightOnLeg: { headline: 'Gewicht auf dieses Bein', spoken: 'Verlagere dein Gewicht auf das Bein.' },
  wallLean: {
    headline: 'Lehn dich an, Ferse unten',
    spoken: 'Hände an die Wand. Lehn dich an, Ferse unten.',
  },
  walk: {
    headline: 'Geh langsam, halt dich fest',
    spoken: 'Geh ein paar langsame Schritte. Halt dich fest.',
  },
  bringFootClose: { headline: 'Hol den Fuß näher', spoken: 'Beug das Knie. Hol den Fuß zu dir.' },
  pullToesBack: { headline: 'Zieh alle Zehen zurück', spoken: 'Zieh die Zehen mit der Hand zurück.' },
  rubArch: { headline: 'Reib das Fußgewölbe', spoken: 'Reib das Fußgewölbe mit dem Daumen.' },
  footFlatOnFloor: { headline: 'Fuß flach auf den Boden', spoken: 'Stell den Fuß flach auf den Boden.' },
  pressFootDown: { headline: 'Drück den ganzen Fuß auf', spoken: 'Drück den ganzen Fuß auf den Boden.' },
  rollFoot: { headline: 'Sitz und roll den Fuß', spoken: 'Bleib sitzen. Roll den Fuß über eine Flasche.' },
  toesCurling: {
    headline: 'Krallen sie, oder ziehen sie hoch?',
    spoken: 'Krallen sich die Zehen nach unten?',
  },
  liftToes: { headline: 'Heb die Zehen sanft an', spoken: 'Heb die Zehen mit der Hand an.' },
  pressToesDown: {
    headline: 'Drück die Zehen sanft nieder',
    spoken: 'Drück die Zehen sanft flach nach unten.',
  },
  spreadToes: { headline: 'Spreiz und beweg die Zehen', spoken: 'Spreiz die Zehen. Dann beweg sie.' },
  pressToesOnFloor: { headline: 'Zehen flach auf den Boden', spoken: 'Drück die Zehen flach auf den Boden.' },
  straightenKnee: { headline: 'Streck das Knie langsam', spoken: 'Streck das Knie langsam.' },
  straightLegToesUp: { headline: 'Bein gerade, Zehen hoch', spoken: 'Halt es gerade. Zieh die Zehen hoch.' },
  liftLegWithTowel: {
    headline: 'Heb das Bein im Handtuch',
    spoken: 'Heb das Bein mit dem Handtuch etwas an.',
  },
  heelDownLean: {
    headline: 'Ferse unten, beug dich vor',
    spoken: 'Ferse auf den Boden. Beug dich sanft vor.',
  },
  standTall: { headline: 'Steh gerade auf dem Bein', spoken: 'Steh gerade auf dem Bein. Halt dich fest.' },
  rollOntoSide: { headline: 'Dreh dich auf die andere Seite', spoken: 'Dreh dich, bis das Bein oben liegt.' },
  heelBehindLying: {
    headline: 'Beug das Knie, Ferse zum Po',
    spoken: 'Beug das Knie. Hol die Ferse hinter dich.',
  },
  slideFootBack: { headline: 'Schieb den Fuß zurück', spoken: 'Setz dich auf. Schieb den Fuß unter dich.' },
  heelBehindStanding: {
    headline: 'Am Stuhl: Ferse zum Po',
    spoken: 'Halt dich am Stuhl. Hol die Ferse hinten hoch.',
  },
  stopPullingToesUp: { headline: 'Zieh die Zehen nicht mehr', spoken: 'Zieh die Zehen nicht mehr hoch.' },
  pointToesAway: { headline: 'Streck die Zehen sanft weg', spoken: 'Streck die Zehen sanft von dir weg.' },
  pressTopOfFoot: { headline: 'Drück den Fußrücken nieder', spoken: 'Drück den Fußrücken nach unten.' },
  flattenFoot: {
    headline: 'Krampft die Wade? Fuß flach',
    spoken: 'Wenn die Wade krampft, stell den Fuß flach.',
  },
  toesBehind: {
    headline: 'Zehen nach hinten, sanft',
    spoken: 'Halt dich fest. Leg die Zehen hinter dir ab.',
  },
  swollenOrRed: {
    headline: 'Geschwollen, heiß oder rot?',
    spoken: 'Ist das Bein geschwollen, heiß oder rot?',
  },
  rub: { headline: 'Reib langsam mit der Hand', spoken: 'Reib die harte Stelle langsam.' },
  restThenAgain: {
    headline: 'Ruh aus, dann noch einmal',
    spoken: 'Gut. Ruh aus, dann versuchen wir es noch einmal.',
  },
  useTowel: { headline: 'Versuch es mit dem Handtuch', spoken: 'Nehmen wir diesmal ein Handtuch.' },
  nowRub: { headline: 'Jetzt reiben wir es', spoken: 'Jetzt reiben wir es.' },
  shakeLeg: { headline: 'Schüttle das Bein locker', spoken: 'Schüttle das Bein locker aus.' },
  fiveMinutes: {
    headline: 'Fünf Minuten. Geschwollen?',
    spoken: 'Fünf Minuten sind um. Ist das Bein geschwollen, heiß oder rot?',
  },
  tenMinutes: {
    headline: 'Zehn Minuten. Ruf um Rat',
    spoken: 'Zehn Minuten sind lang. Hol bitte ärztlichen Rat.',
  },
  cameBack: { headline: 'Es ist wieder da. Noch einmal', spoken: 'Dieselbe Dehnung noch einmal, sanft.' },
  hereWithYou: { headline: 'Ich bin bei dir', spoken: 'Ich bin da.' },
  whichThigh: {
    headline: 'Oberschenkel vorn oder hinten?',
    spoken: 'Ist es vorn oder hinten am Oberschenkel?',
  },
  slideLegOut: { headline: 'Schieb das Bein nach außen', spoken: 'Schieb das Bein sanft zur Seite.' },
};
