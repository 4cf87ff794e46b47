import { afterEach, describe, expect, it } from 'vitest';
import { installedVoices } from '../../../../main/speech/installed-voices.ts';
import { macosSay } from '../../../../main/speech/programs/macos-say.ts';
import { powershell } from '../../../../main/speech/programs/powershell.ts';
import { createSpeaker } from '../../../../main/speech/speaker.ts';
import type { Utterance } from '../../../../shared/ports/voice.ts';
import { createManualClock } from '../../../support/manual-clock.ts';
import { silenceable } from '../../../support/speech/silenceable.ts';
import { gone, layStandIns, type StandIn } from '../../../support/speech/stand-in.ts';

// The real programs run on their own systems only: here the command is checked, and run against stand-ins.
const utterance: Utterance = { id: 1, text: 'Let go slowly.', rate: 1, volume: 1 };
const attack = `-o /tmp/x'; Remove-Item C:\\ -Recurse; "$(calc)" [[slnc 100000]]\u0007`;

let standIn: StandIn | undefined;
afterEach(() => standIn?.remove());

function speakerWith(
  platform: 'darwin' | 'win32',
  scripts: Readonly<Record<string, string>>,
  voice: string | null = null,
) {
  standIn = layStandIns(scripts);
  const { environment } = standIn;
  const clock = createManualClock();
  return {
    standIn,
    speaker: silenceable(createSpeaker({ clock, platform, environment, voice: () => voice })),
    /** The voices, with one fact of each. */
    async voices(fact: 'name' | 'calledBy' | 'language' | 'gender' | 'rank' = 'name') {
      const found = await installedVoices({ platform, environment }, clock);
      return found.ok ? found.value.map((voice) => voice[fact]) : found;
    },
  };
}

describe('say of macOS', () => {
  it('takes its text from standard input, at the voice’s own speed and loudness', () => {
    expect(macosSay.speak(utterance, null)).toEqual({
      command: 'say',
      args: ['-f', '-'],
      text: 'Let go slowly.',
    });
  });

  it('is told a rate in words a minute and a lower volume', () => {
    expect(macosSay.speak({ ...utterance, rate: 0.8, volume: 0.6 }, null)).toEqual({
      command: 'say',
      args: ['-r', '140', '-f', '-'],
      text: '[[volm 0.60]] Let go slowly.',
    });
  });

  it('gets neither options nor commands out of a text', () => {
    const command = macosSay.speak({ ...utterance, text: attack, volume: 2 }, null);
    expect(command?.args).toEqual(['-f', '-']);
    expect(command?.text).not.toMatch(/\[\[|\]\]|\p{Cc}/u);
  });

  it('has nothing to do for a text without words', () => {
    expect(macosSay.speak({ ...utterance, text: '…' }, null)).toBeNull();
  });

  it('lists its voices by their whole names', async () => {
    const { voices } = speakerWith('darwin', {
      say: `cat <<'END'
Alex                en_US    # Most people recognize me by my voice.
Bad News            en_US    # The light you see is the headlamp of a fast approaching train.
Eddy (English (UK)) en_GB    # Hello! My name is Eddy.
Majed               ar_001   # مرحبًا اسمي ماجد.
Fiona               en-scotland # Hello, my name is Fiona.
END`,
    });
    const names = ['Alex', 'Bad News', 'Eddy (English (UK))', 'Majed', 'Fiona'];
    expect(await voices()).toEqual(names);
    expect(await voices('language')).toEqual(['en-US', 'en-US', 'en-GB', 'ar-001', 'en-scotland']);
  });

  it('is given the chosen voice as an argument of its own', () => {
    const command = macosSay.speak({ ...utterance, rate: 0.8 }, 'Eddy (English (UK))');
    expect(command?.args).toEqual(['-v', 'Eddy (English (UK))', '-r', '140', '-f', '-']);
  });

  it('speaks on with its own voice where the chosen one is no longer there', async () => {
    const say = 'if [ "$1" = -v ]; then echo "Voice not found." >&2; exit 1; fi; cat > text';
    const { speaker, standIn } = speakerWith('darwin', { say }, 'Gone');
    expect(await speaker.say(utterance)).toEqual({ kind: 'finished' });
    expect(standIn.read('text')).toBe('Let go slowly.');
  });

  it('speaks with the voice that an utterance names, and with the chosen one again after it', async () => {
    const say = `cat > /dev/null; echo "$2" >> voices`;
    const { speaker, standIn } = speakerWith('darwin', { say }, 'Ava');
    await speaker.say({ ...utterance, voice: 'Tom' });
    await speaker.say(utterance);
    expect(standIn.read('voices')).toBe('Tom\nAva');
  });

  it('runs through the package say and can be silenced', async () => {
    const { speaker, standIn } = speakerWith('darwin', {
      say: 'cat > text; printf "%s " "$@" > args; echo $$ > pid; touch started; exec sleep 1000',
    });
    const end = speaker.say({ ...utterance, text: 'Straighten – José' });
    await standIn.made('started');
    await speaker.silence();
    expect(await end).toEqual({ kind: 'silenced' });
    expect([standIn.read('args'), standIn.read('text')]).toEqual(['-f -', 'Straighten – José']);
    await gone(Number(standIn.read('pid')));
  });
});

