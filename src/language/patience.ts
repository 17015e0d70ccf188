/** An answer that does not come in this time is not waited for, in milliseconds. */
const PATIENCE_MS = 2000;

/**
 * What somebody else answers, or a stand-in where that fails or takes long.
 *
 * @param late told of an answer that came after all
 */
export function soon<T>(asked: Promise<T>, otherwise: T, late: (answer: T) => void): Promise<T> {
  return new Promise((resolve) => {
    let isOver = false;
    const timer = setTimeout(() => {
      isOver = true;
      resolve(otherwise);
    }, PATIENCE_MS);
    asked.then(
      (answer) => {
        clearTimeout(timer);
        if (isOver) late(answer);
        else resolve(answer);
      },
      () => {
        clearTimeout(timer);
        resolve(otherwise);
      },
    );
  });
}
