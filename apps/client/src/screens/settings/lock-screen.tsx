import { Lock } from "lucide-react";
import { defaultAutoLockMinutes } from "../../app/auto-lock.ts";
import { useRecords, useServices } from "../../app/services.ts";
import { useSetting } from "../../app/use-live.ts";
import { Button, Card, Choice, Page, Stack } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";
import { LockWays } from "./lock-ways.tsx";

/** Minutes to choose from. */
const choices = [1, 5, 15, 60];

export function LockScreen() {
  const { vault } = useServices();
  const records = useRecords();
  const t = useTexts().settings.lock;
  const minutes = useSetting("autoLockMinutes") ?? defaultAutoLockMinutes;
  return (
    <Page title={t.title} lead={t.summary} back="/settings">
      <Stack>
        <LockWays />
        <Card>
          <Choice
            label={t.auto}
            value={String(minutes)}
            onChange={(chosen) => void records.setSetting("autoLockMinutes", Number(chosen))}
            options={choices.map((count) => ({ value: String(count), label: t.minutes(count) }))}
          />
        </Card>
        <Button look="quiet" icon={Lock} wide onClick={() => vault.lock()}>
          {t.now}
        </Button>
      </Stack>
    </Page>
  );
}
