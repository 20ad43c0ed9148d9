/** What came back for an upload form. `code` is the one of S3's error XML; undefined when there is none. */
export interface PostAnswer {
  readonly status: number;
  readonly code: string | undefined;
}

/** Sends an upload form over HTTP as a browser does: the fields in their order, the file last. */
export async function postForm(
  { url, fields }: { readonly url: string; readonly fields: Readonly<Record<string, string>> },
  file: Uint8Array,
): Promise<PostAnswer> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append("file", new Blob([new Uint8Array(file)]), "report.pdf");
  const response = await fetch(url, { method: "POST", body });
  const text = await response.text();
  return { status: response.status, code: /<Code>(\w+)<\/Code>/.exec(text)?.[1] };
}
