/** The contract suites: one a port, run by every adapter. They need vitest, so they are apart from the rest. */
export { type BlobsUnderTest, blobsSuite } from "./blobs.suite.ts";
export { type ChangeFeedUnderTest, changeFeedSuite } from "./change-feed.suite.ts";
export { type IdentityKeysSetup, identityKeysSuite } from "./identity-keys.suite.ts";
export { keysSuite } from "./keys.suite.ts";
export { type KeptFigure, type MetricsUnderTest, metricsSuite } from "./metrics.suite.ts";
export { type ModelScript, type ModelUnderTest, modelSuite, type SeenRequest } from "./model.suite.ts";
export { secretsEditorSuite, type TableScanUnderTest, tableScanSuite } from "./operators.suite.ts";
export { secretsSuite } from "./secrets.suite.ts";
export { type TableUnderTest, tableSuite } from "./table.suite.ts";
