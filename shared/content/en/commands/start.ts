/** `npm start`: its help, and what it prints; `{name}` marks a placeholder. */
export const start = {
  help: `Usage: npm start -- [options]

Builds Charley and opens it: in Electron's window where Electron's runtime is installed or can be
fetched, else in this machine's Chromium, Google Chrome or Microsoft Edge.

  --shell electron|browser  use this one and no other
  --no-open                 serve the page for a browser, print its address and open nothing
  --text-only               no microphone and no voice: keys, touch and large print
  --routine                 begin the bedtime stretches at once
  --help, -h                print this
  --version, -v             print the version

CHARLEY_BROWSER names the browser's program, ELECTRON_OVERRIDE_DIST_PATH a folder with Electron's runtime.`,
  tryHelp: 'npm start -- --help tells what can be given.',
  unknownShell: '--shell knows "electron" and "browser", not "{shell}".',
  addressOfElectron: '--no-open prints the address of the browser shell: --shell electron has none.',
  root: 'You are root: Chromium cannot use its sandbox as root, so it runs without (--no-sandbox).',

  /** What Charley opens in. `{runtime}` and `{browser}` are said by the parts below. */
  noRuntime: "Electron's runtime {runtime}. Start without --shell electron to use this machine's browser.",
  browserInstead: "Electron's runtime {runtime}: Charley opens in this machine's browser instead.",
  noRuntimeNorBrowser:
    "Electron's runtime {runtime}, and {browser}. Install Chromium (Debian: apt install chromium), Google Chrome or Microsoft Edge, and start again.",
  noBrowser:
    'Found no browser: {browser}. Install Chromium (Debian: apt install chromium), Google Chrome or Microsoft Edge, and start again.',
  browserMissing: {
    named: 'CHARLEY_BROWSER names {program}, which is not a program that can be run',
    none: 'neither Chromium, Google Chrome nor Microsoft Edge was found',
  },
};

/** Why Electron's runtime is not there: each completes "Electron's runtime …". */
export const runtime = {
  notInstalled: 'is not installed',
  notIn: 'is not in {folder}',
  noPackage: 'is not installed (npm ci brings its package where Node is 22.12 or newer)',
  notFetched: 'is not installed and could not be fetched ({trouble})',
  fetching: "Fetching Electron's runtime. It is needed once: about 120 MB.",
  trouble: {
    slow: 'it took longer than 5 minutes',
    answered: 'the release server answered with {status}',
    altered: 'what came was not what Electron has published',
    disk: 'it could not be written to this disk',
    unreached: 'the release server was not reached',
    silent: 'its installer gave no reason',
  },
};

/** What the two shells print. */
export const shells = {
  runningAlready: 'Charley is running already. Use its window, or close it first.',
  socketClosed:
    'Another user of this computer may run Charley in your folder: {file} cannot be opened. Have them close it; if nobody runs it, move that file away.',
  socketMissing:
    'Charley cannot make {file}. It helps all the same, but commands do not reach it, and nothing keeps a second one from starting. Move away what has its name, or mend the folder: Charley tries again every five seconds.',
  address: 'Charley is at {address}',
  windowFailed: 'The window could not be opened: {why}',
  windowClosed: 'The window was closed, and Charley with it.',
  windowDoesNotStay:
    'The window does not stay open: Charley cannot hear you, and tries once a minute from now on. Control and C end it.',
  windowFailedHelp: 'Start with --no-open, and open the address that it prints in a browser yourself.',
  /** What a browser shows that may not have the page. */
  refused: {
    method: 'Only GET is known here.',
    host: 'This is not the address of this page.',
    foreign: 'Another page may not use this one. Paste the address into the address bar.',
    notAdmitted: 'Charley opens from the window or the address that it gave you when it started.',
    noPage: 'There is no such page.',
  },
  /** Why the machine is kept awake, in the system's own list. */
  awake: 'Charley listens for a cramp or eases one',
  noScreen: 'there is no screen here to open it on.',
  browserEnded: 'the browser ended with exit code {code}.',
  electronUnstartable: 'Electron could not be started: {why}.',
  electronEnded: 'Electron ended with {end}.',
  /** Under Electron, after a fault: the next one is no child of this terminal. */
  electronStartsAnew:
    'Charley had a fault, and another one starts in its place, unless the system refuses, apart from this terminal. "npx charley quit" ends it.',
  exitCode: 'exit code {code}',
  electronHelp: '"npm start -- --shell browser" opens Charley without Electron.',
};
