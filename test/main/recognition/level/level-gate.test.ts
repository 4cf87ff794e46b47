import { describe, expect, it } from 'vitest';
import {
  createLevelGate,
  type GateStep,
  type LevelGate,
} from '../../../../main/recognition/level/level-gate.ts';
import { inFrames, noise, tone } from '../../../support/sound/sounds.ts';

const roomDb = -60;
const speechDb = -35;

function pushAll(gate: LevelGate, sound: Int16Array): GateStep[] {
  return inFrames(sound).map((frame) => gate.push(frame));
}

/** A gate that knows a quiet room. */
function settledGate(): LevelGate {
  const gate = createLevelGate();
  pushAll(gate, noise(12_000, roomDb));
  return gate;
}

function fedMs(steps: readonly GateStep[]): number {
  return steps.flatMap(({ feed }) => feed).reduce((ms, samples) => ms + samples.length / 16, 0);
}

describe('the level gate', () => {
  it('feeds nothing of a quiet room', () => {
    expect(fedMs(pushAll(settledGate(), noise(60_000, roomDb)))).toBe(0);
  });

  it('feeds nothing of digital silence', () => {
    const gate = createLevelGate();
    expect(fedMs(pushAll(gate, new Int16Array(16_000 * 20)))).toBe(0);
  });

  it('feeds the 400 ms before a sound with it', () => {
    const gate = settledGate();
    const before = noise(1_000, roomDb);
    pushAll(gate, before);
    const [opening] = pushAll(gate, noise(100, speechDb));
    expect(opening?.kind).toBe('open');
    expect(opening?.feed.slice(0, -1)).toEqual(inFrames(before).slice(-4));
  });

  it('goes on feeding for more than a second after a sound, then shuts once', () => {
    const gate = settledGate();
    pushAll(gate, noise(500, speechDb));
    const steps = pushAll(gate, noise(3_000, roomDb));
    expect(steps.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 11 }, () => 'open'),
      'shutting',
      ...Array.from({ length: 18 }, () => 'shut'),
    ]);
    expect(fedMs(steps)).toBe(1_200);
  });

  it('tells how long it has been quiet', () => {
    const gate = settledGate();
    pushAll(gate, noise(500, speechDb));
    expect(pushAll(gate, noise(400, roomDb)).map(({ quietMs }) => quietMs)).toEqual([100, 200, 300, 400]);
  });

  it('takes a click in the quiet after a sound for none', () => {
    const gate = settledGate();
    pushAll(gate, noise(500, speechDb));
    const click = Int16Array.from([...noise(20, speechDb), ...noise(80, roomDb)]);
    const steps = [
      ...pushAll(gate, noise(300, roomDb)),
      gate.push(click),
      ...pushAll(gate, noise(100, roomDb)),
    ];
    expect(steps.at(-1)?.quietMs).toBe(500);
    expect(steps.at(-2)?.loudMs).toBe(0);
  });

  it.each([
    ['low', 200, 3_000],
    ['high', 4_000, 400],
  ])(
    'opens for a voice that is softer than a %s noise, where that leaves it a band',
    (_name, noiseHz, voiceHz) => {
      const gate = createLevelGate();
      const humming = tone(12_000, -30, noiseHz);
      pushAll(gate, humming);
      expect(fedMs(pushAll(gate, humming))).toBe(0);
      const voice = tone(300, -45, voiceHz);
      const both = humming.slice(0, voice.length).map((sample, at) => sample + (voice[at] ?? 0));
      expect(pushAll(gate, both).at(-1)?.kind).toBe('open');
    },
  );

  it('measures a sound over the floor of the room', () => {
    const gate = settledGate();
    const [step] = pushAll(gate, noise(100, speechDb));
    expect(step?.overFloorDb).toBeGreaterThan(22);
    expect(step?.overFloorDb).toBeLessThan(29);
    expect(step?.loudMs).toBe(100);
  });

  it('hears a whisper 12 dB over the room', () => {
    expect(fedMs(pushAll(settledGate(), noise(400, roomDb + 12)))).toBeGreaterThan(0);
  });

  it('stays shut for a click', () => {
    const gate = settledGate();
    const click = noise(100, roomDb);
    click.set(noise(20, -10), 320);
    expect(fedMs(pushAll(gate, click))).toBe(0);
  });

  it('stays shut for rumble below the voice', () => {
    expect(fedMs(pushAll(settledGate(), tone(2_000, -45, 20)))).toBe(0);
  });

  it('takes a fan that starts for the room after ten seconds, and still hears over it', () => {
    const gate = settledGate();
    const fanDb = -45;
    pushAll(gate, noise(13_000, fanDb));
    expect(fedMs(pushAll(gate, noise(30_000, fanDb)))).toBe(0);
    expect(fedMs(pushAll(gate, noise(400, fanDb + 10)))).toBeGreaterThan(0);
  });

  it('hears the quiet room again within a second of the fan’s end', () => {
    const gate = settledGate();
    pushAll(gate, noise(30_000, -40));
    pushAll(gate, noise(1_000, roomDb));
    expect(fedMs(pushAll(gate, noise(300, roomDb + 12)))).toBeGreaterThan(0);
  });

  it('is open in its first second, when it does not know the room yet', () => {
    expect(pushAll(createLevelGate(), noise(900, speechDb)).at(-1)?.kind).toBe('open');
  });

  it('forgets the sound before it was shut', () => {
    const gate = settledGate();
    pushAll(gate, noise(500, speechDb));
    gate.shut();
    const [step] = pushAll(gate, noise(100, speechDb));
    expect(step?.feed).toHaveLength(1);
  });
});
