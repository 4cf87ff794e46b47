import { spawnSync } from 'node:child_process';

/** The real parts that the tests use, by the program that shows they are there, with Debian's packages for them. */
const programs: Readonly<Record<string, readonly string[]>> = {
  // Without a font Chromium draws no words.
  chromium: ['chromium', 'fonts-liberation'],
  festival: ['festival', 'festvox-kallpc16k', 'festvox-us-slt-hts'],
  'espeak-ng': ['espeak-ng'],
  flite: ['flite'],
  aplay: ['alsa-utils'],
  pocketsphinx_continuous: ['pocketsphinx', 'pocketsphinx-en-us'],
  pdftotext: ['poppler-utils'],
};

const isHere = (program: string): boolean => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
const hasAnyChromium = (): boolean =>
  (process.env.CHARLEY_CHROMIUM ?? '') !== '' ||
  ['chromium-browser', 'google-chrome', 'microsoft-edge'].some(isHere);

/** Finds the real parts, installs what Debian has where it may, and says what to do where it may not. */
export function setup(): void {
  const missing = Object.keys(programs).filter(
    (program) => !isHere(program) && !(program === 'chromium' && hasAnyChromium()),
  );
  if (missing.length === 0) return;
  const packages = missing.flatMap((program) => programs[program] ?? []);
  const mayInstall = process.getuid?.() === 0 && isHere('apt-get');
  if (!mayInstall) {
    throw new Error(
      `The tests use real speech and a real browser. Missing: ${missing.join(', ')}. Install them (Debian: sudo apt-get install ${packages.join(' ')}) and run npm test again.`,
    );
  }
  console.log(`Installing for the tests: ${packages.join(' ')}`);
  for (const command of [
    'apt-get update -q',
    `apt-get install -q -y --no-install-recommends ${packages.join(' ')}`,
  ]) {
    const { status, stderr } = spawnSync('sh', ['-c', command], {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) throw new Error(`"${command}" failed: ${stderr.slice(-500)}`);
  }
}
