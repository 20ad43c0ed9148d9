import { Check, Download, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { saveFile } from "../../app/save-file.ts";
import { useRecords } from "../../app/services.ts";
import { useLive } from "../../app/use-live.ts";
import { Banner, Button, Card, CardTitle, CheckBox, Page, Stack } from "../../design/index.ts";
import { type BackupFaultCode, StorageFault } from "../../device/index.ts";
import { useTexts } from "../../texts/index.ts";
import { PassphraseForm } from "../lock/passphrase-form.tsx";
import { Points } from "../onboarding/points.tsx";

interface Made {
  readonly name: string;
  readonly file: Blob;
}

/** An encrypted file of all that the device holds. */
export function BackupScreen() {
  const t = useTexts().exportAndBackup.backup;
  const [made, setMade] = useState<Made | null>(null);
  return (
    <Page title={t.title} lead={t.lead} back="/settings/export">
      <Stack>{made ? <MadeCard made={made} /> : <MakeForm onMade={setMade} />}</Stack>
    </Page>
  );
}

function MakeForm({ onMade }: { onMade: (made: Made) => void }) {
  const records = useRecords();
  const { exportAndBackup, lock } = useTexts();
  const { backup: t, faults } = exportAndBackup;
  const bytes = useLive(["reports"], ["document-bytes"], (all) => all.documentBytes());
  const onTheWay = useLive(["outgoing"], ["outgoing"], (all) => all.outgoing()).length;
  const [withDocuments, setWithDocuments] = useState(true);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<BackupFaultCode | "storage-failed" | null>(null);

  async function make(passphrase: string) {
    setBusy(true);
    setFault(null);
    const now = new Date().toISOString();
    try {
      const file = await records.makeBackup(passphrase, { withDocuments, now });
      if (!file.ok) return setFault(file.error);
      const made = { name: `serenya-backup-${now.slice(0, 10)}.age`, file: file.value };
      saveFile(made.name, made.file, made.file.type);
      onMade(made);
    } catch (error) {
      if (!(error instanceof StorageFault)) throw error;
      setFault("storage-failed");
    } finally {
      setBusy(false);
    }
  }
  return (
    <>
      <Card className="flex flex-col gap-4">
        <div>
          <CardTitle>{t.inside.title}</CardTitle>
          <Points icon={Check} points={t.inside.points} />
        </div>
        <div>
          <CardTitle>{t.outside.title}</CardTitle>
          <Points
            icon={X}
            tint="text-clay"
            points={onTheWay > 0 ? [...t.outside.points, t.outside.onTheWay(onTheWay)] : t.outside.points}
          />
        </div>
      </Card>
      <Card className="flex flex-col gap-4">
        <CardTitle>{t.passphrase.title}</CardTitle>
        <Banner tone="warning">{t.passphrase.warning}</Banner>
        {bytes > 0 && (
          <CheckBox
            checked={withDocuments}
            onChange={setWithDocuments}
            label={t.withDocuments(megabytes(bytes))}
          >
            <p className="text-small text-soft">{t.withoutDocuments}</p>
          </CheckBox>
        )}
        {fault && fault !== "weak-passphrase" && (
          <Banner tone="warning" live>
            {faults[fault]}
          </Banner>
        )}
        <PassphraseForm
          action={t.action}
          label={t.passphrase.label}
          busy={isBusy}
          fault={fault === "weak-passphrase" ? lock.faults[fault] : null}
          onChosen={(passphrase) => void make(passphrase)}
        />
        <p role="status" className="text-small text-soft">
          {isBusy && t.making}
        </p>
      </Card>
    </>
  );
}

function MadeCard({ made: { name, file } }: { made: Made }) {
  const t = useTexts().exportAndBackup.backup;
  const title = useRef<HTMLHeadingElement>(null);
  // The form that had the focus is gone.
  useEffect(() => title.current?.focus(), []);
  return (
    <Card className="flex flex-col gap-4">
      <h2 ref={title} tabIndex={-1} className="text-title">
        {t.done.title}
      </h2>
      <p className="break-words">{t.done.text(name, megabytes(file.size))}</p>
      <Points icon={Check} points={t.done.points} />
      <Button look="quiet" icon={Download} onClick={() => saveFile(name, file, file.type)}>
        {t.done.again}
      </Button>
    </Card>
  );
}

/** With one decimal, so that little is not nothing. */
const megabytes = (bytes: number): string => Math.max(0.1, bytes / 1024 / 1024).toFixed(1);
