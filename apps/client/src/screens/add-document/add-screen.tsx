import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useRecords } from "../../app/services.ts";
import { useSetting } from "../../app/use-live.ts";
import { Banner, Card, Page, Skeleton, Stack } from "../../design/index.ts";
import { countPages, encodePicture, judgePicture, StorageFault, unlockDocument } from "../../device/index.ts";
import { type CheckedDocument, checkDocument, type DocumentFault } from "../../documents/check-document.ts";
import { queueDocument } from "../../documents/outbox/change-outgoing.ts";
import { useIsOnline } from "../../documents/use-is-online.ts";
import { useTexts } from "../../texts/index.ts";
import { FilePicker } from "./file-picker.tsx";
import { Preview } from "./preview.tsx";
import { UnlockForm } from "./unlock-form.tsx";

const tools = { countPages, encode: encodePicture, judge: judgePicture };

type Fault = Exclude<DocumentFault, "locked"> | "unreadable-file";

type State =
  | {
      readonly kind: "choosing";
      readonly isAgain?: boolean;
      readonly fault?: Fault;
    }
  | { readonly kind: "checking" }
  | { readonly kind: "locked"; readonly file: File }
  | { readonly kind: "ready"; readonly document: CheckedDocument };

/** Choose, check on the device, look at it, send. Offline it is kept and goes later. */
export function AddScreen() {
  const { addDocument: t, common } = useTexts();
  const records = useRecords();
  const navigate = useNavigate();
  const isOnline = useIsOnline();
  const isSignedIn = useSetting("tokens") !== null;
  const [state, setState] = useState<State>({ kind: "choosing" });
  const [isFull, setFull] = useState(false);
  const [isSending, setSending] = useState(false);

  async function check(files: readonly File[]) {
    const [file, ...more] = files;
    if (!file) return;
    setState({ kind: "checking" });
    try {
      const checked = await checkDocument([file, ...more], tools);
      if (checked.ok) setState({ kind: "ready", document: checked.value });
      else if (checked.error === "locked") setState({ kind: "locked", file });
      else setState({ kind: "choosing", fault: checked.error });
    } catch {
      // The device did not hand the file over: it was moved, or lies in a cloud that can't be reached.
      setState({ kind: "choosing", fault: "unreadable-file" });
    }
  }

  /** Whether the password fitted; what was opened is then checked as any file is. */
  async function unlock(file: File, password: string): Promise<boolean> {
    const unlocked = await unlockDocument(new Uint8Array(await file.arrayBuffer()), password);
    if (!unlocked.ok && unlocked.reason === "wrong-password") return false;
    if (unlocked.ok) await check([new File([unlocked.bytes], file.name)]);
    else setState({ kind: "choosing", fault: "damaged" });
    return true;
  }

  async function send(document: CheckedDocument) {
    setSending(true);
    try {
      const id = await queueDocument(records, document);
      await navigate({ to: "/waiting/$id", params: { id } });
    } catch (fault) {
      if (!(fault instanceof StorageFault)) throw fault;
      setFull(true);
      setSending(false);
    }
  }

  return (
    <Page title={t.title} lead={state.kind === "choosing" ? t.lead : undefined} back="/">
      <Stack>
        {state.kind === "choosing" && <FaultNotice fault={state.fault} />}
        {state.kind === "choosing" && (
          <FilePicker
            onPick={(files) => void check(files)}
            takesFocus={state.isAgain === true || state.fault !== undefined}
          />
        )}
        {state.kind === "checking" && (
          <Card aria-busy className="flex flex-col gap-4">
            <p role="status">{t.checking}</p>
            <Skeleton className="h-56" />
          </Card>
        )}
        {state.kind === "locked" && (
          <UnlockForm
            name={state.file.name}
            onOpen={(password) => unlock(state.file, password)}
            onOther={() => setState({ kind: "choosing", isAgain: true })}
          />
        )}
        {state.kind === "ready" && (
          <>
            {!isOnline && <Banner tone="info">{t.offline}</Banner>}
            {isOnline && !isSignedIn && <Banner tone="info">{t.signedOut}</Banner>}
            {isFull && (
              <Banner tone="warning" live>
                {common.faults.storageFull}
              </Banner>
            )}
            <Preview
              document={state.document}
              isSending={isSending}
              onSend={() => void send(state.document)}
              onOther={() => setState({ kind: "choosing", isAgain: true })}
            />
          </>
        )}
      </Stack>
    </Page>
  );
}

function FaultNotice({ fault }: { fault?: Fault | undefined }) {
  const t = useTexts().addDocument;
  if (!fault) return null;
  const words = fault === "unreadable-file" ? { title: t.unreadableFile, text: undefined } : t.faults[fault];
  return (
    <Banner tone="warning" title={words.title} live>
      {words.text}
    </Banner>
  );
}
