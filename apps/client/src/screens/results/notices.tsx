import { useTexts } from "../../texts/index.ts";
import { useResults } from "./results-context.ts";

/** What this is, who wrote it, and who has not signed it: the fixed words of the clinical catalogue. */
export function Notices() {
  const t = useTexts().results;
  const { notices, language } = useResults().summary;
  return (
    <section aria-labelledby="notices" className="leaf bg-sunk px-5 py-4">
      <h2 id="notices" className="mb-1 font-sans text-base font-semibold tracking-normal">
        {t.notices}
      </h2>
      {notices.map((notice) => (
        <p key={notice} lang={language} className="mb-1.5 max-w-prose text-small text-soft">
          {notice}
        </p>
      ))}
    </section>
  );
}
