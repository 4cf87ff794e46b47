import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Writes main/sun/places.ts anew from the tz database of this machine (public domain; Debian: package tzdata): the
 * principal place of each time zone, and each older name of a zone with the place of the newer one.
 */
const rowsOf = (name: string): readonly (readonly string[])[] =>
  readFileSync(`/usr/share/zoneinfo/${name}`, 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => row.split(/\s+/));

/** ISO 6709, ±DDMM±DDDMM or ±DDMMSS±DDDMMSS, in degrees to two places: 1 km is far less than a zone. */
function placeOf(text: string): readonly [latitude: number, longitude: number] {
  const parts = /^([+-]\d{2})(\d{2})(\d{2})?([+-]\d{3})(\d{2})(\d{2})?$/.exec(text);
  if (parts === null) throw new Error(`"${text}" is no place.`);
  const [, ...numbers] = parts;
  return [degrees(numbers.slice(0, 3)), degrees(numbers.slice(3))];
}

function degrees([whole = '', minutes = '', seconds = '0']: readonly string[]): number {
  const size = Math.abs(Number(whole)) + Number(minutes) / 60 + Number(seconds) / 3_600;
  return Math.round((whole.startsWith('-') ? -size : size) * 100) / 100;
}

const places = new Map([...rowsOf('zone1970.tab'), ...rowsOf('zone.tab')].map((row) => [row[2], row[1]]));
const links = rowsOf('tzdata.zi').filter(([kind]) => kind === 'L');
// A link may lead to a link.
for (let round = 0; round < 3; round += 1)
  for (const [, target = '', name = ''] of links) {
    const place = places.get(target);
    if (place !== undefined && !places.has(name)) places.set(name, place);
  }

const lines = [...places].map(([zone = '', place = '']) => `${zone} ${placeOf(place).join(' ')}`).sort();
writeFileSync(
  'main/sun/places.ts',
  `/**
 * The principal place of each time zone in degrees: zone, latitude (north is positive), longitude (east is). From
 * the tz database (public domain), zone1970.tab, zone.tab and the links of tzdata.zi; made by test/make-places.ts.
 */
export const placesOfZones = \`
${lines.join('\n')}
\`;
`,
);
