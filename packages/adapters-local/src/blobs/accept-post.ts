import { err, ok, type Result } from "@serenya/contract";
import type { BlobInfo, Clock } from "@serenya/domain";
import type { KeyLocks } from "./key-locks.ts";
import { encodeHeader, infoOf, newHeader, sha256Hash } from "./object-file.ts";
import { type CheckedForm, checkForm } from "./post-policy.ts";
import { type Refusal, refusal } from "./refusal.ts";
import type { StoreFolder } from "./store-folder.ts";
import type { UsedForms } from "./used-forms.ts";

/** A form as it arrives: the fields that stood before the file, and the file's bytes. */
export interface PostRequest {
  readonly fields: Readonly<Record<string, string>>;
  readonly file: AsyncIterable<Uint8Array>;
}

/** What the stream of a file throws when the upload ends before the file does. */
export class BrokenUpload extends Error {
  override readonly name = "BrokenUpload";
}

export type AcceptPost = (request: PostRequest) => Promise<Result<BlobInfo, Refusal>>;

interface Deps {
  readonly folder: StoreFolder;
  readonly usedForms: UsedForms;
  readonly locks: KeyLocks;
  readonly secret: Uint8Array;
  readonly clock: Clock;
}

/**
 * Takes an upload that the form allows. What is refused or breaks off leaves nothing behind, and the form is
 * good for another try. Throws what `file` throws, BrokenUpload aside, and faults of the disk.
 */
export function postAcceptor({ folder, usedForms, locks, secret, clock }: Deps): AcceptPost {
  const alreadyUsed = err(refusal("AccessDenied", "The form was used before: it is good for one upload."));

  return async ({ fields, file }) => {
    const checked = checkForm(fields, secret, clock.now());
    if (!checked.ok) return checked;
    const form = checked.value;
    if (await usedForms.has(form)) return alreadyUsed;

    const header = newHeader(form, clock.now());
    let refused: Refusal | undefined;
    const draft = await folder.writeDraft(async (draftFile) => {
      await draftFile.writeFile(encodeHeader(header));
      refused = await receive(file, form, async (chunk) => {
        await draftFile.writeFile(chunk);
      });
    });
    try {
      if (refused) return err(refused);
      return await locks(form.key, async () => {
        // Somebody else may have sent the same form while this one was arriving.
        if (await usedForms.has(form)) return alreadyUsed;
        await usedForms.use(form, draft, form.key);
        return ok(infoOf(header));
      });
    } finally {
      await folder.removeDraft(draft);
    }
  };
}

/** Passes the file on, and stops at the first byte too many. Answers why it is refused, if it is. */
async function receive(
  file: AsyncIterable<Uint8Array>,
  form: CheckedForm,
  write: (chunk: Uint8Array) => Promise<void>,
): Promise<Refusal | undefined> {
  const hash = sha256Hash();
  let size = 0;
  try {
    for await (const chunk of file) {
      size += chunk.length;
      if (size > form.size)
        return refusal("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size.");
      hash.update(chunk);
      await write(chunk);
    }
  } catch (fault) {
    if (fault instanceof BrokenUpload)
      return refusal("IncompleteBody", "The upload ended before the file did.");
    throw fault;
  }
  if (size < form.size)
    return refusal("EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size.");
  if (hash.digest("base64") !== form.sha256)
    return refusal("BadDigest", "The SHA256 you specified did not match the calculated checksum.");
  return undefined;
}
