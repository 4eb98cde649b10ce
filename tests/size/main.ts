// What does ./dev size print, or write?
import { measureElements } from './elements.ts';
import { measureEngine } from './engine.ts';
import { marksOf, writeMarks } from './ratchet.ts';
import { makeReport } from './report.ts';
import { tableOf } from './table.ts';

const [option] = process.argv.slice(2);
if (option === '--write') {
  const marks = marksOf(await measureEngine(), await measureElements());
  await writeMarks(marks);
  console.log(`tests/size/ratchet.json is now ${JSON.stringify(marks)}`);
} else {
  const report = await makeReport();
  console.log(option === '--json' ? JSON.stringify(report, null, 2) : tableOf(report));
}
