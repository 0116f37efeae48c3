// Draws the table of a figure: each row is a label, each column a series. The table stays beside it for everybody.
// data-chart="bar|radar|line", data-max the end of the scale, data-stacked for parts of a whole.
const COLOURS = ['--heat-1', '--heat-4', '--level-2', '--level-3', '--level-1', '--ink-soft'];

export default async function chart(figure) {
  await import('../lib/chart.js');
  const kind = figure.dataset.chart;
  new globalThis.Chart(figure.querySelector('canvas'), { type: kind, data: read(figure, kind), options: options(figure, kind) });
}

function read(figure, kind) {
  const headings = [...figure.querySelectorAll('thead tr:last-child > *')].slice(1).map(words);
  const rows = [...figure.querySelectorAll('tbody tr')];
  return {
    labels: rows.map(row => words(row.cells[0])),
    datasets: headings.map((label, i) => ({ label, data: rows.map(row => number(row.cells[i + 1])),
      backgroundColor: colour(i) + (kind === 'bar' ? '' : '33'), borderColor: colour(kind === 'bar' ? 5 : i + 2),
      borderWidth: kind === 'bar' ? 1 : 2 })),
  };
}

function options(figure, kind) {
  const max = figure.dataset.max ? Number(figure.dataset.max) : undefined;
  const stacked = figure.dataset.stacked === 'true';
  const scale = { min: 0, max, ticks: { precision: 0 } };
  return {
    animation: false, spanGaps: true, indexAxis: kind === 'bar' ? 'y' : 'x',
    aspectRatio: figure.clientWidth < 600 ? 1.1 : 2.4,
    plugins: { legend: { position: 'bottom' } },
    scales: kind === 'radar' ? { r: scale }
      : { [kind === 'bar' ? 'x' : 'y']: { ...scale, stacked }, [kind === 'bar' ? 'y' : 'x']: { stacked } },
  };
}

function words(cell) {
  return cell.textContent.replace(/\s+/g, ' ').trim();
}

/** What a cell says as a number; null where it says none. */
function number(cell) {
  const said = cell?.dataset.value ?? cell?.textContent.trim().replace(',', '.');
  return said && !Number.isNaN(Number(said)) ? Number(said) : null;
}

function colour(i) {
  return getComputedStyle(document.documentElement).getPropertyValue(COLOURS[i % COLOURS.length]).trim();
}
