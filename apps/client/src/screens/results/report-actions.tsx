import { useNavigate } from "@tanstack/react-router";
import { Printer, Trash2 } from "lucide-react";
import { useRecords, useServices } from "../../app/services.ts";
import { Button, Dialog, DialogClose, useToast } from "../../design/index.ts";
import type { Report } from "../../device/records.ts";
import { removeReport } from "../../documents/remove-report.ts";
import { useTexts } from "../../texts/index.ts";

/** Print it, or remove it after asking once. */
export function ReportActions({ report }: { report: Report }) {
  const { print, remove: t } = useTexts().results;
  const records = useRecords();
  const { client } = useServices();
  const navigate = useNavigate();
  const toast = useToast();
  const confirm = async () => {
    // First away from here: the screen of what is gone would say that there is nothing.
    await navigate({ to: "/" });
    await removeReport({ client, records }, report);
    toast(t.done);
  };
  return (
    <div className="flex flex-wrap gap-2.5 print:hidden">
      <Button look="quiet" icon={Printer} onClick={() => window.print()}>
        {print}
      </Button>
      <Dialog
        title={t.title}
        trigger={
          <Button look="plain" icon={Trash2}>
            {t.action}
          </Button>
        }
        actions={
          <>
            <Button look="danger" onClick={() => void confirm()}>
              {t.confirm}
            </Button>
            <DialogClose render={<Button look="quiet">{t.keep}</Button>} />
          </>
        }
      >
        <p>{t.text}</p>
      </Dialog>
    </div>
  );
}
