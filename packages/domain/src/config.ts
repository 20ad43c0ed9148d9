/** What differs between one installation and another, and that use cases need to know. */
export interface DomainConfig {
  /** dev, prod or local: part of every encryption context. */
  readonly environment: string;
  readonly tableName: string;
  /** `iss` of access tokens. */
  readonly issuer: string;
  readonly lease: {
    /** How long an attempt at a job may be silent before another may take it up. */
    readonly seconds: number;
    /** How often a living attempt says so. */
    readonly renewSeconds: number;
  };
  /** Seconds after which reading stops with the pages it has. */
  readonly readingSeconds: number;
}
export interface ConfigDep {
  readonly config: DomainConfig;
}
