/** Who is asking: what the authorizer found out and handlers pass on. */
export interface User {
  readonly userId: string;
  readonly sessionId: string;
}
