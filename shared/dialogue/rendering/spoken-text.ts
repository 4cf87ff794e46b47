import type { Content } from '../../content/content.ts';
import type { Line, LineId } from '../../content/line.ts';
import { filled } from '../../filled.ts';
import { allSenses, type Senses, wordsOfLine } from './senses.ts';

type Values = Readonly<Record<string, number | LineId>>;

/** Fills `{name}` placeholders; whole numbers up to sixty become words, as a voice says them. */
export function fill(content: Content, text: string, values: Values = {}): string {
  return filled(text, values, (value) =>
    typeof value === 'string' ? content.lines[value].headline : (content.numbers[value] ?? String(value)),
  );
}

/** What a voice says for these lines, in one breath: what is true with these senses. */
export function spokenText(content: Content, lines: readonly Line[], senses: Senses = allSenses): string {
  return lines
    .map((line) => capitalised(spokenLine(content, line, senses)))
    .filter((text) => text !== '')
    .join(' ');
}

function spokenLine(content: Content, line: Line, senses: Senses): string {
  if (line.kind === 'line') return fill(content, wordsOfLine(content, line.id, senses).spoken, line.values);
  const { answer } = content.answers[line.id];
  return line.extent === 'whole' ? answer : (sentences(answer)[0] ?? answer);
}

/** The sentences of a text, each with its full stop or question mark. */
export function sentences(text: string): readonly string[] {
  return text.match(/[^.?!]+[.?!]+/g)?.map((sentence) => sentence.trim()) ?? [text];
}

/** Each sentence begins with a capital, also where a number word stands first. */
function capitalised(text: string): string {
  return text.replace(
    /(^|[.?!]\s+)(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
