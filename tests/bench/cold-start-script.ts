// How many milliseconds pass from the import of a candidate to its first verdict? Run in a fresh process or page.
const { process } = globalThis as { process?: { argv: string[] } };
const name = process ? process.argv[2] : location.hash.slice(1);

const request = { title: 'Call back', deadline: '2099-11-23T09:30:00+02:00', categoryId: 30 };

// A browser that has only just started is still busy with itself.
if (!process) await new Promise((resolve) => setTimeout(resolve, 500));
const start = performance.now();
const { open } = await import(new URL(`${name}.mjs`, import.meta.url).href);
const candidate = await open();
const body = candidate.bodyOf(request);
const took = performance.now() - start;

if (!body?.length) throw new Error(`${name} refused the first request.`);
if (process) console.log(took);
else Object.assign(globalThis, { took });
