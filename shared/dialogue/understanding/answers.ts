import { type Intent, placeIntents } from '../meaning.ts';

/** How the cramp is, and where. */
const howAndWhere: readonly Intent[] = ['better', 'partial', 'worse', 'side', ...placeIntents];

/** What people tell of a cramp that they are asked about, or have begun to say "no" to: "no, it's my foot". */
export const toldOfIt: readonly Intent[] = [...howAndWhere, 'cramp.onset', 'sharp pain'];

/** What somebody else may be told to have answered: "she says yes". */
export const answersOfAnother: readonly Intent[] = ['yes', 'no', ...toldOfIt];

/** What is heard whatever stands around it. */
export const flagged: readonly Intent[] = ['emergency', 'fall', 'doctor', 'sharp pain'];

/** What else a stretch is told, which a grave sign of one's own body outweighs: "no, and my arm's gone funny". */
export const outweighed: readonly Intent[] = [
  ...(['yes', 'no'] as const),
  ...howAndWhere,
  ...(['repeat', 'pause', 'next', "can't do", "can't stand"] as const),
];
