import { useQuery } from "@tanstack/react-query";
import { Receipt } from "lucide-react";
import { useServices } from "../../app/services.ts";
import { useLive } from "../../app/use-live.ts";
import { EmptyState, Page, Skeleton, Stack } from "../../design/index.ts";
import { mostReceipts } from "../../documents/keep-receipt.ts";
import { useTexts } from "../../texts/index.ts";
import { checkReceipt, serverKeys } from "./check-receipt.ts";
import { ReceiptCard } from "./receipt-card.tsx";

/** Every receipt that this device holds, each checked again. */
export function ReceiptsScreen() {
  const { client } = useServices();
  const t = useTexts().settings.receipts;
  const signed = useLive(["reports", "settings"], ["receipts"], async (records) => {
    const ofReports = (await records.reports()).flatMap(({ receipt }) => receipt ?? []);
    return [...new Set([...((await records.setting("receipts")) ?? []), ...ofReports])];
  });
  const { data: shown } = useQuery({
    queryKey: ["records", "checked-receipts", signed],
    queryFn: async () => {
      const keys = await serverKeys(client);
      return Promise.all(signed.map((text) => checkReceipt(text, keys)));
    },
    networkMode: "always",
  });
  const newestFirst = shown?.toSorted((a, b) => (b.receipt?.at ?? "").localeCompare(a.receipt?.at ?? ""));
  return (
    <Page title={t.title} lead={t.lead} back="/settings">
      <Stack>
        <p className="text-soft">{t.most(mostReceipts)}</p>
        {signed.length === 0 && <EmptyState icon={Receipt} title={t.none} />}
        {signed.length > 0 && !newestFirst && <Skeleton className="h-36" />}
        {newestFirst?.map((receipt) => (
          <ReceiptCard key={receipt.signed} shown={receipt} />
        ))}
      </Stack>
    </Page>
  );
}
