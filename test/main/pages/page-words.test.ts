import { describe, expect, it } from 'vitest';
import { createPageWordsTeller } from '../../../main/pages/page-words.ts';
import { contentFor } from '../../../shared/content/languages.ts';
import type { TellPage } from '../../../shared/ipc/bridge.ts';

function scene() {
  const told: unknown[] = [];
  let language = 'en';
  const tellPage: TellPage = (channel, payload) => void told.push([channel, payload]);
  const teller = createPageWordsTeller(() => contentFor(language), tellPage);
  return {
    teller,
    told,
    choose(next: string) {
      language = next;
    },
  };
}

describe('the words of a page', () => {
  it('are those of the language that the person chose, and of no other', () => {
    const { teller, choose } = scene();
    expect(teller.read().settingsPage.sections.voice).toBe('Voice');
    choose('de');
    expect(teller.read().settingsPage.sections.voice).toBe('Stimme');
    expect(JSON.stringify(teller.read())).not.toContain('Speed of the voice');
  });

  it('are told again once the language is another one, and only then', () => {
    const { teller, told, choose } = scene();
    teller.read();
    teller.look();
    expect(told).toEqual([]);
    choose('de');
    teller.look();
    teller.look();
    expect(told).toEqual([['page:words', expect.objectContaining({ language: 'de' })]]);
  });

  it('are told to nobody who has not asked', () => {
    const { teller, told, choose } = scene();
    choose('de');
    teller.look();
    expect(told).toEqual([]);
  });

  it('name every step as the night screen does, but for the greeting of the first', () => {
    const { lines } = contentFor('en');
    const { steps } = scene().teller.read();
    const otherwise = Object.entries(lines).filter(([id, { headline }]) => steps[id] !== headline);
    expect(otherwise.map(([id]) => [id, steps[id]])).toEqual([
      ['straightenAtOnce', 'Straighten your leg slowly'],
    ]);
  });
});
