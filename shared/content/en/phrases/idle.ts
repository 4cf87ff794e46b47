/** While idle also these, with every place in the frames: the places run together in nobody's list. */
export const onsetFrames = {
  one: {
    places: [
      'leg',
      'calf',
      'foot',
      'arch',
      'instep',
      'thigh',
      'hamstring',
      'hammy',
      'shin',
      'quad',
      'big toe',
    ],
    frames: [
      'i have a cramp in my {place}',
      "i've got a cramp in my {place}",
      'i have a cramp in my left {place}',
      'i have a cramp in my right {place}',
      'my {place} is cramping',
      'my {place} is cramping again',
      "i've got cramp in my {place} again",
      'my left {place} is cramping',
      'my right {place} is cramping',
      "i've got a charley horse in my {place}",
      'cramp in my left {place}',
      'cramp in my right {place}',
      'ow my {place}',
      'ouch my {place}',
      'oh my {place}',
    ],
  },
  several: {
    places: ['legs', 'calves', 'feet', 'toes', 'thighs'],
    frames: [
      'i have a cramp in my {place}',
      'my {place} are cramping',
      'i have a cramp in both {place}',
      'ow my {place}',
    ],
  },
} as const;

/** How Charley is called while idle. */
export const calledByName = [
  'hey charley i have a cramp',
  'hey charley help',
  'charley i have a cramp',
  'charley what can i say',
  'charley why do i get cramps',
  'charley start my stretches',
  'charley how many cramps this week',
  'charley when should i see a doctor',
  'charley good night',
] as const;
