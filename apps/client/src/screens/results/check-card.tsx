import { Link } from "@tanstack/react-router";
import { ScanSearch } from "lucide-react";
import { Banner, Card, CardTitle, Icon } from "../../design/index.ts";
import { PageCrop } from "../../documents/page-crop.tsx";
import { useTexts } from "../../texts/index.ts";
import { capital } from "./capital.ts";
import { CheckForm } from "./check-form.tsx";
import { useResults } from "./results-context.ts";

/** One doubtful value: its picture, what it may say, and what each of that asks for. */
export function CheckCard({ index, onSaved }: { index: number; onSaved: () => void }) {
  const t = useTexts().results;
  const { report, summary, pages } = useResults();
  // As it was read: the choices and the reasons are gone once it is confirmed.
  const row = report.reading.results[index];
  const explanation = summary.explanations[index];
  if (!row || !explanation) return null;
  const name = capital(explanation.name);
  const isPrintedOtherwise = name.toLowerCase() !== row.printed.name.toLowerCase();
  const [first, ...outcomes] = explanation.check;
  return (
    <Card className="border-note-edge">
      <CardTitle as="h3" lang={summary.language}>
        {name}
      </CardTitle>
      {(isPrintedOtherwise || row.section) && (
        <p className="-mt-1 mb-3 text-small text-soft">
          {isPrintedOtherwise && t.row.printed(row.printed.name)}
          {isPrintedOtherwise && row.section && <br />}
          {row.section && t.check.section(row.section)}
        </p>
      )}
      {outcomes.length > 0 && (
        <Banner tone="cannot-tell" title={first} className="mb-4" lang={summary.language}>
          <ul>
            {outcomes.map((outcome) => (
              <li key={outcome} className="mb-1">
                {outcome}
              </li>
            ))}
          </ul>
        </Banner>
      )}
      <PageCrop pages={pages} place={row.source} label={t.check.picture(name)} missing={t.check.noPicture} />
      <Link
        to="/report/$id/page"
        params={{ id: report.id }}
        search={{ row: index }}
        className="-mx-2 inline-flex min-h-12 items-center gap-2 leaf-small px-2 font-semibold text-pine hover:bg-pine-soft"
      >
        <Icon of={ScanSearch} />
        {t.check.wholePage}
        <span lang={summary.language} className="sr-only">
          : {name}
        </span>
      </Link>
      <ul className="mb-3 text-small text-soft">
        {row.reasons.map((reason) => (
          <li key={reason}>{t.reasons[reason] ?? t.otherReason}</li>
        ))}
      </ul>
      <CheckForm index={index} row={row} name={name} onSaved={onSaved} />
    </Card>
  );
}
