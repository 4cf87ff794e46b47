import { sampleRateHz } from '../../../../shared/audio/frame.ts';
import { createRandom, type Random } from './random.ts';
import { addInto, atLevel, type Sound, samplesIn, silence } from './sound.ts';

/** One sound of a house, made here. */
type HouseSound = (random: Random) => Sound;

/** Doors, dishes, a telephone, steps, a passing car, a clock, a creaking board, a dog: every two to eight seconds one. */
export function houseNoises(seconds: number, seed: number): Sound {
  const random = createRandom(seed);
  const house = silence(seconds);
  for (let at = 2; at < seconds - 1; at += random.between(2, 8)) {
    const sound = atLevel(random.of(houseSounds)(random), random.between(-40, -18));
    addInto(house, sound, samplesIn(at));
  }
  return house;
}

const door: HouseSound = (random) =>
  made(0.4, (time) => Math.exp(-18 * time) * (Math.sin(2 * Math.PI * 70 * time) + random.between(-0.6, 0.6)));

const dishes: HouseSound = (random) => {
  const clinks = Array.from({ length: 5 }, () => ({ at: random.next(), hz: random.between(1_800, 5_500) }));
  return made(1.4, (time) =>
    clinks.reduce((sum, { at, hz }) => {
      const since = time - at;
      return since < 0 ? sum : sum + Math.exp(-25 * since) * Math.sin(2 * Math.PI * hz * since);
    }, 0),
  );
};

const telephone: HouseSound = () =>
  made(3, (time) => (time % 3 > 2 ? 0 : Math.sin(2 * Math.PI * (time % 0.1 > 0.05 ? 880 : 1_100) * time)));

const steps: HouseSound = (random) =>
  made(3, (time) => Math.exp(-30 * (time % 0.6)) * random.between(-1, 1) * Math.sin(2 * Math.PI * 90 * time));

const car: HouseSound = (random) => {
  let low = 0;
  return made(6, (time) => {
    low += 0.06 * (random.between(-1, 1) - low);
    return low * Math.sin((Math.PI * time) / 6);
  });
};

const clock: HouseSound = (random) =>
  made(5, (time) => Math.exp(-400 * (time % 0.5)) * random.between(-1, 1));

/** A tone that slides, with harmonics: the nearest to a voice of them. */
const creak: HouseSound = () =>
  made(0.9, (time) => Math.sin(2 * Math.PI * 12 * time) ** 2 * sawtooth((180 + 160 * time) * time));

const dog: HouseSound = (random) =>
  made(1.6, (time) => {
    const since = time % 0.5;
    const voice = sawtooth((420 - 300 * since) * since) + random.between(-0.5, 0.5);
    return since > 0.2 ? 0 : Math.sin((Math.PI * since) / 0.2) * voice;
  });

const houseSounds: readonly HouseSound[] = [door, dishes, telephone, steps, car, clock, creak, dog];

function made(seconds: number, sampleAt: (time: number) => number): Sound {
  return silence(seconds).map((_, at) => sampleAt(at / sampleRateHz));
}

function sawtooth(cycles: number): number {
  return 2 * (cycles - Math.floor(cycles)) - 1;
}
