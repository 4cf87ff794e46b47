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
  unreadable: 'I cannot read {file}: {why}.',
  notAFile:
    '{file} is no file, but a folder, a pipe or something else. Charley goes on without it: move it away.',
  unwritable: 'Nothing was saved in {file}: {why}.',
  /** Where the system names no file. */
  dataFolder: 'the data folder',
  /** Why the system refuses a file, with what to do about it; `{system}` is its own word for it. */
  reasons: {
    missing: 'it, or the folder that it belongs in, is not there',
    forbidden: 'you may not use it; look at who owns it and its folder',
    full: 'the disk is full; free some space',
    readOnly: 'the disk takes no changes; look whether it is locked or damaged',
    folder: 'a folder has its name; move that away',
    noFolder: 'something in its path is no folder; move that away',
    noPlace: 'the system makes no folder there; name another one in CHARLEY_DATA',
    noFile: 'something that is no file has its name; move that away',
    large: 'it is larger than any file that Charley makes; move it away',
    long: 'its name is too long; name a shorter one',
    busy: 'another program holds it; close that',
    many: 'too many files are open on this computer; close other programs',
    broken: 'the disk does not work as it should; keep a copy of what is on it',
    other: 'the system refuses it ({system})',
  },
  folderForeign:
    'Charley keeps nothing in {file}: the folder belongs to another user. Name one of your own in CHARLEY_DATA.',
  folderOpen:
    'Charley keeps nothing in {file}: everybody on this computer may write into it. Make it yours: chmod 700 "{file}"',
  diaryLinked:
    'Charley writes no diary through {file}: it is a link to another place. Move it away, and start again.',
  diaryDamaged: 'Lines of the diary that could not be read, and were left as they are: {lines}',
  diaryNewer: 'Lines of the diary that a newer Charley wrote: {lines}',
};
