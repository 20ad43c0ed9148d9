import type { Tier } from "../render/render-report.ts";

/** A text-layer PDF, or a picture of one of the tiers. */
export type Medium = "text" | Tier;

/** What the reader must reach, in shares (the bars of the reader's issue). A fax is held to nothing: it is shown. */
export interface Bar {
  readonly coverage: number;
  readonly recall: number;
  readonly silent: number;
  readonly vanished: number;
  /** The most that plain Tesseract may get, or the tier is too easy. */
  readonly plain?: number;
}

const picture: Bar = { coverage: 0.88, recall: 0.97, silent: 0.003, vanished: 0.02 };
const rough: Bar = { coverage: 0.6, recall: 0.85, silent: 0.005, vanished: 0.05 };

export const bars: Readonly<Record<Medium, Bar>> = {
  text: { coverage: 0.97, recall: 0.99, silent: 0.001, vanished: 0.005 },
  screenshot: picture,
  scan: { ...picture, plain: 0.8 },
  fax: { coverage: 0, recall: 0, silent: 0.005, vanished: 1 },
  good: { coverage: 0.85, recall: 0.96, silent: 0.003, vanished: 0.02, plain: 0.4 },
  messenger: rough,
  hard: { ...rough, plain: 0.05 },
};

/** Upper end of the 95 % interval of a share (Wilson, J. Am. Stat. Assoc. 22, 1927, 209). */
export function wilsonUpper(count: number, of: number): number {
  if (of === 0) return 1;
  const [z, share] = [1.96, count / of];
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return (share + (z * z) / (2 * of) + spread) / (1 + (z * z) / of);
}
