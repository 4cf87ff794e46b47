import type { FailureCode } from '../../result.ts';

/** Words about models for listening; `{name}` marks a placeholder. */
export const modelWords = {
  usage: [
    'Usage: charley models [list]',
    '       charley models verify',
    '       charley models fetch NAME          gets one of the models that the list offers from the internet',
    '       charley models import FILE         brings one from a .tar.gz or a .zip',
    '       charley models remove NAME',
  ].join('\n'),
  line: '{name}  {title}, {megabytes} MB, licence: {licence}{chosen}',
  chosen: ', chosen',
  toFetch:
    '{name}  {title}, {megabytes} MB, licence: {licence}, not here yet: npx charley models fetch {name}',
  fetching: 'Getting {megabytes} MB from {url}. Nothing about you is sent.',
  progress: '{percent} %',
  /** What came with Charley, by name. */
  titles: { starter: "Charley's own: small, English", wide: "Charley's own for whole sentences: English" },
  own: '{name} ({megabytes} MB)',
  sound: '{name}  sound',
  unsound: '{name}  cannot be used: {why}',
  removed: 'Removed {name}.',
  removeBundled: '{name} came with Charley and stays.',
  removeChosen:
    '{name} is chosen. First choose others: npx charley settings set model starter && npx charley settings set wideModel wide',
  removeUnknown: 'You have brought no model {name}.',
  brought:
    'Brought {name}. It hears {heard} of {phrases} phrases. Choose it: npx charley settings set model {name}, or for whole sentences: npx charley settings set wideModel {name}',
  broughtWide:
    'Brought {name}. It has no word for speech that it does not expect, so it serves for whole sentences only. Choose it: npx charley settings set wideModel {name}',
  refused: {
    'no file': 'The file could not be read: {detail}. Check its name, and whether you may read it.',
    folder: '{detail} is a folder. Name the .tar.gz or .zip that the model came in.',
    'bad name': 'The name of the file must be of letters, digits, dots and dashes: {detail}',
    'name taken': 'There is a model {detail} already. Remove it first, or give the file another name.',
    'no model':
      'This is not a model that Charley can use: {why}. It takes a Vosk model with a graph for phrases (HCLr.fst and Gr.fst), packed as .tar.gz or .zip with one folder in it.',
    'no English': 'The model {detail} does not know the English words that Charley listens for.',
    'damaged list': 'The list of your models is damaged. Move it away, then import again: {detail}',
    disk: 'Nothing was brought: {why}.',
    'unknown name':
      'There is no model {detail} to get. "npx charley models list" names those that there are.',
    unreachable:
      'The model could not be reached. Is this computer on the internet? Try again later. ({detail})',
    'no such file': 'The model is no longer at its address. A newer Charley may know another. ({detail})',
    'cut off': 'The connection broke. What has come is kept: the next try goes on there. ({detail})',
    'another file':
      'What came is not the model that was promised, so it was thrown away. Try again later. ({detail})',
    cancelled: 'Cancelled. What has come is kept: the next try goes on there.',
  },
  /** What makes a file no model that can be used: each completes "not a model that Charley can use: …". */
  faults: {
    'no archive': 'it is packed neither as .tar.gz nor as .zip',
    damaged: 'it is damaged or cut short; get it again',
    'too large': 'it unpacks to far more than a model does',
    'no graph': 'it lacks HCLr.fst or Gr.fst; small models of Vosk have them, most large ones do not',
    'no words': 'no list of words is in it',
    'does not start': 'it was tried, and did not start',
  },
  /** Why a model does not listen. */
  failures: {
    'model-missing': 'it is not on this computer.',
    'model-truncated': 'its file is cut short.',
    'model-altered': 'its file was changed.',
    'model-unreadable': 'it cannot be read.',
    'memory-short': 'this computer is short of memory.',
    'engine-stopped': 'it stopped, or was too slow.',
  } satisfies Partial<Record<FailureCode, string>> as Partial<Record<FailureCode, string>>,
  failureUnknown: 'it failed.',
  withoutWide: 'Without the ear for whole sentences: {why}',
  loading: 'The model {name} is being loaded. The one before it listens until then.',
  instead: "The model {name} does not listen: {why} Charley's own listens instead.",
};
