import { type ProfileFlag, profileFlags } from '../../../shared/content/protocol.ts';
import { isTree, type Tree } from '../../../shared/json.ts';
import type { Failure } from '../../../shared/result.ts';
import type { Settings } from '../../../shared/settings/settings.ts';
import { parseSettings } from '../../../shared/settings/settings-document.ts';
import { type Alteration, alterationsIn } from './settings-check.ts';

/** A document with what is to be believed of it. */
export interface BelievedSettings {
  readonly document: Tree;
  /** An emergency number that somebody else than Charley put there: not used until the person sets one. */
  readonly unconfirmedNumber: string | null;
  readonly troubles: readonly Failure[];
}

/**
 * What may be believed of a settings file that is not as Charley wrote it:
 * - an emergency number is not used ("Call your local emergency number" is right everywhere; a wrong number nowhere);
 * - what is left out for the person is what the file and the last good one say together: it only ever removes steps;
 * - the rest is used as it stands, for a person may edit it by hand.
 * @param lastGood the document before it, where there is one that can be read
 */
export function believed(document: Tree, lastGood: Tree | null): BelievedSettings {
  const altered = alterationsIn(document);
  const unconfirmedNumber = unconfirmedIn(document, altered);
  const data = isTree(document.data) ? document.data : {};
  const number = altered.includes('emergencyNumber') ? { emergencyNumber: null } : {};
  const profile = altered.includes('profile') ? { profile: joinedProfile(document, lastGood) } : {};
  return {
    document: altered.length === 0 ? document : { ...document, data: { ...data, ...number, ...profile } },
    unconfirmedNumber,
    troubles: [
      ...(unconfirmedNumber === null ? [] : [trouble('settings-number-unconfirmed', unconfirmedNumber)]),
      ...(altered.includes('profile') ? [trouble('settings-profile-joined')] : []),
      ...(altered.length === 0 ? [] : [trouble('settings-edited')]),
    ],
  };
}

function unconfirmedIn(document: Tree, altered: readonly Alteration[]): string | null {
  const kept = isTree(document.unconfirmed) ? document.unconfirmed.emergencyNumber : null;
  const inData = isTree(document.data) ? document.data.emergencyNumber : null;
  const number = altered.includes('emergencyNumber') ? (inData ?? '') : kept;
  if (number === null || number === undefined) return null;
  return String(number).slice(0, 20);
}

function joinedProfile(document: Tree, lastGood: Tree | null): readonly ProfileFlag[] {
  const flags = [document, lastGood].flatMap((each) =>
    each === null ? [] : parseSettings(each.data).settings.profile,
  );
  return profileFlags.filter((flag) => flags.includes(flag));
}

function trouble(code: Failure['code'], detail?: string): Failure {
  return detail === undefined ? { code } : { code, detail };
}

/** What stands beside the settings of a written file while a number waits for the person. */
export function unconfirmedBeside(number: string | null, settings: Settings): Tree {
  return number === null || settings.emergencyNumber !== null
    ? {}
    : { unconfirmed: { emergencyNumber: number } };
}
