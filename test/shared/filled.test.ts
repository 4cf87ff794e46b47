import { describe, expect, it } from 'vitest';
import { clockTime } from '../../shared/clock-time.ts';
import { filled } from '../../shared/filled.ts';

describe('a text with placeholders', () => {
  it('is filled with digits and words as they are', () => {
    expect(filled('{name}: {count} of {count}', { name: 'Calf', count: 0 })).toBe('Calf: 0 of 0');
  });

  it('is filled in the way of who writes it', () => {
    expect(filled('{count} more', { count: 3 }, (count) => '*'.repeat(count))).toBe('*** more');
  });

  it('keeps a placeholder that has no value, and takes what a value says as no placeholder', () => {
    expect(filled('{one} {two}', { one: '{two}' })).toBe('{two} {two}');
  });
});

describe('a time of the clock', () => {
  it.each([
    [0, 0, '00:00'],
    [7, 5, '07:05'],
    [23, 59, '23:59'],
    [125, 9, '125:09'],
  ])('of %i and %i reads as two numbers of two digits at least', (larger, smaller, text) => {
    expect(clockTime(larger, smaller)).toBe(text);
  });
});
