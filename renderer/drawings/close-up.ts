import { foot, footFromAbove, hand, pointedFoot } from './foot.ts';
import { arrow, disc, nearStroke, path, solid, stroke, toAndFro } from './shapes.ts';
import { floor, waves } from './things.ts';

const onFloor = stroke('thing', 6, [10, 146], [230, 146]);
/** The foot further to the right, with a soft pack laid against the calf. */
const packed = `<g transform="translate(32 0)">${foot(0)}</g>${nearStroke('moving', 32, [76, 22], [76, 66])}`;
/** The foot higher, with room beneath. */
const raised = `<g transform="translate(0 -28)">${foot(0, 'body', 28)}</g>`;

/** What is done to one foot, seen near. */
export const closeUp = {
  'arch-rub':
    raised + nearStroke('moving', 19, [166, 148], [140, 126], [116, 108]) + toAndFro([30, 132], [108, 132]),
  'sole-on-floor': onFloor + foot(0) + arrow([186, 20], [186, 90]),
  'roll-bottle': floor + raised + disc('moving', [108, 130], 21) + toAndFro([146, 134], [232, 134]),
  'toes-up': foot(52, 'moving') + arrow([222, 136], [212, 62], [236, 100]),
  'toes-down': foot(-38, 'moving') + arrow([202, 56], [220, 128], [234, 90]),
  'toes-spread':
    footFromAbove(1.5) + arrow([58, 66], [44, 14], [38, 44]) + arrow([184, 90], [214, 46], [212, 80]),
  'toes-away': pointedFoot('moving') + arrow([158, 54], [214, 128], [214, 66]),
  'top-of-foot-down': pointedFoot('body') + hand([134, 100]) + arrow([212, 92], [212, 150]),
  warmth: packed + waves(13, 22),
  'cold-pack':
    packed + path('arrow', 7, 'M30 18V74M6 32L54 60M54 32L6 60M22 23L30 31L38 23M22 69L30 61L38 69'),
  water:
    solid('arrow', 'M86 62Q104 52 120 60T154 58L148 138Q147 142 143 142H97Q93 142 92 138Z') +
    path('body', 9, 'M78 20L90 140Q91 146 97 146H143Q149 146 150 140L162 20') +
    stroke('thing', 6, [40, 152], [200, 152]),
} as const;
