import { Card, CardTitle } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";
import { useResults } from "./results-context.ts";

/** As many as fit into a visit. */
const SHOWN = 8;

export function QuestionsCard() {
  const t = useTexts().results;
  const { questions, language } = useResults().summary;
  return (
    <Card aria-labelledby="questions">
      <CardTitle id="questions">{t.questions}</CardTitle>
      <ul lang={language} className="list-disc pl-5">
        {questions.slice(0, SHOWN).map((question) => (
          <li key={question} className="mb-1">
            {question}
          </li>
        ))}
      </ul>
    </Card>
  );
}
