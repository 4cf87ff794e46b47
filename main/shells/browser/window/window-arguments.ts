interface WindowFacts {
  /** The address to open. */
  readonly address: string;
  /** A folder for this window's own browser profile, apart from the person's own. */
  readonly profileFolder: string;
  /** Chromium's sandbox cannot run as root; everyone else keeps it. */
  readonly sandbox: 'on' | 'off as root';
}

/** What the command line of Charley's own window is made of. */
export interface AppWindowFacts extends WindowFacts {
  /** Our own server, as host and port. */
  readonly server: string;
  /** Whether we move it by a pipe. A browser that comes without the pipe's handles ends at once. */
  readonly moved: 'by pipe' | 'never';
}

/** The command line of the app window. Every user of the machine can read it: nothing secret stands in it. */
export function windowArguments(facts: AppWindowFacts): readonly string[] {
  return [
    `--app=${facts.address}`,
    `--user-data-dir=${facts.profileFolder}`,
    // Handles 3 and 4 of the process: only who started it can move its window.
    ...(facts.moved === 'by pipe' ? ['--remote-debugging-pipe'] : []),
    ...alwaysReady,
    // Whatever the browser itself still asks for goes to our own server, which refuses it; loopback goes past it.
    `--proxy-server=${facts.server}`,
    ...offline,
    ...quiet,
    '--force-dark-mode',
    ...sandboxing(facts),
  ];
}

interface PrintFacts extends WindowFacts {
  readonly pdfFile: string;
}

/** The command line that prints a page to a file and ends, with no window and no name looked up. */
export function printArguments(facts: PrintFacts): readonly string[] {
  return [
    '--headless=new',
    `--print-to-pdf=${facts.pdfFile}`,
    '--no-pdf-header-footer',
    `--user-data-dir=${facts.profileFolder}`,
    '--host-resolver-rules=MAP * ~NOTFOUND',
    ...offline,
    ...quiet,
    ...sandboxing(facts),
    facts.address,
  ];
}

function sandboxing({ sandbox }: Pick<WindowFacts, 'sandbox'>): readonly string[] {
  return sandbox === 'off as root' ? ['--no-sandbox'] : [];
}

/** The tone and the microphone work before a first click, and while another window covers this one. */
const alwaysReady = [
  '--autoplay-policy=no-user-gesture-required',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

/** The browser's own services stay quiet. */
const offline = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
];

/** No tour, no bubbles, no key ring to unlock at night, and no process left behind. */
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-features=Translate',
  '--hide-crash-restore-bubble',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-background-mode',
];
