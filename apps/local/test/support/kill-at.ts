import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/*
 * Loaded before the system (node --import): kills the process (SIGKILL) at an exact instant, between two steps on
 * disk, which a signal from outside would hit only by luck. A file says which instant; it is looked at each time.
 */

/**
 * Before or after the first time that this process puts this object in its place (where `says` is given: with a
 * content that says so), and so many milliseconds later.
 */
export interface Instant {
  readonly object: string;
  readonly says?: string;
  readonly when: "before" | "after";
  readonly milliseconds?: number;
}

const plan = process.env.SERENYA_TEST_KILL_PLAN;
const { rename } = fs.promises;

const readPlan = (): Instant | undefined =>
  plan && fs.existsSync(plan) ? (JSON.parse(fs.readFileSync(plan, "utf8")) as Instant) : undefined;
const content = (path: fs.PathLike) => fs.readFileSync(path, "latin1");
const die = () => process.kill(process.pid, "SIGKILL");

fs.promises.rename = async (from, to) => {
  const instant = readPlan();
  const isIt =
    instant &&
    String(to).endsWith(`${instant.object}~`) &&
    (!instant.says || content(from).includes(instant.says));
  if (isIt && instant.when === "before") die();
  await rename(from, to);
  if (isIt && instant.milliseconds) setTimeout(die, instant.milliseconds);
  else if (isIt) die();
};
syncBuiltinESMExports();
