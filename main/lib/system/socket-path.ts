/** What a system keeps of a socket's path, less the byte that ends it: `sun_path` of unix(7), and of unix(4) of macOS. */
const longestBytes = { linux: 107, darwin: 103 };

/** Node cuts a longer path without an error: the socket would stand, or be asked, under another name. */
export function isSocketPathTooLong(path: string, platform: NodeJS.Platform): boolean {
  if (platform === 'win32') return false;
  return Buffer.byteLength(path) > (platform === 'darwin' ? longestBytes.darwin : longestBytes.linux);
}
