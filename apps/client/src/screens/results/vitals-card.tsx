import { RowList } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";
import { useResults } from "./results-context.ts";

/** Weight, height, blood pressure and the like, as printed. */
export function VitalsCard() {
  const t = useTexts().results.vitals;
  const { reading } = useResults();
  return (
    <section aria-labelledby="vitals">
      <h3 id="vitals" className="mb-3 text-title">
        {t.title}
      </h3>
      <RowList>
        {reading.vitals.map((vital) => (
          <li key={`${vital.kind}:${vital.printed}`} className="px-5 py-3">
            <div className="flex flex-wrap justify-between gap-x-4">
              <span className="font-semibold">{t.names[vital.kind]}</span>
              <span className="tabular-nums">{vital.printed}</span>
            </div>
            {vital.status === "confirm" && <p className="text-small text-clay">{t.check}</p>}
          </li>
        ))}
      </RowList>
    </section>
  );
}
