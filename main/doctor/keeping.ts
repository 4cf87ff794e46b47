import { randomUUID } from 'node:crypto';
import { open, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../../shared/content/content.ts';
import { filled } from '../../shared/filled.ts';
import type { DiaryStore, SettingsStore } from '../../shared/ports/storing.ts';
import { errorCode } from '../storage/files/disk-failure.ts';
import { reasonWords, settingsTroubles, troubleText } from '../storage/files/failure-words.ts';
import { makeFolder } from '../storage/files/make-folder.ts';
import { namesTaken } from '../storage/names-taken.ts';
import { whyNotTrusted } from '../storage/trusted-folder.ts';
import type { Finding } from './finding.ts';

/** Years of nights need less; a browser's profile beside them needs this. [PJ] */
const nearlyFullBytes = 100_000_000;

interface KeptThings {
  readonly folder: string;
  readonly settings: Pick<SettingsStore, 'read'>;
  readonly diary: Pick<DiaryStore, 'read'>;
}

/** Whether the data folder takes a file, has room, and holds what can be read. */
export async function examineDisk(
  { folder, settings, diary }: KeptThings,
  content: Content,
): Promise<Finding> {
  const found = (verdict: Finding['verdict'], id: Finding['id'], detail: string): Finding => ({
    check: 'disk',
    verdict,
    id,
    detail,
  });
  const refused = await whyNotWritable(folder, content);
  if (refused !== null) return found('fail', 'disk refuses', `${folder}: ${refused}`);
  const taken = await namesTaken(folder, content);
  if (taken.length > 0) return found('fail', 'disk names', taken.join(' '));
  const troubles = settingsTroubles(await settings.read(), content, (key) => key);
  if (troubles.length > 0) return found('warn', 'disk settings', troubles.join(' '));
  const reading = await diary.read();
  if (!reading.ok) return found('fail', 'disk unreadable', troubleText(reading.failure, content));
  const { damagedLines } = reading.value;
  if (damagedLines.length > 0) return found('warn', 'disk diary', damagedLines.join(', '));
  const { bavail, bsize } = await statfs(folder);
  const megabytes = Math.round((bavail * bsize) / 1e6);
  const room = filled(content.commands.doctor.room, { megabytes, folder });
  return bavail * bsize < nearlyFullBytes
    ? found('warn', 'disk nearly full', room)
    : found('pass', 'disk takes', room);
}

async function whyNotWritable(folder: string, content: Content): Promise<string | null> {
  const probe = join(folder, `.probe-${randomUUID()}`);
  try {
    await makeFolder(folder);
    const file = await open(probe, 'wx', 0o600);
    try {
      await file.writeFile('charley');
      await file.sync();
    } finally {
      await file.close();
    }
    return null;
  } catch (error) {
    const system = errorCode(error);
    if (system === null) throw error;
    return reasonWords(system, content);
  } finally {
    await rm(probe, { force: true }).catch(() => undefined);
  }
}

/** Whether anybody else can read or change what is kept. Windows keeps its rights elsewhere. */
export async function examinePermissions(
  folder: string,
  platform: NodeJS.Platform,
  content: Content,
): Promise<Finding> {
  const distrust = await whyNotTrusted(folder, content);
  if (distrust !== null) {
    return { check: 'permissions', verdict: 'fail', id: 'permissions distrusted', detail: distrust };
  }
  const facts = platform === 'win32' ? null : await stat(folder).catch(() => null);
  return facts !== null && (facts.mode & 0o077) !== 0
    ? { check: 'permissions', verdict: 'warn', id: 'permissions readable', detail: folder }
    : { check: 'permissions', verdict: 'pass', id: 'permissions private' };
}
