/** In which disguises a canary is looked for. */
export type CanaryForm = "plain" | "base64" | "url" | "json";

export interface Disguise {
  readonly form: CanaryForm;
  readonly text: string;
}

/** Every way in which `canary` may stand in other data, case aside where case carries nothing. */
export function disguises(canary: string): readonly Disguise[] {
  const json = jsonForms(canary);
  const all: Disguise[] = [
    { form: "plain", text: canary },
    ...json.map((text): Disguise => ({ form: "json", text })),
    ...urlForms(canary).map((text): Disguise => ({ form: "url", text })),
    ...[canary, ...json].flatMap(base64Forms).map((text): Disguise => ({ form: "base64", text })),
  ];
  return all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index);
}

/** As JSON.stringify escapes it, that once more (JSON in JSON), and as writers that keep to ASCII do. */
function jsonForms(canary: string): string[] {
  const escaped = JSON.stringify(canary).slice(1, -1);
  const ascii = escaped.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return [escaped, JSON.stringify(escaped).slice(1, -1), ascii];
}

/** In a path or query, and in a form, where a space is a plus. */
function urlForms(canary: string): string[] {
  return [
    encodeURIComponent(canary),
    encodeURI(canary),
    new URLSearchParams({ a: canary }).toString().slice(2),
  ];
}

/**
 * What base64 of any data makes of the canary within it, wherever it begins in a group of three bytes: the
 * characters that depend on the canary alone. Both alphabets.
 */
function base64Forms(text: string): string[] {
  const bytes = Buffer.from(text, "utf8");
  return [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString("base64")
      .replace(/=+$/, "");
    // A character holds 6 bits. Those that share bits with what stands before or behind are left out.
    const first = Math.ceil((offset * 8) / 6);
    const last = Math.floor(((offset + bytes.length) * 8) / 6);
    const own = encoded.slice(first, last);
    return [own, own.replaceAll("+", "-").replaceAll("/", "_")];
  });
}
