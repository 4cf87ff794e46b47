import { element } from '../../elements/elements.ts';

/** Controls that not every machine can serve. */
interface WherePossible {
  readonly element: HTMLElement;
  /** Shows the controls, or in their place why there are none; empty words mean that all is well. */
  show(whyNot: string): void;
}

/** Nothing is shown until somebody knows whether they can be served. */
export function wherePossible(...controls: readonly HTMLElement[]): WherePossible {
  const why = element('p', {});
  const inside = element('div', { class: 'where-possible' }, ...controls);
  inside.hidden = true;
  return {
    element: element('div', {}, inside, why),
    show(whyNot) {
      inside.hidden = whyNot !== '';
      why.textContent = whyNot;
    },
  };
}
