import type { ListeningContext } from '../listening-context.ts';
import { type Intent, placeIntents } from '../meaning.ts';
import { createAmidOthers } from './amid-others.ts';
import { flagged, outweighed } from './answers.ts';
import { certain, createConversationTalk } from './conversation-talk.ts';
import { createCrampPlace } from './cramps/cramp-place.ts';
import { createCrampTalk } from './cramps/cramp-talk.ts';
import { createLocating } from './cramps/locating.ts';
import { createIdleTalk } from './idle-talk.ts';
import type { Interpret, Interpretation } from './interpretation.ts';
import type { Lexicon } from './lexicon.ts';
import { createPhraseLists } from './phrase-lists.ts';
import { createRedFlagTalk } from './red-flags/red-flag-talk.ts';
import { createRedFlags } from './red-flags/red-flags.ts';
import { createRelayed } from './relayed.ts';
import type { Tidy } from './rewording/tidy.ts';
import { createRuling } from './ruling.ts';

/** What an idle Charley answers. */
const questions: readonly Intent[] = ['why', 'prevent', 'doctor'];

/** What is no more than a part of what it means while nothing goes on: "toe cramp", "I can't walk", "I felt a pop". */
const unexpectedWhileIdle: readonly Intent[] = [
  ...placeIntents,
  ...(['help', "can't stand", "can't do", 'sharp pain', 'worse'] as const),
];

/** The order of understanding: lists, red flags, then what the moment is about. */
export function createInterpret(lexicon: Lexicon, tidying: Tidy): Interpret {
  const locating = createLocating(lexicon);
  const crampPlace = createCrampPlace(lexicon, locating);
  const crampTalk = createCrampTalk(lexicon, tidying, crampPlace);
  const listedIn = createPhraseLists(lexicon);
  const { tidy, weakened } = tidying;
  const ruling = createRuling(lexicon, locating, crampPlace);
  const { detailed, aboutOf } = ruling;
  const redFlags = createRedFlags(lexicon, tidying, ruling);
  const { redFlagOf } = createRedFlagTalk({
    lexicon,
    tidying,
    redFlags,
    listedRedFlag,
    beginsHelp: (text) => crampTalk.onsetOf(text)?.unexplained === 0,
  });
  const { whileIdle } = createIdleTalk(lexicon, crampTalk, ruling);
  const { inConversation } = createConversationTalk({ lexicon, locating, crampTalk, ruling });
  const { behindNo, toldBefore } = createAmidOthers({ tidying, listedIn, interpret: interpretIn });
  const { relayedRedFlag, relayedAnswer } = createRelayed({
    lexicon,
    redFlags,
    redFlagOf,
    interpret: interpretIn,
  });
  const misheard = lexicon.compile(lexicon.language.misheard);

  function interpretIn(text: string, context: ListeningContext): Interpretation | null {
    const listed = listedIn(text, context);
    if (listed === 'television' || misheard.isIn(text)) return null;
    if (listed !== null && !(context === 'idle' && unexpectedWhileIdle.includes(listed)))
      return listedAs(listed, text);
    const redFlag = redFlagOf(text, context);
    if (redFlag !== null) return redFlag;
    if (context === 'idle') return fromIdle(tidying.relocated(text), listed);
    const relayed = relayedRedFlag(text, context);
    if (relayed !== null) return relayed;
    const talk = (said: string) => inConversation(said, context);
    const meant =
      toldBefore(text, context) ??
      relayedAnswer(text, context) ??
      behindNo(text, context, talk) ??
      talk(tidy(text)) ??
      talk(weakened(text));
    const isAnswer = meant !== null && outweighed.includes(meant.meaning.intent);
    return (isAnswer ? doubtOf(text, context) : null) ?? meant ?? doubtOf(text, context);
  }

  function fromIdle(text: string, listed: Intent | null): Interpretation | null {
    const onsetSaid = crampTalk.onsetOf(text);
    const onset = certain(onsetSaid) === null ? onsetSaid : crampTalk.onsetOf(asked(text));
    const understood =
      certain(onset) ??
      (onset === null ? null : answerable(text)) ??
      onset ??
      listedAs(listed, text) ??
      whileIdle(asked(text));
    return (
      understood ??
      doubtOf(text, 'idle') ??
      crampTalk.perhapsIn(text) ??
      crampTalk.perhapsIn(tidy(text)) ??
      crampTalk.perhapsIn(tidying.told(tidying.withoutOpening(tidy(text))))
    );
  }

  /** "How come my legs cramp at night": asked, and no cramp of this moment. */
  function answerable(text: string): Interpretation | null {
    const question = asked(text);
    const answer = lexicon.words.question.isIn(question) ? whileIdle(question) : null;
    return answer !== null && questions.includes(answer.meaning.intent) ? answer : null;
  }

  /** "Okay, are leg cramps hereditary": a question begins where what opens it ends. */
  function asked(text: string): string {
    const opened = tidying.withoutOpening(text);
    return !lexicon.words.question.isIn(text) && lexicon.words.question.isIn(opened) ? opened : text;
  }

  /** What may be a red flag, all of it or amid what only opens and closes it: "no wait, my side's gone funny, love". */
  function doubtOf(text: string, context: ListeningContext): Interpretation | null {
    const opened = tidying.withoutOpening(text);
    const readings = [text, opened, tidying.told(opened)];
    return (
      readings.map((reading) => redFlags.doubtIn(reading, context)).find((doubt) => doubt !== null) ?? null
    );
  }

  /** A red flag word for word as the lists have it. */
  function listedRedFlag(text: string, context: ListeningContext): Interpretation | null {
    const listed = listedIn(text, context);
    return listed !== null && listed !== 'television' && flagged.includes(listed)
      ? listedAs(listed, text)
      : null;
  }

  function listedAs(listed: Intent | null, text: string): Interpretation | null {
    if (listed === null) return null;
    return { meaning: detailed(aboutOf(listed, text), text), unexplained: 0, listed: true };
  }

  return interpretIn;
}
