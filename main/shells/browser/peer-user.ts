import { readFileSync } from 'node:fs';
import { endianness } from 'node:os';

/** The other end of a connection that came over loopback. */
export interface Peer {
  readonly address: string;
  readonly port: number;
  /** The port of ours that it came to. */
  readonly ownPort: number;
}

/** The tables of the kernel, as text: `/proc/net/tcp`, and `tcp6`, where an IPv6 socket may speak to an IPv4 one. */
export type ConnectionTables = () => readonly string[];

/**
 * Whether another user of this machine holds the other end: the kernel says who owns each end of a connection that
 * stays on the machine (Linux; proc_pid_net(5)). Where it does not say so, the answer is no, and key and cookie
 * decide alone: nobody is locked out at night for want of a table.
 */
export function isOfAnotherUser(peer: Peer, ownUserId: number, tables: ConnectionTables): boolean {
  const local = `${inHex(peer.address)}:${portInHex(peer.port)}`;
  const remote = `${inHex('127.0.0.1')}:${portInHex(peer.ownPort)}`;
  return tables()
    .flatMap((table) => table.split('\n'))
    .map((line) => line.trim().split(/\s+/))
    .some(
      ([, from = '', to = '', state, , , , userId]) =>
        from.endsWith(local) && to.endsWith(remote) && state !== lingering && Number(userId) !== ownUserId,
    );
}

/** TIME_WAIT: nobody holds it any more, and the table says root. */
const lingering = '06';

export function readConnectionTables(): readonly string[] {
  return ['/proc/net/tcp', '/proc/net/tcp6'].map((path) => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return '';
    }
  });
}

/** An IPv4 address as the tables spell it: 32 bits in the order of the machine. */
function inHex(address: string): string {
  const octets = address.split('.').map((octet) => Number(octet).toString(16).padStart(2, '0').toUpperCase());
  return (endianness() === 'LE' ? octets.reverse() : octets).join('');
}

function portInHex(port: number): string {
  return port.toString(16).padStart(4, '0').toUpperCase();
}
