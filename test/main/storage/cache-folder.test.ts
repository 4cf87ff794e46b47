import { describe, expect, it } from 'vitest';
import { cacheFolder } from '../../../main/storage/cache-folder.ts';

describe('the cache folder', () => {
  it.each([
    ['linux', '/home/ann', {}, '/home/ann/.cache/charley'],
    ['linux', '/home/ann', { XDG_CACHE_HOME: '/fast/cache' }, '/fast/cache/charley'],
    ['linux', '/home/ann', { XDG_CACHE_HOME: 'relative' }, '/home/ann/.cache/charley'],
    ['darwin', '/Users/ann', {}, '/Users/ann/Library/Caches/Charley'],
    ['win32', 'C:\\Users\\ann', { LOCALAPPDATA: 'D:\\Local' }, 'D:\\Local\\Charley\\Cache'],
    ['win32', 'C:\\Users\\ann', {}, 'C:\\Users\\ann\\AppData\\Local\\Charley\\Cache'],
    ['linux', '/home/ann', { CHARLEY_DATA: '/mnt/stick', XDG_CACHE_HOME: '/fast' }, '/mnt/stick/cache'],
  ] as const)('on %s of %s with %j is %s', (platform, home, env, folder) => {
    expect(cacheFolder(env, platform, home)).toBe(folder);
  });
});
