import type { Rule } from '../../../../dialogue/understanding/language.ts';

/** A question about cramps that fits no other answer, and why they come. */
export const causeQuestions: readonly Rule[] = [
  {
    intent: 'why',
    topic: 'why',
    says: [
      `
        ^ (what|why|do|does|are|is|can|could|should|will|would) ... ... (leg|foot|calf|toe|night|my|these|muscle) (cramp|cramps|cramping)
        ^ (do|can|could|are|will) cramps
      `,
    ],
    unless: '(<someoneElse>|you|said|it)',
    in: ['idle'],
  },
  {
    intent: 'why',
    topic: 'why',
    says: [
      `
        ^ (can|could|does|do|did|will|would|might) ... ... (give|cause|bring on|trigger|lead to|start) [me|you|us|people|someone|a|an|the|these|my] [leg|foot|calf|night|muscle] (cramp|cramps)
        ^ (is|could|can|might|was) it [be] ... ... (causing|giving me|bringing on|triggering) ... <crampName>
      `,
    ],
    in: ['idle'],
  },
  {
    intent: 'why',
    topic: 'why',
    says: [
      `
        what (did|have) i (do|done) to (get|deserve|cause|bring)
        why (does|do|is) (this|it|they) (keep|keeps|keeping|happen|happening|always)
        (why|how come|causing|caused|causes|reason)
        what (causes|cause|caused|is causing|makes|is making|brings|brought|triggers|triggered|gives me)
        what (sets|set)
        what's (causing|making|triggering|behind)
        cause [of]
        where (does ... come from|do ... come from)
        (bring|brings|brought ...|brought this) on
      `,
    ],
    unless: `
        because
        why (not|don't|are you|did you|won't you)
      `,
  },
];
