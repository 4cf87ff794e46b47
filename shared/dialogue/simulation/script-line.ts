/** What one line of a simulation's script asks for. */
type ScriptLine =
  | { readonly kind: 'nothing' }
  /** About the person, the house or the diary, without its "@". */
  | { readonly kind: 'circumstance'; readonly text: string }
  | { readonly kind: 'wait for the question' }
  /** Null where what follows "wait" is no time. */
  | { readonly kind: 'wait'; readonly ms: number | null; readonly line: string }
  | { readonly kind: 'press'; readonly name: string }
  | { readonly kind: 'said'; readonly words: string };

/** Reads one line; what stands behind "#" is a comment. "Wait" with no number behind it is something said. */
export function readScriptLine(raw: string): ScriptLine {
  const line = raw.replace(/#.*$/, '').trim();
  if (line === '') return { kind: 'nothing' };
  if (line.startsWith('@')) return { kind: 'circumstance', text: line.slice(1) };
  if (/^wait for (the|a) question$/i.test(line)) return { kind: 'wait for the question' };
  const time = /^wait\b\s*([\d.].*)$/i.exec(line)?.[1];
  if (time !== undefined) return { kind: 'wait', ms: durationMs(time), line };
  const pressed = /^press\s+(\S+)$/i.exec(line)?.[1];
  return pressed === undefined
    ? { kind: 'said', words: line }
    : { kind: 'press', name: pressed.toLowerCase() };
}

function durationMs(text: string): number | null {
  const match = /^\s*(\d+(?:\.\d+)?)\s*(ms|s|m|h)?\s*$/i.exec(text);
  if (match === null) return null;
  const unitMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 }[(match[2] ?? 's').toLowerCase()] ?? 1_000;
  return Number(match[1]) * unitMs;
}
