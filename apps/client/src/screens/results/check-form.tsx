import type { ResultRow } from "@serenya/contract";
import { type FormEvent, useState } from "react";
import { useRecords } from "../../app/services.ts";
import { Button, Field, useToast } from "../../design/index.ts";
import { StorageFault } from "../../device/index.ts";
import { readTypedValue } from "../../documents/read-typed-value.ts";
import { type ValueChoice, valueChoices } from "../../documents/value-choices.ts";
import { useTexts } from "../../texts/index.ts";
import { useResults } from "./results-context.ts";
import { valueText } from "./value-text.ts";

/** What the report says, as the person sees it: one of the choices, or something typed. */
export function CheckForm({
  index,
  row,
  name,
  takesFocus = false,
  onSaved,
}: {
  index: number;
  row: ResultRow;
  name: string;
  /** It stands in place of the button that opened it. */
  takesFocus?: boolean;
  onSaved: () => void;
}) {
  const texts = useTexts();
  const t = texts.results.check;
  const { faults } = texts.common;
  const { report } = useResults();
  const records = useRecords();
  const toast = useToast();
  const { decimal } = report.reading.document;
  const [isTyping, setTyping] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  const save = async ({ value, how }: { value: string; how: ValueChoice["how"] | "typed" }) => {
    try {
      await records.confirm(report.id, { row: index, value, how, at: new Date().toISOString() });
    } catch (error) {
      if (!(error instanceof StorageFault)) throw error;
      // A vault that was locked meanwhile is on its way to its own screen.
      if (error.code !== "locked") toast(faults.storageFull);
      return;
    }
    toast(t.saved(name, valueText({ value, unit: row.printed.unit })));
    onSaved();
  };
  const saveTyped = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get("value") ?? "").trim();
    const read = readTypedValue(typed, row, decimal);
    if (!read.ok) return setFault(t.faults[read.error]);
    await save({ value: typed, how: "typed" });
  };

  return (
    <fieldset>
      <legend className="mb-2 font-semibold">{t.question}</legend>
      <div className="flex flex-wrap gap-2.5">
        {valueChoices(row).map((choice, place) => (
          <Button
            key={choice.value}
            look="quiet"
            autoFocus={takesFocus && place === 0}
            onClick={() => void save(choice)}
          >
            {t.says(valueText({ value: choice.value, unit: row.printed.unit }))}
          </Button>
        ))}
        {!isTyping && (
          <Button look="plain" onClick={() => setTyping(true)}>
            {t.other}
          </Button>
        )}
      </div>
      {isTyping && (
        <form onSubmit={(event) => void saveTyped(event)} className="mt-3 flex flex-col items-start gap-3">
          <Field
            name="value"
            label={t.type}
            hint={t.hint(decimal ?? ".")}
            fault={fault}
            autoFocus
            autoComplete="off"
            onChange={() => setFault(null)}
            className="w-full max-w-xs"
          />
          <Button type="submit">{t.save}</Button>
        </form>
      )}
    </fieldset>
  );
}
