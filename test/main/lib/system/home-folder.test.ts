import { userInfo } from 'node:os';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { homeFolder } from '../../../../main/lib/system/home-folder.ts';

describe.runIf(process.platform !== 'win32')('the home folder', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is what HOME names', () => {
    vi.stubEnv('HOME', '/somewhere/else');
    expect(homeFolder()).toBe('/somewhere/else');
  });

  it.each(['', 'rel/home', '.'])('is the one that the system knows where HOME is "%s"', (named) => {
    vi.stubEnv('HOME', named);
    expect(homeFolder()).toBe(userInfo().homedir);
  });

  it('is the root folder where the system does not know this user', () => {
    const unknown = (): string => {
      throw new Error('uv_os_get_passwd returned ENOENT');
    };
    expect(homeFolder([unknown, unknown])).toBe('/');
    expect(homeFolder([() => '', unknown])).toBe('/');
  });
});
