import type { Content } from '../../shared/content/content.ts';
import { filled } from '../../shared/filled.ts';
import type { Result } from '../../shared/result.ts';
import type { SettingChoice } from '../../shared/settings/setting-options.ts';
import { nicestVoice, voicesFor } from '../speech/installed-voices.ts';
import type { PreparingProgress } from '../speech/prepared/prepared-lines.ts';
import { festivalVoice } from '../speech/programs/festival-voices.ts';
import type { InstalledVoice } from '../speech/programs/voice-program.ts';

/** What one setting can be, and what there is to know of it. */
export interface SettingOffer {
  readonly choices: readonly SettingChoice[];
  readonly note: string;
  /** How a person knows the chosen value where it is not among them. */
  readonly gone?: string;
}

/** The voices of the language, the nicest first, as people call them; those whose language nobody knows come last. */
export function voiceOffer(
  voices: Result<readonly InstalledVoice[]>,
  chosen: unknown,
  prepared: PreparingProgress | null,
  content: Content,
): SettingOffer {
  const words = content.settingsPage.offers;
  const all = voices.ok ? voices.value : [];
  const listed = new Set([...voicesFor(all, content.language), ...all.filter(({ name }) => name === chosen)]);
  const choices = named([...listed], content);
  const nicest = nicestVoice(all, content.language)?.name;
  const called = choices.find(({ value }) => value === nicest)?.words;
  const own = called === undefined ? words.machine : filled(words.nicest, { name: called });
  const isGone = typeof chosen === 'string' && voices.ok && all.every(({ name }) => name !== chosen);
  const gone = isGone ? wordsOfGone(chosen, content) : undefined;
  return {
    choices: [{ value: null, words: own }, ...choices],
    note: noteOf(all, gone, prepared, content),
    ...(gone === undefined ? {} : { gone }),
  };
}

/** One of Festival's is known by its name alone; of any other the name is all that is left. */
function wordsOfGone(name: string, content: Content): string {
  const voice = festivalVoice(name);
  return voice.language === null ? name : voiceWords(voice, content);
}

function noteOf(
  voices: readonly InstalledVoice[],
  gone: string | undefined,
  prepared: PreparingProgress | null,
  { settingsPage: { offers: words }, failures }: Content,
): string {
  if (voices.length === 0) return failures['voice-missing'];
  const notes = [
    gone === undefined ? '' : filled(words.voiceMissing, { name: gone }),
    prepared === null || prepared.total === 0
      ? ''
      : filled(words.prepared, { ready: prepared.ready, total: prepared.total }),
  ];
  return notes.filter((note) => note !== '').join(' ');
}

/** Two that would be called the same are told apart by a number. */
function named(voices: readonly InstalledVoice[], content: Content): readonly SettingChoice[] {
  const seen = new Map<string, number>();
  return voices.map((voice) => {
    const plain = voiceWords(voice, content);
    const count = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, count);
    return { value: voice.name, words: count === 1 ? plain : `${plain} (${count})` };
  });
}

/** "Slt, American woman"; where nobody knows so much, the name and the language, or the name alone. */
function voiceWords({ calledBy: name, language, gender }: InstalledVoice, content: Content): string {
  const { person, people } = content.settingsPage.offers;
  const of: Readonly<Record<string, string>> = people;
  const kind = of[`${language?.toLowerCase()} ${gender}`] ?? languageName(language, content.language);
  return kind === null ? name : filled(person, { name, kind });
}

function languageName(tag: string | null, inLanguage: string): string | null {
  if (tag === null) return null;
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? null;
  } catch {
    // A voice may call its language what no standard knows: "en-us-nyc" is still American English.
    const known = tag.lastIndexOf('-');
    return known < 0 ? null : languageName(tag.slice(0, known), inLanguage);
  }
}
