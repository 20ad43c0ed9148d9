import type { JobFailureCode, JobStage } from "@serenya/contract";
import type { ConfigDep } from "../config.ts";
import type { TempBlobsDep } from "../ports/blobs.ts";
import type { ClockDep } from "../ports/clock.ts";
import type { IdsDep } from "../ports/ids.ts";
import { type JobState, type LoadedState, saveState } from "./state.ts";

type Deps = TempBlobsDep & ClockDep & IdsDep & ConfigDep;

/** Somebody else changed the job: this attempt has no say in it any more. */
export class LeaseLost extends Error {
  override readonly name = "LeaseLost";
}

/**
 * One living attempt at a job. It holds a lease in the state object, renews it while it works, and writes
 * every step on the condition that nobody else has written since.
 */
export interface Attempt {
  /** Aborted once the lease is lost. */
  readonly signal: AbortSignal;
  /** Throws LeaseLost. */
  enter(stage: JobStage): Promise<void>;
  /** The end, and the end of the lease. Throws LeaseLost. */
  complete(): Promise<void>;
  fail(code: JobFailureCode): Promise<void>;
  /** Gives the job back, so that the next attempt need not wait. Never throws. */
  release(): Promise<void>;
}

/** Takes the lease; undefined when another was faster. */
export async function beginAttempt(deps: Deps, loaded: LoadedState): Promise<Attempt | undefined> {
  const { clock, config } = deps;
  const holder = deps.ids.uuid();
  const lost = new AbortController();
  const freshLease = () => ({ holder, until: clock.now().getTime() + config.lease.seconds * 1000 });

  const first = await saveState(
    deps,
    {
      ...loaded.state,
      status: "processing",
      stage: "checking",
      attempt: loaded.state.attempt + 1,
      lease: freshLease(),
      failure: null,
      updatedAt: clock.now().getTime(),
    },
    loaded.etag,
  );
  if (!first.ok) return undefined;

  let current = first.value;
  let turn: Promise<unknown> = Promise.resolve();

  /** One write at a time, each over the one before. */
  function write(change: (state: JobState) => JobState): Promise<void> {
    const mine = turn.then(async () => {
      if (lost.signal.aborted) throw new LeaseLost();
      const next = { ...change(current.state), updatedAt: clock.now().getTime() };
      const saved = await saveState(deps, next, current.etag);
      if (!saved.ok) {
        lost.abort(new LeaseLost());
        throw new LeaseLost();
      }
      current = saved.value;
    });
    turn = mine.catch(() => undefined);
    return mine;
  }

  const renewal = setInterval(() => {
    // A renewal that fails to be written shows at the next step; until then the lease runs on.
    write((state) => ({ ...state, lease: freshLease() })).catch(() => undefined);
  }, config.lease.renewSeconds * 1000);

  const end = (change: Partial<JobState>) => {
    clearInterval(renewal);
    return write((state) => ({ ...state, ...change, stage: null, lease: null }));
  };

  return {
    signal: lost.signal,
    enter: (stage) => write((state) => ({ ...state, stage, lease: freshLease() })),
    complete: () => end({ status: "completed" }),
    fail: (failure) => end({ status: "failed", failure }),
    release: () => end({ status: "waiting" }).catch(() => undefined),
  };
}
