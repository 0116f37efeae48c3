// Draws what the table of a figure says. The table stays: for whoever cannot see the picture, and on paper.
const token = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

const library = () => new Promise(ready => {
  if (window.Chart) ready(window.Chart);
  else document.querySelector('[data-library]').addEventListener('load', () => ready(window.Chart));
});

const read = table => {
  const heads = [...table.querySelectorAll('thead th')];
  const rows = [...table.querySelectorAll('tbody tr')];
  const value = cell => cell?.dataset.value === undefined ? null : Number(cell.dataset.value);
  return {
    labels: rows.map(row => row.cells[0].textContent.trim()),
    groups: rows.map(row => row.dataset.group),
    series: heads.flatMap((head, column) => head.dataset.series === undefined ? [] : [{
      name: head.textContent.trim().replace(/\s+/g, ' '), colour: token(head.dataset.colour ?? '--brand'),
      values: rows.map(row => value(row.cells[column])),
    }]),
  };
};

/** Long names in several short lines. */
const wrapped = words => words.split(' ').reduce((lines, word) => {
  const last = lines.at(-1);
  return last && last.length + word.length < (innerWidth < 640 ? 10 : 18) ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word];
}, []);

const kinds = {
  radar: ({ labels, series: [one] }) => ({
    type: 'radar',
    data: { labels: labels.map(wrapped), datasets: [{ label: one.name, data: one.values, borderColor: one.colour,
      backgroundColor: `${one.colour}33`, pointBackgroundColor: one.colour, pointRadius: 4 }] },
    options: { scales: { r: { min: 0, max: 100, ticks: { stepSize: 25, backdropColor: 'transparent' },
      grid: { color: token('--line') }, angleLines: { color: token('--line') }, pointLabels: { font: { size: innerWidth < 640 ? 12 : 14 } } } } },
  }),
  bars: ({ labels, series }) => ({
    type: 'bar',
    data: { labels: labels.map(wrapped), datasets: series.map(one => ({ label: one.name, data: one.values,
      backgroundColor: one.colour, borderColor: token('--card'), borderWidth: 1 })) },
    options: { indexAxis: 'y', scales: { x: { stacked: true, ticks: { precision: 0 } },
      y: { stacked: true, grid: { display: false } } } },
  }),
  // One line for each sheet version: what was measured differently is not joined.
  line: ({ labels, groups, series: [one] }) => ({
    type: 'line',
    data: { labels, datasets: [...new Set(groups)].map((group, place) => ({ label: group,
      data: one.values.map((value, row) => groups[row] === group ? value : null), borderColor: one.colour,
      backgroundColor: one.colour, borderDash: place ? [6, 4] : [], pointRadius: 5 })) },
    options: { scales: { y: { min: 0, max: 100 } }, plugins: { legend: { display: new Set(groups).size > 1 } } },
  }),
};

export default async figure => {
  const kind = kinds[figure.dataset.chart];
  if (!kind) return;
  const Chart = await library();
  Chart.defaults.font.family = token('--font');
  Chart.defaults.color = token('--ink');
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', figure.dataset.label);
  figure.querySelector('[data-plot]').append(canvas);
  const { type, data, options } = kind(read(figure.querySelector('table')));
  const chart = new Chart(canvas, { type, data, options: { animation: false, maintainAspectRatio: false,
    locale: document.documentElement.lang, ...options,
    plugins: { legend: { display: false }, ...options.plugins } } });
  addEventListener('beforeprint', () => chart.resize(302, 196));
  addEventListener('afterprint', () => chart.resize());
};
