/** What Charley can expect to hear: each context arms its own intents and so its own grammar. */
export const listeningContexts = [
  'idle',
  'coaching',
  'easing',
  'yes-or-no',
  'which-part',
  'which-side',
  'emergency',
] as const;
export type ListeningContext = (typeof listeningContexts)[number];
