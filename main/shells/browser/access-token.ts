import { randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * How often the key in the first address works. The address that opens an app window stands on a command line,
 * where every user of the machine can read it: `once`. The address that is printed goes to the terminal of the
 * person who started Charley, who may close the page and open it again: `while-running`.
 */
export type KeyWorks = 'once' | 'while-running';

/** Who may see the page: whoever brought the key in the first address, and has held the cookie since. */
export interface AccessToken {
  /** The key for the first address: 256 random bits, base64url. */
  readonly key: string;
  /** Tries a key; true at most once where the key works once. */
  admits(key: string): boolean;
  /** The value that the cookie is to have. A secret of its own, so that a read key is not a cookie. */
  readonly cookieValue: string;
  /** Whether a Cookie header holds it. */
  holdsCookie(header: string | undefined, name: string): boolean;
}

export function createAccessToken(keyWorks: KeyWorks): AccessToken {
  const key = randomBytes(32).toString('base64url');
  const cookieValue = randomBytes(32).toString('base64url');
  let spent = false;
  return {
    key,
    cookieValue,
    admits(tried) {
      if (spent || !same(tried, key)) return false;
      spent = keyWorks === 'once';
      return true;
    },
    holdsCookie(header, name) {
      const pairs = (header ?? '').split(';').map((pair) => pair.trim());
      return pairs.some(
        (pair) => pair.startsWith(`${name}=`) && same(pair.slice(name.length + 1), cookieValue),
      );
    },
  };
}

function same(left: string, right: string): boolean {
  const leftBytes = Buffer.from(left);
  const rightBytes = Buffer.from(right);
  return leftBytes.length === rightBytes.length && timingSafeEqual(leftBytes, rightBytes);
}
