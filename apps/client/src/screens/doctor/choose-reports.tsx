import { limits } from "@serenya/contract";
import { useState } from "react";
import { reportTitle } from "../../app/report-title.ts";
import { Banner, Button, CheckBox, UrgencyBadge } from "../../design/index.ts";
import type { Report } from "../../device/index.ts";
import { uncheckedIn } from "../../doctor/order-of.ts";
import { confirmedReading } from "../../documents/confirmed-reading.ts";
import { useTexts } from "../../texts/index.ts";

/** Which reports go in; all of them at first, newest first. */
export function ChooseReports({
  reports,
  takesFocus,
  onMake,
}: {
  reports: readonly Report[];
  /** The progress that had the focus is gone. */
  takesFocus: boolean;
  onMake: (chosen: readonly Report[]) => void;
}) {
  const texts = useTexts();
  const t = texts.doctor.make;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [fault, setFault] = useState<string | null>(null);
  const chosen = reports.filter(({ id }) => !left.has(id));
  const unchecked = uncheckedIn(chosen);
  const areAll = chosen.length === reports.length;

  function choose(id: string, isIn: boolean) {
    setFault(null);
    const next = new Set(left);
    if (isIn) next.delete(id);
    else next.add(id);
    setLeft(next);
  }
  function make() {
    if (chosen.length === 0) return setFault(t.needOne);
    if (chosen.length > limits.report.readings) return setFault(t.tooMany(limits.report.readings));
    onMake(chosen);
  }
  return (
    <>
      <fieldset>
        <legend className="font-semibold">{t.choose}</legend>
        {reports.length > 2 && (
          <Button
            look="inline"
            onClick={() => setLeft(areAll ? new Set(reports.map(({ id }) => id)) : new Set())}
          >
            {areAll ? t.none : t.all}
          </Button>
        )}
        <div className="mt-1 flex flex-col">
          {reports.map((report) => (
            <CheckBox
              key={report.id}
              checked={!left.has(report.id)}
              onChange={(isIn) => choose(report.id, isIn)}
              label={reportTitle(report, texts)}
            >
              <UrgencyBadge urgency={confirmedReading(report).urgency} />
            </CheckBox>
          ))}
        </div>
      </fieldset>
      {unchecked > 0 && <p className="text-small text-soft">{t.toCheck(unchecked)}</p>}
      {fault && (
        <Banner tone="warning" live>
          {fault}
        </Banner>
      )}
      <Button onClick={make} autoFocus={takesFocus}>
        {t.action}
      </Button>
      <p className="text-small text-soft">{t.sent}</p>
    </>
  );
}
