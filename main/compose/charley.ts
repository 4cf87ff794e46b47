import { contentFor } from '../../shared/content/languages.ts';
import { initialState } from '../../shared/dialogue/state.ts';
import type { Shell } from '../../shared/ipc/bridge.ts';
import { optionKeys } from '../../shared/setting-options.ts';
import { getSetting, type SettingKey } from '../../shared/settings.ts';
import { createControlHandler } from '../control/handler.ts';
import { createDiaryRecorder } from '../conversation/diary-recorder.ts';
import { createSession } from '../conversation/session.ts';
import { atMostEvery } from '../lib/at-most-every.ts';
import { thisMachine } from '../lib/machine.ts';
import { createReadingSpeaker } from '../speech/reading-speaker.ts';
import { preparedLineFolder } from '../storage/cache-folder.ts';
import { createDiaryFile } from '../storage/diary-file.ts';
import { composeAnswers } from './answers.ts';
import type { Composition, HostEnvironment } from './composition.ts';
import { composeEars } from './ears.ts';
import { composePreparation } from './preparation.ts';
import { composeSettings } from './settings.ts';
import { composeVoiceInUse, composeVoices } from './voices.ts';
import { composeWatches } from './watches.ts';

/** Settings show how many lines are prepared, and read it out: so often. [PJ] */
const progressMs = 10_000;

/** Builds Charley: the conversation between the parts of its machine, and what answers its pages and commands. */
export function compose(shell: Shell, host: HostEnvironment): Composition {
  const { clock, log, power, dataFolder, textOnly, begin } = host;
  const { tellPage } = shell;
  const machine = thisMachine;
  const hasSound = textOnly === 'no';
  const current = () => settings.current();
  const content = () => contentFor(current().language);
  const diary = createDiaryFile(dataFolder);
  const ears = composeEars({ ...host, machine, settings: current, changed: () => optionsChanged() });
  const voicesDeps = { machine, clock, content, settings: current };
  const voiceInUse = composeVoiceInUse(voicesDeps);
  const preparation = hasSound
    ? composePreparation({
        ...voicesDeps,
        inUse: voiceInUse,
        log,
        folder: preparedLineFolder(host.cacheFolder),
        mayWork: () => session.isWaiting(),
      })
    : null;
  const {
    store,
    source: settings,
    settingOptions,
    optionsChanged,
  } = composeSettings({
    ...host,
    machine,
    content,
    ears,
    tellPage,
    voices: voiceInUse.read,
    prepared: () => preparation?.progress() ?? null,
    echo: () => (hasSound ? session.echo() : null),
  });
  // Whose lines they are to be is known once the machine has named its voices.
  const lookAtLines = (): void => void voiceInUse.read().then(() => preparation?.look());
  const progress = atMostEvery(clock, progressMs, optionsChanged);
  preparation?.onProgress(progress.changed);
  const watches = composeWatches({
    ...host,
    machine,
    settings: current,
    store,
    diary,
    post: (event) => session.post(event),
    saving: (status) => session.saving(status),
  });
  const diaryRecorder = createDiaryRecorder({
    diary,
    clock,
    log,
    tell(summary) {
      session.post({ kind: 'diary', atMs: clock.nowMs(), diary: summary });
      watches.lookAtDisk();
    },
    entryGone: (found) => session.post({ kind: 'entry gone', atMs: clock.nowMs(), found }),
  });
  const voices =
    preparation === null
      ? null
      : composeVoices({ ...voicesDeps, tellPage, prepared: preparation, inUse: voiceInUse });
  const session = createSession({
    clock,
    log,
    power,
    shell,
    diaryRecorder,
    listeningRecord: watches.listeningRecord,
    snooze: watches.snooze,
    echoChanged: () => optionsChanged(),
    recogniser: ears.recogniser,
    voices,
    reader: createReadingSpeaker(clock),
    content,
    initial: initialState(),
  });
  settings.onChange((now, before) => {
    ears.follow(now);
    session.chooseMicrophone(now.microphone);
    watches.look();
    // The words may be of another language.
    session.align();
    lookAtLines();
    pages.look();
    tellPage('settings:current', now);
    const isOther = (key: SettingKey) => before !== null && getSetting(now, key) !== getSetting(before, key);
    if (optionKeys.some(isOther)) optionsChanged();
  });
  const pages = composeAnswers({
    ...host,
    content,
    tellPage,
    catalog: ears.catalog,
    optionsChanged,
    settings: store,
    diary,
    nights: watches.listeningRecord.nights,
    settingOptions,
    settingsChanged: settings.refresh,
    diaryChanged: diaryRecorder.refresh,
    join: session.page.join,
    sound: (line) => voices?.first.page.sound(line) ?? null,
  });
  /** What is under way of the beginning: what is stopped before that would be begun after it, for good. */
  let beginning: Promise<unknown> = Promise.resolve();
  return {
    keepScreen: () => session.keepScreen(),
    alarm(code) {
      log.note('alarm', { code });
      session.alarm(content().failures[code]);
    },
    control: createControlHandler({
      clock,
      session,
      listeningRecord: watches.listeningRecord,
      diary,
      settings: store,
    }),
    press: (press) => session.page.told({ channel: 'control:press', payload: { press } }),
    page: {
      answer: (channel, question) => pages.answers[channel](question),
      told: session.page.told,
      left: session.page.left,
    },
    async start() {
      // The stretches depend on the profile, and say which night it is.
      const known = Promise.all([settings.start(), diaryRecorder.refresh()]);
      const begun = known.then(() => {
        watches.start();
        if (begin === 'routine') session.post({ kind: 'routine', atMs: clock.nowMs() });
      });
      const recording = watches.listeningRecord.start();
      beginning = Promise.allSettled([begun, recording]);
      await Promise.all([session.start(), begun, recording]);
    },
    async stop() {
      await beginning;
      for (const each of [settings, progress, pages]) each.stop();
      await watches.stop();
      await Promise.all([session.stop(), preparation?.stop()]);
    },
  };
}
