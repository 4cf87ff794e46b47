import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What the machine that runs `npm run fresh` says about itself; nothing of it is written down here. */
export interface ThisMachine {
  /** Debian's name for its release, "bookworm". */
  readonly suite: string;
  /** Where this machine's apt gets its packages. */
  readonly mirror: string;
  /** The folder of the npm that runs this. */
  readonly npmFolder: string;
  /** How this machine reaches the net: proxies, npm's registry, certificates. */
  readonly environment: Readonly<Record<string, string>>;
  /** Files that the environment names. */
  readonly files: readonly string[];
}

const outputOf = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8' }).trim();
const isHere = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

/** Why no bare Debian can be built here, in one sentence; `null` where it can. */
export function whyNotHere(): string | null {
  const missing = ['debootstrap', 'unshare', 'apt-get'].filter((program) => !isHere(program));
  if (process.getuid?.() !== 0)
    return 'npm run fresh needs root: it builds bare Debian folders and runs in them.';
  if (missing.length === 0) return null;
  return `npm run fresh needs Debian and ${missing.join(', ')} (apt-get install debootstrap util-linux).`;
}

/** @throws where apt names no mirror of this Debian */
export function readThisMachine(): ThisMachine {
  const suite = /^VERSION_CODENAME=(\S+)$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'stable';
  const targets = outputOf('apt-get', 'indextargets', '--format', '$(RELEASE) $(COMPONENT) $(SITE)').split(
    '\n',
  );
  const site = targets
    .map((line) => line.split(' '))
    .find(([release, part]) => release === suite && part === 'main');
  const mirror = site?.[2];
  if (mirror === undefined)
    throw new Error(`apt names no mirror of Debian ${suite}: run apt-get update first.`);
  const certificates = [process.env.NODE_EXTRA_CA_CERTS, npmConfig('cafile')].filter(
    (file) => file !== undefined,
  );
  return {
    suite,
    mirror,
    npmFolder: dirname(
      dirname(process.env.npm_execpath ?? join(outputOf('npm', 'root', '-g'), 'npm/bin/npm-cli.js')),
    ),
    environment: { ...proxies(), ...npmSettings(), ...extraCertificates() },
    files: [...new Set(certificates)].filter((file) => existsSync(file)),
  };
}

const proxies = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      /^(https?|no)_proxy$/i.test(name) && value !== undefined ? [[name, value]] : [],
    ),
  );

const extraCertificates = (): Record<string, string> =>
  process.env.NODE_EXTRA_CA_CERTS === undefined
    ? {}
    : { NODE_EXTRA_CA_CERTS: process.env.NODE_EXTRA_CA_CERTS };

const npmSettings = (): Record<string, string> =>
  Object.fromEntries(
    ['registry', 'cafile', 'proxy', 'https-proxy', 'noproxy'].flatMap((name) => {
      const value = npmConfig(name);
      return value === undefined ? [] : [[`npm_config_${name.replace('-', '_')}`, value]];
    }),
  );

function npmConfig(name: string): string | undefined {
  const value = outputOf('npm', 'config', 'get', name);
  return ['', 'null', 'undefined'].includes(value) ? undefined : value;
}
