import { FileText, Image, RotateCcw, Send } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button, Card, Icon, Skeleton } from "../../design/index.ts";
import { openPagePictures } from "../../device/index.ts";
import { CaptureNotice } from "../../documents/capture-notice.tsx";
import type { CheckedDocument } from "../../documents/check-document.ts";
import { Drawing } from "../../documents/drawing.tsx";
import { usePages } from "../../documents/use-report-pages.ts";
import { useTexts } from "../../texts/index.ts";

/** As many as one looks at before sending. */
const SHOWN = 3;

/** The first pages, so that the person sees what they send. */
export function Preview({
  document,
  isSending,
  onSend,
  onOther,
}: {
  document: CheckedDocument;
  isSending: boolean;
  onSend: () => void;
  onOther: () => void;
}) {
  const t = useTexts().addDocument;
  const title = useRef<HTMLHeadingElement>(null);
  // What was pressed is gone: who listens goes on here.
  useEffect(() => title.current?.focus(), []);
  const isPhoto = document.faults.length > 0;
  const isHard = document.faults.some((faults) => faults.length > 0);
  const pages = usePages(() => openPagePictures(document.bytes), document.name);
  const shown = Array.from({ length: Math.min(SHOWN, document.pages) }, (_, index) => index + 1);
  const hidden = <p className="p-6 text-small text-soft">{t.preview.hidden}</p>;
  return (
    <Card className="flex flex-col gap-4">
      <div>
        <h2 ref={title} tabIndex={-1} className="mb-2 text-title">
          {t.preview.title}
        </h2>
        <p className="flex items-center gap-2 text-soft">
          <Icon of={isPhoto ? Image : FileText} />
          <span className="min-w-0 truncate">{document.name}</span>
          <span className="shrink-0">· {(isPhoto ? t.preview.photos : t.preview.pages)(document.pages)}</span>
        </p>
      </div>
      <ul className={shown.length > 1 ? "grid grid-cols-2 gap-3 sm:grid-cols-3" : "max-w-60"}>
        {shown.map((page) => (
          <li key={page} className="overflow-hidden leaf-tiny border border-line bg-sunk">
            {pages === null && <Skeleton className="aspect-[1/1.4]" />}
            {pages === "none" && hidden}
            {pages !== null && pages !== "none" && (
              <Drawing
                name={`${document.name}:${page}`}
                make={(width, signal) => pages.page(page, width, signal)}
                label={t.preview.page(page)}
                fallback={hidden}
              />
            )}
          </li>
        ))}
      </ul>
      {document.pages > SHOWN && <p className="text-soft">{t.preview.more(document.pages - SHOWN)}</p>}
      <CaptureNotice title={t.capture.title} faults={document.faults} live />
      {isHard ? (
        <div className="flex flex-col gap-2.5 sm:flex-row">
          <Button icon={RotateCcw} onClick={onOther}>
            {t.again}
          </Button>
          <Button look="quiet" busy={isSending} onClick={onSend}>
            {t.sendAnyway}
          </Button>
        </div>
      ) : (
        <div className="flex flex-col gap-2.5 sm:flex-row">
          <Button icon={Send} busy={isSending} onClick={onSend}>
            {t.send}
          </Button>
          <Button look="quiet" onClick={onOther}>
            {t.other}
          </Button>
        </div>
      )}
      <p className="text-small text-soft">{t.sendNote}</p>
    </Card>
  );
}
