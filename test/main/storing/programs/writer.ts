import { createDiaryFile } from '../../../../main/storing/diary-file.ts';
import { createSettingsFile } from '../../../../main/storing/settings-file.ts';
import { episode } from '../../../shared/diary/samples.ts';

/**
 * Writes settings and diary without end and says each number once both have been promised to be on the disk.
 * Arguments: the folder, and the first number to write.
 */
const [folder = '', first = '1'] = process.argv.slice(2);
const settings = createSettingsFile(folder);
const diary = createDiaryFile(folder);

process.stdout.write('0\n');
for (let number = Number(first); ; number += 1) {
  const changed = await settings.change((before) => ({ ...before, medicines: [String(number)] }));
  const saved = await diary.save(episode({ id: `entry-${number}`, note: 'x'.repeat(number % 400) }));
  if (!changed.ok || !saved.ok) throw new Error(JSON.stringify({ changed, saved }));
  process.stdout.write(`${number}\n`);
}
