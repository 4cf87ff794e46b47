import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartDataset,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { Plot } from './plots.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

/** Draws a plot in the page's own colours, without motion, as high as its names need; returns its undo. */
export function drawPlot(frame: HTMLElement, canvas: HTMLCanvasElement, plot: Plot): () => void {
  const style = getComputedStyle(canvas);
  const colour = (name: string) => plainColour(canvas, style.getPropertyValue(name).trim());
  const isLying = plot.bars === 'lying';
  const font = { family: style.fontFamily, size: 0.85 * Number.parseFloat(style.fontSize) };
  const print = { color: colour('--words'), font };
  const counted = {
    beginAtZero: true,
    stacked: isLying,
    grid: { color: colour('--chart-grid'), lineWidth: 0.5 },
  };
  const named = { stacked: isLying, grid: { display: false } };
  const lettersBeside = Math.floor((frame.clientWidth * shareOfNames) / (font.size * widthOfLetter));
  const labels = plot.rows.map(({ name }) => (isLying ? linesOf(name, lettersBeside) : [name]));
  if (isLying) frame.style.minHeight = `${heightOfLying(labels) * font.size}px`;
  const figures = { ...counted, ticks: { ...print, precision: 0 } };
  const names = { ...named, ticks: { ...print, autoSkip: !isLying, autoSkipPadding: 12, maxRotation: 0 } };
  const chart = new Chart(canvas, {
    type: 'bar',
    data: { labels, datasets: datasetsOf(plot, colour) },
    options: {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: isLying ? 'y' : 'x',
      scales: isLying ? { x: figures, y: names } : { x: names, y: figures },
    },
  });
  return () => chart.destroy();
}

/** A colour that the system gives (`CanvasText`) as it is painted now: Chart.js knows no such names. */
function plainColour(canvas: HTMLCanvasElement, named: string): string {
  const context = canvas.getContext('2d');
  if (context === null) return named;
  context.fillStyle = named;
  return String(context.fillStyle);
}

/** Names beside lying bars take no more of the width than this, each letter being so wide for its height. [PJ] */
const shareOfNames = 0.4;
const widthOfLetter = 0.55;

/** Of lying bars, by the height of a letter: each row as high as the most lines of a name, and the axis. */
function heightOfLying(labels: readonly (readonly string[])[]): number {
  const mostLines = Math.max(1, ...labels.map((lines) => lines.length));
  return labels.length * (mostLines + 1) * heightOfLine + linesOfAxis * heightOfLine;
}

/** As Chart.js sets lines, by the height of a letter. */
const heightOfLine = 1.2;
const linesOfAxis = 3;

/** A name in lines of so many letters, where its words allow it: what is longer would be cut off. */
function linesOf(name: string, letters: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of name.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > letters) lines.push(line);
    line = line !== '' && longer.length > letters ? word : longer;
  }
  return [...lines, line];
}

type Dataset = ChartDataset<'bar', (number | null)[]> | ChartDataset<'line', (number | null)[]>;

function datasetsOf(plot: Plot, colour: (name: string) => string): Dataset[] {
  const drawn = plot.columns
    .map((column, index) => ({ ...column, index }))
    .filter(({ drawn }) => drawn !== 'no');
  return drawn.map(({ head, drawn, index }): Dataset => {
    const data = plot.rows.map(({ figures }) => figures[index] ?? null);
    const line = colour('--chart-line');
    if (drawn === 'line')
      return {
        type: 'line',
        label: head,
        data,
        borderColor: line,
        backgroundColor: line,
        pointRadius: 2,
        order: 0,
      };
    return {
      type: 'bar',
      label: head,
      data,
      backgroundColor: colour(`--chart-${index + 1}`),
      borderColor: colour('--chart-edge'),
      borderWidth: 1,
      order: 1,
    };
  });
}
