import type { UnreadableReason } from "@serenya/contract";
import { kindOf } from "../detect.ts";
import type { Work } from "../work.ts";

/** Opens every file that is a PDF; pictures are decoded when their turn comes, one at a time. */
export function openFiles(work: Work): UnreadableReason | null {
  let pages = 0;
  for (const bytes of work.files) {
    if (kindOf(bytes) !== "pdf") {
      if (!work.pictures || !work.recognisers) return "document_unsupported";
      work.documents.push(null);
      pages++;
      continue;
    }
    work.engines.add(work.engine.name);
    const opened = work.engine.open(bytes, work.password);
    if (!opened.ok) return opened.reason === "encrypted" ? "document_encrypted" : "document_damaged";
    work.documents.push(opened.document);
    pages += opened.document.pageCount;
  }
  if (pages === 0) return "document_empty";
  return pages > work.limits.pages ? "document_too_many_pages" : null;
}
