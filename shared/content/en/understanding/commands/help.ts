import type { Rule } from '../../../../dialogue/understanding/language.ts';

/** What can be said. */
export const helpCommands: readonly Rule[] = [
  {
    intent: 'help',
    topic: 'commands',
    says: [
      `
        (options|commands|instructions|menu|my choices|choices|which words|what's possible|say to you)
        what (can i say|can i ask|else can i say|do i say|should i say|could i say|am i supposed to say)
        what (can you do|do you do|can you help|else can you do|to say|words|are you able)
        what (are my choices|commands|do i tell you|do you understand|works here|can i do here)
        what can i tell you
        how (does this work|does it work|do you work|do i use|do i work|do i talk to you)
        how (does this thing|to use)
        (tell me what to|things i can|meant to|supposed to|could|allowed to|can i|can) say
      `,
    ],
  },
];
