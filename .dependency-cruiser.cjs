/**
 * Imports go one way: contract <- clinical <- documents; contract, clinical <- domain <- functions <- apps.
 * Only the composition roots see adapters and `documents`; the command line sees nothing of the server.
 * Tests may use whatever they need.
 */
const source = (names) => `^(${names.join("|")})/(src|bin)/`;
const target = (names) => `^(${names.join("|")})/`;
const tests = "\\.test\\.ts$";

const mayImport = {
  "packages/contract": [],
  "packages/clinical": ["packages/contract"],
  "packages/documents": ["packages/contract", "packages/clinical"],
  "packages/fhir": ["packages/contract", "packages/clinical"],
  "packages/domain": ["packages/contract", "packages/clinical"],
  "packages/functions": ["packages/contract", "packages/domain"],
  "packages/adapters-node": ["packages/contract", "packages/domain"],
  "packages/adapters-local": ["packages/contract", "packages/domain", "packages/adapters-node"],
  "packages/adapters-aws": ["packages/contract", "packages/domain"],
  "packages/adapters-model": ["packages/contract", "packages/domain"],
  "packages/testing": ["packages/contract", "packages/domain"],
  "apps/cli": ["packages/contract", "packages/clinical", "packages/documents", "packages/fhir"],
  "apps/client": ["packages/contract", "packages/clinical", "packages/documents", "packages/fhir"],
  "apps/local": ["packages/contract", "packages/domain", "packages/functions"],
  bench: ["packages/documents"],
};
const everything = [...Object.keys(mayImport), "scripts", "infrastructure"];

const oneWay = Object.entries(mayImport).map(([from, allowed]) => ({
  name: `${from.replace("/", "-")}-imports`,
  comment: `${from} may import only: ${allowed.join(", ") || "nothing of ours"}`,
  severity: "error",
  from: {
    path: source([from]),
    // The two composition roots, which alone know adapters and the reader.
    pathNot: [tests, "^apps/local/src/compose\\.ts$", "^packages/functions/src/compose-aws\\.ts$"],
  },
  to: { path: target(everything.filter((other) => other !== from && !allowed.includes(other))) },
}));

module.exports = {
  forbidden: [
    ...oneWay,
    {
      name: "infrastructure-imports",
      comment: "the stacks are made from the two tables; only what packs, tries and measures them sees more",
      severity: "error",
      from: {
        path: "^infrastructure/",
        pathNot: ["^infrastructure/(bundle|bench|cloud|drills|recovery|smoke|test)/"],
      },
      to: { path: "^(packages|apps|bench|scripts)/", pathNot: "^packages/(contract|domain|functions)/" },
    },
    {
      name: "pure-packages",
      comment: "contract, clinical, fhir, domain and documents (but its node folder) run in a browser too",
      severity: "error",
      from: {
        path: "^packages/(contract|clinical|fhir|domain|documents)/src/",
        pathNot: [tests, "^packages/documents/src/node/", "^packages/contract/src/openapi/write\\.ts$"],
      },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-cycles",
      comment: "A cycle means that two files are one thing, or that a third is missing",
      severity: "error",
      from: { pathNot: [tests] },
      to: { circular: true, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-undeclared",
      comment: "Every package imported is in the importing package's own package.json",
      severity: "error",
      from: { pathNot: [tests, "/test/", "^packages/documents/corpus/", "^scripts/"] },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "resolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: ["^aws-lambda$", "\\.wasm\\?url$"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    exclude: { path: "(^|/)dist/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".js", ".json", ".d.ts"],
    },
  },
};
