import type { Summary } from "@serenya/clinical";
import type { Reading } from "@serenya/contract";
import { CircleHelp } from "lucide-react";
import { useEffect, useRef } from "react";
import { ButtonLink, cx, Icon } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";
import { capital } from "../results/capital.ts";
import { rangeWord } from "../results/range-word.ts";
import { valueText } from "../results/value-text.ts";
import type { Place } from "./page-places.ts";

export interface PlaceListProps {
  readonly reportId: string;
  readonly reading: Reading;
  readonly summary: Summary;
  readonly places: readonly Place[];
  readonly chosen: number | null;
  readonly onChoose: (row: number) => void;
}

/** The values of a page as a list: each button shows its frame on the picture, and the way to its result. */
export function PlaceList({ reportId, reading, summary, places, chosen, onChoose }: PlaceListProps) {
  const { pageView: t, results } = useTexts();
  const isEmpty = places.length === 0;
  const chosenItem = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice is another item to bring into sight
  useEffect(() => bringIntoList(chosenItem.current), [chosen]);
  return (
    <section aria-labelledby="places" className="lg:sticky lg:top-6">
      <h2 id="places" className="mb-2 text-title">
        {t.values}
      </h2>
      {isEmpty && <p className="text-soft">{t.none}</p>}
      <ul className="divide-y divide-line overflow-hidden leaf border border-line bg-card lg:max-h-[74dvh] lg:overflow-y-auto">
        {places.map(({ key, row }) => {
          const result = row === null ? undefined : reading.results[row];
          if (row === null || !result) return <UnreadPlace key={key} reading={reading} placeKey={key} />;
          const isChosen = row === chosen;
          return (
            <li key={key} ref={isChosen ? chosenItem : undefined} className={cx(isChosen && "bg-pine-soft")}>
              <button
                type="button"
                aria-pressed={isChosen}
                onClick={() => onChoose(row)}
                className="flex min-h-14 w-full cursor-pointer flex-wrap items-center justify-between gap-x-3 px-4 py-2.5 text-left hover:bg-pine-soft"
              >
                <span lang={summary.language}>
                  {capital(summary.explanations[row]?.name ?? result.printed.name)}
                </span>
                <span className="font-semibold tabular-nums">{valueText(result.printed)}</span>
                {result.status === "confirm" && (
                  <span className="flex w-full items-center gap-1.5 text-small">
                    <Icon of={CircleHelp} className="size-4" />
                    {t.toCheck}
                  </span>
                )}
              </button>
              {isChosen && (
                <div className="flex flex-col items-start gap-1 px-4 pb-3">
                  {result.status === "verified" && (
                    <p className="text-small text-soft">
                      {results.range.words[rangeWord(result.interpretation)]}
                    </p>
                  )}
                  <ButtonLink
                    to="/report/$id"
                    params={{ id: reportId }}
                    hash={result.status === "confirm" ? `check-${row}` : `row-${row}`}
                    look="quiet"
                  >
                    {t.toResult}
                  </ButtonLink>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function UnreadPlace({ reading, placeKey }: { reading: Reading; placeKey: string }) {
  const t = useTexts().pageView;
  const line = reading.unread[Number(placeKey.slice("unread-".length))];
  return (
    <li className="px-4 py-2.5 text-small">
      <span className="font-mono">{line?.text}</span> <span className="text-soft">({t.unread})</span>
    </li>
  );
}

/** Where the list scrolls by itself; on a phone the picture stays in sight instead. */
function bringIntoList(item: HTMLElement | null): void {
  const list = item?.parentElement;
  if (!item || !list || list.scrollHeight <= list.clientHeight) return;
  list.scrollTop = item.offsetTop - list.offsetTop - list.clientHeight / 2;
}
