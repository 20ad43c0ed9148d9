import { useRef, useState } from "react";
import { useLive, useSetting } from "../../app/use-live.ts";
import { answerIn } from "../../chat/stored-answer.ts";
import { turnsOf } from "../../chat/turns.ts";
import { useAsk, useAsked } from "../../chat/use-asking.ts";
import { usePrompts } from "../../chat/use-prompts.ts";
import { Banner, ButtonLink, Stack } from "../../design/index.ts";
import { useIsOnline } from "../../documents/use-is-online.ts";
import { useTexts } from "../../texts/index.ts";
import { useReport } from "../report/report-context.ts";
import { Composer, type ComposerHandle } from "./composer.tsx";
import { Suggestions } from "./suggestions.tsx";
import { TurnView } from "./turn-view.tsx";

/** Questions about one report and their answers, oldest first; the field to ask stays at the end. */
export function ChatScreen() {
  const t = useTexts().chat;
  const report = useReport();
  const messages = useLive(["messages"], ["messages", report.id], (db) => db.messages(report.id));
  const isSignedIn = useSetting("tokens") !== null;
  const isOnline = useIsOnline();
  const ask = useAsk();
  const asked = useAsked();
  const { prompts, hasFailed } = usePrompts(isSignedIn && isOnline);
  const composer = useRef<ComposerHandle | null>(null);
  // What was there when the screen opened is history: it is not read out, nor scrolled to.
  const [opened] = useState(() => new Set(messages.map(({ id, state }) => `${id} ${state}`)));

  const turns = turnsOf(messages);
  const last = turns.at(-1)?.answer;
  const lastAnswer = last ? answerIn(last) : null;
  const isBusy = asked.size > 0;

  const backToField = () => composer.current?.focus();
  function send(message: string) {
    if (isBusy) return;
    ask({ id: crypto.randomUUID(), message, report });
    backToField();
  }

  return (
    <Stack className="mx-auto max-w-2xl">
      {turns.length === 0 && (
        <div>
          <h2 className="mb-1 text-title">{t.intro.title}</h2>
          <p className="text-soft">{t.intro.text}</p>
        </div>
      )}
      <div role="log" aria-label={t.log} className={turns.length === 0 ? "sr-only" : "flex flex-col gap-7"}>
        {turns.map((turn) => (
          <TurnView
            key={turn.question.id}
            turn={turn}
            report={report}
            isUnderWay={asked.has(turn.question.id)}
            isNew={turn.answer !== null && !opened.has(`${turn.answer.id} ${turn.answer.state}`)}
            onRetry={
              isBusy
                ? null
                : () => {
                    ask({
                      id: turn.question.id,
                      message: turn.question.text.join("\n"),
                      report,
                      isAgain: true,
                    });
                    backToField();
                  }
            }
          />
        ))}
      </div>
      {!isOnline && <Banner tone="info">{t.offline}</Banner>}
      {!isSignedIn && (
        <Banner
          tone="info"
          action={
            <ButtonLink to="/signin" look="quiet">
              {t.signedOut.action}
            </ButtonLink>
          }
        >
          {t.signedOut.text}
        </Banner>
      )}
      {isSignedIn && !isBusy && (
        <Suggestions
          label={turns.length === 0 ? t.prompts : t.next}
          // Those to start with are English.
          lang={lastAnswer?.language ?? "en"}
          questions={lastAnswer?.next ?? prompts?.map(({ text }) => text) ?? []}
          onPick={send}
        />
      )}
      {hasFailed && isOnline && turns.length === 0 && <p className="text-soft">{t.noPrompts}</p>}
      {isSignedIn && <Composer ref={composer} isBusy={isBusy} onSend={send} />}
    </Stack>
  );
}
