import { parseArgs } from "node:util";
import { type FamilyName, families } from "../families/index.ts";
import { tiers } from "../render/render-report.ts";
import type { Medium } from "./bars.ts";

export interface Options {
  readonly media: readonly Medium[];
  readonly families: readonly FamilyName[];
  /** Reports of each family, or 0 where values count. */
  readonly seeds: number;
  /** Verified values to reach in each medium and each group of families; 0 where seeds count. */
  readonly values: number;
  readonly jobs: number;
  readonly show: boolean;
  readonly plain: boolean;
  readonly quick: boolean;
  readonly out: string | null;
  readonly write: string | null;
}

export const USAGE = `npm run accuracy -- [SEEDS] [FAMILY...] [options]
  (nothing)        20 reports of each family as text-layer PDFs
  SEEDS            reports of each family
  FAMILY           these only
  --tier NAME      text, ${tiers.join(", ")}, or all; several times for several
  --quick          3 reports of each family as text, 2 pages of each tier; fails where a bar is missed by far
  --long           until 3,000 values are verified in each tier and group (--values N for another number)
  --jobs N         processes at once
  --out FILE       a line of JSON for each document; run again with the same file, it goes on
  --show           says every fault
  --tesseract      plain Tesseract on the same pictures, beside ours
  --write DIR      no reading: writes documents, pictures and labels
`;

const media = (names: readonly string[]): Medium[] => {
  const all: readonly Medium[] = ["text", ...tiers];
  if (names.includes("all")) return [...all];
  const known = all.filter((medium) => names.includes(medium));
  if (known.length < names.length) throw new RangeError(`Tiers are: ${all.join(", ")}.`);
  return known.length > 0 ? known : ["text"];
};

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: "boolean", short: "h", default: false },
      tier: { type: "string", multiple: true, default: [] },
      quick: { type: "boolean", default: false },
      long: { type: "boolean", default: false },
      values: { type: "string" },
      jobs: { type: "string", default: "2" },
      out: { type: "string" },
      show: { type: "boolean", default: false },
      tesseract: { type: "boolean", default: false },
      write: { type: "string" },
    },
  });
}

/** parseArgs says what it doesn't know as a TypeError. */
function parsed(args: readonly string[]) {
  try {
    return parse(args);
  } catch (error) {
    throw new RangeError(error instanceof Error ? error.message : String(error));
  }
}

/** The command line's options; null where help is asked for. Throws a RangeError that says what is wrong with them. */
export function readOptions(args: readonly string[]): Options | null {
  const { values, positionals } = parsed(args);
  if (values.help) return null;
  const [seeds = values.write === undefined ? "20" : "1"] = positionals.filter((text) => /^\d+$/.test(text));
  const named = positionals.filter((text) => !/^\d+$/.test(text));
  const unknown = named.find((name) => !(name in families));
  if (unknown !== undefined) throw new RangeError(`There is no family ${unknown}.`);
  const wanted = Number(values.values ?? (values.long ? 3000 : 0));
  return {
    media: media(values.quick && values.tier.length === 0 ? ["all"] : values.tier),
    families: (named.length > 0 ? named : Object.keys(families)) as FamilyName[],
    seeds: wanted > 0 ? 0 : Number(seeds),
    values: wanted,
    jobs: Number(values.jobs),
    show: values.show,
    plain: values.tesseract,
    quick: values.quick,
    out: values.out ?? null,
    write: values.write ?? null,
  };
}
