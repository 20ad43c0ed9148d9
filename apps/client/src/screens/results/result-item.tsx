import { isAbove } from "@serenya/clinical";
import { Link } from "@tanstack/react-router";
import { ChevronRight, CircleHelp, ScanSearch } from "lucide-react";
import { dayText } from "../../app/dates.ts";
import { cx, Icon, UrgencyBadge } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";
import { capital } from "./capital.ts";
import { isMarkedInside, rangeBar } from "./range-bar.ts";
import { RangeBarPicture } from "./range-bar-picture.tsx";
import { rangeText } from "./range-text.ts";
import { rangeWord } from "./range-word.ts";
import { ResultDetails } from "./result-details.tsx";
import { useResults } from "./results-context.ts";
import { valueText } from "./value-text.ts";

/** One value: what it is called, what it says, where it stands to its range, and what that means. */
export function ResultItem({ index }: { index: number }) {
  const t = useTexts().results;
  const { report, reading, summary } = useResults();
  const row = reading.results[index];
  const explanation = summary.explanations[index];
  if (!row || !explanation) return null;
  const name = capital(explanation.name);
  const isDoubtful = row.status === "confirm";
  const range = rangeText(row);
  const word = rangeWord(row.interpretation);
  const isMarked = isMarkedInside(row);
  const bar = isDoubtful ? null : rangeBar(row);
  return (
    <li
      id={`row-${index}`}
      tabIndex={-1}
      className={cx("scroll-mt-24 px-5 py-4", isDoubtful && "bg-note text-on-note")}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h4 lang={summary.language} className="font-sans text-base font-semibold tracking-normal">
          {name}
        </h4>
        <p className={cx("text-large font-semibold tabular-nums", isDoubtful && "italic")}>
          {valueText(row.printed)}
        </p>
      </div>
      {name.toLowerCase() !== row.printed.name.toLowerCase() && (
        <p className="text-small text-soft">{t.row.printed(row.printed.name)}</p>
      )}
      {row.history.length > 0 && (
        <p className="text-small text-soft">
          {t.row.earlier}:{" "}
          {row.history
            .map(({ date, value }) => `${value} (${date ? dayText(date) : t.row.before})`)
            .join(", ")}
        </p>
      )}
      <div className="mt-1.5 flex flex-wrap items-center gap-x-4 gap-y-1">
        {bar && (
          <span className="min-w-40 flex-1">
            <RangeBarPicture bar={bar} word={word} label={t.range.label(name, t.range.words[word])} />
          </span>
        )}
        {isDoubtful ? (
          <a
            href={`#check-${index}`}
            className="inline-flex min-h-12 items-center gap-2 font-semibold underline underline-offset-4"
          >
            <Icon of={CircleHelp} />
            {t.check.inGroup}
          </a>
        ) : (
          <p>
            <span className={cx("font-semibold", word !== "in" && word !== "unknown" && "text-clay")}>
              {isMarked ? t.range.marked(row.printed.flag ?? "") : t.range.words[word]}
            </span>
            {range && <span className="ml-2 text-small text-soft">({range})</span>}
          </p>
        )}
        {isAbove(row.urgency, "routine") && <UrgencyBadge urgency={row.urgency} />}
      </div>
      {word !== "in" && !isDoubtful && (
        <p lang={isMarked ? undefined : summary.language} className="mt-1 max-w-prose">
          {isMarked ? t.range.markedInside : explanation.result[0]}
        </p>
      )}
      <div className="relative mt-1">
        <details className="group">
          <summary className="-mx-2 inline-flex min-h-12 cursor-pointer list-none items-center gap-1.5 leaf-small px-2 font-semibold text-pine hover:bg-pine-soft">
            <Icon of={ChevronRight} className="transition-transform group-open:rotate-90" />
            {t.row.details}
            <span lang={summary.language} className="sr-only">
              : {name}
            </span>
          </summary>
          <ResultDetails index={index} />
        </details>
        <Link
          to="/report/$id/page"
          params={{ id: report.id }}
          search={{ row: index }}
          aria-label={t.row.seenNamed(name)}
          className="absolute top-0 -right-2 inline-flex min-h-12 min-w-12 items-center justify-center gap-2 leaf-small px-2 text-pine hover:bg-pine-soft print:hidden"
        >
          <Icon of={ScanSearch} />
          <span className="max-sm:sr-only">{t.row.seen}</span>
        </Link>
      </div>
    </li>
  );
}
