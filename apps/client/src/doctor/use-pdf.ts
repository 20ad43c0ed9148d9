import type { ReportResult } from "@serenya/contract";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTexts } from "../texts/index.ts";

/** The PDF of a kept report, made on this device when its screen opens, as an address that opens or saves it. */
export function usePdf(
  id: string,
  result: ReportResult | null,
  { madeAt, name }: { madeAt: string; name: string | null },
): { readonly url: string | null; readonly hasFailed: boolean; readonly retry: () => void } {
  const texts = useTexts();
  const { data, isError, refetch } = useQuery({
    queryKey: ["doctor-pdf", id, name],
    enabled: result !== null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
    networkMode: "always",
    queryFn: async () => {
      if (!result) throw new Error("no report");
      // Apart from the rest of the app: the writer and its fonts are large.
      const { pdfOf } = await import("./pdf-of.ts");
      return pdfOf({ report: result.report, madeAt, name }, texts);
    },
  });
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!data) return;
    const made = URL.createObjectURL(new Blob([data], { type: "application/pdf" }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [data]);
  return { url, hasFailed: isError, retry: () => void refetch() };
}
