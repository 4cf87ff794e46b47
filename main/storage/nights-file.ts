import { join } from 'node:path';
import { z } from 'zod';
import { type NightRecord, nightRecordSchema } from '../../shared/diary/night-record.ts';
import { isTree, parseJson } from '../../shared/json.ts';
import { type Result, succeeded } from '../../shared/result.ts';
import { diskFailure, errorCode } from './files/disk-failure.ts';
import { makeFolder } from './files/make-folder.ts';
import { readRegularFile } from './files/regular-file.ts';
import { replaceFile } from './files/replace-file.ts';

/** What the nights were, one record for each. */
export interface NightsStore {
  /** Earliest first. What cannot be read is left out: these are counts, which nobody's safety hangs on. */
  read(): Promise<readonly NightRecord[]>;
  /** Keeps these in place of those before. */
  write(nights: readonly NightRecord[]): Promise<Result<void>>;
}

/** As many as a year's charts may ask for. [PJ] */
const nightsKept = 400;

const nightsSchema = z.array(z.unknown());

/** The file that holds the nights of a data folder. */
export function nightsPath(folder: string): string {
  return join(folder, 'nights.json');
}

/** `nights.json` of a data folder. */
export function createNightsFile(folder: string): NightsStore {
  const path = nightsPath(folder);
  return {
    async read() {
      return nightsIn(await textOf(path));
    },
    async write(nights) {
      try {
        await makeFolder(folder);
        const kept = nights.slice(-nightsKept);
        await replaceFile(path, `${JSON.stringify({ version: 1, nights: kept }, null, 1)}\n`);
        return succeeded(undefined);
      } catch (error) {
        return diskFailure('disk-unwritable', error);
      }
    },
  };
}

async function textOf(path: string): Promise<string> {
  try {
    return (await readRegularFile(path)).toString('utf8');
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return '';
  }
}

function nightsIn(text: string): readonly NightRecord[] {
  const document = parseJson(text);
  const nights = nightsSchema.safeParse(isTree(document) ? document.nights : undefined);
  if (!nights.success) return [];
  return nights.data.flatMap((night) => {
    const read = nightRecordSchema.safeParse(night);
    return read.success ? [read.data] : [];
  });
}
