/**
 * The file that starts a command at login on Linux (Desktop Entry Specification 1.5).
 * @param command the program and its arguments
 */
export function desktopEntry(command: readonly string[]): string {
  return `[Desktop Entry]
Type=Application
Name=Charley
Comment=A bedside helper for cramps at night
Exec=${stringValue(command.map(quoted).join(' '))}
Terminal=false
`;
}

/** Whether a desktop entry that is there starts anything: desktops switch one off within it. */
export function isSwitchedOff(entry: string): boolean {
  return /^(Hidden\s*=\s*true|X-GNOME-Autostart-enabled\s*=\s*false)\s*$/m.test(entry);
}

/** One argument of `Exec`: in quotes, with four letters escaped and `%` doubled, which else begins a field code. */
function quoted(argument: string): string {
  return `"${argument.replace(/["`$\\]/g, '\\$&').replaceAll('%', '%%')}"`;
}

/** Every value of the type string escapes once more. */
function stringValue(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll('\r', '\\r');
}
