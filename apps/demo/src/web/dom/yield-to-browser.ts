/** Longest time that work goes on before the browser may paint and answer to input, in milliseconds. */
const sliceMs = 8;

/** Gives the browser its turn whenever the work since the last turn has taken too long. */
export function createPacer(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < sliceMs) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  };
}
