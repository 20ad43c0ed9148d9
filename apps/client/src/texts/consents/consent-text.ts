/** A text that a person agrees to, in full. Its version stands in the contract and is raised with each change. */
export interface ConsentText {
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
}
