/**
 * What is said in a conversation so often that an ear has to expect it word for word, though rules tell what it means:
 * without it "my other leg" was heard as "my upper leg" by each of four voices, and "it's gone now" as "it's gone numb".
 */
export const expectedInConversation = [
  'my other leg',
  'the other leg',
  "it's my other leg",
  "it's gone now",
  'gone now',
  "yes it's gone",
  "yes it's easing",
  "yes it's better",
  'yes a little',
  'yes a bit',
  'a little',
  'a little bit',
  'it still hurts',
  'no it still hurts',
  "it's coming back",
  "it's come back",
  "it's much better",
] as const;
