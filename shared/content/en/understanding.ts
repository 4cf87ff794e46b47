/** Other spellings of the same words: what stands left is read as what stands right. */
export const spellings: Readonly<Record<string, string>> = {
  'charlie horse': 'charley horse',
  'charlie horses': 'charley horses',
};
