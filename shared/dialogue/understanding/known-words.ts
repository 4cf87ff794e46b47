import type { Templates } from './templates/template.ts';

/** The names that the engine itself looks for; a language may have more, for its own rules. */
export interface KnownWords {
  /** A cramp by name. */
  readonly cramp: Templates;
  /** A cramp as a thing that one has: not "cramped". */
  readonly crampName: Templates;
  /** What is said around the bare name of a cramp: "bad", "again". */
  readonly aroundCry: Templates;
  /** A cramp that began a while ago and goes on. */
  readonly ongoing: Templates;
  /** What a cramp came amid: "I was asleep when …". */
  readonly 'amid something': Templates;
  /** What was never so bad before, and so is there now. */
  readonly unequalled: Templates;
  /** A cramp of another day that has come back. */
  readonly returned: Templates;
  /** Somebody else's words to many: a programme, an article. */
  readonly broadcast: Templates;
  /** A time that is over: "last night". */
  readonly 'past time': Templates;
  /** A muscle of one's own in a space or a night, where a place is not: "my calf's cramped up in the night". */
  readonly 'cramped oneself': Templates;
  /** A place with too little room: "cramped in the back". */
  readonly 'cramped place': Templates;
  /** What was said by oneself at another time: "I'm like I've got a cramp". */
  readonly 'quoting oneself': Templates;
  /** Told as what was. */
  readonly 'in the past': Templates;
  /** What one has now, in words that could also be of the past: "I've got". */
  readonly 'have got': Templates;
  /** What of that time goes on: "since", "again". */
  readonly 'still so': Templates;
  /** What a place of one's own does now and then: "my calves cramp at night". */
  readonly habit: Templates;
  /** That a cramp of a habit is there just now: "and it's happening now". */
  readonly happening: Templates;
  /** Whose something is, said before it is told what it does: "my" of "my hand, it's cramping". */
  readonly 'named first': Templates;
  /** What only may be. */
  readonly hypothetical: Templates;
  /** A cramp that does something to the speaker, or that the speaker is up or awake with: whatever else is said. */
  readonly suffered: Templates;
  /** How to be rid of this cramp: a cry in the words of a question. */
  readonly plea: Templates;
  /** A cramp of somebody beside the speaker, and a cry for what to do: worth a silent question. */
  readonly kinCramp: Templates;
  /** A cramp of now likened to one that is over: "like it did last week". */
  readonly 'as it was': Templates;
  /** How the speaker wants to be helped: "but don't talk, just show me". */
  readonly 'how to help': Templates;
  /** Yes, in any form. */
  readonly yes: Templates;
  /** How the cramp is, asked of whoever has it by somebody else: "is that better". */
  readonly 'asked of the sufferer': Templates;
  /** What may be the beginning of a cramp: worth a silent question. */
  readonly doubtful: Templates;
  /** Something of a place of one's own just now, in words that no rule knows. */
  readonly complained: Templates;
  /** Talk of one's own legs that is no complaint of this moment: shoes, itches, walks. */
  readonly 'everyday leg': Templates;
  /** What recognition makes of a lone "no" and a lone "stop" where one was asked: so unless more is heard. */
  readonly nearNo: Templates;
  readonly nearStop: Templates;
  /** The one word that silences Charley among whatever is left of its own line: no echo was ever heard as it. */
  readonly stopAmidOthers: Templates;
  /** A "no" that only begins what is said. */
  readonly noFirst: Templates;
  /** What such a "no" does not belong to: "it", "I", "my". */
  readonly notBound: Templates;
  /** Where a sentence turns to what is so now: "but", "it's gone to". */
  readonly turning: Templates;
  /** A place that one does something with: "when I pull my toes". */
  readonly handled: Templates;
  /** A place of one's own that does what only a cramp does: "my calf locked up". */
  readonly gripped: Templates;
  /** A cry and the bare name of a place, and no more: "ow, leg". */
  readonly criedPlace: Templates;
  /** What is said of a leg, or to Charley, or that something hurts: not of a camp in July. */
  readonly 'of a leg': Templates;
  /** Where it is, or how a place is, and little else: "it's in my foot", "my foot hurts". */
  readonly 'answer of a place': Templates;
  /** "i have", "i'm": the speaker's own, now. */
  readonly mine: Templates;
  /** The speaker, in any form: "i", "my", "me". */
  readonly speaker: Templates;
  /** A place of the speaker's own that is not where the cramp is: "a cramp to let with my foot". */
  readonly 'beside a place': Templates;
  /** "my calf": a place of the speaker's own. */
  readonly own: Templates;
  /** "My fingers": any part of the speaker's own body. */
  readonly ownBody: Templates;
  /** What a cramp is called by whoever has it: "the bugger". */
  readonly thing: Templates;
  /** How a cramp feels, as something that goes: "the throbbing". */
  readonly felt: Templates;
  /** What is said of a cramp and hardly of anything else: "walking's helping". */
  readonly 'eases only': Templates;
  /** Called by a name, though a word of telling follows: "John, will you ring?" */
  readonly 'called after all': Templates;
  readonly pain: Templates;
  /** That one will not be talked out of it: "don't tell me". */
  readonly 'not to be told': Templates;
  /** A command that is denied: "you don't need to stop". */
  readonly 'not to do': Templates;
  /** What has a leg or is one, and no part of anybody: "a leg of lamb". */
  readonly 'leg of a thing': Templates;
  /** A red flag that is denied: "I'm not dizzy". */
  readonly 'denied sign': Templates;
  /** A part of the body where no cramp of Charley's is: "my chest". */
  readonly 'another matter': Templates;
  /** That the cramp goes, or yes to it, said first of all. */
  readonly 'relief first': Templates;
  /** The cramp, as it is spoken of: "it". */
  readonly it: Templates;
  /** Left, right, both: the words alone. */
  readonly sides: Templates;
  /** "calf cramp", "cramp in the foot": cramp and place right beside each other. */
  readonly placed: Templates;
  readonly cry: Templates;
  /** A call for help of a single word, and nothing else. */
  readonly calledAlone: Templates;
  readonly negation: Templates;
  readonly others: Templates;
  /** "My toes … they": the place, not people. */
  readonly they: Templates;
  /** People who are certainly not the speaker. */
  readonly someoneElse: Templates;
  readonly past: Templates;
  /** How a question begins. */
  readonly question: Templates;
  /** Over for certain. */
  readonly longAgo: Templates;
  /** A time that is over for certain: neither yesterday nor some days ago. */
  readonly longOver: Templates;
  /** Habits, hearsay, questions, what may be: not a cramp now. */
  readonly general: Templates;
  /** Somebody's words told again. */
  readonly telling: Templates;
  /** People other than the speaker, as they are spoken of. */
  readonly people: Templates;
  /** The same people where they are called: "mum, …". */
  readonly calling: Templates;
  /** How such an end begins, where the rest of it was not heard: "… she". */
  readonly quoteBegun: Templates;
  /** What says where something is that is not the speaker's own: "in the". */
  readonly whereabouts: Templates;
  /** Whoever listens, as the end of what is said: "now, mate". */
  readonly vocative: Templates;
  /** Those who may be called: "mum". */
  readonly kin: Templates;
  /** A first name with what somebody else did: nobody is called by it. */
  readonly 'spoken of': Templates;
  /** What is cried or said before what is meant: "oh no", "wait". */
  readonly opening: Templates;
  /** The openings that would be a command by themselves: "wait", "hang on", "excuse me". */
  readonly 'light opening': Templates;
  /** The same words where they are a command all the same: "wait a minute". */
  readonly 'more than opening': Templates;
  /** What asks for help, or hopes, before a red flag: "should I call a doctor". */
  readonly 'before a red flag': Templates;
  /** Whose answer is told again: "she says". */
  readonly relayed: Templates;
  /** What means nothing, or the opposite, without what follows: "don't", "she says", "last night". */
  readonly 'bound to what follows': Templates;
  /** What a filler behind it makes less clear, and no more: "I'm". */
  readonly 'leaning on what follows': Templates;
  /** That, said at this moment. */
  readonly 'relayed now': Templates;
  /** What only asks for assent, behind what is meant: "isn't it". */
  readonly 'tag question': Templates;
  /** Fear, a plea, a hedge behind what is meant: "I'm scared", "what do I do", "or something". */
  readonly closing: Templates;
  /** Somebody of the speaker's own, as the one that is spoken of: "my wife". */
  readonly 'somebody near': Templates;
  /** What is told of them begins as of this moment: "is", "won't", and not "had". */
  readonly 'so now': Templates;
  /** That a sign of somebody else is over, a habit, a story, or only feared. */
  readonly 'not now': Templates;
  /** How the next sign of somebody else begins: "and his". */
  readonly 'next sign': Templates;
  /** How one corrects oneself: "no", "I mean". */
  readonly repair: Templates;
  /** What a corrected word begins with: "a", "my". */
  readonly 'said anew': Templates;
  /** What behind a red flag or a cramp changes nothing, and would be an answer elsewhere: "again", "it's getting worse". */
  readonly afterthought: Templates;
  /** Somebody else's "I": "he said I …". */
  readonly quoting: Templates;
  /** Whose words they were, at the end: "… she gasped". */
  readonly quoted: Templates;
  readonly clauseBreak: Templates;
  /** What makes something of long ago still so: "since", "still". */
  readonly present: Templates;
  /** How long it has gone on: "since last night". */
  readonly sinceWhen: Templates;
  /** That all was well before, told beside what is wrong now. */
  readonly wasFine: Templates;
  /** Denied, between the sufferer and what is suffered. */
  readonly unreal: Templates;
  /** Breathless for laughing: "that film had me in stitches". */
  readonly amused: Templates;
  /** Only supposed or asked about. */
  readonly supposed: Templates;
  /** What was only supposed is so: "if it hurts, and it does". */
  readonly affirmed: Templates;
  /** Hesitation and words begun. */
  readonly hesitation: Templates;
  /** What fills a sentence anywhere: "like", "basically", "you know what I mean". */
  readonly 'discourse marker': Templates;
  /** The same words where they mean something: "feels like", "not well". */
  readonly 'more than filler': Templates;
  /** Said twice, they are no stutter. */
  readonly number: Templates;
  /** Words that only make another stronger or weaker. */
  readonly intensifier: Templates;
  /** Where no leg is: belly, hand, back. */
  readonly elsewhere: Templates;
  /** What a thing does for cramps, and what is asked of somebody, or of this cramp. */
  readonly 'asked of a thing': Templates;
  readonly 'asked of somebody': Templates;
  readonly lookAlike: Templates;
  /** Politeness, hesitation, cries: taken off at both ends before a phrase is looked up. */
  readonly filler: Templates;
  /** Words that add nothing. */
  readonly small: Templates;
  /** What people say about a cramp besides: how bad, when, since how long. */
  readonly quality: Templates;
  /** Charley called by name. */
  readonly address: Templates;
  /** What a question must be about to count while idle without calling Charley by name. */
  readonly ownTopics: Templates;
  /** Where a new thought begins in a longer sentence. */
  readonly newThought: Templates;
  /** Words that tie what follows to what came before: "if i …", "said i …". */
  readonly binding: Templates;
  /** No sentence ends with these. */
  readonly unfinished: Templates;
  /** What may go on to any sign: "gone", "feels". */
  readonly openEnded: Templates;
  /** The sentences that do. */
  readonly finished: Templates;
}
