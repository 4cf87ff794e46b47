import type { Content } from '../content.ts';

/** Answers to plain questions (relief-content §5.4). Says du. */
export const answers: Content['answers'] = {
  what: {
    question: 'Was ist das?',
    answer: 'Ein Muskel hat sich von selbst angespannt. Meist ist es in Minuten vorbei.',
  },
  why: {
    question: 'Warum passiert das?',
    answer:
      'Oft kennt niemand die Ursache. Müde Muskeln und Nerven können mitspielen. Im Bett zeigen die Füße nach unten, die Waden werden kurz.',
  },
  common: {
    question: 'Ist das häufig?',
    answer:
      'Ja. Bis zu sechs von zehn Erwachsenen haben das. Über sechzig etwa einer von drei. Bei Frauen etwas häufiger.',
  },
  age: {
    question: 'Warum öfter im Alter?',
    answer: 'Muskeln und Sehnen werden mit dem Alter kürzer. Das kann Krämpfe wahrscheinlicher machen.',
  },
  bed: {
    question: 'Liegt es an der Decke?',
    answer: 'Enge Decken drücken die Füße nach unten. Lockere sie am Fußende.',
  },
  still: {
    question: 'Liegt es am Sitzen?',
    answer: 'Lange still zu sitzen oder zu liegen kann mitspielen. Beweg dich jeden Tag ein wenig.',
  },
  tired: {
    question: 'Ich war den Tag auf den Beinen',
    answer: 'Müde Muskeln krampfen leichter. Sanft zu dehnen vor dem Schlafen kann helfen.',
  },
  water: {
    question: 'Fehlt mir Wasser?',
    answer: 'Trink über den Tag, außer du sollst wenig trinken. Zu wenig kann eine Ursache sein.',
  },
  minerals: {
    question: 'Brauche ich Magnesium?',
    answer: 'Studien fanden bei Älteren wenig Nutzen. Frag zuerst in der Praxis oder Apotheke.',
  },
  banana: {
    question: 'Bananen oder Gurkenwasser?',
    answer: 'Dafür gibt es keinen guten Beleg. Iss, was dir bekommt.',
  },
  meds: {
    question: 'Liegt es an Tabletten?',
    answer:
      'Setz deine Tabletten nicht selbst ab. Manche Wassertabletten, Statine und Hormone hängen damit zusammen. Frag in der Praxis.',
  },
  quinine: {
    question: 'Soll ich Chinin nehmen?',
    answer: 'Nein, nur wenn deine Praxis es rät. Es kann ernste Blutprobleme machen.',
  },
  toes: {
    question: 'Warum die Zehen hochziehen?',
    answer: 'Es macht den harten Muskel länger. So lässt er leichter los.',
  },
  stand: {
    question: 'Warum darauf stehen?',
    answer: 'Halt dich fest, wenn du stehst. Stehen dehnt den Muskel und hilft ihm loszulassen.',
  },
  belt: {
    question: 'Geht auch ein Gürtel?',
    answer: 'Gürtel, Schal oder Laken gehen so gut wie ein Handtuch.',
  },
  rub: { question: 'Soll ich es reiben?', answer: 'Ja, sanft, außer es ist geschwollen, heiß oder rot.' },
  hot: {
    question: 'Wärme oder Eis?',
    answer: 'Lass beides, wenn deine Füße taub sind. Wärme lockert. Umwickelte Kälte lindert.',
  },
  pill: {
    question: 'Ein Schmerzmittel nehmen?',
    answer: 'Es wirkt jetzt nicht schnell genug. Später kann es lindern. Halt dich an die Packung.',
  },
  long: {
    question: 'Wie lange dauert es?',
    answer: 'Meist Sekunden bis wenige Minuten. Hol Rat, wenn es mehr als zehn sind.',
  },
  sore: {
    question: 'Warum ist es noch wund?',
    answer: 'Ein Muskel kann danach einen Tag wehtun. Schone ihn.',
  },
  danger: {
    question: 'Ist das gefährlich?',
    answer: 'Achte auf Schwellung oder Röte. Ab und zu ist es meist harmlos.',
  },
  clot: {
    question: 'Ist es ein Gerinnsel?',
    answer: 'Ein Bein, das dick, heiß oder rot ist, braucht heute Hilfe. Ich kann nicht sagen, was es ist.',
  },
  rls: {
    question: 'Sind es unruhige Beine?',
    answer:
      'Unruhige Beine wollen sich bewegen. Ein Krampf ist ein harter, schmerzender Knoten. Frag in der Praxis.',
  },
  works: {
    question: 'Hilft Dehnen?',
    answer: 'Manchen kann es helfen. Versuch es sechs Wochen lang jeden Abend.',
  },
  preg: {
    question: 'Ich bin schwanger',
    answer: 'In der Schwangerschaft sind Krämpfe häufig. Sag es Hebamme oder Praxis.',
  },
  again: { question: 'Kommt es heute wieder?', answer: 'Es kann. Lass die Zehen oben und die Decke locker.' },
  doctor: {
    question: 'Wann in die Praxis?',
    answer:
      'Geh hin, wenn Krämpfe häufig oder heftig sind oder den Schlaf stören. Auch bei Schwellung, Hautveränderung, Schwäche oder Kribbeln.',
  },
  who: {
    question: 'Bist du Ärztin oder Arzt?',
    answer: 'Nein, ich gebe nur allgemeine Hinweise. Hol Rat, wenn du dich sorgst.',
  },
};
