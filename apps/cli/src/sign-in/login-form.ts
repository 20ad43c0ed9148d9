export interface LoginForm {
  /** Where to send it, absolute. */
  readonly action: URL;
  /** Names and values as the page gives them, the first button's included. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Finds the first form on a page that is sent by POST; undefined when there is none. */
export function findForm(page: string, pageUrl: URL): LoginForm | undefined {
  for (const [, head = "", content = ""] of page.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/gi)) {
    if (attribute(head, "method")?.toLowerCase() !== "post") continue;
    const fields: Record<string, string> = {};
    for (const [tag] of content.matchAll(/<input\b[^>]*>/gi)) {
      const name = attribute(tag, "name");
      if (name) fields[name] = attribute(tag, "value") ?? "";
    }
    const [button = ""] = /<button\b[^>]*>/i.exec(content) ?? [];
    const name = attribute(button, "name");
    if (name) fields[name] = attribute(button, "value") ?? "";
    return { action: new URL(attribute(head, "action") || pageUrl, pageUrl), fields };
  }
  return undefined;
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*"([^"]*)"`, "i")
    .exec(tag)?.[1]
    ?.replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
