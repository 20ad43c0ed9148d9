import { summarise } from "@serenya/clinical";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { ChevronLeft, ChevronRight, ZoomIn, ZoomOut } from "lucide-react";
import { useMemo, useState } from "react";
import { useLanguage } from "../../app/use-language.ts";
import { Banner, IconButton, Skeleton } from "../../design/index.ts";
import { confirmedReading } from "../../documents/confirmed-reading.ts";
import { useReportPages } from "../../documents/use-report-pages.ts";
import { useTexts } from "../../texts/index.ts";
import { useReport } from "../report/report-context.ts";
import { PagePicture } from "./page-picture.tsx";
import { placesOf } from "./page-places.ts";
import { PlaceList } from "./place-list.tsx";

const route = getRouteApi("/open/report/$id/page");

const zooms = [1, 1.5, 2, 3] as const;

/** The document's own page, with a frame around each value, and the same values as a list beside it. */
export function PageScreen() {
  const t = useTexts().pageView;
  const report = useReport();
  const navigate = useNavigate();
  const { row } = route.useSearch();
  const pages = useReportPages(report);
  const language = useLanguage();
  const { reading, summary } = useMemo(() => {
    const judged = confirmedReading(report);
    return { reading: judged, summary: summarise(judged, language) };
  }, [report, language]);
  const [leafed, setLeafed] = useState<number | null>(null);
  const [zoom, setZoom] = useState(0);

  const count = Math.max(1, report.pages);
  const named = row === undefined ? undefined : reading.results[row]?.source.page;
  const page = leafed ?? Math.min(count, named ?? 1);
  const places = useMemo(() => placesOf(reading, page), [reading, page]);

  const choose = (chosen: number) => {
    setLeafed(null);
    void navigate({
      to: "/report/$id/page",
      params: { id: report.id },
      search: { row: chosen },
      replace: true,
      resetScroll: false,
    });
  };
  const list = (
    <PlaceList
      reportId={report.id}
      reading={reading}
      summary={summary}
      places={places}
      chosen={row ?? null}
      onChoose={choose}
    />
  );
  if (pages === "none")
    return (
      <div className="flex flex-col gap-4">
        <Banner tone="warning" title={t.fault.title}>
          {t.fault.text}
        </Banner>
        {list}
      </div>
    );
  return (
    <div className="flex flex-col gap-4 lg:grid lg:grid-cols-[1fr_20rem] lg:items-start lg:gap-6">
      <div className="min-w-0">
        <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
          <div className="flex items-center gap-1">
            <IconButton
              icon={ChevronLeft}
              label={t.previous}
              aria-disabled={page <= 1}
              className={page <= 1 ? "opacity-40" : ""}
              onClick={() => setLeafed(Math.max(1, page - 1))}
            />
            <p aria-live="polite" className="font-semibold">
              {t.page(page, count)}
            </p>
            <IconButton
              icon={ChevronRight}
              label={t.next}
              aria-disabled={page >= count}
              className={page >= count ? "opacity-40" : ""}
              onClick={() => setLeafed(Math.min(count, page + 1))}
            />
          </div>
          <div className="flex items-center gap-1">
            <IconButton
              icon={ZoomOut}
              label={t.zoomOut}
              aria-disabled={zoom === 0}
              className={zoom === 0 ? "opacity-40" : ""}
              onClick={() => setZoom(Math.max(0, zoom - 1))}
            />
            <p aria-live="polite" className="min-w-14 text-center text-small text-soft max-sm:sr-only">
              {t.zoom((zooms[zoom] ?? 1) * 100)}
            </p>
            <IconButton
              icon={ZoomIn}
              label={t.zoomIn}
              aria-disabled={zoom === zooms.length - 1}
              className={zoom === zooms.length - 1 ? "opacity-40" : ""}
              onClick={() => setZoom(Math.min(zooms.length - 1, zoom + 1))}
            />
          </div>
        </div>
        {pages === null ? (
          <Skeleton className="aspect-[1/1.414] w-full" />
        ) : (
          <PagePicture
            pages={pages}
            page={page}
            zoom={zooms[zoom] ?? 1}
            places={places}
            doubtful={(index) => reading.results[index]?.status === "confirm"}
            chosen={row ?? null}
            onChoose={choose}
          />
        )}
        <p className="mt-2 text-small text-soft">
          {t.hint} {t.private}
        </p>
      </div>
      {list}
    </div>
  );
}
