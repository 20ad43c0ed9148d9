import { type ConsentName, consentTexts } from "@serenya/contract";
import { dayText } from "../../app/dates.ts";
import { Button, Dialog } from "../../design/index.ts";
import { consentDocuments } from "../../texts/consents/index.ts";
import { useTexts } from "../../texts/index.ts";

/** A button with a text's name, which opens the text in full, with its version. */
export function ConsentReader({ name, label }: { name: ConsentName; label?: string }) {
  const t = useTexts().onboarding.consents;
  const text = consentDocuments[name];
  return (
    <Dialog
      title={text.title}
      trigger={
        <Button look="inline" aria-label={`${t.read} ${text.title}`}>
          {label ?? text.title}
        </Button>
      }
    >
      <p className="mb-4 text-small text-soft">{t.version(dayText(consentTexts[name].version))}</p>
      {text.sections.map((section) => (
        <section key={section.heading} className="mb-5">
          <h3 className="mb-1.5 text-large">{section.heading}</h3>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph} className="mb-2">
              {paragraph}
            </p>
          ))}
        </section>
      ))}
    </Dialog>
  );
}
