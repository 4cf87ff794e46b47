import { type Leg, type Pose, person } from './body.ts';
import { arrow, nearStroke, type Point, path, solid, toAndFro } from './shapes.ts';
import { bed, bedEnd, cushion, pillow, towel } from './things.ts';

const straightLeg: Leg = { knee: [126, 117], ankle: [186, 117], toe: [191, 90] };

/** Sits in bed, the legs straight, and leans on a hand. */
const sitting: Pose = {
  head: [56, 30],
  shoulder: [58, 62],
  hip: [70, 114],
  leg: straightLeg,
  arm: { elbow: [36, 90], hand: [30, 121] },
};

/** Lies in bed, the head on the pillow. */
const lying: Pose = {
  head: [36, 92],
  shoulder: [62, 112],
  hip: [118, 115],
  leg: { knee: [164, 116], ankle: [206, 118], toe: [212, 92] },
  arm: { elbow: [86, 96], hand: [112, 102] },
};

const toes: Point = [190, 88];

/** What is done lying or sitting in bed, from the side. */
export const inBed = {
  'leg-straight': bed + person({ ...sitting, moving: 'leg' }) + arrow([96, 82], [164, 82]),
  'toes-toward-you':
    bed +
    person({
      head: [110, 36],
      shoulder: [90, 62],
      hip: [66, 114],
      leg: { ...straightLeg, toe: [172, 88] },
      arm: { elbow: [132, 84], hand: [168, 82] },
      moving: 'foot',
    }) +
    arrow([220, 112], [186, 52], [222, 66]),
  towel:
    bed +
    person({
      ...sitting,
      moving: 'foot',
      leg: { ...straightLeg, toe: [184, 88] },
      arm: { elbow: [82, 98], hand: [104, 80] },
    }) +
    towel([104, 80], toes) +
    arrow([178, 50], [112, 50]),
  'bed-end':
    bed +
    bedEnd +
    pillow +
    person({ ...lying, moving: 'foot', leg: { knee: [164, 116], ankle: [200, 119], toe: [203, 90] } }) +
    arrow([122, 74], [194, 74]),
  'foot-pull':
    bed +
    person({
      head: [98, 28],
      shoulder: [84, 58],
      hip: [70, 114],
      leg: { knee: [134, 66], ankle: [150, 115], toe: [184, 96] },
      arm: { elbow: [124, 98], hand: [182, 88] },
      moving: 'foot',
    }) +
    arrow([216, 122], [198, 66], [222, 88]),
  rub:
    bed +
    person({
      head: [92, 26],
      shoulder: [80, 58],
      hip: [66, 114],
      leg: { knee: [138, 64], ankle: [178, 114], toe: [206, 120] },
      arm: { elbow: [112, 98], hand: [148, 98] },
      moving: 'arm',
    }) +
    toAndFro([168, 46], [216, 100]),
  shake:
    bed +
    person({ ...sitting, moving: 'leg', leg: { knee: [128, 104], ankle: [184, 88], toe: [184, 60] } }) +
    toAndFro([216, 46], [216, 118]),
  rest: bed + pillow + person(lying),
  'leg-on-pillow':
    bed +
    cushion(142, 218, 104) +
    pillow +
    person({ ...lying, moving: 'shin', leg: { knee: [158, 98], ankle: [202, 94], toe: [208, 68] } }),
  'leg-up-with-towel':
    bed +
    pillow +
    person({
      ...lying,
      farLeg: lying.leg,
      leg: { knee: [148, 76], ankle: [176, 36], toe: [156, 22] },
      arm: { elbow: [88, 92], hand: [104, 72] },
      moving: 'leg',
    }) +
    towel([104, 72], [162, 20]) +
    arrow([212, 84], [212, 22]),
  'heel-behind-side-lying':
    bed +
    pillow +
    person({
      ...lying,
      hip: [118, 110],
      farLeg: { knee: [166, 118], ankle: [210, 120], toe: [226, 112] },
      leg: { knee: [168, 84], ankle: [124, 58], toe: [104, 46] },
      arm: { elbow: [88, 78], hand: [116, 56] },
      moving: 'shin',
    }) +
    arrow([196, 50], [138, 22], [178, 18]),
  'ankles-up-and-down':
    bed + person({ ...sitting, moving: 'foot' }) + toAndFro([168, 54], [220, 106], [218, 56]),
  'ankles-in-circles':
    bed +
    person({ ...sitting, moving: 'foot' }) +
    path('arrow', 9, 'M169 46A26 26 0 1 1 198 72') +
    solid('arrow', 'M180 72L199 58V86Z'),
  'loose-covers':
    bed +
    pillow +
    person({ ...lying, leg: { ...lying.leg, toe: [209, 90] } }) +
    nearStroke('moving', 12, [92, 104], [140, 94], [188, 58], [222, 58], [228, 120]) +
    arrow([204, 46], [204, 3]),
  'bed-edge':
    solid('thing', 'M8 98Q8 94 12 94H116Q120 94 120 98V150H8Z') +
    person({
      head: [86, 17],
      shoulder: [86, 44],
      hip: [86, 82],
      leg: { knee: [138, 84], ankle: [138, 138], toe: [166, 144] },
      arm: { elbow: [104, 66], hand: [126, 72] },
      moving: 'shin',
    }) +
    arrow([202, 78], [202, 140]),
} as const;
