import { z } from 'zod';
import { presses } from '../../../shared/dialogue/press.ts';
import { failureCodes } from '../../../shared/result.ts';
import { settingKeys } from '../../../shared/settings/settings.ts';

/** Long lists go by the name of their type. */
const names: ReadonlyMap<string, string> = new Map([
  [String(settingKeys), 'SettingKey'],
  [String(failureCodes), 'FailureCode'],
  [String(presses), 'Press'],
]);

/** A schema in the notation of TypeScript, with its limits in words: what a payload may hold, for a reader. */
export function schemaText(schema: z.ZodType): string {
  const json = z.toJSONSchema(schema, {
    // What crosses, before it is read.
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      const title = titles[zodSchema._zod.def.type];
      if (title !== undefined) jsonSchema.title = title;
    },
  });
  return textOf(json as Json);
}

/** What JSON has no word for. The one class among the payloads is that of a frame's samples. */
const titles: Readonly<Record<string, string>> = {
  undefined: 'nothing',
  unknown: 'anything',
  custom: 'Int16Array',
};

interface Json {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Json[];
  readonly oneOf?: readonly Json[];
  readonly properties?: Readonly<Record<string, Json>>;
  readonly required?: readonly string[];
  readonly items?: Json;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly title?: string;
}

function textOf(json: Json): string {
  const { title, enum: values, anyOf, oneOf } = json;
  if (title !== undefined) return title;
  if ('const' in json) return JSON.stringify(json.const);
  if (values !== undefined)
    return names.get(String(values)) ?? values.map((value) => JSON.stringify(value)).join(' | ');
  const ways = anyOf ?? oneOf;
  if (ways !== undefined) return ways.map(textOf).join(' | ');
  if (json.type === 'object') return objectText(json);
  if (json.type === 'array') return `(${textOf(json.items ?? {})})[]${limit('at most', json.maxItems)}`;
  return `${json.type ?? 'anything'}${limitsOf(json)}`;
}

function objectText({ properties = {}, required = [] }: Json): string {
  const members = Object.entries(properties).map(
    ([name, json]) => `${name}${required.includes(name) ? '' : '?'}: ${textOf(json)}`,
  );
  return `{ ${members.join('; ')} }`;
}

function limitsOf({ pattern, format, minimum, maximum, maxLength }: Json): string {
  if (format !== undefined) return ` (${format})`;
  if (pattern !== undefined) return ` (${pattern})`;
  const most = maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
  return `${limit('from', minimum)}${limit('to', most)}${limit('at most', maxLength)}`;
}

function limit(word: string, value: number | undefined): string {
  return value === undefined ? '' : ` ${word} ${value.toLocaleString('en')}`;
}
