import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';

/** What another user of this machine came by. */
export interface Spoils {
  /** Keys of our address in the arguments and the environment of any process. */
  readonly keys: readonly string[];
  /** Files of the folders that could be read. */
  readonly files: readonly string[];
  /** What the port answered to each way of asking; null where it did not answer at all. */
  readonly answers: readonly (number | null)[];
}

/** `nobody`, on every Linux. */
export const strangerId = 65534;

/** Null where this user may become another one; else why not, in a sentence. */
export function whyNoStranger(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return 'Only root on Linux can try as another user.';
  const tried = spawnSync('setpriv', becoming([process.execPath, '--version']));
  return tried.status === 0 ? null : 'The program setpriv, or a Node for all users, is missing.';
}

/** What `setpriv` is given to run the command as that user. */
export function becoming(command: readonly string[]): readonly string[] {
  return [`--reuid=${strangerId}`, `--regid=${strangerId}`, '--clear-groups', ...command];
}

export interface Burglary {
  readonly port: number;
  readonly folders: readonly string[];
  /** A cookie that has leaked in whatever way. */
  readonly cookie?: string;
}

/** Tries all that a local user can: the list of processes, the folders, the port; `as` says who tries. */
export async function burgle(as: 'stranger' | 'owner', { port, folders, cookie = '' }: Burglary) {
  const command = [process.execPath, '-e', script, String(port), cookie, ...folders];
  const [program = '', ...rest] = as === 'stranger' ? ['setpriv', ...becoming(command)] : command;
  const { stdout } = await promisify(execFile)(program, rest, { cwd: '/' });
  return JSON.parse(stdout) as Spoils;
}

/** What becomes of a connection to a local socket: `connected`, or the system's code. */
export async function connectAs(as: 'stranger' | 'owner', path: string): Promise<string> {
  const command = [process.execPath, '-e', connecting, path];
  const [program = '', ...rest] = as === 'stranger' ? ['setpriv', ...becoming(command)] : command;
  const { stdout } = await promisify(execFile)(program, rest, { cwd: '/' });
  return stdout.trim();
}

/** Another user opens connections to a port, thousands at once, and goes on; settles once it does. Returns its end. */
export async function flood(port: number): Promise<() => Promise<unknown>> {
  const command = becoming([process.execPath, '-e', flooding, String(port)]);
  const child = spawn('setpriv', command, { cwd: '/', stdio: ['ignore', 'pipe', 'ignore'] });
  await once(child.stdout, 'data');
  return () => {
    child.kill('SIGKILL');
    return once(child, 'close');
  };
}

const flooding = `
const { connect } = require('node:net');
let [open, opened] = [0, 0];
setInterval(() => {
  while (open < 2_000) {
    [open, opened] = [open + 1, opened + 1];
    connect(Number(process.argv[1]), '127.0.0.1').on('error', () => undefined).on('close', () => { open -= 1; });
  }
  if (opened > 5_000) process.stdout.write('.');
}, 5);
`;

const connecting = `
const socket = require('node:net').connect(process.argv[1], () => { console.log('connected'); socket.destroy(); });
socket.on('error', (error) => console.log(error.code));
`;

const script = `
const fs = require('node:fs');
const http = require('node:http');
const [port, cookie, ...folders] = process.argv.slice(1);
const read = (path) => { try { return fs.readFileSync(path, 'latin1'); } catch { return ''; } };
const list = (folder) => { try { return fs.readdirSync(folder, { withFileTypes: true }); } catch { return []; } };
const walk = (folder) => list(folder).flatMap((entry) => {
  const path = folder + '/' + entry.name;
  return entry.isDirectory() ? walk(path) : [path];
});
const files = folders.flatMap(walk).filter((path) => read(path) !== '');
const processes = fs.readdirSync('/proc').filter((name) => /^\\d+$/.test(name) && name !== String(process.pid));
const told = [
  ...processes.flatMap((id) => [read('/proc/' + id + '/cmdline'), read('/proc/' + id + '/environ')]),
  ...files.map(read),
].join('\\n');
const keys = [...new Set([...told.matchAll(new RegExp('127\\\\.0\\\\.0\\\\.1:' + port + '/\\\\?key=([\\\\w-]+)', 'g'))].map((match) => match[1]))];
const ask = (path, headers) => new Promise((resolve) => {
  const request = http.request({ host: '127.0.0.1', port, path, headers, agent: false });
  request.on('response', (answer) => { answer.resume(); resolve(answer.statusCode); });
  request.on('upgrade', (answer, socket) => { socket.destroy(); resolve(answer.statusCode); });
  request.on('error', () => resolve(null));
  request.end();
});
const own = { Host: '127.0.0.1:' + port, ...(cookie === '' ? {} : { Cookie: cookie }) };
const bridge = { ...own, Origin: 'http://127.0.0.1:' + port, Connection: 'Upgrade', Upgrade: 'websocket',
  'Sec-WebSocket-Version': '13', 'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==' };
(async () => {
  const answers = [await ask('/', own), await ask('/bridge', bridge)];
  for (const key of keys) answers.push(await ask('/?key=' + key, own));
  console.log(JSON.stringify({ keys, files, answers }));
})();
`;
