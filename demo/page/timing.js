// How long does a call take that is too short for the browser's clock?

/**
 * The mean of as many calls as fit into a while. Clocks in browsers are coarse, down to a whole millisecond: one call
 * would say nothing.
 * @param {() => unknown} work
 * @param {number} [milliseconds] how long to measure
 * @returns {{ milliseconds: number, calls: number }}
 */
export function meanOf(work, milliseconds = 40) {
  const batch = 20;
  work();
  const start = tick();
  let calls = 0;
  let end;
  do {
    for (let call = 0; call < batch; call += 1) work();
    calls += batch;
    end = performance.now();
  } while (end - start < milliseconds);
  return { milliseconds: (end - start) / calls, calls };
}

/** The moment at which the clock moves on. */
function tick() {
  const before = performance.now();
  let now = before;
  while (now === before) now = performance.now();
  return now;
}

/**
 * With a unit that suits its size.
 * @param {number} milliseconds
 */
export function inWords(milliseconds) {
  if (milliseconds < 1) return `${(milliseconds * 1000).toPrecision(2)} µs`;
  return `${milliseconds < 10 ? milliseconds.toPrecision(2) : Math.round(milliseconds)} ms`;
}
