import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromMac, fromWindows, readPowerSupply } from '../../../../main/lib/system/power-supply.ts';
import { ownFolder } from '../../storage/folder.ts';

function supplies(all: Readonly<Record<string, Readonly<Record<string, string>>>>): string {
  const folder = ownFolder();
  for (const [name, facts] of Object.entries(all)) {
    mkdirSync(join(folder, name));
    for (const [fact, value] of Object.entries(facts)) writeFileSync(join(folder, name, fact), `${value}\n`);
  }
  return folder;
}

const battery = (status: string) => ({ type: 'Battery', status });

describe('where the machine has its power from', () => {
  it.each([
    [
      'a laptop that is plugged in',
      { AC: { type: 'Mains', online: '1' }, BAT0: battery('Charging') },
      'plugged in',
    ],
    [
      'a laptop on battery',
      { AC: { type: 'Mains', online: '0' }, BAT0: battery('Discharging') },
      'on battery',
    ],
    ['a full battery that tells of no mains', { BAT0: battery('Full') }, 'plugged in'],
    ['a desktop', {}, 'without battery'],
    ['a desktop with a mouse', { hid: { ...battery('Discharging'), scope: 'Device' } }, 'without battery'],
    ['power over USB', { usb: { type: 'USB', online: '1' }, BAT0: battery('Discharging') }, 'plugged in'],
  ])('is known on Linux of %s', async (_, all, supply) => {
    expect(await readPowerSupply('linux', supplies(all))).toBe(supply);
  });

  it('is unknown where the system tells nothing', async () => {
    expect(await readPowerSupply('linux', join(ownFolder(), 'none'))).toBe('unknown');
    expect(await readPowerSupply('aix')).toBe('unknown');
    expect([fromMac(null), fromMac('?'), fromWindows(null)]).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('is read out of what macOS and Windows print', () => {
    const mac = (source: string) => `Now drawing from '${source}'\n -InternalBattery-0 (id=1)\t80%; charging`;
    expect([mac('AC Power'), mac('Battery Power')].map(fromMac)).toEqual(['plugged in', 'on battery']);
    expect(fromMac("Now drawing from 'AC Power'\n")).toBe('without battery');
    expect(['2\r\n', '1\r\n', '\r\n'].map(fromWindows)).toEqual([
      'plugged in',
      'on battery',
      'without battery',
    ]);
  });
});
