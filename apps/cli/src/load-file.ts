import { open } from "node:fs/promises";
import { err, limits, ok, type Result } from "@serenya/contract";

/**
 * The bytes of a file, or a sentence that says why there are none. Of a file that is too large to be read as
 * a report only as much as shows that.
 */
export async function loadFile(path: string): Promise<Result<Uint8Array<ArrayBuffer>, string>> {
  try {
    await using file = await open(path, "r");
    const about = await file.stat();
    if (about.isDirectory()) return err(`${path} is a folder: name the files in it.`);
    if (!about.isFile()) return err(`${path} is not a file that can be read.`);
    const bytes = new Uint8Array(Math.min(about.size, limits.document.bytes + 1));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    return ok(bytes.subarray(0, bytesRead));
  } catch (error) {
    const sentence = error instanceof Error && "code" in error ? sentences[String(error.code)] : undefined;
    if (sentence === undefined) throw error;
    return err(`${path} ${sentence}`);
  }
}

const sentences: Readonly<Record<string, string>> = {
  ENOENT: "does not exist. Check the name.",
  ENOTDIR: "does not exist. Check the name.",
  EACCES: "may not be read by you. Check its permissions.",
  EPERM: "may not be read by you. Check its permissions.",
  EISDIR: "is a folder: name the files in it.",
  ENAMETOOLONG: "does not exist. Check the name.",
  ELOOP: "is a link that leads nowhere.",
  EIO: "could not be read: the disk answered with an error.",
};
