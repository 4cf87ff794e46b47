import type { FailureCode } from '../../result.ts';

/** One plain sentence for each failure, with what to do. */
export const failures = {
  'microphone-absent': 'I found no microphone. Plug one in, or press any key to start.',
  'microphone-denied': 'I may not use the microphone. Allow it, or press any key to start.',
  'microphone-lost': 'The microphone went away. Plug it in again, or press any key.',
  'microphone-silent': 'The microphone sends no sound. Check its switch, or press any key.',
  'model-missing': 'My listening file is missing. Install Charley again, or press any key.',
  'model-truncated': 'My listening file is cut short. Install Charley again, or press any key.',
  'model-altered': 'My listening file was changed. Install Charley again, or press any key.',
  'model-unreadable': 'I cannot read my listening file. Install Charley again, or press any key.',
  'memory-short': 'Memory is short. Close other programs, and I listen for whole sentences.',
  'engine-stopped': 'My hearing stopped. I am starting it again. Any key works.',
  'voice-missing': 'I found no voice on this computer. Install festival. The screen shows each step.',
  'voice-failed': 'My voice failed just now. The screen shows each step.',
  'sound-device-missing': 'I found no loudspeaker. Connect one. The screen shows each step.',
  'audio-unreadable': 'I cannot read this sound file. Use a WAV file.',
  'disk-unwritable': 'I cannot write to the disk. I keep working and try again.',
  'disk-unreadable': 'I cannot read my saved settings. I use the usual ones.',
  'settings-damaged': 'My settings file was damaged. I kept it and use the last good ones.',
  'settings-newer': 'A newer Charley wrote my settings. I read them and change nothing.',
  'browser-missing': 'A PDF needs Chromium, Chrome or Edge. Save it as a web page instead.',
  'print-failed': 'The PDF was not made. Try again, or save it as a web page.',
  'autostart-unwritable': 'The disk did not take this. Nothing has changed.',
  'autostart-sandboxed': 'My package is closed off. Add me to the startup programs by hand.',
  'autostart-unavailable': 'I cannot set this here. Add me to the startup programs by hand.',
} satisfies Record<FailureCode, string>;
