import type { ChangeLimits } from "./reference-change.ts";

/** "±8.5 %", or "-60 % / +150 %" where the way up is longer. The same in every language. */
export function limitText({ up, down }: ChangeLimits): string {
  return Math.abs(up + down) < 0.05 ? `±${tidy(up)} %` : `${tidy(down)} % / +${tidy(up)} %`;
}

/** As many digits as a limit can claim: "8.5", "24", "150". */
const tidy = (percent: number): string =>
  Math.abs(percent) < 10 ? String(Number(percent.toFixed(1))) : percent.toFixed(0);
