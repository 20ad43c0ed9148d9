/** Opens the master key in the file given, and prints a secret derived from it. */
import { openKeys } from "../../src/keys.ts";

const [file = ""] = process.argv.slice(2);
process.stdout.write(Buffer.from(openKeys(file).deriveKey("test")).toString("hex"));
