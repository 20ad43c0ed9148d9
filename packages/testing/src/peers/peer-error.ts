/** What a wire peer refuses a request with: the service's own code, and a text of ours. */
export class PeerError extends Error {
  override readonly name = "PeerError";
  readonly status: number;
  readonly code: string;
  /** Further members of the service's error answer. */
  readonly more: Readonly<Record<string, unknown>>;

  constructor(status: number, code: string, message: string = code, more: Record<string, unknown> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.more = more;
  }
}
