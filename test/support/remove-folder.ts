import { rm } from 'node:fs/promises';

/**
 * Removes a folder with all that is in it, also while a program that just ended is still writing there (the last of a
 * browser's processes do so for some seconds). The synchronous form will not do: it lists a folder once, and then only
 * tries again and again to remove it with what has come into it since (Node 20 and 24, `rmSync`).
 */
export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
