import { pageWords } from '../../shared/content/en/pages.ts';
import type { Levels } from '../audio/levels.ts';

const words = pageWords.settings.meter;
/** What the meter shows as nothing at all: a quiet room through a usual microphone. [PJ] */
const lowestDb = -70;

/** Shows what Charley's microphone hears now; says so while it hears nothing at all. */
export function createLevelMeter(page: Document, levels: Levels) {
  const label = page.createElement('label');
  label.textContent = words.label;
  const meter = page.createElement('meter');
  meter.id = 'level';
  label.htmlFor = meter.id;
  Object.assign(meter, { min: lowestDb, max: 0, value: lowestDb });
  const closed = page.createElement('p');
  closed.textContent = words.closed;
  const element = page.createElement('div');
  element.className = 'field';
  element.append(label, meter, closed);
  const undo = levels.onLevel((levelDb) => {
    closed.textContent = '';
    meter.value = levelDb;
  });
  return { element, undo };
}
