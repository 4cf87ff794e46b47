import type { Paper } from './paper.ts';

/**
 * The sheet in black on white. The fullest diary fits one page of A4 or Letter: every table has a fixed number of
 * rows at most, and a list of medicines that is longer than its lines ends with an ellipsis.
 */
export const sheetStyle = `
:root { color-scheme: only light; }
body { margin: 0 auto; max-width: 186mm; background: #fff; color: #000; font: 10pt/1.25 sans-serif; }
.header { margin: 0; border-bottom: 1pt solid; font-weight: bold; }
h1 { margin: 3mm 0 1mm; font-size: 16pt; }
h2 { margin: 0 0 1mm; font-size: 11pt; }
p { margin: 0 0 1mm; }
.person { display: flex; gap: 8mm; margin: 2mm 0 2.5mm; }
.person span { flex: 2; padding-top: 3mm; border-bottom: 0.6pt solid; }
.person span + span { flex: 1; }
.summary { font-size: 12pt; font-weight: bold; }
.columns { columns: 3 55mm; column-gap: 6mm; margin-bottom: 1.5mm; }
table { width: 100%; margin: 0 0 2mm; border-collapse: collapse; break-inside: avoid; font-size: 9pt; }
caption { text-align: left; font-weight: bold; }
th, td { padding: 0.1mm 1mm; border-bottom: 0.4pt solid color-mix(in srgb, currentColor 53%, transparent); text-align: left; vertical-align: top; font-weight: normal; }
th { overflow-wrap: anywhere; }
thead th { font-size: 8pt; overflow-wrap: normal; }
thead th + th { text-align: right; }
thead + tbody th { white-space: nowrap; }
td { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.medicines { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 16; overflow: hidden; margin: 0 0 2mm; font-size: 8pt; overflow-wrap: anywhere; }
.facts { border: 1pt solid; padding: 2mm; break-inside: avoid; }
.facts ul { margin: 0 0 1mm; padding-left: 5mm; }
.footer { margin-top: 2mm; font-size: 8.5pt; }
`;

/** The paper of a sheet that is printed on its own. The margins leave room on the smaller side of both. */
export function paperStyle(paper: Paper): string {
  return `@page { size: ${paper}; margin: 12mm; }`;
}
