import type { Content } from '../content.ts';

/** What the things of the diary and of the profile are called. */
export const names: Content['names'] = {
  parts: {
    calf: 'Wade',
    foot: 'Fuß',
    toes: 'Zehen',
    hamstring: 'Oberschenkel hinten',
    quad: 'Oberschenkel vorn',
    innerThigh: 'Oberschenkel innen',
    shin: 'Schienbein',
  },
  sides: { left: 'links', right: 'rechts', both: 'beide' },
  outcomes: {
    eased: 'hat nachgelassen',
    stopped: 'von dir beendet',
    advice: 'Rat, Hilfe zu holen',
    emergency: 'Rat zum Notruf',
    quiet: 'wurde still',
    noted: 'später eingetragen',
  },
  tags: {
    'hard day': 'anstrengender Tag',
    'long standing': 'lange gestanden',
    'long sitting': 'lange gesessen',
    'little water': 'wenig getrunken',
    'tight bedding': 'enge Bettdecke',
    'new medicine': 'neues Medikament',
  },
  routines: { standing: 'Abendübungen im Stehen', seated: 'Abendübungen im Sitzen' },
  notSaid: 'nicht genannt',
  sideNotSaid: 'Bein nicht genannt',
  profile: {
    stayInBed: 'Ich bleibe im Bett: kein Aufstehen',
    numbFeet: 'Taube Füße, Diabetes oder schlechte Durchblutung',
    limitedFluids: 'Ich soll wenig trinken',
    clotHistory: 'Ich hatte ein Blutgerinnsel',
    pregnancy: 'Schwanger',
    jointSurgery: 'Gelenkoperation, oder eine Verletzung an Muskel oder Sehne',
  },
};
