import { token } from './chart-table.js';
import { LABEL, breaks, whiskers } from './chart-marks.js';

const isSmall = () => innerWidth < 640;

/** Long names in several short lines; "n = 17" stays whole. */
const wrapped = (words, most) => words.replace(/ = /g, '\u00a0=\u00a0').split(' ').reduce((lines, word) => {
  const last = lines.at(-1);
  return last && last.length + word.length < (isSmall() ? 10 : most)
    ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word];
}, []);
/** Beside a bar there is more room, and on paper one line each. */
const beside = words => wrapped(words, 26);

/** Where 0 is not the edge, its line is the one to look at. */
const grid = () => ({ color: at => token(at.tick?.value === 0 ? '--ink-soft' : '--line') });

const flat = ({ labels, series }, ends, stacked) => ({
  type: 'bar',
  data: { labels: labels.map(beside), datasets: series.map(one => ({ label: one.name, data: one.values,
    backgroundColor: one.colour, borderColor: one.edge, borderWidth: 1 })) },
  options: { indexAxis: 'y', scales: { x: { ...ends, stacked, ticks: { precision: 0 } },
    y: { stacked, grid: { display: false }, ticks: { autoSkip: false } } } },
});

/** Each kind makes of a table what Chart.js draws, and says how high that is, in rem. */
export const kinds = {
  bars: (table, ends) => ({ ...flat(table, ends, false),
    high: Math.max(15, table.labels.length * (1 + table.series.length) + 4) }),
  stacked: (table, ends) => ({ ...flat(table, ends, true), high: Math.max(15, table.labels.length * 2.3 + 3) }),
  radar: ({ labels, series }, ends) => ({
    type: 'radar', high: 20,
    data: { labels: labels.map(words => wrapped(words, 18)), datasets: series.map(one => ({ label: one.name, data: one.values,
      borderColor: one.colour, backgroundColor: `${one.colour}33`, pointBackgroundColor: one.colour, pointRadius: 4 })) },
    options: { scales: { r: { ...ends, ticks: { stepSize: 25, backdropColor: 'transparent' },
      grid: { color: token('--line') }, angleLines: { color: token('--line') },
      pointLabels: { font: { size: isSmall() ? 12 : 14 } } } } },
  }),
  // Where it was measured otherwise the line ends, and another begins.
  line: ({ labels, series, breaks: at }, ends) => ({
    type: 'line', high: 20, plugins: [whiskers, breaks(at)],
    data: { labels, datasets: series.flatMap(one => [0, ...at.map(each => each.before)].map((from, part, starts) => {
      const own = list => list.map((value, row) => row >= from && row < (starts[part + 1] ?? labels.length) ? value : null);
      return { label: one.name, data: own(one.values), intervals: own(one.intervals), borderColor: one.colour,
        backgroundColor: one.colour, pointRadius: 5, spanGaps: true, clip: false };
    })) },
    options: { layout: { padding: { top: at.length ? LABEL : 8 } }, scales: { x: { offset: true }, y: { ...ends, grid: grid() } } },
  }),
  // A dot for the value, a whisker for how sure it is.
  whisker: ({ labels, series }, ends) => ({
    type: 'line', high: Math.max(12, labels.length * 2 * series.length + 3), plugins: [whiskers],
    data: { labels: labels.map(beside), datasets: series.map(one => ({ label: one.name, data: one.values,
      intervals: one.intervals, borderColor: one.colour, backgroundColor: one.colour, showLine: false, pointRadius: 6 })) },
    options: { indexAxis: 'y', scales: { x: { ...ends, grid: grid() }, y: { offset: true, grid: { display: false },
      ticks: { autoSkip: false } } } },
  }),
};
