/** The value of a colour or font of tokens.css. */
export const token = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

const PALETTE = ['--heat-1', '--heat-4', '--level-2', '--level-3', '--level-1', '--ink-soft'];
const words = cell => cell.textContent.replace(/\s+/g, ' ').trim();
const number = said => said === undefined ? null : Number(said);
const interval = cell => cell?.dataset.low === undefined ? null : [Number(cell.dataset.low), Number(cell.dataset.high)];

/**
 * What a table says: a row is a label; a column whose heading has data-series is a series, coloured as its data-colour
 * names; a cell has its number in data-value, and that number's interval in data-low and data-high. A row with
 * data-break measures nothing: from there on it was measured otherwise, as the words of data-break say.
 */
export const read = table => {
  const heads = [...table.querySelectorAll('thead tr:last-child > *')];
  const all = [...table.querySelectorAll('tbody tr')];
  const rows = all.filter(row => row.dataset.break === undefined);
  const named = heads.some(head => head.dataset.colour);
  const columns = heads.flatMap((head, column) => head.dataset.series === undefined ? [] : [[head, column]]);
  return {
    labels: rows.map(row => words(row.cells[0])),
    // Each break stands before the row that comes next.
    breaks: all.filter(row => row.dataset.break !== undefined).map(row => ({
      words: row.dataset.break, before: all.slice(0, all.indexOf(row)).filter(other => rows.includes(other)).length,
    })),
    series: columns.map(([head, column], place) => ({
      name: words(head), values: rows.map(row => number(row.cells[column]?.dataset.value)),
      intervals: rows.map(row => interval(row.cells[column])),
      colour: token(head.dataset.colour ?? (columns.length === 1 ? '--brand' : PALETTE[place % PALETTE.length])),
      edge: token(named || columns.length === 1 ? '--card' : '--ink-soft'),
    })),
  };
};
