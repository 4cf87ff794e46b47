/** What is wrong with the files of settings and diary; `{name}` marks a placeholder. */
export const storing = {
  settingsDamaged: 'Your settings file was damaged. It was kept as {file}.',
  settingsFromBackup: 'Your last good settings were used.',
  settingsFromDefaults: 'The usual settings were used.',
  settingsNewer: 'Your settings come from a newer Charley. They are read but not changed.',
  settingsEdited:
    'Something else than Charley changed your settings. What stands there is used: look through it.',
  numberUnconfirmed:
    'Something else than Charley changed your emergency number ({number}). It is not used until you set it again.',
  profileJoined:
    'Something else than Charley changed what is left out for you. What was left out before stays out, too.',
  settingReplaced: 'The setting {key} was not allowed. Its usual value is used.',
  unreadable: 'The file could not be read: {detail}',
  notAFile:
    '{file} is no file, but a folder, a pipe or something else. Charley goes on without it: move it away.',
  unwritable: 'Nothing was saved: the disk could not be written. {detail}',
  folderForeign:
    'Charley keeps nothing in {file}: the folder belongs to another user. Name one of your own in CHARLEY_DATA.',
  folderOpen:
    'Charley keeps nothing in {file}: everybody on this computer may write into it. Make it yours: chmod 700 "{file}"',
  diaryLinked:
    'Charley writes no diary through {file}: it is a link to another place. Move it away, and start again.',
  diaryDamaged: 'Lines of the diary that could not be read, and were left as they are: {lines}',
  diaryNewer: 'Lines of the diary that a newer Charley wrote: {lines}',
};
