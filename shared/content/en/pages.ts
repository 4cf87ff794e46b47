/** The words of the pages by day; `{name}` marks a placeholder. */
export const pageWords = {
  /** What main answers when something could not be done. */
  desk: {
    notKept: 'The disk did not take this. It is kept until Charley ends, and tried again.',
    notErased: 'The diary is still there: the disk did not let it be deleted.',
    notADiary: 'This is not a diary that Charley exported.',
    importPartly: 'Entries taken: {count}. Not allowed, and left out, by their place in the file: {places}.',
  },
};
