import { type FunctionName, manifest, type RunContext } from "@serenya/functions";

/** What a function is told about its run, with the time that the manifest gives it. */
export function runContext(functionName: FunctionName, id: string, now: () => number = Date.now): RunContext {
  const until = now() + manifest[functionName].timeout * 1_000;
  return { awsRequestId: id, getRemainingTimeInMillis: () => Math.max(0, until - now()) };
}

/** Thrown when a function did not answer in its time. It may still be at work: a process can't stop a promise. */
export class FunctionTimedOut extends Error {
  override name = "FunctionTimedOut";
}

/** Waits for a function no longer than the manifest says. */
export async function withinTime<T>(functionName: FunctionName, run: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new FunctionTimedOut()), manifest[functionName].timeout * 1_000);
  try {
    return await Promise.race([run, promise]);
  } finally {
    clearTimeout(timer);
  }
}
