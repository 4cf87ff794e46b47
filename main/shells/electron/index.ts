import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeImage,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  session,
  systemPreferences,
  Tray,
} from 'electron';
import { compose } from '../../compose/charley.ts';
import { composeBasics } from '../../compose/host.ts';
import { serveCommands } from '../../control/serve-commands.ts';
import { letOutputBeLost } from '../../lib/lost-output.ts';
import { homeFolder } from '../../lib/system/home-folder.ts';
import { thisMachine } from '../../lib/system/machine.ts';
import { chosenContent } from '../../storage/chosen-content.ts';
import { namesTaken } from '../../storage/names-taken.ts';
import { whyNotTrusted } from '../../storage/trusted-folder.ts';
import { startAnewAfterFault } from '../after-fault.ts';
import { claimDataFolder, claimTrouble } from '../claim/one-at-a-time.ts';
import { loadPageFiles, withFirstWords } from '../page-files.ts';
import { endCleanly } from './ending.ts';
import { placeElectronFolders } from './folders.ts';
import { electronAutostart } from './login-item.ts';
import { connectPage, createTellPage } from './page/ipc.ts';
import { endHangingPage, noteLostHelpers, reviveCrashedPage } from './page/page-life.ts';
import { answerPageRequest, pageAddress, pageScheme } from './page/scheme.ts';
import { goOffline, guardContents, guardSession, sandboxEveryProcess } from './page/security.ts';
import { createElectronPower, renewMicrophoneAfterSleep } from './power.ts';
import { refuseToStart } from './refusing.ts';
import { electronRestarting } from './restarting.ts';
import { printWithWindow } from './window/print-to-pdf.ts';
import { dressTray, trayImage } from './window/tray.ts';
import { bringWindowForward, loadPage, showWhenPainted } from './window/window.ts';
import { windowOptions } from './window/window-options.ts';

/** Charley under Electron: a table of contents. */
const here = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
letOutputBeLost(process);
const write = (text: string) => process.stderr.write(text);
const basics = composeBasics((line) => write(`${line}\n`));
const { clock, log, dataFolder } = basics;

// All of this must be said before Electron is ready.
placeElectronFolders(app, dataFolder, log);
sandboxEveryProcess(app);
goOffline(app.commandLine);
protocol.registerSchemesAsPrivileged([pageScheme]);
guardContents(app);
startAnewAfterFault(electronRestarting(app, process.env), process, clock, log);
noteLostHelpers(app, log);
// What it rejects with is for `startAnewAfterFault`.
if (app.requestSingleInstanceLock()) void app.whenReady().then(run);
else app.exit(0);

async function run(): Promise<void> {
  const textOnly = process.argv.includes('--text-only') ? 'yes' : 'no';
  const isMac = process.platform === 'darwin';
  if (isMac && textOnly === 'no') await systemPreferences.askForMediaAccess('microphone');
  if (!isMac) Menu.setApplicationMenu(null);
  guardSession(session.defaultSession);
  const content = await chosenContent(dataFolder);
  const distrust = await whyNotTrusted(dataFolder, content);
  if (distrust !== null) return refuseToStart(distrust, { app, dialog, write });
  for (const line of await namesTaken(dataFolder, content)) write(`${line}\n`);
  const claim = await claimDataFolder(dataFolder, process.platform);
  const trouble = claimTrouble(claim, content);
  if (claim.kind !== 'held') return refuseToStart(trouble ?? claim.kind, { app, dialog, write });
  if (trouble !== null) write(`${trouble}\n`);
  // Without a name that begins with "persist:" it is in memory only.
  const paper = session.fromPartition('sheet');
  guardSession(paper);
  const files = withFirstWords(loadPageFiles(here('../../../renderer')), content);
  protocol.handle('app', (request) => answerPageRequest(files, request.method, request.url));

  const window = new BrowserWindow(windowOptions(here('./preload.cjs')));
  const contents = window.webContents;
  const tellPage = createTellPage(contents);
  const comeForward = () => bringWindowForward(window, { platform: process.platform, app });
  const shell = { tellPage, comeForward };
  const composition = compose(shell, {
    ...basics,
    power: createElectronPower(powerSaveBlocker, process.platform),
    printToPdf: printWithWindow({
      session: paper,
      openWindow: (options) => new BrowserWindow(options),
      clock,
    }),
    modelFolder: app.isPackaged ? join(process.resourcesPath, 'models') : here('../../../../models'),
    autostart: electronAutostart(app, { ...thisMachine, home: homeFolder(), program: process.execPath }),
    textOnly,
    begin: process.argv.includes('--routine') ? 'routine' : 'waiting',
  });

  const open = (): void => {
    comeForward();
    composition.keepScreen();
  };
  app.on('second-instance', (_event, commandLine) => {
    open();
    if (commandLine.includes('--routine')) composition.press('routine');
  });
  const actions = { open, press: composition.press, quit: () => app.quit() };
  const tray = new Tray(trayImage(nativeImage, process.platform));
  dressTray(tray, (menu) => Menu.buildFromTemplate(menu), actions, content.tray);
  serveCommands(claim, { composition, clock, log, quit: actions.quit, address: () => null });
  endCleanly(app, process, () => {
    // That it is still named here keeps the tray from being collected as garbage meanwhile.
    tray.destroy();
    return composition.stop().finally(claim.release);
  });
  showWhenPainted(window);
  reviveCrashedPage(contents, clock, log);
  endHangingPage(window, contents, clock, log);
  connectPage({ ipcMain, contents, handler: composition.page, clock, log });
  renewMicrophoneAfterSleep(powerMonitor, composition.page, tellPage);
  await Promise.all([loadPage(window, pageAddress), composition.start()]);
}
