import { type Arm, type Pose, person } from './body.ts';
import { arrow, disc, nearStroke, solid, stroke } from './shapes.ts';
import { chair, floor, rail, seat, wall } from './things.ts';

const holdingOn: Arm = { elbow: [130, 68], hand: [156, 58] };

/** Stands and holds on to the chair. */
const standing: Pose = {
  head: [110, 16],
  shoulder: [110, 46],
  hip: [108, 88],
  leg: { knee: [110, 116], ankle: [110, 144], toe: [134, 148] },
  arm: holdingOn,
};

/** Sits on the seat, both feet down. */
const seated: Pose = {
  head: [80, 16],
  shoulder: [78, 46],
  hip: [78, 90],
  leg: { knee: [134, 92], ankle: [134, 142], toe: [160, 148] },
};

/** What is done standing, or sitting on a seat, from the side. */
export const upright = {
  standing:
    floor +
    chair +
    person({ ...standing, farLeg: { knee: [92, 116], ankle: [84, 144], toe: [106, 148] }, moving: 'leg' }) +
    arrow([54, 78], [54, 144]),
  'wall-lean':
    floor +
    wall +
    person({
      head: [170, 24],
      shoulder: [156, 54],
      hip: [122, 88],
      farLeg: { knee: [160, 104], ankle: [152, 144], toe: [176, 148] },
      leg: { knee: [88, 114], ankle: [54, 140], toe: [76, 148] },
      arm: { elbow: [184, 72], hand: [206, 58] },
      moving: 'leg',
    }) +
    arrow([30, 84], [30, 144]) +
    arrow([84, 42], [134, 22]),
  walk:
    floor +
    rail +
    person({
      head: [114, 16],
      shoulder: [112, 46],
      hip: [110, 88],
      farLeg: { knee: [100, 116], ankle: [72, 138], toe: [90, 150] },
      leg: { knee: [136, 112], ankle: [144, 144], toe: [168, 146] },
      arm: { elbow: [138, 70], hand: [172, 84] },
      farArm: { elbow: [92, 66], hand: [80, 90] },
      moving: 'leg',
    }) +
    arrow([10, 72], [64, 72]),
  'seated-lean':
    floor +
    seat +
    person({
      head: [146, 30],
      shoulder: [120, 52],
      hip: [80, 92],
      farLeg: { knee: [122, 98], ankle: [118, 144], toe: [140, 149] },
      leg: { knee: [134, 118], ankle: [184, 142], toe: [196, 118] },
      arm: { elbow: [138, 84], hand: [160, 108] },
      moving: 'torso',
    }) +
    arrow([170, 12], [208, 76], [206, 24]),
  'foot-back-under-chair':
    floor +
    seat +
    person({
      ...seated,
      leg: { knee: [138, 92], ankle: [108, 136], toe: [132, 148] },
      arm: { elbow: [98, 70], hand: [120, 78] },
      moving: 'shin',
    }) +
    arrow([222, 132], [158, 132]),
  'heel-up-standing':
    floor +
    chair +
    person({
      ...standing,
      farLeg: standing.leg,
      leg: { knee: [102, 122], ankle: [62, 108], toe: [52, 86] },
      farArm: holdingOn,
      arm: { elbow: [82, 70], hand: [60, 90] },
      moving: 'shin',
    }) +
    arrow([26, 142], [26, 80]),
  'toes-behind':
    floor +
    chair +
    person({
      ...standing,
      farLeg: standing.leg,
      leg: { knee: [90, 114], ankle: [56, 122], toe: [44, 147] },
      moving: 'shin',
    }) +
    arrow([22, 82], [22, 142]),
  /* From above: the one drawing that is not from the side. */
  'leg-outward':
    stroke('body', 11, [52, 44], [92, 26]) +
    stroke('body', 11, [52, 80], [92, 98]) +
    stroke('body', 19, [112, 54], [164, 50], [216, 46]) +
    nearStroke('moving', 19, [110, 72], [152, 102], [196, 136]) +
    solid('body', 'M46 40H104Q122 40 122 62T104 84H46Q38 62 46 40Z') +
    disc('body', [22, 62], 15) +
    arrow([224, 66], [214, 122], [236, 98]),
} as const;
