import { english } from '../../shared/content/en/index.ts';
import { createSimulation } from '../../shared/dialogue/simulation/simulation.ts';
import type { SimulationLine } from '../../shared/dialogue/simulation/virtual-clock.ts';

/**
 * A night that is lived in text: what Charley says from the last thing said on, for as long as the waits behind it.
 *
 * @param script lines as `charley rehearse` takes them
 * @throws Error where a line cannot be followed
 */
export function saidAfter(...script: readonly string[]): readonly string[] {
  const lines: SimulationLine[] = [];
  const simulation = createSimulation(english, (line) => lines.push(line));
  for (const line of script) {
    const fault = simulation.follow(line);
    if (fault !== null) throw new Error(fault);
  }
  simulation.finish();
  const from = lines.findLastIndex(({ kind }) => kind === 'you');
  return lines.slice(from).flatMap(({ kind, text }) => (kind === 'say' ? [text] : []));
}
