/**
 * Asks a worker one thing, and ends it. Null where it fails or takes too long: what a file does to it stays there.
 */
export async function askWorker<Answer>(
  worker: Worker,
  question: unknown,
  limitMs: number,
): Promise<Answer | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<Answer | null>((resolve) => {
      worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => resolve(data));
      worker.addEventListener("error", () => resolve(null));
      timer = setTimeout(() => resolve(null), limitMs);
      worker.postMessage(question);
    });
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}
