// What does a page download for the same request with each of the validators that people use?
import { versionOf } from '../peers/version-of.ts';
import { bundle, bundleText } from './bundle.ts';
import { right, wrong } from './samples.ts';
import { type Sizes, sizesOf } from './sizes.ts';

export interface Peer {
  /** The package with its version, and how it is used where there is more than one way. */
  readonly name: string;
  readonly sizes: Sizes;
}

interface Candidate {
  readonly from: string;
  readonly how?: string;
  readonly bundle: () => Promise<Uint8Array>;
}

const accepting = (peer: string) => () => bundle(new URL(`../peers/${peer}/accepts.ts`, import.meta.url));

/** Made when it is asked for: the ratchet does without the peers. */
async function ahead(): Promise<Uint8Array> {
  const { aheadOfThePage } = await import('../peers/ajv/ahead.ts');
  const { request } = await import('../peers/ajv/request.ts');
  return bundleText(aheadOfThePage({ accepts: request }));
}

const candidates: readonly Candidate[] = [
  { from: 'valibot', bundle: accepting('valibot') },
  { from: 'ajv', how: 'compiled ahead', bundle: ahead },
  { from: 'ajv', bundle: accepting('ajv') },
  { from: 'zod', how: 'zod/mini', bundle: accepting('zod-mini') },
  { from: 'zod', bundle: accepting('zod') },
  { from: '@sinclair/typebox', how: 'compiled', bundle: accepting('sinclair-typebox') },
  { from: 'typebox', how: 'compiled', bundle: accepting('typebox') },
  { from: 'arktype', bundle: accepting('arktype') },
];

/** Measures every peer, smallest first, after holding what its bundle decides to the samples. */
export async function measurePeers(): Promise<Peer[]> {
  const peers: Peer[] = [];
  for (const { from, how, bundle } of candidates) {
    const script = await bundle();
    const name = `${from} ${versionOf(from)}${how ? `, ${how}` : ''}`;
    await holdToSamples(name, script);
    peers.push({ name, sizes: sizesOf(script) });
  }
  return peers.sort((a, b) => a.sizes.brotli - b.sizes.brotli);
}

/** Throws unless the bundled script tells right from wrong: a peer that checks less would be measured for less. */
async function holdToSamples(name: string, script: Uint8Array): Promise<void> {
  const { accepts } = await import(`data:text/javascript;base64,${Buffer.from(script).toString('base64')}`);
  for (const [samples, verdict] of [[right, true], [wrong, false]] as const) {
    const other = Object.keys(samples).find((sample) => accepts(samples[sample]) !== verdict);
    if (other) throw new Error(`${name} does not ${verdict ? 'take' : 'refuse'} ${other}.`);
  }
}
