import { kinds } from './chart-kinds.js';
import { read, token } from './chart-table.js';

const REM = 16;
const PAPER = { beside: 302, above: 640 };

/** No interval may stick out of the scale. */
const reach = ({ series }) => {
  const ends = series.flatMap(one => one.intervals.filter(Boolean).flat());
  return ends.length ? { suggestedMin: Math.min(...ends), suggestedMax: Math.max(...ends) } : {};
};

/** A series that a break cuts in pieces is named once. */
const first = (item, { datasets }) => datasets.findIndex(one => one.label === item.text) === item.datasetIndex;

/**
 * Draws what the table of a figure says, into its data-plot. The table stays: for whoever cannot see the picture, and
 * on paper. data-chart is one of the kinds, data-label says in words what is drawn; data-min and data-max end the scale.
 */
export default async figure => {
  const kind = kinds[figure.dataset.chart];
  if (!kind) return;
  await import('../lib/chart.js');
  const { Chart } = globalThis;
  Chart.defaults.font.family = token('--font');
  Chart.defaults.color = token('--ink');
  const table = read(figure.querySelector('table'));
  const end = name => figure.dataset[name] === undefined ? {} : { [name]: Number(figure.dataset[name]) };
  const { type, data, options, plugins, high } = kind(table, { ...reach(table), ...end('min'), ...end('max') });
  const plot = figure.querySelector('[data-plot]');
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', figure.dataset.label);
  plot.style.blockSize = `${high}rem`;
  plot.append(canvas);
  const chart = new Chart(canvas, { type, data, plugins, options: { animation: false, maintainAspectRatio: false,
    locale: document.documentElement.lang, ...options,
    plugins: { legend: { display: table.series.length > 1 && figure.dataset.keyed === undefined, position: 'bottom',
      labels: { filter: first } } } } });
  const wide = figure.classList.contains('chart-beside') ? PAPER.beside : PAPER.above;
  addEventListener('beforeprint', () => {
    plot.style.blockSize = `${high * REM * 0.62}px`;
    chart.resize(wide, high * REM * 0.62);
  });
  addEventListener('afterprint', () => {
    plot.style.blockSize = `${high}rem`;
    chart.resize();
  });
};
