import { token } from './chart-table.js';

/** How high the words at a break are, above what is drawn. */
export const LABEL = 26;
const END = 5;

const stroke = (ctx, colour, width, dash, ...lines) => {
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.setLineDash(dash);
  ctx.beginPath();
  for (const [fromX, fromY, toX, toY] of lines) {
    ctx.moveTo(fromX, fromY);
    ctx.lineTo(toX, toY);
  }
  ctx.stroke();
  ctx.restore();
};

/** Draws each point's interval as a line with an end at either side. */
export const whiskers = {
  id: 'whiskers',
  beforeDatasetsDraw: chart => {
    const across = chart.options.indexAxis === 'y';
    chart.data.datasets.forEach((set, place) => set.intervals?.forEach((ends, row) => {
      if (!ends) return;
      const { x, y } = chart.getDatasetMeta(place).data[row];
      const [low, high] = ends.map(end => chart.scales[across ? 'x' : 'y'].getPixelForValue(end));
      stroke(chart.ctx, set.borderColor, 2, [], ...across
        ? [[low, y, high, y], [low, y - END, low, y + END], [high, y - END, high, y + END]]
        : [[x, low, x, high], [x - END, low, x + END, low], [x - END, high, x + END, high]]);
    }));
  },
};

/** Draws where a line is broken, with the words that say why. */
export const breaks = all => ({
  id: 'breaks',
  afterDatasetsDraw: ({ ctx, chartArea: { top, bottom, left, right }, scales: { x } }) => {
    for (const { before, words } of all) {
      const place = before ? (x.getPixelForValue(before - 1) + x.getPixelForValue(before)) / 2 : left;
      stroke(ctx, token('--warn'), 2, [5, 4], [place, top - 4, place, bottom]);
      ctx.save();
      ctx.font = `600 13px ${token('--font')}`;
      ctx.textBaseline = 'middle';
      const said = `// ${words}`;
      const wide = ctx.measureText(said).width + 12;
      const from = Math.max(left, Math.min(place - wide / 2, right - wide));
      ctx.fillStyle = token('--warn-wash');
      ctx.fillRect(from, top - LABEL, wide, LABEL - 4);
      ctx.fillStyle = token('--warn');
      ctx.fillText(said, from + 6, top - LABEL / 2 - 2);
      ctx.restore();
    }
  },
});
