/** The fixed part of what a model is told for one task. Its file holds nothing else; CHANGELOG.md says why it changed. */
export interface Prompt {
  /** Goes into no result and no log; tests and the changelog name it. Raised with each change of the text. */
  readonly version: number;
  readonly system: string;
}
