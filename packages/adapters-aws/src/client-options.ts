/** What every adapter needs to find its service. Credentials are the function's role unless given. */
export interface AwsOptions {
  readonly region: string;
  /** Another address than the region's own: a wire peer or an emulator. */
  readonly endpoint?: string | undefined;
  readonly credentials?:
    | { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string }
    | undefined;
}

/** How long one try may take until its answer begins, and how many tries there are. */
export interface Patience {
  readonly requestMs: number;
  readonly tries: number;
}

/** Milliseconds for a connection to be made, and for silence in the middle of an answer. */
const connectMs = 1_000;
const idleMs = 3_000;

/** Says nothing: a client's log would hold requests and answers. */
const silent = { trace() {}, debug() {}, info() {}, warn() {}, error() {} };

/**
 * The configuration of an SDK client: retries and time-outs said outright, nothing logged. In "standard" mode the
 * SDK tries again after throttling, time-outs and faults of the service, with full jitter.
 */
export const clientConfig = ({ region, endpoint, credentials }: AwsOptions, patience: Patience) => ({
  region,
  ...(endpoint !== undefined && { endpoint }),
  ...(credentials && { credentials }),
  maxAttempts: patience.tries,
  retryMode: "standard",
  logger: silent,
  requestHandler: {
    connectionTimeout: connectMs,
    socketTimeout: idleMs,
    requestTimeout: patience.requestMs,
    throwOnRequestTimeout: true,
    logger: silent,
  },
});
