import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createLineRenderer } from '../../../../main/speech/prepared/line-renderer.ts';
import { macosSay } from '../../../../main/speech/programs/macos-say.ts';
import { powershell } from '../../../../main/speech/programs/powershell.ts';
import { createManualClock } from '../../../support/manual-clock.ts';
import { wavOf } from '../../../support/sound/wav-files.ts';
import { layStandIns, type StandIn } from '../../../support/speech/stand-in.ts';
import { ownFolder } from '../../storage/folder.ts';

// The real programs run on their own systems only: here the command is checked, and run against stand-ins.
const attack = `-o /tmp/x'; Remove-Item C:\\ -Recurse; "$(calc)" [[slnc 100000]]\u0007`;
const samples = [0, 0.1, 0.2, -0.2];

let standIn: StandIn | undefined;
afterEach(() => standIn?.remove());

/** Renders a line with a stand-in that finds a sound in `tone.wav`. */
async function renderWith(
  platform: 'darwin' | 'win32',
  scripts: Readonly<Record<string, string>>,
  name: string | null,
  rate = 1,
) {
  const laid = layStandIns(scripts);
  standIn = laid;
  writeFileSync(join(laid.folder, 'tone.wav'), wavOf(samples, { sampleRateHz: 22_050 }));
  const { environment } = laid;
  const clock = createManualClock();
  const renderer = createLineRenderer({ clock, platform, environment, systemVersion: '25.1' });
  const draft = join(ownFolder(), 'draft.wav');
  const never = new AbortController().signal;
  const rendered = await renderer.render('Let go – slowly.', { name, rate }, draft, never);
  return { rendered, draft, standIn: laid, engine: () => renderer.engineOf(name) };
}

describe('say of macOS', () => {
  const say = `case "$*" in '-v ?') exit 0;; esac
cat > text; printf '%s\\n' "$@" > args
while [ "$1" != -o ]; do shift; done; cp tone.wav "$2"`;

  it('writes a WAV file, through the export of the package say', async () => {
    const { rendered, draft, standIn } = await renderWith('darwin', { say }, 'Ava (Premium)', 0.8);
    expect(rendered).toMatchObject({ ok: true, value: { rateHz: 22_050 } });
    expect(standIn.read('args').split('\n')).toEqual([
      ...['-v', 'Ava (Premium)', '-r', '140', '-o', draft],
      ...['--file-format=WAVE', '--data-format=LEI16@22050', '-f', '-'],
    ]);
    expect(standIn.read('text')).toBe('Let go – slowly.');
  });

  it('is told from that of another system', async () => {
    const { engine } = await renderWith('darwin', { say }, null);
    expect(await engine()).toBe('say 25.1');
  });

  it('gets neither options nor commands out of a text', () => {
    const command = macosSay.record({ text: attack, rate: 1 }, null, '/cache/draft.wav');
    expect(command?.args.slice(0, 2)).toEqual(['-o', '/cache/draft.wav']);
    expect(command?.text).not.toMatch(/\[\[|\]\]|\p{Cc}/u);
    expect(macosSay.record({ text: '…', rate: 1 }, null, '/cache/draft.wav')).toBeNull();
  });
});

describe('PowerShell of Windows', () => {
  const scriptOf = (voice: string | null, file: string, text = 'Rest.') => {
    const args = powershell.record({ text, rate: 0.8 }, voice, file)?.args ?? [];
    return Buffer.from(args.at(-1) ?? '', 'base64').toString('utf16le');
  };

  it('writes a WAV file: its path, the voice and the text come on lines of standard input', async () => {
    const script = 'cat > text; cp tone.wav "$(head -n 1 text)"';
    const { rendered, draft, standIn } = await renderWith(
      'win32',
      { powershell: script },
      'Microsoft Zira Desktop',
    );
    expect(rendered).toMatchObject({ ok: true, value: { rateHz: 22_050 } });
    expect(standIn.read('text')).toBe(`${draft}\nMicrosoft Zira Desktop\nLet go – slowly.`);
  });

  it('runs the same script whatever path, voice and text are', () => {
    expect(scriptOf('x', attack, attack)).toBe(scriptOf('Zira', 'C:\\Cache\\draft.wav'));
    expect(scriptOf(null, attack)).toContain('$file = $given.ReadLine()\n');
    expect(scriptOf(null, attack)).toContain('$speak.SetOutputToWaveFile($file)');
    expect(scriptOf(null, attack)).toContain('$speak.Rate = -2');
  });
});
