import type { Rule } from '../../../../dialogue/understanding/language.ts';

/** Pain that ends a stretch (§2.0). */
export const sharpPain: readonly Rule[] = [
  {
    intent: 'sharp pain',
    topic: 'pop',
    says: [
      `
        (popped|^ pop $|snapped|snap|tore|torn|tear|tearing|ripped|rip|ripping|ruptured)
        (a|it|go|went|gone|goes|going) pop
        (gone|went) (snap|bang|twang|ping|crack) in <place>
        gone (snap|bang|twang|ping|crack) in <own>
        (a|something) snap
        something (gave|went|give)
        (something|it) [has|just] [just] (went|gone|give|gave|go|going) in (my|me|the) [left|right] (calf|leg|thigh|hamstring|achilles|muscle)
        felt (something|it) [just|go|suddenly] (give|gives|rip|tear|snap|pop|ping|tearing)
        (crack|bang|twang|ping|tearing|ripping|popping|snapping|cracking|rip) ... (in|from|at) ... (calf|leg|achilles|hamstring|thigh|ankle|muscle|knee)
        (heard|felt|was|hear) a ... (crack|twang|rip|tear|snap|pop)
        (like|though|if|been|felt) ... (kicked|shot|hit|whacked|thumped|struck) [me] (in|on|at) [the|my] (calf|back of (the|my) leg|leg|achilles|hamstring)
      `,
    ],
    unless: `
        (snap out|in tears)
        (ripping|tearing|ripped) (my|me|the) [left|right] <place> [clean|right] off
        ^ (will|could|can|might|would) (it|i|<own>)
        (pop|tear) up
        (going to|about to|will|might|could|gonna) (pop|snap|tear|rip)
        (pop|popped|snapped) back
      `,
  },
  {
    intent: 'sharp pain',
    topic: 'wrong',
    says: [
      `
        (something's|something is|something has|something else is) [gone|not|just|just not] [very|badly|really|terribly|seriously|quite] (wrong|right)
        something (isn't|is not) [quite] right
        there's something [very|badly|really|terribly|seriously|else] wrong
      `,
    ],
    unless: `
        (something's|something is|something has|something else is) [gone|just] [very|badly|really|terribly|seriously|quite] right
        (wrong|right) (number|way|side|leg|one|foot|now|away)
        (if|when|nothing)
      `,
  },
  {
    intent: 'sharp pain',
    says: [
      `
        (sharp|stabbing|stabbed|stab|shooting|a jolt|piercing|like a knife|knife|electric shock)
        (stinging|searing|hurts sharply|shot through)
      `,
    ],
    unless: `
        (sharpen|sharpish)
        (look|<not>|<not> as|<not> so|less|<not> that|isn't as) sharp
      `,
  },
];
