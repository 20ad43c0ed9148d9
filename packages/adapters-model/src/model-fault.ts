/** A provider calls our request wrong, or won't have us: a defect or a wrong configuration. It quotes nothing. */
export class ModelFault extends Error {
  override readonly name = "ModelFault";
  /** The provider's name of the error, as "ValidationException". */
  readonly code: string;
  readonly status: number | undefined;

  constructor(provider: string, code: string, status: number | undefined) {
    super(`${provider} refused the call: ${code}${status === undefined ? "" : ` (${status})`}`);
    this.code = code;
    this.status = status;
  }
}
