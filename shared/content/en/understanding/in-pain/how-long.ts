import type { Rule } from '../../../../dialogue/understanding/language.ts';

const inRelief = ['coaching', 'easing'] as const;

/** How much longer, and how. */
export const howLongInPain: readonly Rule[] = [
  {
    intent: 'repeat',
    topic: 'time left',
    says: [
      `
        ^ [<cry>|<filler>] i (lost|have lost|keep losing|forgot) [the] (count|track) [of it|of the seconds|of time] [how (long|many)|how much longer|where are we] $
        ^ [<cry>|<filler>] (i've|i'm) (lost|losing) [the] (count|track) [of it|of the seconds|of time] [how (long|many)|how much longer|where are we] $
        how (many|long|much) [more] (to go|still to go) [now|yet|charley] $
        how (much longer|many more seconds|many seconds|long left|long now|long more|long to go|much more|many more|long is left|long have i got)
        how (long|many seconds) (do|must|should|shall|have|till|until|before|does|am|are|is) [i|we|it] [have|got|need|supposed|meant] [to] ... (hold|keep|do this|do it|go on|stay|go|stop|over|end|pull|stretch|sit|lie|stand|stay|kneel|wait)
        how many [more] [are|is] (left|there|there left|still to come|to come|to do) [now|yet|charley|still] $
        (are we|am i) (done|finished|there) [yet|now]
        (is|will) (it|this) [be] (over|done|finished) (soon|yet) $
        (what's the|what is the) (count|timer) [at|on|now]
        ^ [<filler>] (what|where) are we [up] (at|on|to) [now] $
        (can|may|should) i stop [yet|now] $
        (are we|am i|is it|is that|are you) (nearly|almost|close to|about) (there|done|finished|over|up)
        ^ [how's|how is] [the] time (left|remaining) [please|charley] $
        how much time (is|have|do) ... (left|got)
        is it time [yet|now] $
        when (can|may|do|should) i (stop|let go|rest|relax|finish)
        (is|was) (that|it) [the] [full] (ten|twenty|thirty|sixty|<number>) seconds
        (what|how much) time [is|have i|do i have|have we] [got] left
        (is|was) (that|this|it) [long] enough
        how long have (i|we) (done|been|held|gone)
        how far (through|along|in|into)
        when (do|are|will|should) (we|i|you) [to] (start|begin|go|going|carry on|get) [back|again|going|on|next]
        (how long is|how long's|how long does) (the|this|my) (break|rest|pause)
        (what's the time left|say when)
        (can|may|should|do|shall) i (let go|let it go|relax|release|rest|come out of it|stop holding|stop pulling) [yet|now|it] $
      `,
    ],
    unless: '(will it|does it|cramp|pain|last|ago|sleep|hurt|since|the diary|doctor|ease)',
    in: inRelief,
  },
  {
    intent: 'repeat',
    says: ['<asked of a place>'],
    in: [...inRelief, 'yes-or-no', 'which-part', 'which-side'],
  },
  {
    intent: 'repeat',
    says: [
      `
        (can|could|may) i (bend|straighten|keep|rest|lower|lift|move|point|put) (my|the|it|them) [other] [knee|knees|leg|foot|toes|heel|back|up|down|bent|straight]
        (which|what) (way|direction|foot|leg) [do|does|should|am|is|was] [i|it|it again]
        (up or down|down or up|push or pull|pull or push|straight or bent|bent or straight|toes up or down)
        (towards|toward|to|away from) me (or|and)
        (do|should|shall|must|am) i [meant to|supposed to] (pull|pulling|push|bend|straighten|point|lift|hold|keep|stretch|flex|do it|press) ...
        (am i doing|is this|is that|am i) (it|this|right|that) [right|correctly|properly|the right way|how]
        what am i (supposed|meant) to
        (is|are) (my|the) (foot|feet|knee|leg|toes|heel|back) (supposed|meant|allowed) to
        should (my|the) (foot|feet|knee|leg|toes|heel) [be|stay]
        what do i do $
        ^ [<cry>|<filler>] what (shall|should|can|could|must|will) i do [now|next|then|please|charley] $
        what do i do with (my|the|it|this)
        (is|am|was) (this|that|it) the right (way|direction|stretch|place|thing)
        like this
        what am i doing
        what do i have to do
        ^ what (was|is) the (last|first|next) (bit|part|thing) [again] $
        ^ (what should i do|show me|what do you say|what do you want|what are you saying) $
        ^ how $
        where (do|should|shall) i (put|hold|grab|pull|press)
        how should (my|the) (foot|leg|knee|toes) be
        (how do i|how should i|how am i meant to) (do|hold|pull|bend|reach|straighten|stretch|get) (it|this|that|my|them|the)
      `,
    ],
    unless: `
      (coming|happening|returning|come) (back|again)
      (why|stop|if|help|prevent|cramp|cramps|long|rid|another|again tonight|worry|doctor|dangerous|leg like this)
      (every|each) (night|day|morning|evening)
      (before bed|daily|regularly)
      (feel|felt|seen|going|go on|keep|been|get|hurt|hurts|cramped|pain) like this
      like this (before|one|all)
      should i (hold|keep) (off|on to|a)
    `,
    in: inRelief,
  },
];
