import { readFileSync } from 'node:fs';
import { endianness } from 'node:os';

/** The other end of a connection that came over loopback. */
export interface Peer {
  readonly address: string;
  readonly port: number;
  /** The port of ours that it came to. */
  readonly ownPort: number;
}

/** The ends of all connections of this machine. In a flood a thousand are looked up at once, among many thousands. */
export interface ConnectionEnds {
  /** Who holds the ends from this IPv4 address to that one, as the tables of the kernel spell them. */
  holdersOf(from: string, to: string): readonly number[];
  isListening(on: string): boolean;
}

/** `nobody`: it has gone since. `unknown`: the tables do not say, as on another system than Linux. */
type Holder = 'this user' | 'another user' | 'nobody' | 'unknown';

/**
 * Who holds the other end: the kernel says who owns each end of a connection that stays on the machine (Linux;
 * proc_pid_net(5)). Where it lists not even our own port, it says nothing.
 */
export function holderOf(peer: Peer, ownUserId: number, ends: ConnectionEnds): Holder {
  const theirs = `${inHex(peer.address)}:${portInHex(peer.port)}`;
  const ours = `${inHex('127.0.0.1')}:${portInHex(peer.ownPort)}`;
  const holders = ends.holdersOf(theirs, ours);
  if (holders.some((userId) => userId !== ownUserId)) return 'another user';
  if (holders.length > 0) return 'this user';
  return ends.isListening(ours) ? 'nobody' : 'unknown';
}

/** The ends in these tables (`/proc/net/tcp`). */
export function endsIn(tables: readonly string[]): ConnectionEnds {
  const holders = new Map<string, number[]>();
  const listeners = new Set<string>();
  for (const [, from = '', to = '', state = '', userId] of tables.flatMap((table) => [
    ...table.matchAll(connection),
  ])) {
    if (state === listening) listeners.add(from);
    else if (state !== lingering) {
      const key = keyOf(from, to);
      holders.set(key, [...(holders.get(key) ?? []), Number(userId)]);
    }
  }
  return {
    holdersOf: (from, to) => holders.get(keyOf(from, to)) ?? [],
    isListening: (on) => listeners.has(on),
  };
}

/** A line: its number, both ends, its state, queues, timers and retries, and whose it is. Splitting it takes twice as long. */
const connection = /^ *\d+: (\S+) (\S+) (\S+) \S+ \S+ \S+ +(\d+)/gm;

/** An IPv6 socket that speaks to an IPv4 one has that one's address at the end of its own. */
const ipv4EndLength = '0100007F:1F90'.length;

function keyOf(from: string, to: string): string {
  return `${from.slice(-ipv4EndLength)} ${to.slice(-ipv4EndLength)}`;
}

/** TIME_WAIT: nobody holds it any more, and the table says root. */
const lingering = '06';
const listening = '0A';

/** All ends of this machine: also those of `tcp6`, where an IPv6 socket may speak to an IPv4 one. */
export function readConnectionEnds(): ConnectionEnds {
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
