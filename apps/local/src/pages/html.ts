const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** HTML that is safe as it stands. */
export interface Html {
  readonly html: string;
}

/** Builds HTML; every value put in is escaped, unless it is HTML itself. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | Html)[]): Html {
  const text = parts.map((part, index) => part + render(values[index] ?? ""));
  return { html: text.join("") };
}

const render = (value: string | Html) =>
  typeof value === "string" ? value.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign) : value.html;
