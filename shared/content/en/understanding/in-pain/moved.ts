import type { Rule } from '../../../../dialogue/understanding/language.ts';

const inRelief = ['coaching', 'easing'] as const;

/** It has gone to another place. */
export const movedInPain: readonly Rule[] = [
  // Of a place "going" and "gone" are no relief, as they are of the cramp: "my hamstring's going an all".
  {
    intent: 'worse',
    says: [
      '^ [<cry>|<filler>|no|yes|now|but|and] [<cry>|<filler>|now|but|and] (my|the|me) [left|right|big|whole|other] (foot|toe|toes|arch|sole|thigh|hamstring|hammy|quad|shin|groin|inner thigh) [is|are|has|have] [just] (going|gone) [now|too|as well|an all|and all|again|off] $',
    ],
    in: inRelief,
  },
  {
    intent: 'cramp.onset',
    topic: 'other leg',
    says: [
      `
        (swapped|changed|switched|swapping|jumped|moved) [over] (legs|sides|feet)
        (to|in|into|down|got|it's|is|now) [in] (the|my|me) other (leg|calf|foot|side|one|thigh|shin)
        (the|my|me) other (leg|calf|foot|one|side|thigh|shin) ... (now|has|going|gone|cramping|cramped|hurts|hurting|too|started|starting|seized|locked|cramp)
        ^ [no|now|and|oh] [now] [the|my] other (leg|calf|foot|one|side|thigh|shin) [has|is] [now|too|as well|gone|going] $
        ^ [<filler>|no|sorry] [that's|that is|it's|this is|you mean|you're doing|you've got|you have|we've got|i've got|you're on|i'm doing|got] [the|my] wrong (leg|side|foot|one) [love|charley] $
        ^ [<filler>|no|sorry] [it's|it is|i said] not (that|this) (leg|foot|one|side) [charley] $
        ^ [<filler>|no|sorry] i (mean|meant) [my|the] other (leg|calf|foot|one|side) $
        not (this|that|the) (leg|foot|one|side) [it's|but|no] the other (leg|foot|one|side)
        (the|my|me) (left|right|other) (one|leg|side) [has|is] [just] (gone|going|started|starting|off|away|at it|doing it|joined in|joining in) (as well|too|now|an all|again)
        now (the|my|me) (left|right|other) (one|leg|side) [has|is] [just] (gone|going|started|starting|off|away|at it|doing it|joined in|joining in)
      `,
    ],
    unless: '(bend|than the other|on the other hand|other one is fine|stretch|do the other|next)',
    in: inRelief,
  },
  {
    intent: 'worse',
    says: [
      '(easing|eased|better|gone|stopped|fine|okay) [there|now|in ...] (but [now]|and now) (<own>|the [left|right] <place>) [is|are|has|have] [just|now] (going|started|starting|at it|cramping|cramped|seizing|seized|hurts|hurting)',
    ],
    in: inRelief,
  },
  {
    intent: 'worse',
    says: [
      `
        (gone|went|passed|come|got|run|going|coming|crept) [right|all the way|straight|back|round] (to|into|in to|down to|up to|down into|up into|over to|down|up) [my|the|me] [left|right|other] <place>
        (moved|moving|spread|spreading|jumped|shifted|shifting|travelled|started|starting|switched|transferred|creeping|shot|flew) ... (to|into|in|down|up|over|down to|up to) [my|the|me] [left|right] <place>
        (lower|further|higher) (down|up) ... [in] (my|the|me) [left|right] <place>
        (fine|better|okay|all right|gone) [but|now] (it's|it is) [in] (my|the|me) [left|right] <place>
        from [my|the|me] <place> (to|into|in to|up to|down to|over to|and into) [my|the|me] <place>
        (back|again|started|starting|coming|come on|begun) (in|to|on) (my|the|me) [left|right] <place>
        (have|feel|got|getting|feeling) it in (my|the|me) [left|right] <place>
        now (it's|it is) [in|at|down] (my|the|me) [left|right] <place>
        (it's|it is|now) [all|only|just|mostly] (in|at|down|round) [my|the|me] [left|right] <place>
      `,
      '<place>',
    ],
    unless: `
      (gone to sleep|<not> moved|shall|should i|do i|lift|put|what if|easing|relief|than)
      gone (from|out of) [<the>] [<side>] <place> [now|completely|altogether|thanks|at last] $
    `,
    in: inRelief,
  },
  {
    intent: 'part.shin',
    says: [
      `
        ^ [no|now|but|um] [it's|it is|the pain is|it hurts|hurts|pain] [more|mostly] [at|in|on|down|round|around|all] the front [that] [here|now|not the back|of it|it hurts|hurts|it's hurting] $
        ^ [it's] [the] front [and|no] not [the] back $
        ^ [no] [it's] [in|at|on] the front (bit|part|side) $
        (moved|gone|come|shifted|spread|went) [right|all the way] (round|around|to|round to|around to|round at) the front [now|of (my|the) (leg|shin)] $
        not [the|at the|in the] (back|there|here) [it's|it is|but] [the|at the|in the] front
      `,
    ],
    in: inRelief,
  },
  {
    intent: 'worse',
    says: [
      `
        <own> ... <gripping>
        <gripping> ... in <own>
        now (<own>|the [left|right] [big|little|whole] <anyplace>) [has|is] [just] (going|gone|started|starting|at it)
        (inside|front|back|bottom|top|side|sole|ball|under|underneath) ... ... <place> [has|have|is] [just] (gone|going) [now|too|as well|again] $
        <own> [has|have|is] [just] (gone|went) [now|again|too|as well|an all|and all] $
        now [it's|it is|in] <own> [again|too|as well] $
        ^ [<cry>|and|oh] [no|now|and|it's] [the|my|me] [left|right|other] <place> this time
        <own> (as well|too|an all) [now] $
        <place> [is] [the|where|where the] (problem|trouble|culprit|worst|pain is)
        now <own> [has] got it
        (it's|it is) [in] <own> [that] (now|next|as well|too) $
        ^ [<cry>] [the|my] [left|right] <place> (now|next|as well|too) $
        ^ [<cry>] [<cry>] (and|now|also) [now|also|it's] <own> [now|too|as well|hurts] $
        the [left|right] <place> [has|have|is] [just] (gone|went|going) (now|again|too|as well)
        <own> (are|is) going [now|too|again|as well|an all|and all]
        <own> going (now|too|again|as well|an all|and all)
        <own> [is|are|has|have] [just] (starting|started) [up|now|too|off|again|as well|to go|to cramp|cramping|hurting] $
        not [in] (the|my) <place> ... ... (it's|but|now) [in] (the|my) <place>
        but ... (<own>|the <place>) [is|has|feels] [really|so|still] (bad|awful|terrible|murder|agony|worse|hurting|sore|cramping|going)
        but ... <own> (hurt|cramp|ache|aches|cramps|hurting|is hurting|is cramping|cramping|has started|is killing|is sore|is bad)
        but [now] (<own>|the [left|right] <place>) [is|are|has|have] [just|now] (away|off|at it|gone|going|started|starting|cramping|seizing)
        that's [so|awful|very] sore
        (six|seven|eight|nine|ten|eleven) out of ten
        <own> (hurts|hurting|is hurting|is killing me|is agony|killing me)
      `,
    ],
    unless: `
      <not> (locked|seized|gripping|in agony|hurt|hurting)
      (<not>|no longer) [really] <gripping on> ($|now|any more|anymore|any longer|at all|so|and|thank|thanks)
      (has|have|<place>|just|finally|now) (stopped|quit) <gripping on>
      (when|if) (i|you)
      (pain|cramp|spasm|ache|tightness) ... (in|from|out of|off) ... (gone|going)
      <my> [left|right] leg [has|is] [just] gone $
      (better $|unlocked|released|let go|loosened|easing|eased|less|bit|little|slightly|as much)
    `,
    in: inRelief,
  },
];
