import { join } from "node:path";
import {
  blobsSuite,
  changeFeedSuite,
  keysSuite,
  secretsEditorSuite,
  secretsSuite,
  tableScanSuite,
  tableSuite,
} from "@serenya/testing/suites";
import { openKeys, openSecrets, openTable } from "../src/index.ts";
import { blobsOnHttp } from "./blobs-on-http.ts";
import { tempFolder } from "./temp-folder.ts";

async function table() {
  const opened = openTable(join(tempFolder(), "table.sqlite"));
  return { table: opened, feed: opened, tableScan: opened, close: () => opened.close() };
}

tableSuite("SQLite", table);
changeFeedSuite("SQLite", table);
tableScanSuite("SQLite", table);
blobsSuite("disk", () => blobsOnHttp(tempFolder()), { forms: "once" });
keysSuite("file", async () => openKeys(join(tempFolder(), "master.key")));
secretsSuite("files", async () => openSecrets(tempFolder()));
secretsEditorSuite("files", async () => openSecrets(tempFolder()));
