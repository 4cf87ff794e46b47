import type { DrawingId } from '../drawings.ts';

/** What each drawing shows, for those who have the screen read to them. */
export const drawings: Readonly<Record<DrawingId, string>> = {
  'leg-straight': 'A person sits in bed and stretches the leg out straight.',
  'toes-toward-you': 'A person sits in bed, leg straight, and pulls the toes back toward the shin.',
  towel: 'A person sits in bed with a towel round the foot and pulls both ends.',
  'bed-end': 'A person lies in bed and presses the flat foot against the bed end.',
  standing: 'A person stands with the feet flat and holds on to a chair. Weight goes down through the leg.',
  'wall-lean':
    'A person leans on a wall with both hands, one leg back. The back knee is straight, the heel is down.',
  walk: 'A person walks slowly and holds on.',
  'foot-pull': 'A person sits with the knee bent and pulls the toes back with a hand.',
  'arch-rub': 'A thumb rubs to and fro along the arch of the foot.',
  'sole-on-floor': 'The whole foot presses flat on the floor.',
  'roll-bottle': 'The foot rolls a bottle to and fro on the floor.',
  'toes-up': 'The toes are lifted up. The rest of the foot stays still.',
  'toes-down': 'The toes are pressed down.',
  'toes-spread': 'The toes spread apart.',
  'leg-up-with-towel':
    'A person lies on the back. A towel round the foot lifts the straight leg. The other leg stays down.',
  'seated-lean': 'A person sits with one leg straight, heel on the floor, and leans forward.',
  'heel-behind-side-lying':
    'A person lies on one side. The upper knee is bent and a hand brings the heel behind.',
  'foot-back-under-chair': 'A person sits on a chair and slides the foot back under it.',
  'heel-up-standing': 'A person stands, holds a chair, and brings one heel up behind.',
  'leg-outward': 'Seen from above: a person lies down and slides one leg out to the side.',
  'toes-away': 'The toes point away and down.',
  'top-of-foot-down': 'A hand presses down on the top of the foot. The toes point down.',
  'toes-behind': 'A person stands and holds a chair. The toes of one foot rest on the floor behind.',
  rub: 'A hand rubs slowly up and down the leg.',
  shake: 'A person sits and shakes the leg loosely.',
  rest: 'A person lies and rests, head on a pillow.',
  'leg-on-pillow': 'A person lies with the lower leg on a pillow.',
  warmth: 'Something warm lies against the lower leg.',
  'cold-pack': 'A wrapped cold pack lies against the lower leg.',
  'ankles-up-and-down': 'A person sits with the legs straight and pumps the feet up and down.',
  'ankles-in-circles': 'A person sits with the legs straight and circles the feet.',
  'bed-edge': 'A person sits on the edge of the bed, both feet on the floor.',
  'loose-covers': 'The covers lie loose over the feet of a person in bed.',
  water: 'A glass of water.',
};
