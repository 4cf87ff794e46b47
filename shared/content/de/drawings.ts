import type { Content } from '../content.ts';

/** What each drawing shows, for those who have the screen read to them. */
export const drawings: Content['drawings'] = {
  'leg-straight': 'Eine Person sitzt im Bett und streckt das Bein gerade aus.',
  'toes-toward-you': 'Eine Person sitzt im Bett, das Bein gerade, und zieht die Zehen zum Schienbein.',
  towel: 'Eine Person sitzt im Bett mit einem Handtuch um den Fuß und zieht an beiden Enden.',
  'bed-end': 'Eine Person liegt im Bett und drückt den flachen Fuß gegen das Bettende.',
  standing: 'Eine Person steht mit flachen Füßen und hält sich am Stuhl. Das Gewicht geht durch das Bein.',
  'wall-lean':
    'Eine Person lehnt mit beiden Händen an der Wand, ein Bein hinten. Das hintere Knie ist gerade, die Ferse unten.',
  walk: 'Eine Person geht langsam und hält sich fest.',
  'foot-pull': 'Eine Person sitzt mit gebeugtem Knie und zieht die Zehen mit der Hand zurück.',
  'arch-rub': 'Ein Daumen reibt am Fußgewölbe hin und her.',
  'sole-on-floor': 'Der ganze Fuß drückt flach auf den Boden.',
  'roll-bottle': 'Der Fuß rollt eine Flasche am Boden hin und her.',
  'toes-up': 'Die Zehen werden angehoben. Der übrige Fuß bleibt still.',
  'toes-down': 'Die Zehen werden nach unten gedrückt.',
  'toes-spread': 'Die Zehen spreizen sich.',
  'leg-up-with-towel':
    'Eine Person liegt auf dem Rücken. Ein Handtuch um den Fuß hebt das gerade Bein. Das andere bleibt unten.',
  'seated-lean': 'Eine Person sitzt, ein Bein gerade, die Ferse am Boden, und beugt sich vor.',
  'heel-behind-side-lying':
    'Eine Person liegt auf der Seite. Das obere Knie ist gebeugt, eine Hand holt die Ferse nach hinten.',
  'foot-back-under-chair': 'Eine Person sitzt auf einem Stuhl und schiebt den Fuß darunter zurück.',
  'heel-up-standing': 'Eine Person steht, hält sich am Stuhl und hebt eine Ferse hinten hoch.',
  'leg-outward': 'Von oben: Eine Person liegt und schiebt ein Bein zur Seite.',
  'toes-away': 'Die Zehen zeigen weg und nach unten.',
  'top-of-foot-down': 'Eine Hand drückt auf den Fußrücken. Die Zehen zeigen nach unten.',
  'toes-behind': 'Eine Person steht und hält sich am Stuhl. Die Zehen eines Fußes liegen hinten am Boden.',
  rub: 'Eine Hand reibt langsam am Bein auf und ab.',
  shake: 'Eine Person sitzt und schüttelt das Bein locker aus.',
  rest: 'Eine Person liegt und ruht, der Kopf auf einem Kissen.',
  'leg-on-pillow': 'Eine Person liegt, der Unterschenkel auf einem Kissen.',
  warmth: 'Etwas Warmes liegt am Unterschenkel.',
  'cold-pack': 'Eine umwickelte Kühlpackung liegt am Unterschenkel.',
  'ankles-up-and-down': 'Eine Person sitzt mit geraden Beinen und bewegt die Füße auf und ab.',
  'ankles-in-circles': 'Eine Person sitzt mit geraden Beinen und kreist die Füße.',
  'bed-edge': 'Eine Person sitzt auf der Bettkante, beide Füße am Boden.',
  'loose-covers': 'Die Decke liegt locker über den Füßen einer Person im Bett.',
  water: 'Ein Glas Wasser.',
};
