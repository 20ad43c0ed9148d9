import { useNavigate } from "@tanstack/react-router";
import { useRecords } from "../../app/services.ts";
import { Button, Dialog, DialogClose, useToast } from "../../design/index.ts";
import type { Outgoing } from "../../device/records.ts";
import { takeBack } from "../../documents/outbox/change-outgoing.ts";
import { useTexts } from "../../texts/index.ts";

/** Takes a document back after asking once: here, and on the server. */
export function TakeBack({ entry, label }: { entry: Outgoing; label: string }) {
  const t = useTexts().waiting.cancel;
  const records = useRecords();
  const navigate = useNavigate();
  const toast = useToast();
  const hasEnded = entry.status === "failed" || entry.status === "given-up";
  const confirm = async () => {
    // First away from here: the screen of what is gone would say that there is nothing.
    await navigate({ to: "/" });
    await takeBack(records, entry);
    toast(hasEnded ? t.removed : t.done);
  };
  return (
    <Dialog
      title={hasEnded ? t.removeTitle : t.title}
      trigger={<Button look="plain">{label}</Button>}
      actions={
        <>
          <Button look="danger" onClick={() => void confirm()}>
            {t.confirm}
          </Button>
          <DialogClose render={<Button look="quiet">{t.keep}</Button>} />
        </>
      }
    >
      <p>{hasEnded ? t.removeText : t.text}</p>
    </Dialog>
  );
}
