import type { Rule } from '../../../dialogue/understanding/language.ts';

/** What is said of and to the diary. */
export const diary: readonly Rule[] = [
  {
    intent: 'log',
    topic: 'not a cramp',
    says: [
      `
        (false alarm|by mistake)
        <not> (a cramp|cramp|really a cramp|actually a cramp)
      `,
      '(diary|log|delete|remove|take|entry|record|scrub|strike|count|cross|out|erase)',
    ],
  },
  {
    intent: 'log',
    topic: 'was no cramp',
    says: ["^ (that was not a cramp $|that wasn't a cramp $)"],
  },
  {
    intent: 'log',
    topic: 'bring back',
    says: [
      `
        (bring|put|get|give me|want) (it|that|that one|that entry|the entry|the last one|the last entry) back [in] [my|the] [diary] $
        (bring|put|get) back (it|that|that one|that entry|the entry|the last one|the last entry) $
        (restore|recover|undelete) (it|that|that one|that entry|the entry|the last one|the last entry|my entry)
        (undo|take back|reverse) [the|that] (delete|deletion|deleting|removal)
        don't (delete|remove|erase) (it|that|that one|that entry|the entry)
      `,
    ],
  },
  {
    intent: 'log',
    topic: 'undo',
    says: ['^ [no|oops|wait|please] undo [that|it|this|the last thing|what you did] [please] $'],
  },
  {
    intent: 'log',
    topic: 'delete',
    says: [
      `
        (delete|remove|erase|scrap|undo|wipe|cross ... out|get rid of|scrub|throw away)
        take (... out of|... off)
      `,
      '(entry|diary|log|that|last|record|cramp|history|entries|one|it)',
    ],
    unless: `
        (how|cramps coming|<own>)
        get (rid of it|rid of this)
      `,
  },
  {
    intent: 'log',
    topic: 'helped',
    says: [
      `
        what (helped|worked|did i do|eased|fixed|got rid|did the trick|sorted|made ... better|helps me)
        what (works for me|stretch helped|was it that helped|did we do)
        which (... helped|... worked)
      `,
      '(last|before|me|yesterday|best|usually|time|previous|earlier|other)',
    ],
  },
  {
    intent: 'log',
    topic: 'count',
    says: [
      `
        total
        how (many|often)
        (number|count) of
      `,
      `
        (cramp|cramps|were there|do i get|am i getting|charley horses|nights|times)
        (have|did) i
        (i've|i) had
      `,
    ],
    unless: `
        (people|everyone|women|men|others|seconds|stretches|should i)
        how (many times do i|many times should)
      `,
  },
  {
    intent: 'log',
    topic: 'last',
    says: [
      `
        (when's|which night)
        when (was|did)
        what (time was|time did|day)
        how (long ago|long since|long is it since)
      `,
      '(last|cramp|one|cramps|previous)',
    ],
    unless: 'when should',
  },
  {
    intent: 'log',
    topic: 'show',
    says: [
      `
        (show|read|open|print|see|look at|view|get|make|create|prepare|give me|what does|produce|export)
        (let me hear|go through|i want|can i have|hear|check|display|play back|for the doctor)
        (pull|bring) up
        (what's|tell me what's|what is|what have i got) in
      `,
      "(<diaryName>|last night's entry|my cramps for)",
    ],
    unless: `
        (save|put|write|add|enter|into|prevent)
        in (the diary|my diary)
        log (this|that|it|in the)
        record (this|that)
      `,
  },
  {
    intent: 'log',
    topic: 'show',
    says: [
      `
        what's in my log
        (what's in ...|what's in my|what is in my|what does my|what does the) diary
      `,
    ],
  },
  {
    intent: 'log',
    topic: 'save',
    says: [
      `
        (jot|diary entry)
        (save|log|record|note|write|add|keep|store|enter|mark) this
        (save|log|record|note|write|add|enter|mark) that
        (save|log|record|note|write|mark) it
        save (the|my|cramp)
        log (the|a|one)
        record (the|a)
        (note|write ...|put ...|put one) down
        make (a note|an entry)
        put (... in ... diary|... in ... log|... in my)
        add (... diary|... log)
        keep (a record|... record)
      `,
    ],
    unless: `
        not a jot
        down to experience
        for (<weekday>|tomorrow|next|christmas|the appointment)
        (down there|log out|turn|voice)
        put (... foot|... leg|... toes|weight|it down)
        (lie|sit|slow) down
      `,
  },
  {
    intent: 'log',
    topic: 'show',
    says: ['^ (my diary|my report|cramp log|my history|my log)'],
  },
  {
    intent: 'log',
    topic: 'count',
    says: ['^ how often'],
    unless: '(should|people)',
  },
  {
    intent: 'log',
    topic: 'last',
    says: ['^ last night'],
    unless: '(i|we|he|she|they) (got|had)',
  },
];
