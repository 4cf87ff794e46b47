import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { nodeFlags } from '../../../main/lib/node-flags.ts';
import { phrases } from '../../../shared/content/en/phrases/index.ts';
import { type Studio, voices } from '../../support/sound/voices.ts';
import { median } from '../figure.ts';
import { type BundledEars, startBundledEars } from './ears.ts';
import { hearSound } from './hear-sound.ts';
import { framesIn, silence } from './sound/sound.ts';

/** What the ears cost a machine. */
export interface MachineResult {
  /** Both models checked and loaded: median of three, by the real clock. */
  readonly loadMs: number;
  /** Of a core, while nothing is said. */
  readonly quietShare: number;
  readonly wasmMb: number;
  /** Resident memory of a process that only hears, with both ears: median while hearing, and most. */
  readonly residentMb: number;
  readonly mostResidentMb: number;
}

const loads = 3;
const quietSeconds = 300;

/** @throws Error where a model or a synthesiser is missing */
export async function measureMachine(ears: BundledEars, studio: Studio): Promise<MachineResult> {
  const loadsMs: number[] = [];
  for (let load = 0; load < loads; load += 1) loadsMs.push(await measureLoad());
  const residentMb = await measureResident(studio);
  return {
    loadMs: median(loadsMs),
    quietShare: await measureQuiet(ears),
    wasmMb: (ears.narrow.memoryBytes() + ears.wide.memoryBytes()) / 1e6,
    residentMb: median(residentMb),
    mostResidentMb: Math.max(...residentMb),
  };
}

async function measureLoad(): Promise<number> {
  const startedMs = performance.now();
  const ears = await startBundledEars();
  const loadMs = performance.now() - startedMs;
  await ears.close();
  return loadMs;
}

/** In a process of its own: this one holds the bench. */
async function measureResident(studio: Studio): Promise<number[]> {
  const [voice] = voices;
  if (voice === undefined) throw new Error('No voice');
  const files = await Promise.all(phrases['cramp.onset'].map((phrase) => studio.speak(voice, phrase)));
  const program = fileURLToPath(new URL('./resident.js', import.meta.url));
  const lines = execFileSync(process.execPath, [...nodeFlags, program, ...files], { encoding: 'utf8' })
    .trim()
    .split('\n');
  return lines.map((bytes) => Number(bytes) / 1e6);
}

async function measureQuiet(ears: BundledEars): Promise<number> {
  const { cpuMs, soundMs } = await hearSound(ears, framesIn(silence(quietSeconds)), 'idle');
  return cpuMs / soundMs;
}
