import { useEffect, useState } from "react";
import { useRecords } from "../app/services.ts";
import { openPagePictures, type PagePictures, type Report } from "../device/index.ts";

/** The pictures of a document's pages: `null` while they are being opened, "none" where they can't be made. */
export type OpenPages = PagePictures | "none" | null;

/** Opens the pages of a report's document for as long as the screen stands. */
export function useReportPages({ id, reading }: Report): OpenPages {
  const records = useRecords();
  const [turns] = useState(() => reading.pages.map(({ rotation }) => rotation));
  return usePages(async () => {
    const document = await records.document(id);
    return document ? openPagePictures(document.bytes, turns) : null;
  }, id);
}

/** Opens pages once for each `key`, and closes them with the screen. */
export function usePages(
  open: () => Promise<Awaited<ReturnType<typeof openPagePictures>> | null>,
  key: string,
): OpenPages {
  const [pages, setPages] = useState<OpenPages>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` names what is opened
  useEffect(() => {
    let isGone = false;
    let opened: PagePictures | null = null;
    const show = async () => {
      const answer = await open().catch(() => null);
      opened = answer?.ok ? answer.value : null;
      if (isGone) opened?.close();
      else setPages(opened ?? "none");
    };
    void show();
    return () => {
      isGone = true;
      opened?.close();
      setPages(null);
    };
  }, [key]);
  return pages;
}
