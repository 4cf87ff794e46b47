import { join } from 'node:path';
import { type AudioFrame, frameSamples } from '../../shared/audio/frame.ts';
import type { DoctorIo } from '../cli/doctor.ts';
import type { ModelsIo } from '../cli/models.ts';
import { askCharley } from '../control/ask.ts';
import type { RunningStatus } from '../control/contract.ts';
import { type EarsUnderTest, examineEars, examineModels } from '../doctor/ears.ts';
import { examineDisk, examinePermissions } from '../doctor/keeping.ts';
import { examineAutostart, examinePower, examineScreen, examineVoice } from '../doctor/machine.ts';
import { examineMicrophone, linuxSoundPlaces } from '../doctor/microphone.ts';
import { thisMachine } from '../lib/system/machine.ts';
import { readPowerSupply } from '../lib/system/power-supply.ts';
import { isOnPath } from '../lib/system/program-path.ts';
import { createClock } from '../lib/time/clock.ts';
import { readKnownPhrase } from '../recognition/models/known-phrase.ts';
import { bundledModels } from '../recognition/models/model.ts';
import { machineBrowser } from '../shells/browser/machine-browser.ts';
import { awakeCommand } from '../shells/browser/power.ts';
import { claimSocketPath } from '../shells/claim/socket-places.ts';
import { findRuntime } from '../shells/electron/runtime.ts';
import { createSpeaker } from '../speech/speaker.ts';
import type { CommandEnvironment } from './command.ts';
import { composeAutostart } from './host.ts';
import { composeChosenEngine, composeMachine, composeRecogniser, composeWideEngine } from './machine.ts';

/** Everything that a night needs, with the real parts of this machine. */
export function composeDoctor(environment: CommandEnvironment, appFolder: string): DoctorIo {
  const { content, out, dataFolder } = environment;
  const { commands } = content;
  const { platform, environment: env } = thisMachine;
  const clock = createClock();
  // What a part has to say besides stands in its finding.
  const io: ModelsIo = composeMachine({ ...environment, err: () => {} });
  const voices = async () =>
    (await io.settingOptions.read()).choices['voice.name'].flatMap(({ value }) => value ?? []);
  const running = async (): Promise<RunningStatus | null> => {
    const asked = await askCharley(await claimSocketPath(dataFolder, platform), { command: 'status' });
    return asked.kind === 'answered' && asked.answer.kind === 'status' ? asked.answer.status : null;
  };
  const ears: EarsUnderTest = {
    startEngine: () => composeChosenEngine(io)(() => undefined),
    startWide: () => composeWideEngine(io),
    isWideWished: async () => (await io.settings.read()).settings.wideEar,
    recogniserIn: composeRecogniser,
    knownPhrase: () => framesOfPhrase(readKnownPhrase(bundledModels())),
    clock,
  };
  const [awakeProgram] = awakeCommand(platform, { pid: process.pid, what: 'machine', why: '' });
  return {
    content,
    out,
    err: environment.err,
    platform,
    examinations: [
      async () =>
        examineMicrophone(platform, await running(), content, linuxSoundPlaces(env.XDG_RUNTIME_DIR)),
      () => examineEars(ears, content),
      () => examineVoice(createSpeaker({ clock }), voices, io.settings),
      async () =>
        examineScreen({
          platform,
          shown: (await running())?.screen ?? null,
          env,
          electron: () =>
            findRuntime({
              packageFolder: join(appFolder, 'node_modules', 'electron'),
              env,
              words: commands.runtime,
            }),
          browser: () => machineBrowser(commands.start.browserMissing),
        }),
      async () => examinePower(await readPowerSupply(platform), isOnPath(awakeProgram, env) ? 'yes' : 'no'),
      () => examineDisk({ folder: dataFolder, settings: io.settings, diary: io.diary }, content),
      async () => examineModels(io.catalog, (await io.settings.read()).settings, content),
      () => examineAutostart(composeAutostart(), content),
      () => examinePermissions(dataFolder, platform, content),
    ],
  };
}

/** After it, so much quiet that every ear ends its utterance. */
const silentFrames = 20;

function* framesOfPhrase(phrase: readonly Int16Array[]): Iterable<AudioFrame> {
  const silence = Array.from({ length: silentFrames }, () => new Int16Array(frameSamples));
  for (const [sequence, samples] of [...phrase, ...silence].entries()) yield { sequence, samples };
}
