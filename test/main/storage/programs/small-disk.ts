import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createDiaryFile } from '../../../../main/storage/diary-file.ts';
import { createSettingsFile } from '../../../../main/storage/settings/settings-file.ts';
import { episode } from '../../../shared/diary/samples.ts';

/** Lives through a full and a read-only disk, whose mount point is the argument, and prints what it saw as JSON. */
const [disk = ''] = process.argv.slice(2);
const folder = join(disk, 'charley');
const filler = join(disk, 'filler');
const settings = createSettingsFile(folder);
const diary = createDiaryFile(folder);

const setNumber = (emergencyNumber: string) => settings.change((before) => ({ ...before, emergencyNumber }));
const saveEntry = (id: string) => diary.save(episode({ id, note: 'x'.repeat(400) }));
const codeOf = (result: Awaited<ReturnType<typeof setNumber>>): string => {
  if (result.ok) return 'ok';
  const { code, refusal } = result.failure;
  return [code, refusal?.system, basename(refusal?.path ?? '')].join(' ');
};

function fill(): void {
  const half = Buffer.alloc(512);
  try {
    for (;;) writeFileSync(filler, half, { flag: 'a' });
  } catch {
    // Full now.
  }
}

/** What this process holds, and what another one would read from the disk. */
async function seen() {
  const [here, there] = [await diary.read(), await createDiaryFile(folder).read()];
  const idsOf = (reading: typeof here) => (reading.ok ? reading.value.entries.map(({ id }) => id) : null);
  return {
    memory: [(await settings.read()).settings.emergencyNumber, ...(idsOf(here) ?? [])],
    disk: [(await createSettingsFile(folder).read()).settings.emergencyNumber, ...(idsOf(there) ?? [])],
    damaged: there.ok ? there.value.damagedLines : null,
  };
}

const before = [codeOf(await setNumber('111')), codeOf(await saveEntry('a'))];
fill();
const failures: string[] = [];
let entries = 0;
// The page that the diary's last line is on may still have room for some entries.
while ((failures.at(-1) ?? 'ok') === 'ok' && entries < 100) {
  entries += 1;
  failures.push(codeOf(await saveEntry(`full-${entries}`)));
}
failures.push(codeOf(await setNumber('112')));
const whenFull = await seen();
rmSync(filler);
const roomAgain = [codeOf(await saveEntry('b')), codeOf(await setNumber('113'))];
const afterFull = await seen();
execFileSync('mount', ['-o', 'remount,ro', disk]);
const readOnly = [codeOf(await saveEntry('c')), codeOf(await setNumber('114'))];
const whenReadOnly = await seen();
execFileSync('mount', ['-o', 'remount,rw', disk]);
const writableAgain = [codeOf(await saveEntry('d')), codeOf(await setNumber('115'))];
const afterReadOnly = await seen();

process.stdout.write(
  JSON.stringify({
    before,
    entries,
    failures,
    whenFull,
    roomAgain,
    afterFull,
    readOnly,
    whenReadOnly,
    writableAgain,
    afterReadOnly,
    files: readdirSync(folder).toSorted(),
  }),
);
