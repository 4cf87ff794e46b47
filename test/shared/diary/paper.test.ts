import { describe, expect, it } from 'vitest';
import { paperOf } from '../../../shared/diary/paper.ts';

describe('the paper of a place', () => {
  it.each(['en-US', 'en-CA', 'es-MX', 'fil-PH', 'en', 'en-US-u-ca-gregory'])('is Letter for %s', (locale) => {
    expect(paperOf(locale)).toBe('Letter');
  });

  it.each(['en-GB', 'de-DE', 'de', 'fr', 'en-AU', 'ja-JP', 'es-AR', 'und-AQ', 'en-001'])(
    'is A4 for %s',
    (locale) => {
      expect(paperOf(locale)).toBe('A4');
    },
  );
});
