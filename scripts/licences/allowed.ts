/** Licences that ask for no more than their own text beside the code: what Apache-2.0 can be shipped with. */
const allowed: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "Unlicense",
]);

export interface Exception {
  readonly packages: RegExp;
  /** As their package.json has it; undefined, where it has none. */
  readonly licence: string | undefined;
  /** The page, in docs/decisions, that says why, and a word of it that has to stand there. */
  readonly page: string;
  readonly says: string;
}

/** What is shipped although its licence asks for more, or is not said where it should be. */
export const exceptions: readonly Exception[] = [
  {
    packages: /^@img\/sharp-libvips-/,
    licence: "LGPL-3.0-or-later",
    page: "0011-pictures.md",
    says: "@img/sharp-libvips-*",
  },
  {
    packages: /^@img\/sharp-win32-/,
    licence: "Apache-2.0 AND LGPL-3.0-or-later",
    page: "0011-pictures.md",
    says: "libvips",
  },
  {
    packages: /^@img\/sharp-wasm32$/,
    licence: "Apache-2.0 AND LGPL-3.0-or-later AND MIT",
    page: "0011-pictures.md",
    says: "libvips",
  },
  { packages: /^libheif-js$/, licence: "LGPL-3.0", page: "0011-pictures.md", says: "libheif-js" },
  {
    packages: /^@expo-google-fonts\/source-sans-3$/,
    licence: "MIT AND OFL-1.1",
    page: "0010-doctor-report-pdf.md",
    says: "SIL Open Font License 1.1",
  },
  {
    packages: /^@journeyapps\/wa-sqlite$/,
    licence: undefined,
    page: "0009-app.md",
    says: "@journeyapps/wa-sqlite",
  },
  { packages: /^png-js$/, licence: undefined, page: "0010-doctor-report-pdf.md", says: "png-js" },
];

/** Whether an SPDX expression can be met with allowed licences alone. */
export function isAllowed(expression: string): boolean {
  const words = expression.replace(/[()]/g, " ");
  return words
    .split(/\sOR\s/)
    .some((choice) => choice.split(/\sAND\s/).every((licence) => allowed.has(licence.trim())));
}
