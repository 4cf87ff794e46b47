import { describe, expect, it } from 'vitest';
import { dataFolder } from '../../../main/storage/data-folder.ts';

describe('the data folder', () => {
  it.each([
    ['linux', '/home/ann', {}, '/home/ann/.config/charley'],
    ['linux', '/home/ann', { XDG_CONFIG_HOME: '/data/config' }, '/data/config/charley'],
    ['linux', '/home/ann', { XDG_CONFIG_HOME: 'relative' }, '/home/ann/.config/charley'],
    ['linux', '/home/ann', { XDG_CONFIG_HOME: '' }, '/home/ann/.config/charley'],
    ['freebsd', '/home/ann', {}, '/home/ann/.config/charley'],
    ['darwin', '/Users/ann', {}, '/Users/ann/Library/Application Support/Charley'],
    ['win32', 'C:\\Users\\ann', { APPDATA: 'D:\\Roaming' }, 'D:\\Roaming\\Charley'],
    ['win32', 'C:\\Users\\ann', {}, 'C:\\Users\\ann\\AppData\\Roaming\\Charley'],
    ['linux', '/home/ann', { CHARLEY_DATA: '/mnt/stick', XDG_CONFIG_HOME: '/data' }, '/mnt/stick'],
    ['win32', 'C:\\Users\\ann', { CHARLEY_DATA: 'E:\\charley', APPDATA: 'D:\\Roaming' }, 'E:\\charley'],
  ] as const)('on %s of %s with %j is %s', (platform, home, env, folder) => {
    expect(dataFolder(env, platform, home)).toBe(folder);
  });
});
