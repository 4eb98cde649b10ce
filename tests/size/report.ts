// What is the size of the engine and of the elements, beside peers, budgets and their own past?
import { type Verdict, verdictsOn } from './budgets.ts';
import { type Elements, measureElements } from './elements.ts';
import { type Engine, measureEngine } from './engine.ts';
import { measurePeers, type Peer } from './peers.ts';
import { grown, marksOf, readMarks, shrunk } from './ratchet.ts';
import { type Sizes, sumOf } from './sizes.ts';

export interface Report {
  readonly engine: Engine;
  readonly total: Sizes;
  readonly elements: Elements;
  readonly peers: readonly Peer[];
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
    budgets: verdictsOn(engine, elements),
    ratchet: [...grown(now, marks), ...shrunk(now, marks)],
  };
}
