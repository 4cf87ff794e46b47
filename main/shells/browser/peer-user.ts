import { readFileSync } from 'node:fs';
import { endianness } from 'node:os';

/** The other end of a connection that came over loopback. */
export interface Peer {
  readonly address: string;
  readonly port: number;
  /** The port of ours that it came to. */
  readonly ownPort: number;
}

/** One end of a connection of this machine, as the tables of the kernel spell it. */
export interface ConnectionEnd {
  readonly from: string;
  readonly to: string;
  readonly state: string;
  readonly userId: number;
}

/** `nobody`: it has gone since. `unknown`: the tables do not say, as on another system than Linux. */
export type Holder = 'this user' | 'another user' | 'nobody' | 'unknown';

/**
 * Who holds the other end: the kernel says who owns each end of a connection that stays on the machine (Linux;
 * proc_pid_net(5)). Where it lists not even our own port, it says nothing.
 */
export function holderOf(peer: Peer, ownUserId: number, ends: readonly ConnectionEnd[]): Holder {
  const theirs = `${inHex(peer.address)}:${portInHex(peer.port)}`;
  const ours = `${inHex('127.0.0.1')}:${portInHex(peer.ownPort)}`;
  const held = ends.filter(
    ({ from, to, state }) => from.endsWith(theirs) && to.endsWith(ours) && state !== lingering,
  );
  if (held.some(({ userId }) => userId !== ownUserId)) return 'another user';
  if (held.length > 0) return 'this user';
  return ends.some(({ from, state }) => from === ours && state === listening) ? 'nobody' : 'unknown';
}

/** The ends in these tables (`/proc/net/tcp`). */
export function endsIn(tables: readonly string[]): readonly ConnectionEnd[] {
  return tables
    .flatMap((table) => table.split('\n'))
    .map((line) => line.trim().split(/\s+/))
    .map(([, from = '', to = '', state = '', , , , userId]) => ({ from, to, state, userId: Number(userId) }));
}

/** TIME_WAIT: nobody holds it any more, and the table says root. */
const lingering = '06';
const listening = '0A';

/** All ends of this machine: also those of `tcp6`, where an IPv6 socket may speak to an IPv4 one. */
export function readConnectionEnds(): readonly ConnectionEnd[] {
  return endsIn(readConnectionTables());
}

function readConnectionTables(): readonly string[] {
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
