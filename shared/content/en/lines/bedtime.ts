import type { LineWords } from '../../words.ts';

/** The bedtime stretches. */
export const bedtime = {
  getReadyByWall: { headline: 'Get ready near a wall', spoken: 'Stand near a wall or sturdy chair.' },
  leftWallLean: { headline: 'Left leg back, heel down', spoken: 'Left leg back. Heel down. Lean in.' },
  rightWallLean: { headline: 'Right leg back, heel down', spoken: 'Now right leg back. Heel down.' },
  seatedLean: {
    headline: 'Sit, heel out, lean forward',
    spoken: 'Sit with one leg straight. Lean forward gently.',
  },
  toesBack: { headline: 'Pull your toes back', spoken: 'Pull your toes back gently.' },
  pumpAnkles: { headline: 'Pump both ankles ten times', spoken: 'Pump your ankles ten times.' },
  easyWalk: { headline: 'A few easy minutes moving', spoken: 'If you like, walk gently for three minutes.' },
  loosenCoversForNight: { headline: 'Loosen covers at your feet', spoken: 'Loosen the covers at your feet.' },
  towelAndWater: { headline: 'Towel and water within reach', spoken: 'Put a towel and water beside you.' },
  allDone: { headline: 'All done. Sleep well', spoken: 'All done. Sleep well.' },
  getReadySeated: { headline: 'Sit with a towel ready', spoken: 'Sit on a chair. Have a towel ready.' },
  leftTowelPull: {
    headline: 'Left leg, towel, pull gently',
    spoken: 'Towel round your left foot. Pull gently.',
  },
  rightTowelPull: { headline: 'Right leg, towel, pull gently', spoken: 'Now your right foot. Pull gently.' },
  seatedLeanOther: { headline: 'Other leg, lean forward', spoken: 'Now the other leg. Lean forward gently.' },
  toesBackOther: { headline: 'Other foot, toes back', spoken: 'Now the other foot. Pull your toes back.' },
  circleAnkles: { headline: 'Circle both ankles five times', spoken: 'Circle your ankles five times.' },
} as const satisfies Record<string, LineWords>;
