/** What a command can ask of the Charley that runs. */
export const controlCommands = ['status', 'start', 'stop', 'repeat', 'mute', 'routine', 'quit'] as const;
export type ControlCommand = (typeof controlCommands)[number];
