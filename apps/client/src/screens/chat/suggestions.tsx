import { MessageCircleQuestion } from "lucide-react";
import { useId } from "react";
import { Icon } from "../../design/index.ts";

/** Questions to pick with one touch. */
export function Suggestions({
  label,
  questions,
  lang,
  onPick,
}: {
  label: string;
  questions: readonly string[];
  /** Of the questions (BCP 47). */
  lang: string;
  onPick: (question: string) => void;
}) {
  const id = useId();
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-2 font-sans text-small font-semibold tracking-normal text-soft">
        {label}
      </h2>
      <ul lang={lang} className="grid gap-2 sm:grid-cols-2">
        {questions.map((question) => (
          <li key={question} className="flex">
            <button
              type="button"
              onClick={() => onPick(question)}
              className="flex min-h-12 w-full cursor-pointer items-center gap-3 leaf-small border border-edge bg-card px-4 py-2.5 text-left font-medium text-pine hover:bg-pine-soft"
            >
              <Icon of={MessageCircleQuestion} />
              {question}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
