#!/usr/bin/env node
// Plain JavaScript: a Node that is too old for the TypeScript behind it still gets a sentence.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major > 22 || (major === 22 && minor >= 18)) {
  await import("../src/main.ts");
} else {
  process.stderr.write(
    `Serenya needs Node 24 or newer, and this is v${process.versions.node}: run \`npm ci\`, which brings its own, then \`npm start\`.\n`,
  );
  process.exitCode = 1;
}
