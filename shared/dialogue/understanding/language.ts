import type { ListeningContext } from '../listening-context.ts';
import type { About, Intent, Location, Side } from '../meaning.ts';
import type { KnownWords } from './known-words.ts';
import type { Templates } from './templates/template.ts';

/** What one sentence must and must not say to mean something; the first rule that fits decides. */
export type Rule = About & RuleBody;

interface RuleBody {
  /** All of these, in any order. */
  readonly says: readonly Templates[];
  /** None of these. */
  readonly unless?: Templates;
  /** Where the rule counts; everywhere where this is missing. */
  readonly in?: readonly ListeningContext[];
}

/** A rule whose sentence counts only for whoever suffers it: the speaker, or nobody by name. */
export type RedFlag = Rule & {
  /** An order to whoever hears ("call an ambulance"): it needs no sufferer. */
  readonly isOrder?: true;
  /** Not sure enough for an alarm: it is asked about. */
  readonly isDoubtful?: true;
  /** Somebody near who suffers it now: the speaker is to call. */
  readonly isOfOthers?: true;
  /** A cramp does this, too: it counts only where no cramp is told of. */
  readonly isOfCrampsToo?: true;
};

/** How one language says what Charley understands: data only, so that a translator needs no code. */
export interface Language {
  /** A BCP 47 tag. */
  readonly language: string;
  /** Number words from zero to sixty. */
  readonly numbers: readonly string[];
  /** Other spellings of the same words, and words that sound the same: what stands left is read as what stands right. */
  readonly spellings: Readonly<Record<string, string>>;
  /** Words that recognition hears for others that sound like them: read so only where they mean nothing as they stand. */
  readonly mishearings: Readonly<Record<string, string>>;
  /** All that Charley says: it means nothing, wherever it comes from. */
  readonly ownTexts: readonly string[];
  /** Onsets for the recogniser: each place in each frame, where the frame says `{place}`. */
  readonly onsetFrames: Readonly<
    Record<string, { readonly places: readonly string[]; readonly frames: readonly string[] }>
  >;
  /** What counts while idle where Charley is called by name. */
  readonly calledByName: readonly string[];
  /** What the person says, by intent; `television` holds what only a loudspeaker says. */
  readonly phrases: Readonly<Partial<Record<Intent | 'television', readonly string[]>>>;
  /** Short answers that count in one context only. */
  readonly phrasesInContext: Readonly<
    Partial<Record<ListeningContext, Readonly<Partial<Record<Intent, readonly string[]>>>>>
  >;
  /** What the recogniser is to expect besides the lists, in a conversation and while idle; the rules tell what it means. */
  readonly expectedInConversation: readonly string[];
  readonly expectedWhileIdle: readonly string[];
  readonly words: KnownWords & Readonly<Record<string, Templates>>;
  /** Longest match wins. `thigh` is neither front nor back, `leg` no place in particular. */
  readonly places: Readonly<Record<Location | 'thigh' | 'leg', Templates>>;
  /** What sounds like a place and is none: "foot of the bed". */
  readonly notPlaces: Templates;
  readonly sides: Readonly<Record<Side, Templates>>;
  /** What stands left is the speaker's own, as what stands right, while Charley speaks with them: "the leg". */
  readonly ownInConversation: Readonly<Record<string, string>>;
  /** What somebody else says of themselves stands left as another tells it, and right as they say it: "her leg", "my leg". */
  readonly ownOfAnother: Readonly<Record<string, string>>;
  /** What others deny stands left, and right what whoever says "don't tell me it's not" means by it: "it's". */
  readonly undenied: Readonly<Record<string, string>>;
  /** What is enough where only the side is asked for. */
  readonly sideAnswers: Readonly<Record<Side, Templates>>;
  /** What sounds like a side and is none: "right now". */
  readonly notSides: Templates;
  /** What recognition makes of words it heard wrong, and nobody says: it means nothing, so that Charley asks again. */
  readonly misheard: Templates;
  /** Red flags: before everything else. */
  readonly redFlags: readonly RedFlag[];
  /** What may be a red flag in words that no rule knows: it is asked about. */
  readonly doubts: readonly RedFlag[];
  readonly rules: readonly Rule[];
  /** What counts only when nothing else does: a short word among others. */
  readonly answers: readonly Rule[];
  /** Words that a red flag may always lack. */
  readonly articles: readonly string[];
  /** Endings that a word may have, apostrophe included. */
  readonly endings: readonly string[];
}
