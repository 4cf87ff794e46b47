import { describe, expect, it } from 'vitest';
import { paperOf } from '../../../../shared/diary/sheet/paper.ts';

describe('the paper of a place', () => {
  it.each([
    ['en-US', 'America/New_York'],
    ['en-US', 'Pacific/Honolulu'],
    ['en-CA', 'America/Toronto'],
    ['es-MX', 'America/Mexico_City'],
    ['fil-PH', 'Asia/Manila'],
    ['en', 'America/Chicago'],
    ['en-US-u-ca-gregory', 'US/Eastern'],
  ])('is Letter for %s in %s', (locale, zone) => {
    expect(paperOf(locale, zone)).toBe('Letter');
  });

  it.each([
    ['en-GB', 'Europe/London'],
    ['de-DE', 'Europe/Berlin'],
    ['de', 'Europe/Berlin'],
    ['ja-JP', 'Asia/Tokyo'],
    ['es-AR', 'America/Argentina/Buenos_Aires'],
    ['und-AQ', 'Antarctica/Troll'],
    ['en-001', 'America/New_York'],
  ])('is A4 for %s in %s', (locale, zone) => {
    expect(paperOf(locale, zone)).toBe('A4');
  });

  it.each(['Europe/Berlin', 'Asia/Tokyo', 'UTC', 'Etc/UTC', 'Australia/Sydney'])(
    'is A4 in %s, whatever language the system was left in',
    (zone) => {
      expect(paperOf('en-US', zone)).toBe('A4');
    },
  );
});
