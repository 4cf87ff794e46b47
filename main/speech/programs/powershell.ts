import { clamped, clampedRate } from './clamped.ts';
import { isPronounceable, plainSpelling } from './spelling.ts';
import type { ProgramCall, VoiceProgram } from './voice-program.ts';

const openSynthesiser = `$ErrorActionPreference = 'Stop'
Add-Type -AssemblyName System.Speech
$speak = New-Object System.Speech.Synthesis.SpeechSynthesizer`;

const openInput =
  '$given = New-Object IO.StreamReader([Console]::OpenStandardInput(), [Text.Encoding]::UTF8)';

const chooseVoice = `$name = $given.ReadLine()
if (@($speak.GetInstalledVoices() | Where-Object { $_.Enabled -and $_.VoiceInfo.Name -eq $name }).Count -gt 0) {
  $speak.SelectVoice($name)
}`;

/**
 * Windows: the chosen voice through PowerShell, or the system's default. The name comes before the text, on a line of
 * its own, and counts where the system lists it at this moment.
 * - The script is fixed and goes encoded, past every shell; the text comes on standard input and is spoken as plain text.
 * - `rate` becomes the synthesiser's −10 to 10, which are a third and three times the speed.
 * - `volume` becomes its 0 to 100 per cent; it can only be lowered: above 1 the voice has its own loudness.
 */
export const powershell: VoiceProgram = {
  speak({ text, rate, volume }, voice) {
    const spelled = plainSpelling(text);
    if (!isPronounceable(spelled)) return null;
    const percent = Math.round(100 * clamped(0, volume, 1));
    return {
      ...call(`${openSynthesiser}
${openInput}
${voice === null ? '' : chooseVoice}
$speak.Rate = ${tenths(rate)}
$speak.Volume = ${percent}
$speak.Speak($given.ReadToEnd())`),
      text: voice === null ? spelled : `${plainSpelling(voice)}\n${spelled}`,
    };
  },
  record({ text, rate }, voice, file) {
    const spelled = plainSpelling(text);
    if (!isPronounceable(spelled)) return null;
    return {
      ...call(`${openSynthesiser}
${openInput}
$file = $given.ReadLine()
${voice === null ? '' : chooseVoice}
$speak.Rate = ${tenths(rate)}
$speak.SetOutputToWaveFile($file)
$speak.Speak($given.ReadToEnd())
$speak.Dispose()`),
      text: [file, ...(voice === null ? [] : [plainSpelling(voice)]), spelled].join('\n'),
    };
  },
  probe: call(`${openSynthesiser}
if (@($speak.GetInstalledVoices() | Where-Object { $_.Enabled }).Count -eq 0) { exit 2 }`),
  list: call(`${openSynthesiser}
[Console]::OutputEncoding = [Text.Encoding]::UTF8
$speak.GetInstalledVoices() | Where-Object { $_.Enabled } | ForEach-Object {
  "$($_.VoiceInfo.Name)\`t$($_.VoiceInfo.Culture)\`t$($_.VoiceInfo.Gender)"
}`),
  voiceIn(line) {
    const [name = '', language, gender] = line.trim().split('\t');
    if (name === '') return null;
    return {
      name,
      calledBy: name.replace(/^Microsoft /, '').replace(/ (?:Desktop|Mobile)$/, ''),
      language: language || null,
      gender: gender === 'Female' ? 'female' : gender === 'Male' ? 'male' : null,
      rank: rankOf(name),
    };
  },
  version: null,
  owns: () => true,
};

/** The synthesiser's rate of −10 to 10. */
function tenths(rate: number): number {
  return Math.round((10 * Math.log(clampedRate(rate))) / Math.log(3));
}

/** The natural ones first; one that speaks from the internet is never chosen by itself. [PJ] */
function rankOf(name: string): number | null {
  if (/\bOnline\b/.test(name)) return null;
  if (/\bNatural\b/.test(name)) return 0;
  return /\b(?:Zira|Hazel|Eva|Aria|Jenny)\b/.test(name) ? 1 : 2;
}

function call(script: string): ProgramCall {
  const encoded = Buffer.from(script, 'utf16le').toString('base64');
  return { command: 'powershell', args: ['-NoProfile', '-NonInteractive', '-EncodedCommand', encoded] };
}