describe('PowerShell of Windows', () => {
  const scriptOf = (wish: Partial<Utterance>, voice: string | null = null) => {
    const args = powershell.speak({ ...utterance, ...wish }, voice)?.args ?? [];
    return Buffer.from(args.at(-1) ?? '', 'base64').toString('utf16le');
  };

  it('runs the same script whatever the text is', () => {
    expect(scriptOf({ text: attack })).toBe(scriptOf({}));
    expect(powershell.speak({ ...utterance, text: attack }, null)?.args.slice(0, -1)).toEqual([
      '-NoProfile',
      '-NonInteractive',
      '-EncodedCommand',
    ]);
  });

  it('takes its text from standard input', () => {
    expect(powershell.speak(utterance, null)?.text).toBe('Let go slowly.');
    expect(scriptOf({})).toContain('$given = New-Object IO.StreamReader([Console]::OpenStandardInput()');
    expect(scriptOf({})).toContain('$speak.Speak($given.ReadToEnd())');
  });

  it.each([
    [1, '$speak.Rate = 0'],
    [0.8, '$speak.Rate = -2'],
    [2, '$speak.Rate = 6'],
    [99, '$speak.Rate = 6'],
  ])('speaks at rate %d with %s', (rate, line) => expect(scriptOf({ rate }).split('\n')).toContain(line));

  it.each([
    [1, '$speak.Volume = 100'],
    [0.6, '$speak.Volume = 60'],
    [2, '$speak.Volume = 100'],
    [-1, '$speak.Volume = 0'],
  ])('speaks at volume %d with %s', (volume, line) =>
    expect(scriptOf({ volume }).split('\n')).toContain(line),
  );

  it('runs the same script whatever the chosen voice is called, and takes its name from the first line', () => {
    const name = `x'; Remove-Item C:\\ "$(calc)"\nsecond`;
    expect(scriptOf({}, name)).toBe(scriptOf({}, 'Microsoft Zira Desktop'));
    expect(scriptOf({}, name)).toContain('$_.VoiceInfo.Name -eq $name');
    expect(powershell.speak(utterance, name)?.text).toBe(
      `x'; Remove-Item C:\\ "$(calc)" second\nLet go slowly.`,
    );
  });

  it('lists the voices that can speak', async () => {
    const printed =
      'Microsoft David Desktop\\ten-US\\tMale\\r\\nMicrosoft Zira Desktop\\ten-US\\tFemale\\r\\n';
    const { voices } = speakerWith('win32', { powershell: `printf '${printed}'` });
    expect(await voices()).toEqual(['Microsoft David Desktop', 'Microsoft Zira Desktop']);
    expect(await voices('calledBy')).toEqual(['David', 'Zira']);
    expect(await voices('gender')).toEqual(['male', 'female']);
  });

  it('counts a machine without a voice as one without a voice', async () => {
    const { speaker } = speakerWith('win32', { powershell: 'exit 2' });
    expect(await speaker.check()).toMatchObject({ ok: false, failure: { code: 'voice-missing' } });
  });

  it('runs through the package say and is ended with its tree by taskkill', async () => {
    const { speaker, standIn } = speakerWith('win32', {
      powershell: 'cat > text; touch started; exec sleep 1000',
      taskkill: 'echo "$@" > args; kill -9 "$2"',
    });
    const end = speaker.say(utterance);
    await standIn.made('started');
    await speaker.silence();
    expect(await end).toEqual({ kind: 'silenced' });
    expect(standIn.read('args')).toMatch(/^\/pid \d+ \/T \/F$/);
    expect(standIn.read('text')).toBe('Let go slowly.');
  });
});
