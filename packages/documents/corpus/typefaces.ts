import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** A PDF base font by name, or a font file to embed. */
interface Face {
  readonly regular: string;
  readonly bold: string;
  readonly italic: string;
}

/** Fonts of reports: the base fonts of PDF, and open fonts (SIL OFL 1.1) from npm. */
export const typefaces = {
  helvetica: { regular: "Helvetica", bold: "Helvetica-Bold", italic: "Helvetica-Oblique" },
  times: { regular: "Times-Roman", bold: "Times-Bold", italic: "Times-Italic" },
  courier: { regular: "Courier", bold: "Courier-Bold", italic: "Courier-Oblique" },
  roboto: {
    regular: require.resolve("@fontsource/roboto/files/roboto-latin-400-normal.woff"),
    bold: require.resolve("@fontsource/roboto/files/roboto-latin-700-normal.woff"),
    italic: require.resolve("@fontsource/roboto/files/roboto-latin-400-italic.woff"),
  },
  openSans: {
    regular: require.resolve("@fontsource/open-sans/files/open-sans-latin-400-normal.woff"),
    bold: require.resolve("@fontsource/open-sans/files/open-sans-latin-700-normal.woff"),
    italic: require.resolve("@fontsource/open-sans/files/open-sans-latin-400-italic.woff"),
  },
  condensed: {
    regular: require.resolve("@fontsource/roboto-condensed/files/roboto-condensed-latin-400-normal.woff"),
    bold: require.resolve("@fontsource/roboto-condensed/files/roboto-condensed-latin-700-normal.woff"),
    italic: require.resolve("@fontsource/roboto-condensed/files/roboto-condensed-latin-400-italic.woff"),
  },
  serif: {
    regular: require.resolve("@fontsource/pt-serif/files/pt-serif-latin-400-normal.woff"),
    bold: require.resolve("@fontsource/pt-serif/files/pt-serif-latin-700-normal.woff"),
    italic: require.resolve("@fontsource/pt-serif/files/pt-serif-latin-400-italic.woff"),
  },
  firaMono: {
    regular: require.resolve("@fontsource/fira-mono/files/fira-mono-latin-400-normal.woff"),
    bold: require.resolve("@fontsource/fira-mono/files/fira-mono-latin-700-normal.woff"),
    italic: require.resolve("@fontsource/fira-mono/files/fira-mono-latin-400-normal.woff"),
  },
  arabic: {
    regular: require.resolve("@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff"),
    bold: require.resolve("@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-700-normal.woff"),
    italic: require.resolve("@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff"),
  },
} as const satisfies Readonly<Record<string, Face>>;

export type Typeface = keyof typeof typefaces;

const loaded = new Map<string, Buffer>();

/** What pdfkit's `font` takes: a base font's name, or the bytes of a font file with a name to keep it by. */
export function fontOf(typeface: Typeface, weight: keyof Face): { name: string; bytes: Buffer | null } {
  const source = typefaces[typeface][weight];
  if (!source.endsWith(".woff")) return { name: source, bytes: null };
  const bytes = loaded.get(source) ?? readFileSync(source);
  loaded.set(source, bytes);
  return { name: `${typeface}-${weight}`, bytes };
}
