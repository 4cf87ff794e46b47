import { randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * How often a key works. A window is opened by Charley, which needs each key a single time: `once`. The address that
 * is printed goes to the terminal of the person who started Charley, who may close the page and open it again:
 * `while-running`.
 */
export type KeyWorks = 'once' | 'while-running';

/** Who may see the page: whoever brought a key, and has held the cookie since. */
export interface AccessToken {
  /**
   * A key for an address: 256 random bits, base64url. Where keys work once it is a new one each time, and the one
   * before is worth nothing any more, used or not.
   */
  issueKey(): string;
  /** Whether a key would work now; it is not used up by that. */
  knows(key: string): boolean;
  /**
   * Tries a key. One that works makes a new cookie, and the cookie before opens nothing any more: whoever has come
   * by a key since is the one who counts.
   */
  admits(key: string): boolean;
  /** The value that the cookie is to have. A secret of its own, so that a read key is not a cookie. */
  cookieValue(): string;
  /** Whether a Cookie header holds it. */
  holdsCookie(header: string | undefined, name: string): boolean;
  /** How many keys have worked so far: the number of the admission that the cookie stands for. */
  admission(): number;
}

export function createAccessToken(keyWorks: KeyWorks): AccessToken {
  let key: string | null = keyWorks === 'while-running' ? secret() : null;
  let cookieValue = secret();
  let admission = 0;
  const knows = (tried: string): boolean => key !== null && same(tried, key);
  return {
    knows,
    issueKey() {
      if (keyWorks === 'once' || key === null) key = secret();
      return key;
    },
    admits(tried) {
      if (!knows(tried)) return false;
      if (keyWorks === 'once') key = null;
      cookieValue = secret();
      admission += 1;
      return true;
    },
    cookieValue: () => cookieValue,
    holdsCookie(header, name) {
      const pairs = (header ?? '').split(';').map((pair) => pair.trim());
      return pairs.some(
        (pair) => pair.startsWith(`${name}=`) && same(pair.slice(name.length + 1), cookieValue),
      );
    },
    admission: () => admission,
  };
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

function same(left: string, right: string): boolean {
  const leftBytes = Buffer.from(left);
  const rightBytes = Buffer.from(right);
  return leftBytes.length === rightBytes.length && timingSafeEqual(leftBytes, rightBytes);
}
