/** What to do about a finding; where systems differ, on each of them. */
type DoctorAdvice = string | Readonly<Record<'linux' | 'darwin' | 'win32', string>>;

type DoctorWords = { readonly is: string; readonly advice?: DoctorAdvice };

/** Keeps the ids as they are written. */
const findings = <Id extends string>(words: Readonly<Record<Id, DoctorWords>>) => words;

/** `charley doctor`; `{name}` marks a placeholder. */
export const doctorWords = {
  usage: `Usage: charley doctor [--json]

Goes through everything that a night needs: microphone, ears, voice, screen, power, disk, model, autostart,
permissions. Each is "pass", "warn" or "fail", with what to do. Says nothing aloud and records nothing.
Ends with 0 where nothing fails, with 1 where something does.`,
  misused: 'charley doctor takes no "{given}".',
  line: '{verdict}  {check}  {words}',
  verdicts: { pass: 'pass', warn: 'WARN', fail: 'FAIL' },
  checks: {
    microphone: 'Microphone',
    ears: 'Ears',
    voice: 'Voice',
    screen: 'Screen',
    power: 'Power',
    disk: 'Disk',
    model: 'Model',
    autostart: 'Autostart',
    permissions: 'Permissions',
  },
  summary: {
    pass: 'Ready for the night.',
    warn: 'Charley works. Look at what is marked.',
    fail: 'Charley does not work in full yet: do what stands at FAIL.',
  },
  /** How much fits into the data folder. */
  room: '{megabytes} MB free in {folder}',
  findings: findings({
    'microphone listens': { is: 'The Charley that runs listens.' },
    'microphone failed': { is: 'The Charley that runs does not listen. {detail}' },
    'microphone there': {
      is: 'There is a microphone: {detail}',
      advice: 'Settings, "Test my microphone from bed" tells whether it hears you from your bed.',
    },
    'microphone absent': {
      is: 'No microphone was found.',
      advice: {
        linux: "Plug one in, then look whether your desktop's sound settings name it under Input.",
        darwin: 'Plug one in, then look at System Settings, Sound, Input.',
        win32: 'Plug one in, then look at Settings, System, Sound, Input.',
      },
    },
    'microphone closed': {
      is: 'There is a microphone, and you may not use it.',
      advice: {
        linux: 'sudo usermod -aG audio "$USER", then log in anew.',
        darwin: 'System Settings, Privacy and Security, Microphone: allow it.',
        win32: 'Settings, Privacy, Microphone: allow it for desktop apps.',
      },
    },
    'microphone unknown': {
      is: 'From here nothing can be seen of a microphone.',
      advice: 'Open Charley; Settings, "Test my microphone from bed" tells whether it hears you.',
    },
    'ears hear': { is: 'Both ears hear a known phrase, in {detail} ms.' },
    'ears hear phrases': {
      is: 'The ear for phrases hears a known phrase. The one for whole sentences is off.',
      advice: 'npx charley settings set wideEar yes',
    },
    'ears miss sentences': {
      is: 'The ear for phrases hears a known phrase. The one for whole sentences does not.',
      advice: 'Close other programs, and try again. npx charley models verify',
    },
    'ears deaf': {
      is: 'A known phrase was played to the ears, and they did not hear it.',
      advice: 'npx charley settings set model starter. If it is that already: npm ci in a fresh clone.',
    },
    'ears unloadable': {
      is: 'The ears could not be loaded. {detail}',
      advice: 'npm ci in a fresh clone brings the model again.',
    },
    'voice there': { is: 'There is a voice: {detail}' },
    'voice missing': {
      is: 'There is no voice. The screen shows each step all the same.',
      advice: {
        linux: 'sudo apt install festival festvox-kallpc16k',
        darwin: 'System Settings, Accessibility, Spoken Content: add a voice.',
        win32: 'Settings, Time and Language, Speech: add a voice.',
      },
    },
    'voice another': {
      is: "The voice {detail} is not here. The machine's own speaks instead.",
      advice: 'npx charley voices, then npx charley settings set voice.name NAME',
    },
    'screen open': { is: 'The window of the Charley that runs is open.' },
    'screen behind': {
      is: 'The window of the Charley that runs does not show the newest step.',
      advice: 'Wait some seconds and look again. If it stays so, close the window and start Charley again.',
    },
    'screen undrawn': {
      is: 'The browser draws nothing of the window now: the screen is off, the window is covered, or the graphics hang. If you see it stand still, close it and start Charley again.',
    },
    'screen without window': {
      is: 'Charley runs, and no window is open.',
      advice: 'Open the address that it printed in a browser: npm start -- --no-open prints it again.',
    },
    'screen there': { is: 'Charley opens in {detail}.' },
    'screen without display': {
      is: 'There is a browser, and no screen to open it on.',
      advice: 'Start it from a terminal of your desktop, or with npm start -- --no-open.',
    },
    'screen absent': {
      is: "There is neither Electron's runtime nor a browser.",
      advice: {
        linux: 'sudo apt install chromium',
        darwin: 'Install Google Chrome or Microsoft Edge.',
        win32: 'Install Google Chrome or Microsoft Edge.',
      },
    },
    'power plugged in': { is: 'Plugged in.' },
    'power without battery': { is: 'A machine without a battery.' },
    'power on battery': { is: 'On battery.', advice: 'Plug it in for the night.' },
    'power unknown': {
      is: 'Nothing can be seen of the power.',
      advice: 'Keep it plugged in, the lid open, and sleep off.',
    },
    'power sleeps': {
      is: 'Plugged in, and nothing can keep this machine awake.',
      advice: "Turn sleep off in the system's power settings: a machine that sleeps cannot hear you.",
    },
    'disk takes': { is: 'The data folder takes what is kept: {detail}' },
    'disk nearly full': { is: 'The disk is nearly full: {detail}', advice: 'Free some space.' },
    'disk refuses': {
      is: 'Nothing can be kept in {detail}.',
      advice: 'Mend that, or name another folder in CHARLEY_DATA.',
    },
    'disk unreadable': { is: '{detail}', advice: 'Until then Charley works without it, and tries again.' },
    'disk names': { is: '{detail}', advice: 'Once it is gone, Charley makes a new file.' },
    'disk settings': {
      is: 'The settings are not as they were written. {detail}',
      advice: 'npx charley settings list shows them; set what is wrong.',
    },
    'disk diary': {
      is: 'Lines of the diary cannot be read: {detail}',
      advice: 'They stay as they are. npx charley log export keeps the others.',
    },
    'model sound': { is: 'The models are as they were published: {detail}' },
    'model unsound': {
      is: 'A model cannot be used: {detail}',
      advice: "npm ci in a fresh clone brings Charley's own again; import your own again.",
    },
    'autostart on': { is: 'Charley starts with the computer.' },
    'autostart off': {
      is: 'Charley does not start with the computer.',
      advice: 'If it should: npx charley settings set autostart yes',
    },
    'autostart not here': { is: '{detail}', advice: 'Start Charley yourself in the evening.' },
    'permissions private': { is: 'Only you can read what Charley keeps.' },
    'permissions readable': {
      is: 'Others on this computer can look into {detail}',
      advice: 'chmod 700 "{detail}"',
    },
    'permissions distrusted': { is: '{detail}' },
  }),
};
