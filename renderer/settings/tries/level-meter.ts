import type { PageWords } from '../../../shared/content/page-words.ts';
import type { Levels } from '../../audio/levels.ts';
import { element } from '../../elements/elements.ts';

/** What the meter shows as nothing at all: a quiet room through a usual microphone. [PJ] */
const lowestDb = -70;

/** Shows what Charley's microphone hears now; says so while it hears nothing at all. */
export function createLevelMeter(levels: Levels, words: PageWords['settingsPage']['meter']) {
  const meter = element('meter', { id: 'level', min: String(lowestDb), max: '0', value: String(lowestDb) });
  const closed = element('p', {}, words.closed);
  const label = element('label', { for: meter.id }, words.label);
  const undo = levels.onLevel((levelDb) => {
    closed.textContent = '';
    meter.value = levelDb;
  });
  return { element: element('div', { class: 'field' }, label, meter, closed), undo };
}
