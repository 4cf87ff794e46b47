import { pageWords } from '../../shared/content/en/pages.ts';
import type { Levels } from '../audio/levels.ts';
import { element } from '../elements/elements.ts';

const words = pageWords.settings.meter;
/** What the meter shows as nothing at all: a quiet room through a usual microphone. [PJ] */
const lowestDb = -70;

/** Shows what Charley's microphone hears now; says so while it hears nothing at all. */
export function createLevelMeter(levels: Levels) {
  const meter = element('meter', { id: 'level', min: String(lowestDb), max: '0', value: String(lowestDb) });
  const closed = element('p', {}, words.closed);
  const label = element('label', { for: meter.id }, words.label);
  const undo = levels.onLevel((levelDb) => {
    closed.textContent = '';
    meter.value = levelDb;
  });
  return { element: element('div', { class: 'field' }, label, meter, closed), undo };
}
