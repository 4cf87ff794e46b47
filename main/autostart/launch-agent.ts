import { escaped } from '../../shared/escaped.ts';

/** The file that starts a command at login on macOS: an agent of the person's own session (launchd.plist(5)). */
export function launchAgent(command: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>Label</key>
  <string>${launchAgentLabel}</string>
  <key>ProgramArguments</key>
  <array>
${command.map((argument) => `    <string>${escaped(argument)}</string>`).join('\n')}
  </array>
  <key>RunAtLoad</key>
  <true/>
  <key>ProcessType</key>
  <string>Interactive</string>
  <key>LimitLoadToSessionType</key>
  <string>Aqua</string>
</dict>
</plist>
`;
}

/** Names the agent in macOS, and its file: whoever changes it leaves the old one starting, too. */
export const launchAgentLabel = 'org.charley.bedside.start';
