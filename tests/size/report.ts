// What is the engine's size beside its peers, its budgets and its own past?
import { type Verdict, verdictsOn } from './budgets.ts';
import { type Engine, measureEngine } from './engine.ts';
import { measurePeers, type Peer } from './peers.ts';
import { grown, marksOf, readMarks, shrunk } from './ratchet.ts';
import { type Sizes, sumOf } from './sizes.ts';

export interface Report {
  readonly engine: Engine;
  readonly total: Sizes;
  readonly peers: readonly Peer[];
  readonly budgets: readonly Verdict[];
  /** What the ratchet has to say, in sentences. */
  readonly ratchet: readonly string[];
}

/** Measures everything, in this one run. */
export async function makeReport(): Promise<Report> {
  const engine = await measureEngine();
  const [now, marks] = [marksOf(engine), await readMarks()];
  return {
    engine,
    total: sumOf(Object.values(engine)),
    peers: await measurePeers(),
    budgets: verdictsOn(engine),
    ratchet: [...grown(now, marks), ...shrunk(now, marks)],
  };
}
