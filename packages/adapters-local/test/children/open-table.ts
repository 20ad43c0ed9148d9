/** Opens the table in the file given, and prints "opened" or the error's name. */
import { chownSync, existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { openTable } from "../../src/table/open.ts";

const [file = "", withoutRoot] = process.argv.slice(2);
const nobody = 65_534;
if (withoutRoot && process.setuid && process.getuid?.() === 0) {
  // Owner of all of it, so that only the missing right is in the way.
  for (const path of [dirname(dirname(file)), dirname(file), `${dirname(file)}/lock`, file])
    if (existsSync(path)) chownSync(path, nobody, statSync(path).gid);
  process.setuid(nobody);
}
try {
  openTable(file).close();
  process.stdout.write("opened");
} catch (fault) {
  process.stdout.write(fault instanceof Error ? fault.name : "not an error");
}
