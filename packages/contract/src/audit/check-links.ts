import type { Problem } from "./problem.ts";
import type { ChainFile } from "./read-chain.ts";

/**
 * Holds the links of one day against each other, in order. `before` is the hash that the first one must name;
 * undefined when that is not known. `isLast`: no day comes after this one, so it is not sealed yet.
 */
export function checkLinks(
  files: readonly ChainFile[],
  { before, isLast }: { readonly before: string | undefined; readonly isLast: boolean },
): Problem[] {
  const problems: Problem[] = [];
  let expected: { previous: string | undefined; total: number } = { previous: before, total: 0 };
  let sequence = 0;
  let isSealed = false;
  for (const file of files) {
    sequence++;
    for (; sequence < file.sequence; sequence++) {
      problems.push({ kind: "missing", key: file.key, says: `link ${sequence} of ${file.day} is not there` });
      expected = { previous: undefined, total: Number.NaN };
    }
    problems.push(...faultsOf(file, expected, isSealed));
    isSealed ||= file.link?.kind === "seal";
    expected = { previous: file.sha256, total: file.link?.total ?? Number.NaN };
  }
  if (isSealed !== isLast) return problems;
  const says = isLast
    ? "the day is sealed, and the day that its seal names is not there"
    : "the day has no seal, though another day follows";
  return [...problems, { kind: "truncated", key: files.at(-1)?.key ?? "", says }];
}

function faultsOf(
  file: ChainFile,
  expected: { readonly previous: string | undefined; readonly total: number },
  isSealed: boolean,
): Problem[] {
  const { key, link, day, sequence } = file;
  const problem = (kind: Problem["kind"], says: string): Problem[] => [{ kind, key, says }];
  if (!link) return problem("altered", "the link is not what was written");
  if (link.day !== day || link.sequence !== sequence)
    return problem("reordered", `this is link ${link.sequence} of ${link.day}`);
  if (expected.previous !== undefined && link.previous !== expected.previous)
    return problem("altered", "the link before this one is not the one that it was written behind");
  const own = link.kind === "events" ? link.events.length : 0;
  if (!Number.isNaN(expected.total) && link.total !== expected.total + own)
    return problem("altered", "the link counts other events than there are");
  return isSealed ? problem("altered", "the link stands behind the seal of its day") : [];
}
