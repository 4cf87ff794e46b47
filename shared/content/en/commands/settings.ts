/** `charley settings`, `voices` and `profile`; `{name}` marks a placeholder. */
export const settingsWords = {
  usage:
    'Usage: charley settings get [KEY]\n       charley settings set KEY VALUE\n\n"charley settings get" shows every KEY with its value.',
  unknownKey: 'There is no setting {key}. Settings: {keys}',
};

export const voicesWords = {
  usage: 'Usage: charley voices',
  chosen: '{name}  chosen',
};

export const profileWords = {
  usage:
    'Usage: charley profile [list]\n       charley profile set FLAG\n       charley profile clear FLAG\n\n"charley profile" shows every FLAG.',
  unknownFlag: 'There is no flag {flag}. Flags: {flags}',
  on: 'yes',
  off: 'no',
};
