import type { Rule } from '../../../../dialogue/understanding/language.ts';

/** Restless legs and clots. */
export const lookAlikeQuestions: readonly Rule[] = [
  {
    intent: 'why',
    topic: 'rls',
    says: [
      `
        urge to move
        restless [leg|legs|legs syndrome]
      `,
    ],
    unless: "(i'm restless|restless night)",
  },
  {
    intent: 'why',
    topic: 'clot',
    says: ['(clot|clots|thrombosis|dvt|deep vein|embolism|blood clot)'],
  },
];
