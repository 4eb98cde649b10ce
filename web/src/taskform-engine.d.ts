// The glue beside the compiled package (bindings/ builds it), as far as engine.ts uses it.
import type { EngineFactory } from './raw-engine.ts';

declare const createEngine: EngineFactory;
export default createEngine;
