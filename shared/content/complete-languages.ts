/**
 * The languages to choose from, English first: those in which every word is there, as a test holds. A list of its
 * own, so that who reads a setting need not load the words.
 */
export const completeLanguages: readonly string[] = ['en'];
