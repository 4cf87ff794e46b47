import '../shared/dialogue/exploration.test.ts';

/** The same rules as in the unit tests, over every state that anything said leads to. */
