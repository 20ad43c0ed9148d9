import { CircleCheck } from "lucide-react";
import { useRef } from "react";
import { Icon } from "../../design/index.ts";
import { rowsToCheck } from "../../documents/rows-to-check.ts";
import { useTexts } from "../../texts/index.ts";
import { CheckCard } from "./check-card.tsx";
import { useResults } from "./results-context.ts";

/** The values that only the person can settle, each beside the picture of its place; what may be urgent first. */
export function CheckList() {
  const t = useTexts().results.check;
  const { report, reading } = useResults();
  const heading = useRef<HTMLHeadingElement>(null);
  const rows = rowsToCheck(reading);
  const hasChecked = report.confirmations.length > 0;
  if (rows.length === 0 && !hasChecked) return null;
  return (
    <section aria-labelledby="to-check" className="print:hidden">
      <h2 id="to-check" ref={heading} tabIndex={-1} className="mb-1 flex items-center gap-2 text-title">
        {rows.length === 0 && <Icon of={CircleCheck} className="text-pine" />}
        {rows.length === 0 ? t.done : t.title(rows.length)}
      </h2>
      {rows.length > 0 && <p className="mb-3 max-w-prose text-soft">{t.lead}</p>}
      <ul className="flex flex-col gap-4">
        {rows.map((row) => (
          <li key={row} id={`check-${row}`} tabIndex={-1} className="scroll-mt-6">
            <CheckCard index={row} onSaved={() => heading.current?.focus()} />
          </li>
        ))}
      </ul>
    </section>
  );
}
