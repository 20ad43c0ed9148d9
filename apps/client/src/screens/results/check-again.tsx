import { useState } from "react";
import { Button } from "../../design/index.ts";
import { PageCrop } from "../../documents/page-crop.tsx";
import { useTexts } from "../../texts/index.ts";
import { capital } from "./capital.ts";
import { CheckForm } from "./check-form.tsx";
import { useResults } from "./results-context.ts";

/** A value that was confirmed can be looked at again: people press the wrong button. */
export function CheckAgain({ index }: { index: number }) {
  const t = useTexts().results.check;
  const { report, summary, pages } = useResults();
  const [isOpen, setOpen] = useState(false);
  const [hasSaved, setSaved] = useState(false);
  const close = () => {
    setSaved(true);
    setOpen(false);
  };
  const row = report.reading.results[index];
  const name = capital(summary.explanations[index]?.name ?? "");
  if (row?.status !== "confirm") return null;
  if (!isOpen)
    return (
      <Button
        look="plain"
        className="self-start print:hidden"
        autoFocus={hasSaved}
        onClick={() => setOpen(true)}
      >
        {t.change}
      </Button>
    );
  return (
    <div className="flex flex-col gap-3">
      <PageCrop pages={pages} place={row.source} label={t.picture(name)} missing={t.noPicture} />
      <CheckForm index={index} row={row} name={name} takesFocus onSaved={close} />
    </div>
  );
}
