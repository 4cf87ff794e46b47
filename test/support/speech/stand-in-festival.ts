import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wavOf } from '../sound/wav-files.ts';
import { layStandIns, type StandIn } from './stand-in.ts';

const rateHz = 16_000;
/** Silence, half a second of a tone, silence. */
const sound = Array.from({ length: 2 * rateHz }, (_, index) =>
  index > 4_000 && index < 12_000 ? 0.2 * Math.sin(index / 3) : 0,
);

const rendering = `test -e broken && exit 3
test -e slow && { touch started; read line < go; }
text=$(cat); echo "$text" >> rendered
cp tone.wav "$CHARLEY_DRAFT"`;

/**
 * A Festival of the test's own. It notes each text that it renders in the file `rendered` and gives the same tone for
 * all; it fails while there is a file `broken`, and with a file `slow` it writes `started` and waits for `go`.
 */
export function layFestival(render = rendering): StandIn & { rendered(): readonly string[] } {
  const standIn = layStandIns({
    festival: `case "$*" in
  -v) echo "festival 1";;
  *mapcar*) echo "voice kal_diphone"; echo "voice cmu_us_slt_arctic_hts";;
  *utt.save.wave*) ${render};;
esac`,
  });
  writeFileSync(join(standIn.folder, 'tone.wav'), wavOf(sound, { sampleRateHz: rateHz }));
  writeFileSync(join(standIn.folder, 'rendered'), '');
  return {
    ...standIn,
    rendered: () =>
      standIn
        .read('rendered')
        .split('\n')
        .filter((text) => text !== ''),
  };
}
