import type { Language } from '../../../dialogue/understanding/language.ts';
import { answers } from '../answers.ts';
import { lines } from '../lines.ts';
import { numbers } from '../numbers.ts';
import { expectedInConversation, expectedWhileIdle } from '../phrases/expected.ts';
import { calledByName, onsetFrames } from '../phrases/idle.ts';
import { phrases, phrasesInContext } from '../phrases/index.ts';
import { cannot } from './cannot.ts';
import { commandRules } from './commands/index.ts';
import { diary } from './diary.ts';
import { feelings } from './feelings.ts';
import { inPain } from './in-pain/index.ts';
import { places } from './places.ts';
import { questions } from './questions/index.ts';
import { doubts } from './red-flags/doubts.ts';
import { redFlags } from './red-flags/index.ts';
import { clearAnswers } from './replies/clear-answers.ts';
import { sharpPain } from './replies/sharp-pain.ts';
import { shortAnswers } from './replies/short-answers.ts';
import { toes } from './replies/toes.ts';
import { mishearings, spellings } from './spellings.ts';
import { words } from './words/index.ts';

/** How English says what Charley understands. The phrase lists come first, these words and rules after them. */
export const understanding: Language = {
  language: 'en',
  numbers,
  spellings,
  mishearings,
  ownTexts: [
    ...Object.values(lines).map(({ spoken }) => spoken),
    ...Object.values(answers).map(({ answer }) => answer),
  ],
  onsetFrames,
  calledByName,
  phrases,
  phrasesInContext,
  expectedInConversation,
  expectedWhileIdle,
  words,
  places,
  ownInConversation: Object.fromEntries(
    ['leg', 'legs', 'calf', 'foot', 'feet', 'toes', 'thigh', 'thighs', 'shin', 'knee', 'ankle']
      .flatMap((place) => [place, `${place}'s`])
      .flatMap((place) =>
        ['', 'left ', 'right ', 'whole ', 'bad ', 'other '].map((which) => [
          `the ${which}${place}`,
          `my ${which}${place}`,
        ]),
      ),
  ),
  ownOfAnother: Object.fromEntries(
    ['he', 'she']
      .flatMap((one) => [
        ...[
          'got',
          'had',
          'lost',
          'gone',
          'taken',
          'fallen',
          'been',
          'passed',
          'collapsed',
          'come',
          'hit',
          'cut',
        ].map((done) => [`${one}'s ${done}`, `i've ${done}`]),
        [`${one}'s`, "i'm"],
        [`${one}'ll`, "i'll"],
        [`${one}'d`, "i'd"],
        [`${one} has`, 'i have'],
        [`${one} is`, 'i am'],
        [`${one} isn't`, "i'm not"],
        [`${one} hasn't`, "i haven't"],
        [`${one} doesn't`, "i don't"],
        [`${one} feels`, 'i feel'],
        [`${one} needs`, 'i need'],
        [`${one} keeps`, 'i keep'],
        [`${one} wants`, 'i want'],
        [one, 'i'],
      ])
      .concat([
        ['her $', 'me $'],
        ['his', 'my'],
        ['her', 'my'],
        ['him', 'me'],
        ['himself', 'myself'],
        ['herself', 'myself'],
      ]),
  ),
  undenied: {
    "it's not": "it's",
    "it isn't": "it's",
    'it is not': 'it is',
    "this isn't": 'this is',
    'this is not': 'this is',
    "that's not": "that's",
    "i'm not": "i'm",
    'i am not': 'i am',
    "i haven't": 'i have',
    "i don't have": 'i have',
    "there's no": "there's",
    "there's nothing": "there's something",
  },
  sideAnswers: { both: '(both|each)', left: 'left', right: 'right' },
  notSides: `
    time left
    the right (way|thing|place|spot|direction|stretch|order)
    left over
    (second|seconds|minute|minutes|more) left
    (all|that's|just|quite|not [the]|not [my]|not|isn't the) right
    right (now|then|away|old|up|enough|so|well)
    (what's|not [the]|not [my]|not|isn't the|^ right the|^ right my) left
    ^ (right it|right i)
  `,
  notPlaces: `
    <asked of a place>
    (i|i've) [have|had|just|accidentally] (let go|[got] hold|[got] a grip) of (my|the) [left|right] (foot|toe|toes|heel)
    (he's|she's|he is|she is|[my|our] <near kin's>|[my|our] <near kin> is|i'm|i am|we're) [just|still|now] (pulling|holding|pushing|bending|rubbing|lifting|stretching) [on|up|at|back] (my|the) [left|right|big] <anyplace>
    (did i say|i said) [the|my] <anyplace> [but|no|sorry] i (meant|mean)
    (in|on|of|at) (his|her|their) [left|right|big] <anyplace>
    not the <anyplace>
    (not|isn't|never|wasn't) [really|just] (in|at|on) [<the>] [<side>] <anyplace>
    (not|don't|doesn't|haven't|hasn't|never|didn't) [really] (have|has|had|got|get|feel) (it|one|this|that|them) (in|at|on) [<the>] [<side>] <anyplace>
    (don't have|haven't got|isn't|not|no|never get|don't get) [a|any|the] [<severe>] <crampName> in [<the>] [<side>] <anyplace> [but|only|just] (it's|it is|this one's|this is|my)
    (put ... foot in|on foot|last legs|baby calf|calf's liver)
    foot (of the|the|long|wide|down|in both)
    feet (tall|long)
    (last|second|first|next|break a|pull ...) leg
    leg (of|room)
    arch (bridge|enemy)
    not [<the>] (left|right) [one|side]
    (not [<my>] [<side>]|isn't <my>|not (in|at|on) [<the>] [<side>]) <anyplace>
  `,
  sides: {
    both: '(both|either side|left and right|right and left|<my> legs and feet)',
    left: `
      left (<anyplace>|side|hand side|one)
      (my|me|the|on) left
    `,
    right: `
      right (<anyplace>|side|hand side|one)
      (my|me|the|on) right
    `,
  },
  // Some voices' "that's better", "no better", "it's gone", "i've fallen", "chest pain".
  misheard: "^ (hurts better $|there better $|it's groin $|i'd forward $|chest please $)",
  redFlags,
  doubts,
  rules: [
    ...clearAnswers,
    ...sharpPain,
    ...inPain,
    ...diary,
    ...questions,
    ...commandRules,
    ...toes,
    ...cannot,
    ...feelings,
  ],
  answers: shortAnswers,
  articles: ['a', 'an', 'the'],
  endings: ["'s", "'m", "'re", "'ve", "'d", "'ll"],
};
