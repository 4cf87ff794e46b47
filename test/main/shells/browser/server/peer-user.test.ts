import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { endsIn, holderOf, readConnectionEnds } from '../../../../../main/shells/browser/server/peer-user.ts';

const head =
  '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n';
const line = (from: string, to: string, userId: number, state = '01') =>
  `   9: ${from} ${to} ${state} 00000000:00000000 00:00000000 00000000 ${userId}        0 1544 1 0 20 4 30 10 -1\n`;
/** 127.0.0.1:40000, to our 127.0.0.1:8080. */
const peer = { address: '127.0.0.1', port: 40_000, ownPort: 8_080 };
const [from, to] = ['0100007F:9C40', '0100007F:1F90'];
const ours = line(to, from, 1000);
const listening = line(to, '00000000:0000', 1000, '0A');
const judged = (...tables: readonly string[]) =>
  holderOf(peer, 1000, endsIn(tables.map((table) => head + table)));

describe('the other end of a connection', () => {
  it('is of another user where the kernel says so of that very end', () => {
    expect(judged(ours + line(from, to, 65_534))).toBe('another user');
    expect(judged(ours + line(from, to, 1000))).toBe('this user');
    expect(judged(ours + line('0200007F:9C40', to, 65_534))).toBe('unknown');
    expect(judged(ours + line(from, '0100007F:1F91', 65_534))).toBe('unknown');
  });

  it('is found where it is an IPv6 socket that speaks to an IPv4 one', () => {
    const mapped = (end: string) => `0000000000000000FFFF0000${end}`;
    expect(judged(ours, line(mapped(from), mapped(to), 65_534))).toBe('another user');
  });

  it('is of nobody where the kernel lists our port but not that end, or the connection only lingers', () => {
    expect(judged(listening)).toBe('nobody');
    expect(judged(listening + ours + line(from, to, 0, '06'))).toBe('nobody');
  });

  it('is of nobody knows whom where the kernel lists not even our port', () => {
    expect(judged('')).toBe('unknown');
    expect(judged(line('0200007F:1F90', '00000000:0000', 1000, '0A'))).toBe('unknown');
  });

  it.runIf(process.platform === 'linux')('is read from the tables of this machine', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const ownPort = typeof address === 'object' && address !== null ? address.port : 0;
    const client = connect(ownPort, '127.0.0.1');
    const [accepted] = await once(server, 'connection');
    const real = { address: accepted.remoteAddress, port: accepted.remotePort, ownPort };
    const own = process.getuid?.() ?? 0;
    expect(holderOf(real, own, readConnectionEnds())).toBe('this user');
    expect(holderOf(real, own + 1, readConnectionEnds())).toBe('another user');
    accepted.on('error', () => undefined);
    client.resetAndDestroy();
    await once(client, 'close');
    expect(holderOf(real, own, readConnectionEnds())).toBe('nobody');
    server.close();
  });
});
