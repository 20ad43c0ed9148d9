/**
 * `npm test`: lint, types, import rules, unused code, licences, the app's build, the evaluations in their
 * quick form, then all tests.
 * Every step runs even when an earlier one failed, so that one run tells everything. Ends with the sum of what
 * ran: `N passed, N failed`.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

const bin = (name: string) => join("node_modules", ".bin", name);
const checks: readonly Step[] = [
  { name: "lint", command: [bin("biome"), "ci", "--error-on-warnings", "."] },
  { name: "types", command: [process.execPath, "scripts/check-types.ts"] },
  {
    name: "import rules",
    command: [
      bin("depcruise"),
      "--config",
      ".dependency-cruiser.cjs",
      "packages",
      "apps",
      "bench",
      "scripts",
      "infrastructure",
    ],
  },
  { name: "unused files, exports and dependencies", command: [bin("knip")] },
  { name: "licences of what is shipped", command: [process.execPath, "scripts/licences.ts"] },
  { name: "the app builds", command: [process.execPath, "scripts/build-app.ts"] },
  {
    name: "urgency on generated cases",
    command: [process.execPath, "packages/clinical/eval/urgency.ts", "--quick"],
  },
  { name: "how hard texts are to read", command: [process.execPath, "packages/clinical/eval/reading.ts"] },
  {
    name: "a model's numbers, right and wrong",
    command: [process.execPath, "packages/clinical/eval/numbers.ts", "--quick"],
  },
  {
    name: "a model that obeys every document and message",
    command: [process.execPath, "apps/local/eval/hostile-model/main.ts", "--quick"],
  },
];

const total = { passed: 0, failed: 0 };

function run(command: readonly string[]): boolean {
  const [program = "", ...args] = command;
  return spawnSync(program, args, { stdio: "inherit" }).status === 0;
}

for (const { name, command } of checks) {
  process.stdout.write(`\n== ${name}\n`);
  const passed = run(command);
  total[passed ? "passed" : "failed"]++;
  if (!passed) process.stdout.write(`${name}: failed\n`);
}

process.stdout.write("\n== tests\n");
const folder = mkdtempSync(join(tmpdir(), "serenya-test-"));
const report = join(folder, "report.json");
const isGreen = run([
  bin("vitest"),
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${report}`,
]);
try {
  const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, "utf8"));
  // Whatever didn't pass counts as failed: a skipped test proves nothing.
  total.passed += numPassedTests;
  total.failed += numTotalTests - numPassedTests;
  if (!isGreen && numPassedTests === numTotalTests) total.failed++;
} catch {
  process.stdout.write("the tests ended without a report\n");
  total.failed++;
}
rmSync(folder, { recursive: true, force: true });

process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed === 0 ? 0 : 1);
