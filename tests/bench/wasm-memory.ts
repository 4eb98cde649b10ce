// How much memory does the engine hold? It keeps it out of sight; whoever instantiates it sees it.

/** Watches what is instantiated from now on, and gives a way to ask for the bytes of each. */
export function watchMemory(): () => number[] {
  const memories: WebAssembly.Memory[] = [];
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = (async (...values: Parameters<typeof instantiate>) => {
    const made = (await instantiate(...values)) as unknown as WebAssembly.Instance | WebAssembly.WebAssemblyInstantiatedSource;
    const { exports } = 'instance' in made ? made.instance : made;
    memories.push(...Object.values(exports).filter((one) => one instanceof WebAssembly.Memory));
    return made;
  }) as typeof instantiate;
  return () => memories.map(({ buffer }) => buffer.byteLength);
}
