import type { Location, Side } from '../../dialogue/meaning.ts';
import type { Outcome, Tag } from '../../diary/entry.ts';
import type { ProfileFlag } from '../protocol.ts';
import type { RoutineKind } from '../routines.ts';

/** What the things of the diary and of the profile are called. */
export const names = {
  parts: {
    calf: 'calf',
    foot: 'foot',
    toes: 'toes',
    hamstring: 'back of thigh',
    quad: 'front of thigh',
    innerThigh: 'inner thigh',
    shin: 'shin',
  } satisfies Record<Location, string>,
  sides: { left: 'left', right: 'right', both: 'both' } satisfies Record<Side, string>,
  outcomes: {
    eased: 'eased',
    stopped: 'stopped by you',
    advice: 'advice to get help',
    emergency: 'emergency advice',
    quiet: 'went quiet',
    noted: 'written down later',
  } satisfies Record<Outcome, string>,
  tags: {
    'hard day': 'hard day',
    'long standing': 'long standing',
    'long sitting': 'long sitting',
    'little water': 'little water',
    'tight bedding': 'tight bedding',
    'new medicine': 'new medicine',
  } satisfies Record<Tag, string>,
  routines: { standing: 'bedtime routine, standing', seated: 'bedtime routine, seated' } satisfies Record<
    RoutineKind,
    string
  >,
  notSaid: 'not said',
  sideNotSaid: 'leg not said',

  /** What is true of a person; each only ever removes steps. */
  profile: {
    stayInBed: 'I stay in bed: no standing',
    numbFeet: 'Numb feet, diabetes or poor circulation',
    limitedFluids: 'Told to limit fluids',
    clotHistory: 'Had a blood clot',
    pregnancy: 'Pregnant',
    jointSurgery: 'Joint surgery, or a muscle or tendon injury',
  } satisfies Record<ProfileFlag, string>,
};
