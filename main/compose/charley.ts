import { contentFor } from '../../shared/content/languages.ts';
import { initialState } from '../../shared/dialogue/state.ts';
import type { Shell } from '../../shared/ipc/bridge.ts';
import { createControlHandler } from '../control/handler.ts';
import { createDiaryRecorder } from '../conversation/diary-recorder.ts';
import { createSession } from '../conversation/session.ts';
import { thisMachine } from '../lib/system/machine.ts';
import { createReadingSpeaker } from '../speech/reading-speaker.ts';
import { createDiaryFile } from '../storage/diary-file.ts';
import { composeAnswers } from './answers.ts';
import type { Composition, HostEnvironment } from './composition.ts';
import { composeEars } from './ears.ts';
import { composeSettings, followSettings } from './settings.ts';
import { composeSpeech } from './speech.ts';
import { composeWatches } from './watches.ts';

/** Builds Charley: the conversation between the parts of its machine, and what answers its pages and commands. */
export function compose(shell: Shell, host: HostEnvironment): Composition {
  const { clock, log, power, dataFolder, textOnly, begin } = host;
  const { tellPage } = shell;
  const machine = thisMachine;
  const current = () => settings.current();
  const content = () => contentFor(current().language);
  const diary = createDiaryFile(dataFolder);
  const ears = composeEars({ ...host, machine, settings: current, changed: () => optionsChanged() });
  const speech = composeSpeech({
    ...host,
    machine,
    content,
    settings: current,
    tellPage,
    mayWork: () => session.isWaiting(),
    progressed: () => optionsChanged(),
  });
  const hostSettings = composeSettings({
    ...host,
    content,
    ears,
    tellPage,
    voices: speech.installed,
    prepared: speech.progress,
    echo: () => (textOnly === 'no' ? session.echo() : null),
  });
  const { store, source: settings, settingOptions, optionsChanged } = hostSettings;
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
    voices: speech.voices,
    reader: createReadingSpeaker(clock),
    content,
    initial: initialState(),
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
    sound: (line) => speech.voices?.first.page.sound(line) ?? null,
  });
  followSettings(hostSettings, { ears, session, watches, speech, pages, tellPage });
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
      for (const each of [settings, pages]) each.stop();
      await Promise.all([watches.stop().then(session.stop), speech.stop()]);
    },
  };
}
