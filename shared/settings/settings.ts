import { z } from 'zod';
import { completeLanguages } from '../content/complete-languages.ts';
import { profileFlags } from '../content/protocol.ts';
import { isTree } from '../json.ts';
import type { DeepReadonly } from '../schema-of.ts';

/** Raised when a stored value changes its meaning; a document of a later version is read and never overwritten. */
export const settingsVersion = 1;

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** In the order of the week, from Monday. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** A plain name, no path. */
export const modelNameSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/);

/** All settings, with what each may be. What a file lacks, or may not hold, gets its default when it is read. */
export const settingsSchema = z.object({
  voice: z.object({
    /** As the machine names it; null is the machine's own choice. */
    name: z.string().min(1).max(200).nullable(),
    /** 1 is the voice's own speed, 0.8 is slower. */
    rate: z.number().min(0.5).max(2),
    /** 1 is the voice's own loudness. */
    volumeDay: z.number().min(0).max(2),
    volumeNight: z.number().min(0).max(2),
    /** The first words after a silence are softer. */
    softStart: z.boolean(),
  }),
  screen: z.object({
    textPercent: z.number().int().min(100).max(300),
    /** `red`: red light only, which spoils the least of what eyes see in the dark. */
    colours: z.enum(['night', 'red', 'day', 'auto']),
    /** How bright the waiting screen is in the night hours; 100 is as bright as a step of a cramp. */
    brightness: z.number().int().min(10).max(100),
    /** The time of day on the screen while Charley waits. */
    clock: z.boolean(),
    /** Whether the screen stays on in the night hours; else it goes dark, or locks, as the system has it. */
    stayOn: z.boolean(),
    /** A mark goes over the choices; any key or tap takes the marked one. */
    oneSwitch: z.boolean(),
    /** How fast the mark goes: `usual` is six seconds for three choices. */
    switchSpeed: z.enum(['slow', 'usual', 'fast']),
  }),
  /** Local time of the wall clock; `from` may be later than `to` (over midnight). `sun`: from sunset to sunrise. */
  nightHours: z.object({ by: z.enum(['clock', 'sun']), from: clockTime, to: clockTime }),
  holdStyle: z.enum(['thirty', 'tens']),
  sensitivity: z.enum(['slight', 'moderate', 'very']),
  /** Whether whole sentences are listened for, beside the listed phrases. */
  wideEar: z.boolean(),
  /** The device's id may change when it is plugged in again; the label then finds it. */
  microphone: z.object({ id: z.string().min(1).max(500), label: z.string().max(500) }).nullable(),
  /** Digits to dial, 15 at most (ITU-T E.164); null is "your local emergency number". */
  emergencyNumber: z
    .string()
    .regex(/^\d{2,15}$/)
    .nullable(),
  profile: z.array(z.enum(profileFlags)).refine(differ),
  /** What the person takes, in their own words, for the doctor's sheet only. */
  medicines: z.array(z.string().min(1).max(100)).max(30),
  reminder: z.object({ at: clockTime.nullable(), days: z.array(z.enum(weekdays)).min(1).refine(differ) }),
  autostart: z.boolean(),
  /** The name of a model: Charley's own, or one that the person brought. */
  model: modelNameSchema,
  /** The name of the model that hears whole sentences. */
  wideModel: modelNameSchema,
  language: z.string().refine((code) => completeLanguages.includes(code)),
  /** Whether a person has looked round; until then the waiting screen offers it by day. */
  firstRun: z.enum(['new', 'seen']),
});

export type Settings = DeepReadonly<z.infer<typeof settingsSchema>>;
/** How fast the mark of one switch goes on. */
export type SwitchSpeed = Settings['screen']['switchSpeed'];

/** What holds until somebody sets it, and wherever a kept value is not allowed. [PJ] */
export const defaultSettings: Settings = {
  voice: { name: null, rate: 1, volumeDay: 1, volumeNight: 0.6, softStart: true },
  screen: {
    textPercent: 100,
    colours: 'night',
    brightness: 60,
    clock: true,
    stayOn: false,
    oneSwitch: false,
    switchSpeed: 'usual',
  },
  nightHours: { by: 'clock', from: '22:00', to: '07:00' },
  holdStyle: 'thirty',
  sensitivity: 'moderate',
  wideEar: true,
  microphone: null,
  emergencyNumber: null,
  profile: [],
  medicines: [],
  reminder: { at: null, days: weekdays },
  autostart: false,
  model: 'starter',
  wideModel: 'wide',
  language: 'en',
  firstRun: 'new',
};

/** Every setting by its dotted path, in the order in which they are shown. */
export const settingKeys = [
  'voice.name',
  'voice.rate',
  'voice.volumeDay',
  'voice.volumeNight',
  'voice.softStart',
  'screen.textPercent',
  'screen.colours',
  'screen.brightness',
  'screen.clock',
  'screen.stayOn',
  'screen.oneSwitch',
  'screen.switchSpeed',
  'nightHours.by',
  'nightHours.from',
  'nightHours.to',
  'holdStyle',
  'sensitivity',
  'wideEar',
  'microphone',
  'emergencyNumber',
  'profile',
  'medicines',
  'reminder.at',
  'reminder.days',
  'autostart',
  'model',
  'wideModel',
  'language',
  'firstRun',
] as const;
export type SettingKey = (typeof settingKeys)[number];

/** Whether a text, as a command was given it, names a setting. */
export function isSettingKey(text: string): text is SettingKey {
  return (settingKeys as readonly string[]).includes(text);
}

/** The value of one setting, by its key with dots. */
export function getSetting(settings: Settings, key: SettingKey): unknown {
  return key.split('.').reduce<unknown>((node, name) => (isTree(node) ? node[name] : undefined), settings);
}

/** The settings with one of them changed by a person; null where the value is not allowed beside the others. */
export function setSetting(settings: Settings, key: SettingKey, value: unknown): Settings | null {
  const changed = storedSetting(settings, key, value);
  const isOfNight = key === 'nightHours.from' || key === 'nightHours.to';
  return isOfNight && changed?.nightHours.from === changed?.nightHours.to ? null : changed;
}

/** The settings with one of them as a document has it, whatever the others are by then; null where it is never allowed. */
export function storedSetting(settings: Settings, key: SettingKey, value: unknown): Settings | null {
  const parsed = settingsSchema.safeParse(placed(settings, key.split('.'), value));
  return parsed.success ? parsed.data : null;
}

function placed(node: unknown, path: readonly string[], value: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  const tree = isTree(node) ? node : {};
  return { ...tree, [name]: placed(tree[name], rest, value) };
}

function differ(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}
