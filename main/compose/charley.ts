import { contentFor } from '../../shared/content/languages.ts';
import { initialState } from '../../shared/dialogue/state.ts';
import type { Shell } from '../../shared/ipc/bridge.ts';
import type { PageAnswers, PageAsks } from '../../shared/ipc/page-asks.ts';
import { optionKeys } from '../../shared/setting-options.ts';
import { getSetting, type SettingKey } from '../../shared/settings.ts';
import { createControlHandler } from '../control/handler.ts';
import { nightHoursOn } from '../conversation/conversation-settings.ts';
import { createDiaryRecorder } from '../conversation/diary-recorder.ts';
import { createListeningRecord } from '../conversation/listening-record.ts';
import { createNightPower } from '../conversation/night-power.ts';
import { createReminder } from '../conversation/reminder.ts';
import { createSavingWatch } from '../conversation/saving-watch.ts';
import { createSession } from '../conversation/session.ts';
import { createSettingsWatch } from '../conversation/settings-watch.ts';
import { createSurroundingsWatch } from '../conversation/surroundings-watch.ts';
import { atMostEvery } from '../lib/at-most-every.ts';
import { thisMachine } from '../lib/machine.ts';
import { readPowerSupply } from '../lib/power-supply.ts';
import { openMachineSettings } from '../pages/machine-settings.ts';
import { createModelRequests } from '../pages/model-requests.ts';
import { createPageWordsTeller } from '../pages/page-words.ts';
import { createPageRequests } from '../pages/requests.ts';
import { startVosk } from '../recognition/engine/vosk.ts';
import { createModelCatalog, type EarKind } from '../recognition/models/catalog.ts';
import { readKnownPhrase } from '../recognition/models/known-phrase.ts';
import { createSelectedModel } from '../recognition/models/selected.ts';
import { createWideModel, memoryRoom } from '../recognition/models/wide-model.ts';
import { createRecogniser } from '../recognition/recogniser.ts';
import { createReadingSpeaker } from '../speech/reading-speaker.ts';
import { preparedLineFolder } from '../storage/cache-folder.ts';
import { importedModelFolder } from '../storage/data-folder.ts';
import { createDiaryFile } from '../storage/diary-file.ts';
import { createNightsFile } from '../storage/nights-file.ts';
import { createSettingsFile, settingsFile } from '../storage/settings-file.ts';
import { createSettingsSource } from '../storage/settings-source.ts';
import { watchFile } from '../storage/watch-file.ts';
import type { Composition, HostEnvironment } from './composition.ts';
import { composePreparation } from './preparation.ts';
import { composeVoiceInUse, composeVoices } from './voices.ts';

/** Settings show how many lines are prepared, and read it out: so often. [PJ] */
const progressMs = 10_000;

