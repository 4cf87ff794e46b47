import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PowerSupply } from '../../../shared/ports/machine.ts';
import { runForText } from './run-for-text.ts';

/** Where Linux tells of it. */
const linuxPowerFolder = '/sys/class/power_supply';

/** Asks the system, in a second at most. */
export async function readPowerSupply(
  platform: NodeJS.Platform,
  folder = linuxPowerFolder,
): Promise<PowerSupply> {
  switch (platform) {
    case 'linux':
      return fromLinux(folder);
    case 'darwin':
      return fromMac(await runForText('pmset', ['-g', 'batt']));
    case 'win32':
      return fromWindows(await runForText('powershell', ['-NoProfile', '-Command', windowsQuestion]));
    default:
      return 'unknown';
  }
}

async function fromLinux(folder: string): Promise<PowerSupply> {
  const names = await readdir(folder).catch(() => null);
  if (names === null) return 'unknown';
  const supplies = await Promise.all(
    names.map(async (name) => ({
      type: await fact(join(folder, name, 'type')),
      scope: await fact(join(folder, name, 'scope')),
      online: await fact(join(folder, name, 'online')),
      status: await fact(join(folder, name, 'status')),
    })),
  );
  // A mouse has a battery, too.
  const own = supplies.filter(({ scope }) => scope !== 'Device');
  if (own.some(({ type, online }) => type !== 'Battery' && online === '1')) return 'plugged in';
  const batteries = own.filter(({ type }) => type === 'Battery');
  if (batteries.length === 0) return 'without battery';
  return batteries.some(({ status }) => status === 'Discharging') ? 'on battery' : 'plugged in';
}

function fact(path: string): Promise<string> {
  return readFile(path, 'utf8').then(
    (text) => text.trim(),
    () => '',
  );
}

/** `pmset -g batt`: "Now drawing from 'AC Power'", then one line for each battery. */
export function fromMac(text: string | null): PowerSupply {
  if (text === null) return 'unknown';
  if (/Battery Power/.test(text)) return 'on battery';
  if (!/AC Power/.test(text)) return 'unknown';
  return /InternalBattery/.test(text) ? 'plugged in' : 'without battery';
}

/** 1: it discharges (Win32_Battery.BatteryStatus); nothing: there is none. */
const windowsQuestion = '(Get-CimInstance Win32_Battery).BatteryStatus';

/**
 * What Windows tells of its batteries, read: one status number a line, of which 1 is discharging. Null, where it told
 * nothing, is `unknown`.
 */
export function fromWindows(text: string | null): PowerSupply {
  if (text === null) return 'unknown';
  if (text.trim() === '') return 'without battery';
  return text.trim().split(/\s+/).includes('1') ? 'on battery' : 'plugged in';
}
