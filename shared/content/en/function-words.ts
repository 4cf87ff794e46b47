/** No word of how, where, how long or what not to do: such a word is always shown. */
export const functionWords =
  "a an the this that that's it it's its there i i'm i've i'll we we'll let's you you're you've your my " +
  'am is are be has have do can will please now then first and or if when like of at to from in on over for okay try keep';
