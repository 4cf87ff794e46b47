import type { Measured } from '../measured.ts';
import { hoursOf } from './counts.ts';
import { table } from './table.ts';

/** Charley beside pocketsphinx on the same sounds; empty where those were not heard by both. */
export function peerTable({ positives, negatives }: Measured): readonly string[] {
  const phrases = (positives?.rows ?? []).filter(({ peerFindings }) => peerFindings !== null);
  const scenes = (negatives?.rows ?? []).filter(({ peerFindings }) => peerFindings !== null);
  if (phrases.length === 0 && scenes.length === 0) return [];
  const hours = hoursOf(scenes);
  const missed = phrases.filter(({ accepted, isAskedAbout }) => !accepted && !isAskedAbout).length;
  const peerMissed = phrases.filter(({ peerFindings }) => peerFindings === 0).length;
  const begun = scenes.flatMap(({ alarms }) => alarms).filter(({ reaction }) => reaction === 'begins').length;
  const peerBegun = scenes.reduce((sum, { peerFindings }) => sum + (peerFindings ?? 0), 0);
  return [
    "The same sounds in the same run, heard by Debian's pocketsphinx as keyword spotting: en-us, Charley's onset phrases as key phrases, thresholds by their length and not tuned further.",
    table(
      ['', 'Charley', 'pocketsphinx', 'Ratio'],
      [
        [
          `Onset phrases missed, of ${phrases.length}, all conditions together`,
          `${missed}`,
          `${peerMissed}`,
          ratioWords(peerMissed, missed),
        ],
        [
          `False starts in ${hours.toFixed(2)} h for nobody`,
          `${begun}`,
          `${peerBegun}`,
          ratioWords(peerBegun, begun),
        ],
      ],
    ),
  ];
}

function ratioWords(peer: number, own: number): string {
  return own === 0 ? 'none of its own' : (peer / own).toFixed(1);
}
