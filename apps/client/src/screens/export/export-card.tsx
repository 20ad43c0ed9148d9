import { Download } from "lucide-react";
import { useState } from "react";
import { reportTitle } from "../../app/report-title.ts";
import { saveFile } from "../../app/save-file.ts";
import { useRecords } from "../../app/services.ts";
import { Banner, Button, Card, CardTitle, Choice, Select } from "../../design/index.ts";
import { type Report, StorageFault } from "../../device/index.ts";
import { uncheckedIn } from "../../doctor/order-of.ts";
import type { ExportFaultCode, ExportFormat } from "../../export/export-kinds.ts";
import { useTexts } from "../../texts/index.ts";

const all = "all";
const formats = ["csv", "fhir"] as const satisfies readonly ExportFormat[];

type State =
  | { readonly kind: "choosing" | "making" }
  | { readonly kind: "done"; readonly name: string }
  | { readonly kind: "failed"; readonly code: ExportFaultCode | "storage-failed" };

/** A file of all reports or of one. What it is, and that it is not encrypted, is said before. */
export function ExportCard({ reports }: { reports: readonly Report[] }) {
  const records = useRecords();
  const texts = useTexts();
  const { export: t, faults } = texts.exportAndBackup;
  const [which, setWhich] = useState(all);
  const [format, setFormat] = useState<ExportFormat>("csv");
  const [state, setState] = useState<State>({ kind: "choosing" });
  const chosen = which === all ? reports : reports.filter(({ id }) => id === which);
  const unchecked = uncheckedIn(chosen);

  async function save() {
    setState({ kind: "making" });
    try {
      // Apart from the rest of the app: the writer knows all of FHIR that we need.
      const { exportFile } = await import("../../export/export-file.ts");
      const made = await exportFile(chosen, format, { records, texts, now: new Date() });
      if (!made.ok) return setState({ kind: "failed", code: made.error });
      saveFile(made.value.name, made.value.text, made.value.type);
      setState({ kind: "done", name: made.value.name });
    } catch (fault) {
      if (!(fault instanceof StorageFault)) throw fault;
      setState({ kind: "failed", code: "storage-failed" });
    }
  }
  const choose = (change: () => void) => {
    change();
    setState({ kind: "choosing" });
  };
  return (
    <Card className="flex flex-col gap-5">
      <div>
        <CardTitle>{t.title}</CardTitle>
        <p className="text-soft">{t.onDevice}</p>
      </div>
      <Select
        label={t.which}
        value={which}
        onChange={({ currentTarget: { value } }) => choose(() => setWhich(value))}
        options={[
          { value: all, label: t.all(reports.length) },
          ...reports.map((report) => ({ value: report.id, label: reportTitle(report, texts) })),
        ]}
      />
      <div className="flex flex-col gap-2">
        <Choice
          label={t.format}
          value={format}
          onChange={(value) => choose(() => setFormat(value))}
          options={formats.map((value) => ({ value, label: t.formats[value] }))}
        />
        <p className="text-small text-soft">{t.about[format]}</p>
      </div>
      {unchecked > 0 && <p className="text-small text-soft">{t.toCheck(unchecked)}</p>}
      <Banner tone="warning" title={t.warning.title}>
        {t.warning.text}
      </Banner>
      {state.kind === "failed" && (
        <Banner tone="warning" live>
          {faults[state.code]}
        </Banner>
      )}
      <div>
        <Button wide icon={Download} busy={state.kind === "making"} onClick={() => void save()}>
          {t.action}
        </Button>
        <p role="status" className="text-small text-soft not-empty:mt-3">
          {state.kind === "making" && t.making}
          {state.kind === "done" && t.done(state.name)}
        </p>
      </div>
    </Card>
  );
}
