import type { SummaryGroup } from "@serenya/clinical";
import { isAbove } from "@serenya/clinical";
import { RowList, UrgencyBadge } from "../../design/index.ts";
import { ResultItem } from "./result-item.tsx";
import { useResults } from "./results-context.ts";

/** The results of one part of the body, most urgent first. */
export function GroupSection({ group }: { group: SummaryGroup }) {
  const { language } = useResults().summary;
  const id = `group-${group.system}`;
  return (
    <section aria-labelledby={id}>
      <div className="mb-1 flex flex-wrap items-center justify-between gap-2">
        <h3 id={id} lang={language} className="text-title">
          {group.title}
        </h3>
        {isAbove(group.urgency, "none") && <UrgencyBadge urgency={group.urgency} />}
      </div>
      {group.rows.length > 1 &&
        group.sentences.map((sentence) => (
          <p key={sentence} lang={language} className="mb-1 max-w-prose text-soft">
            {sentence}
          </p>
        ))}
      <div className="mt-3">
        <RowList>
          {group.rows.map((row) => (
            <ResultItem key={row} index={row} />
          ))}
        </RowList>
      </div>
    </section>
  );
}
