// What does ./dev bench measure and print?
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { linesOf } from './budgets.ts';
import { bundleAll, output } from './bundle.ts';
import { measureForms } from './forms/in-chromium.ts';
import { type Chromium, openChromium } from './in-chromium.ts';
import { measureNative } from './in-native.ts';
import { measureMemory, measureScale, openNode, startColdInNode } from './in-node.ts';
import { makeInputs } from './inputs.ts';
import { readOptions } from './options.ts';
import { writeReadme } from './readme.ts';
import { note, type Report } from './report.ts';
import { measureSizes } from './sizes.ts';
import { budgetTableOf, memoryTableOf, scaleTableOf, tableOf } from './tables.ts';
import { coldStart, forms, native, type Topic, topics } from './topics.ts';

const options = readOptions(process.argv.slice(2));
const wanted = ({ name }: Topic): boolean => options.only.test(name);
const inputs = makeInputs(options.tasks);
const report: Report = {
  when: new Date().toISOString(),
  machine: `${cpus().length} x ${cpus()[0]?.model.trim()}`,
  load: loadavg()[0]!,
  versions: { Node: process.version },
  rounds: options.rounds,
  tasks: options.tasks,
  measurements: [],
};

await bundleAll();
await measureScripts();
await measureRest();
if (!report.measurements.length && !report.memory && !report.sizes && !report.scale) {
  console.error('dev: Nothing that is measured is called so: --only takes a part of what stands under "measured as", size, scale (not in a quick run) or memory.');
  process.exit(1);
}
await print();

/** Node and Chromium take turns, topic by topic, so that what slows the machine slows both. */
async function measureScripts(): Promise<void> {
  const asked = topics.filter(wanted);
  if (!asked.length && !wanted(coldStart)) return;
  const inNode = await openNode(inputs);
  const chromium = await openChromium(options.tasks);
  report.versions['Chromium'] = chromium.version;
  try {
    for (const topic of asked) {
      progress(topic.title);
      note(report, topic, 'Node', inNode(topic.name, options));
      note(report, topic, 'Chromium', await chromium.measure(topic.name, options));
    }
    if (wanted(coldStart)) await measureColdStart(chromium);
  } finally {
    await chromium.close();
  }
}

async function measureColdStart(chromium: Chromium): Promise<void> {
  progress(coldStart.title);
  note(report, coldStart, 'Node', await startColdInNode(options.rounds));
  note(report, coldStart, 'Chromium', await chromium.startCold(options.rounds));
}

async function measureRest(): Promise<void> {
  if (forms.some(wanted)) {
    progress('whole forms');
    const { version, times } = await measureForms(options.rounds);
    report.versions['Chromium'] ??= version;
    for (const topic of forms.filter(wanted)) note(report, topic, 'Chromium', times[topic.samples]);
  }
  for (const topic of native.filter(wanted)) {
    progress(topic.title);
    note(report, topic, 'native', await measureNative(topic.name === 'native-ascii' ? 'ascii' : 'cyrillic', inputs, options));
  }
  if (options.only.test('size')) {
    progress('sizes');
    report.sizes = await measureSizes();
  }
  if (options.only.test('scale') && options.lengths.length) {
    progress('lists of up to 1,000,000 Tasks');
    report.scale = await measureScale(options.lengths, 3);
  }
  if (!options.only.test('memory')) return;
  progress('memory held');
  report.memory = { reads: options.reads, held: await measureMemory(options.reads) };
}

async function print(): Promise<void> {
  const lines = linesOf(report);
  const { measurements, when, machine, load, versions, rounds, tasks } = report;
  const file = options.json ? resolve(options.json) : fileURLToPath(new URL('bench.json', output));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
  const says = [
    `${when}, ${machine}, load ${load.toFixed(1)} before${load > 0.5 ? ' (shared with others)' : ''}; ${Object.entries(versions).map((one) => one.join(' ')).join(', ')}`,
    `Medians of ${rounds} rounds, candidates in turn; multiples with their quartiles; ${tasks} Tasks in a list. Trust the multiples.`,
    '[eval] cannot run under the strict Content-Security-Policy; * runs there without eval.\n',
    ...measurements.map((measurement) => `${tableOf(measurement)}\n`),
    scaleTableOf(report),
    memoryTableOf(report),
    budgetTableOf(lines),
  ];
  console.log(says.join('\n'));
  if (options.readme) await writeReadme(report, lines);
}

function progress(title: string): void {
  console.error(`${title} …`);
}
