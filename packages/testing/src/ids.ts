import type { Ids } from "@serenya/domain";

/** Ids that are valid, never repeat within one instance, and are the same in every run. */
export function testIds(): Ids {
  let uuids = 0;
  let randoms = 0;
  return {
    uuid: () => `00000000-0000-4000-8000-${String(++uuids).padStart(12, "0")}`,
    random: () => `t${String(++randoms).padStart(25, "0")}`,
  };
}
