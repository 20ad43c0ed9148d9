import { Check, FileUp } from "lucide-react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useRecords } from "../../app/services.ts";
import { Banner, Button, ButtonLink, Card, Field, Page, Stack } from "../../design/index.ts";
import { type Restored, type RestoreFaultCode, StorageFault } from "../../device/index.ts";
import { useTexts } from "../../texts/index.ts";
import { Points } from "../onboarding/points.tsx";

/** Takes back what a backup holds, beside what is here. */
export function RestoreScreen() {
  const t = useTexts().exportAndBackup.restore;
  const [restored, setRestored] = useState<Restored | null>(null);
  return (
    <Page title={t.title} lead={t.lead} back="/settings/export">
      <Stack>
        {restored ? <RestoredCard restored={restored} /> : <RestoreForm onRestored={setRestored} />}
      </Stack>
    </Page>
  );
}

type Fault = RestoreFaultCode | "storage-full" | "restore-failed";

function RestoreForm({ onRestored }: { onRestored: (restored: Restored) => void }) {
  const records = useRecords();
  const { exportAndBackup } = useTexts();
  const { restore: t, faults } = exportAndBackup;
  const picker = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);

  async function restore(evenOfAnother: boolean) {
    if (!file) return;
    setBusy(true);
    setFault(null);
    try {
      const restored = await records.restoreBackup(file, passphrase, { evenOfAnother });
      if (!restored.ok) return setFault(restored.error);
      onRestored(restored.value);
    } catch (error) {
      if (!(error instanceof StorageFault)) throw error;
      setFault(error.code === "storage-full" ? "storage-full" : "restore-failed");
    } finally {
      setBusy(false);
    }
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isBusy) void restore(false);
  }
  return (
    <Card>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <div>
          <p className="mb-2 font-semibold">{t.file}</p>
          <Button look="quiet" icon={FileUp} onClick={() => picker.current?.click()}>
            {file ? t.other : t.pick}
          </Button>
          <p role="status" className="text-small break-words text-soft not-empty:mt-2">
            {file?.name}
          </p>
          <input
            ref={picker}
            type="file"
            aria-label={t.pick}
            hidden
            onChange={({ currentTarget }) => {
              setFile(currentTarget.files?.[0] ?? null);
              setFault(null);
              currentTarget.value = "";
            }}
          />
        </div>
        {file && (
          <Field
            label={t.passphrase}
            hint={t.passphraseHint}
            type="password"
            autoComplete="off"
            autoFocus
            value={passphrase}
            fault={fault === "wrong-passphrase" && faults[fault]}
            onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
          />
        )}
        {fault && fault !== "wrong-passphrase" && (
          <Banner
            tone="warning"
            live
            action={
              fault === "other-account" && (
                <Button look="quiet" busy={isBusy} onClick={() => void restore(true)}>
                  {t.evenOfAnother}
                </Button>
              )
            }
          >
            {faults[fault]}
          </Banner>
        )}
        {file && (
          <Button type="submit" wide busy={isBusy}>
            {t.action}
          </Button>
        )}
        <p role="status" className="text-small text-soft">
          {isBusy && t.opening}
        </p>
      </form>
    </Card>
  );
}

/** What was done, in numbers: nothing was overwritten. */
function RestoredCard({ restored: { added, here, confirmed, kept } }: { restored: Restored }) {
  const t = useTexts().exportAndBackup.restore.done;
  const title = useRef<HTMLHeadingElement>(null);
  // The form that had the focus is gone.
  useEffect(() => title.current?.focus(), []);
  const points = [
    t.added(added),
    ...(here > 0 ? [t.here(here)] : []),
    ...(confirmed > 0 ? [t.confirmed(confirmed)] : []),
    ...(kept > 0 ? [t.kept(kept)] : []),
  ];
  return (
    <Card className="flex flex-col gap-4">
      <h2 ref={title} tabIndex={-1} className="text-title">
        {t.title}
      </h2>
      <Points icon={Check} points={points} />
      <ButtonLink to="/">{t.action}</ButtonLink>
    </Card>
  );
}
