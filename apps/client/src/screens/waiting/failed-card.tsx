import { useState } from "react";
import { useRecords, useServices } from "../../app/services.ts";
import { Banner, Button, ButtonLink } from "../../design/index.ts";
import type { Outgoing } from "../../device/records.ts";
import { tryAgain } from "../../documents/outbox/change-outgoing.ts";
import { useTexts } from "../../texts/index.ts";
import { TakeBack } from "./take-back.tsx";

/** Why it did not work, in the words of what the person can do, and the ways on. */
export function FailedCard({ entry }: { entry: Outgoing }) {
  const t = useTexts().waiting;
  const { client } = useServices();
  const records = useRecords();
  const [isBusy, setBusy] = useState(false);
  const again = async () => {
    setBusy(true);
    await tryAgain({ client, records }, entry);
    setBusy(false);
  };
  return (
    <>
      <Banner tone="warning" title={entry.status === "given-up" ? t.failed.giveUp : undefined} live>
        {entry.failure?.action}
      </Banner>
      <div className="flex flex-col items-start gap-2.5 sm:flex-row">
        <ButtonLink to="/add">{t.failed.other}</ButtonLink>
        {canPass(entry) && (
          <Button look="quiet" busy={isBusy} onClick={() => void again()}>
            {t.failed.again}
          </Button>
        )}
        <TakeBack entry={entry} label={t.cancel.remove} />
      </div>
    </>
  );
}

const passing: ReadonlySet<string> = new Set([
  "processing_failed",
  "document_timed_out",
  "document_mismatch",
  "document_expired",
]);

/** The same file again ends the same way, unless it was not the file's fault. */
const canPass = ({ status, failure }: Outgoing): boolean =>
  status === "given-up" || passing.has(failure?.code ?? "");