/** Builds Charley: the only place where adapters are made and handed over. */
export function compose(shell: Shell, host: HostEnvironment): Composition {
  const { clock, log, power, printToPdf, dataFolder, modelFolder, autostart, textOnly, begin } = host;
  const content = () => contentFor(settings.current().language);
  const hasSound = textOnly === 'no';
  const diary = createDiaryFile(dataFolder);
  const catalog = createModelCatalog(modelFolder, importedModelFolder(dataFolder));
  const selectedFor = (ear: EarKind) =>
    createSelectedModel({ ear, catalog, start: startVosk, log, changed: () => optionsChanged() });
  const models = { narrow: selectedFor('narrow'), wide: selectedFor('wide') };
  const voicesDeps = { machine: thisMachine, clock, content, settings: () => settings.current() };
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
  const { store, offering } = openMachineSettings({
    ...thisMachine,
    clock,
    content,
    kept: createSettingsFile(dataFolder),
    autostart,
    models: catalog.list,
    serving: (ear) => models[ear].serving(),
    voices: voiceInUse.read,
    prepared: () => preparation?.progress() ?? null,
    echo: () => (hasSound ? session.echo() : null),
    wideEar: () => recogniser?.wideStatus() ?? { kind: 'off' },
    canKeepAwake: power.canKeepAwake,
  });
  const settings = createSettingsSource({
    clock,
    log,
    store,
    watch: (changed, lost) => watchFile(settingsFile(dataFolder), changed, lost),
  });
  const tellOptions = async () => shell.tellPage('settings:options', await offering.read());
  const optionsChanged = (): void => void tellOptions().catch(() => undefined);
  // Whose lines they are to be is known once the machine has named its voices.
  const lookAtLines = (): void => void voiceInUse.read().then(() => preparation?.look());
  const progress = atMostEvery(clock, progressMs, optionsChanged);
  preparation?.onProgress(progress.changed);
  const settingsWatch = createSettingsWatch({
    clock,
    settings: settings.current,
    post: (event) => session.post(event),
  });
  const surroundingsWatch = createSurroundingsWatch({
    clock,
    nightHours: (now) => nightHoursOn(settings.current().nightHours, now),
    power: () => readPowerSupply(thisMachine.platform),
    // Elsewhere each look starts a program of the system's.
    powerEveryMs: thisMachine.platform === 'linux' ? 60_000 : 600_000,
    post: (event) => session.post(event),
  });
  const reminder = createReminder({
    clock,
    settings: settings.current,
    diary,
    post: (event) => session.post(event),
  });
  const pageWords = createPageWordsTeller(content, shell.tellPage);
  const diaryRecorder = createDiaryRecorder({
    diary,
    clock,
    log,
    tell(summary) {
      session.post({ kind: 'diary', atMs: clock.nowMs(), diary: summary });
      savingWatch.look();
    },
  });
  const savingWatch = createSavingWatch({
    clock,
    log,
    diary,
    settings: store,
    report: (status) => session.saving(status),
  });
  const nightPower = createNightPower({ clock, power, settings: settings.current });
  const listeningRecord = createListeningRecord({ clock, log, store: createNightsFile(dataFolder) });
  const recogniser = hasSound
    ? createRecogniser({
        startEngine: models.narrow.startEngine,
        wide: {
          startEngine: createWideModel({
            startEngine: models.wide.startEngine,
            memory: () => memoryRoom(thisMachine.platform),
          }),
          changed: () => optionsChanged(),
        },
        knownPhrase: readKnownPhrase(modelFolder),
        clock,
        log,
        sensitivity: () => settings.current().sensitivity,
      })
    : null;
  const voices =
    preparation === null
      ? null
      : composeVoices({ ...voicesDeps, tellPage: shell.tellPage, prepared: preparation, inUse: voiceInUse });
  const session = createSession({
    clock,
    log,
    power,
    shell,
    diaryRecorder,
    listeningRecord: {
      doubt: listeningRecord.doubt,
      follow(ears) {
        listeningRecord.follow(ears);
        nightPower.follow(ears);
      },
    },
    snooze: reminder.snooze,
    echoChanged: () => optionsChanged(),
    recogniser,
    voices,
    reader: createReadingSpeaker(clock),
    content,
    initial: initialState(),
  });
  settings.onChange((now, before) => {
    if (models.narrow.choose(now.model) === 'another') recogniser?.changeModel();
    if (models.wide.choose(now.wideModel) === 'another') recogniser?.changeWideModel();
    void recogniser?.listenWide(now.wideEar ? 'on' : 'off');
    session.chooseMicrophone(now.microphone);
    settingsWatch.look();
    savingWatch.look();
    nightPower.look();
    reminder.look();
    // The words may be of another language.
    session.align();
    lookAtLines();
    pageWords.look();
    shell.tellPage('settings:current', now);
    const isOther = (key: SettingKey) => before !== null && getSetting(now, key) !== getSetting(before, key);
    if (optionKeys.some(isOther)) optionsChanged();
  });
  const modelRequests = createModelRequests({
    content,
    catalog,
    folder: importedModelFolder(dataFolder),
    start: startVosk,
    clock,
    tellPage: shell.tellPage,
    changed: optionsChanged,
  });
  const answers: PageAnswers = {
    'session:join': () => ({ ...session.page.join(), words: pageWords.read() }),
    'voice:line': ({ line }) => lineAnswer(voices?.first.page.sound(line) ?? null),
    ...modelRequests.answers,
    ...createPageRequests({
      content,
      settings: store,
      diary,
      nights: listeningRecord.nights,
      clock,
      printToPdf,
      offering,
      settingsChanged: settings.refresh,
      diaryChanged: diaryRecorder.refresh,
    }),
  };
  return {
    keepScreen: () => session.keepScreen(),
    alarm(code) {
      log.note('alarm', { code });
      session.alarm(content().failures[code]);
    },
    control: createControlHandler({ clock, session, listeningRecord, diary, settings: store }),
    press: (press) => session.page.told({ channel: 'control:press', payload: { press } }),
    page: {
      answer: (channel, question) => answers[channel](question),
      told: session.page.told,
      left: session.page.left,
    },
    async start() {
      // The stretches depend on the profile, and say which night it is.
      const known = Promise.all([settings.start(), diaryRecorder.refresh()]);
      const begun = known.then(() => {
        settingsWatch.start();
        nightPower.start();
        reminder.start();
        surroundingsWatch.start();
        if (begin === 'routine') session.post({ kind: 'routine', atMs: clock.nowMs() });
      });
      await Promise.all([session.start(), begun, listeningRecord.start()]);
    },
    async stop() {
      const parts = [
        settings,
        settingsWatch,
        savingWatch,
        nightPower,
        surroundingsWatch,
        reminder,
        progress,
        modelRequests,
      ];
      for (const each of parts) each.stop();
      await listeningRecord.stop();
      await Promise.all([session.stop(), preparation?.stop()]);
    },
  };
}

/** @throws where there is no such line */
function lineAnswer(sound: Uint8Array | null): PageAsks['voice:line']['answer'] {
  if (sound === null) throw new Error('There is no such line.');
  return { base64: Buffer.from(sound.buffer, sound.byteOffset, sound.byteLength).toString('base64') };
}
