export interface Ids {
  /** A random UUID. */
  uuid(): string;
  /** 26 characters of [a-z0-9] with 128 random bits or more. */
  random(): string;
}
export interface IdsDep {
  readonly ids: Ids;
}
