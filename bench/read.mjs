// Reads the first sheet of a workbook with the streaming reader of exceljs and sums its values by
// series: the time others take, and totals to compare ours with.
//
//   NODE_PATH=FOLDER/node_modules node bench/read.mjs FILE.xlsx TOTALS.txt
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';

const require = createRequire(process.env.NODE_PATH + '/');
const { stream } = require('exceljs');

const [file, into] = process.argv.slice(2);
const totals = new Map();
let header;
const workbook = new stream.xlsx.WorkbookReader(file, {
  sharedStrings: 'cache',
  styles: 'cache',
  hyperlinks: 'ignore',
  worksheets: 'emit',
});
for await (const sheet of workbook) {
  for await (const row of sheet) {
    if (!header) {
      header = new Map();
      row.values.forEach((name, place) => header.set(name, place));
      continue;
    }
    const cell = name => row.values[header.get(name)] ?? '';
    const value = cell('value');
    if (value === '') continue;
    const series = ['measure', 'scope', 'flow', 'regime', 'gate'].map(cell).join('.');
    const key = series + ' ' + cell('unit');
    const total = totals.get(key) ?? { observations: 0, sum: 0 };
    total.observations++;
    total.sum += value;
    totals.set(key, total);
  }
}
const lines = [...totals].map(([key, t]) => `${key} ${t.observations} ${t.sum.toFixed(3)}`);
writeFileSync(into, lines.sort().join('\n') + '\n');
