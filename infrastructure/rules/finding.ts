/** What a tool has to say about one resource. */
export interface Finding {
  readonly rule: string;
  /** The resource's path in the app: `SerenyaBackend-prod/Temp/Bucket/Resource`. */
  readonly path: string;
  /** The tool's own words. */
  readonly says: string;
}
