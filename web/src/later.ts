// How does something come later, when it is first wanted?

/** Loads it once for all who ask; after a load that failed, for want of a network say, the next one tries again. */
export function later<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () => {
    loading ??= load();
    loading.catch(() => (loading = undefined));
    return loading;
  };
}
