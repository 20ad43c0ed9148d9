import { Card } from "../../design/index.ts";
import { PageCrop } from "../../documents/page-crop.tsx";
import { useTexts } from "../../texts/index.ts";
import { useResults } from "./results-context.ts";

/** Lines that look like results and were not understood, with their picture. */
export function UnreadCard() {
  const { unread: t, check } = useTexts().results;
  const { reading, pages } = useResults();
  return (
    <section aria-labelledby="unread">
      <h3 id="unread" className="mb-1 text-title">
        {t.title}
      </h3>
      <p className="mb-3 max-w-prose text-soft">{t.lead}</p>
      <Card>
        <ul className="flex flex-col gap-5">
          {reading.unread.map(({ page, text, box }) => (
            <li key={`${page}:${box.join(":")}`} className="flex flex-col gap-1.5">
              <PageCrop
                pages={pages}
                place={{ page, box }}
                label={t.picture(text)}
                missing={check.noPicture}
                beside={0.03}
              />
              <p>
                <span className="font-mono">{text}</span>{" "}
                <span className="text-small text-soft">({t.page(page)})</span>
              </p>
            </li>
          ))}
        </ul>
      </Card>
    </section>
  );
}
