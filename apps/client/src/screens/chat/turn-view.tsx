import { useEffect, useRef } from "react";
import { answerIn } from "../../chat/stored-answer.ts";
import type { Turn } from "../../chat/turns.ts";
import { useAskStep } from "../../chat/use-asking.ts";
import { Banner, Button } from "../../design/index.ts";
import type { Report } from "../../device/index.ts";
import { useTexts } from "../../texts/index.ts";
import { AnswerView } from "./answer-view.tsx";

export interface TurnViewProps {
  readonly turn: Turn;
  readonly report: Report;
  readonly isUnderWay: boolean;
  /** It came while the screen was open. */
  readonly isNew: boolean;
  /** Null while another question is on its way. */
  readonly onRetry: (() => void) | null;
}

/** A question and its answer, its progress, or why there is none. */
export function TurnView({ turn: { question, answer }, report, isUnderWay, isNew, onRetry }: TurnViewProps) {
  const t = useTexts().chat;
  const place = useRef<HTMLElement>(null);
  const said = answer ? answerIn(answer) : null;
  const isThere = answer?.state === "sent" && isNew;
  useEffect(() => {
    if (isThere || isUnderWay) place.current?.scrollIntoView({ block: isThere ? "start" : "nearest" });
  }, [isThere, isUnderWay]);
  return (
    <article ref={place} className="flex scroll-mt-4 scroll-mb-48 flex-col gap-3">
      <div className="ml-8 self-end leaf-small bg-pine-soft px-4 py-2.5 whitespace-pre-line">
        <h2 className="sr-only">{t.you}</h2>
        {question.text.map((paragraph) => (
          <p key={paragraph} className="break-words">
            {paragraph}
          </p>
        ))}
      </div>
      {said ? (
        <AnswerView answer={said} report={report} isNew={isNew} />
      ) : isUnderWay ? (
        <Progress questionId={question.id} />
      ) : answer?.state === "sent" ? (
        answer.text.map((paragraph) => <p key={paragraph}>{paragraph}</p>)
      ) : (
        <Banner
          tone="warning"
          title={t.failed}
          action={
            <Button look="quiet" busy={onRetry === null} onClick={() => onRetry?.()}>
              {t.retry}
            </Button>
          }
        >
          {answer?.state === "failed" ? answer.text.join(" ") : t.interrupted}
        </Banner>
      )}
    </article>
  );
}

function Progress({ questionId }: { questionId: string }) {
  const t = useTexts().chat;
  const step = useAskStep(questionId);
  return (
    <p className="flex items-center gap-3 text-soft">
      <span aria-hidden className="size-2.5 animate-pulse rounded-full bg-pine" />
      {t.steps[step]}
    </p>
  );
}
