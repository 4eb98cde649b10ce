// What is the size of the engine and of the elements, beside peers, budgets and their own past?
import { type Verdict, verdictsOn } from './budgets.ts';
import { type Elements, measureElements } from './elements.ts';
import { type Engine, measureEngine } from './engine.ts';
import { measurePeers, type Peer } from './peers.ts';
import { measureForms } from './forms.ts';
import { grown, marksOf, readMarks, shrunk } from './ratchet.ts';
import { scriptParts } from './script-parts.ts';
import { type Sizes, sumOf } from './sizes.ts';
import { wasmParts } from './wasm-parts.ts';

export interface Report {
  readonly engine: Engine;
  readonly total: Sizes;
  readonly elements: Elements;
  readonly peers: readonly Peer[];
  /** The same form in plain HTML and with libraries. */
  readonly forms: readonly Peer[];
  /** Raw bytes by part of the Wasm and of the form's scripts. */
  readonly wasmParts: Readonly<Record<string, number>> | undefined;
  readonly scriptParts: Readonly<Record<string, number>>;
  readonly budgets: readonly Verdict[];
  /** What the ratchet has to say, in sentences. */
  readonly ratchet: readonly string[];
}

/** Measures everything, in this one run. */
export async function makeReport(): Promise<Report> {
  const [engine, elements] = [await measureEngine(), await measureElements()];
  const [now, marks] = [marksOf(engine, elements), await readMarks()];
  return {
    engine,
    total: sumOf(Object.values(engine)),
    elements,
    peers: await measurePeers(),
    forms: await measureForms(),
    wasmParts: await wasmParts(),
    scriptParts: await scriptParts(),
    budgets: verdictsOn(engine, elements),
    ratchet: [...grown(now, marks), ...shrunk(now, marks)],
  };
}
