// What does the page itself see: when its title can be typed into, and when a key is on the screen? Run before any script
// of the page's own, from outside it.

export interface Watch {
  /** Milliseconds from the navigation to the first frame that shows the title's text box, and to all that is loaded. */
  usable?: number;
  whole?: number;
  /** Milliseconds from each key press to the end of the frame that shows it. */
  keys: number[];
  /** Whether the next key mends the title. */
  mends?: boolean;
  /** Milliseconds from each such key press to the end of the frame that shows no complaint any more. */
  verdicts: number[];
}

/** What can be asked of the page beside. */
export interface Look {
  title(): HTMLInputElement;
  complains(): boolean;
  whole(): boolean;
}

/** The text of the script for a form; `keys` looks at key presses, else at the start. */
export const watchScript = (form: { title: string; complains: string; whole: string }, what: 'start' | 'keys'): string => `
  globalThis.seen = { keys: [], verdicts: [] };
  globalThis.look = { title: () => ${form.title}, complains: () => ${form.complains}, whole: () => ${form.whole} };
  ${what === 'start' ? startScript : keyScript}`;

const startScript = `
  requestAnimationFrame(function again() {
    if (seen.usable === undefined && document.body && look.title()) seen.usable = performance.now();
    if (seen.usable !== undefined && look.whole()) seen.whole = performance.now();
    else requestAnimationFrame(again);
  });`;

// What is posted in a frame's callback is heard once the frame has been given to the screen.
const keyScript = `
  const { port1, port2 } = new MessageChannel();
  let ended = [];
  port1.onmessage = () => { for (const end of ended.splice(0)) end(performance.now()); };
  const atFrame = (end) => requestAnimationFrame(() => { ended.push(end); port2.postMessage(0); });
  addEventListener('keydown', ({ timeStamp }) => {
    atFrame((now) => seen.keys.push(now - timeStamp));
    if (seen.mends) atFrame(function again(now) {
      if (look.complains()) atFrame(again);
      else seen.verdicts.push(now - timeStamp);
    });
  }, { capture: true });`;
