const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

/** The adapters that ours is compared with in a column of its own. */
const references = ['floor', 'vanilla-cookieconsent'];

/** A Markdown table: a row for each figure, a column for each adapter, and how ours compares. */
export function table(adapters, results) {
  const shown = adapters.filter(({ name }) => name !== 'blank');
  const titleOf = ({ name, title = name }) => title;
  const compared = shown.some(({ name }) => name === 'ours')
    ? shown.filter(({ name }) => references.includes(name))
    : [];
  const head = ['', ...shown.map(titleOf), 'no library', ...compared.map((one) => `ours ÷ ${titleOf(one)}`)];
  const rows = results.flatMap(({ rows, taken }) =>
    Object.entries(rows).map(([label, options], i) => {
      const value = (name) => valueOf(taken, name, i, options);
      const cell = (name) => inWords(value(name), options.digits);
      const ratios = compared.map(({ name }) => ratio(value('ours'), value(name)));
      return [label, ...shown.map(({ name }) => cell(name)), options.blank ? cell('blank') : '', ...ratios];
    }),
  );
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/** The median over the runs; with `over`, of what is more than without a library in the same run. */
function valueOf(taken, name, row, { over }) {
  const runs = taken.get(name);
  if (!runs || runs.includes('failed')) return runs && 'failed';
  const blank = (i) => (over ? taken.get('blank')[i][row] : 0);
  const values = runs.map((values, i) => values[row] - blank(i)).filter((value) => !Number.isNaN(value));
  return values.length > 0 ? median(values) : undefined;
}

const inWords = (value, digits) =>
  typeof value === 'number' ? (Number.isInteger(value) ? String(value) : value.toFixed(digits ?? 1)) : (value ?? '–');

const ratio = (ours, other) => (ours > 0 && other > 0 ? (ours / other).toFixed(2) : '–');
