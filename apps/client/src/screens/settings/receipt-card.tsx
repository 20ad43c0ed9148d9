import { CircleHelp, Download, ShieldAlert, ShieldCheck } from "lucide-react";
import { dayText } from "../../app/dates.ts";
import { saveFile } from "../../app/save-file.ts";
import { Button, Card, Icon } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";
import type { ShownReceipt } from "./check-receipt.ts";

const pictures = { valid: ShieldCheck, invalid: ShieldAlert, unchecked: CircleHelp };

export function ReceiptCard({ shown }: { shown: ShownReceipt }) {
  const t = useTexts().settings.receipts;
  const { receipt, signature, signed } = shown;
  return (
    <Card>
      {receipt && (
        <>
          <h2 className="text-large">{t[receipt.subject]}</h2>
          <p className="text-soft">{t.at(dayText(receipt.at))}</p>
          {receipt.subject === "account" && (
            <p className="text-soft">{t.backups(dayText(receipt.backupsExpireBy))}</p>
          )}
        </>
      )}
      <p className="my-2 flex gap-2">
        <Icon of={pictures[signature]} className="mt-1" />
        {t[signature]}
      </p>
      <Button
        look="quiet"
        icon={Download}
        onClick={() => saveFile(`serenya-receipt-${receipt?.at.slice(0, 10) ?? "unknown"}.jws`, signed)}
      >
        {t.save}
      </Button>
    </Card>
  );
}
