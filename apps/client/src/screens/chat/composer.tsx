import { limits } from "@serenya/contract";
import { SendHorizontal } from "lucide-react";
import {
  type FormEvent,
  type KeyboardEvent,
  type Ref,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from "react";
import { Button, cx } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";

export interface ComposerHandle {
  focus(): void;
}

const most = limits.chat.messageCharacters;
/** From here on the counter is read out when it changes. */
const NEAR_THE_END = 100;

/** The field for a question. It keeps the focus, and what was typed until it was taken. */
export function Composer({
  ref,
  isBusy,
  onSend,
}: {
  ref: Ref<ComposerHandle>;
  isBusy: boolean;
  onSend: (message: string) => void;
}) {
  const t = useTexts().chat;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [message, setMessage] = useState("");
  useImperativeHandle(ref, () => ({ focus: () => field.current?.focus({ preventScroll: true }) }), []);

  const left = most - message.trim().length;
  const canSend = !isBusy && message.trim() !== "" && left >= 0;

  function submit(event?: FormEvent) {
    event?.preventDefault();
    field.current?.focus({ preventScroll: true });
    if (!canSend) return;
    setMessage("");
    onSend(message.trim());
  }

  /** Enter sends, as in every chat; with Shift it starts a line. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  }

  return (
    <form
      onSubmit={submit}
      data-lies-over
      className="sticky bottom-[calc(65px+env(safe-area-inset-bottom))] z-2 -mx-5 border-t border-line bg-paper px-5 pt-2 pb-3 sm:-mx-2 sm:px-2 lg:bottom-0"
    >
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4">
        <label htmlFor={id} className="font-semibold">
          {t.field}
        </label>
        <p
          id={`${id}-counter`}
          aria-live={left < NEAR_THE_END ? "polite" : "off"}
          className={cx("text-small", left < 0 ? "font-medium text-danger" : "text-soft")}
        >
          {left < 0 ? t.tooLong(-left) : t.counter(left)}
        </p>
      </div>
      <div className="flex items-end gap-2.5">
        <textarea
          ref={field}
          id={id}
          rows={1}
          value={message}
          onChange={(event) => setMessage(event.target.value)}
          onKeyDown={onKeyDown}
          enterKeyHint="send"
          aria-describedby={`${id}-counter ${id}-sent`}
          aria-invalid={left < 0}
          className={cx(
            "field-sizing-content max-h-40 min-h-12 w-full flex-1 resize-none leaf-small border bg-card px-4 py-2.5 text-base text-ink",
            left < 0 ? "border-2 border-danger" : "border-edge",
          )}
        />
        <Button type="submit" icon={SendHorizontal} busy={isBusy} className="shrink-0">
          {t.send}
        </Button>
      </div>
      <p id={`${id}-sent`} className="sr-only">
        {t.sent}
      </p>
    </form>
  );
}
