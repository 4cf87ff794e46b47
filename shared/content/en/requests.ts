/** What Charley answers a page when something could not be done; `{name}` marks a placeholder. */
export const requests = {
  notKept: 'The disk did not take this. It is kept until Charley ends, and tried again.',
  notErased: 'The diary is still there: the disk did not let it be deleted.',
  notADiary: 'This is not a diary that Charley exported.',
  toCome: 'Not saved: it lies in the future. Look at the date and the time.',
  importPartly: 'Entries taken: {count}. Not allowed, and left out, by their place in the file: {places}.',
};
