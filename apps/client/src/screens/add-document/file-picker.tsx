import { Camera, FileUp, ShieldCheck } from "lucide-react";
import { type DragEvent, useId, useRef, useState } from "react";
import { Button, cx, Icon } from "../../design/index.ts";
import { useTexts } from "../../texts/index.ts";

/** Three ways to a report: choose a file or several photos, drop them, take a photo. */
export function FilePicker({
  onPick,
  takesFocus,
}: {
  onPick: (files: readonly File[]) => void;
  /** What had the focus is gone: the next file can be chosen at once. */
  takesFocus: boolean;
}) {
  const t = useTexts().addDocument;
  const picker = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const kinds = useId();

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onPick([...event.dataTransfer.files]);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the buttons are the first */}
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={cx(
          "flex flex-col items-center gap-3 leaf border-2 border-dashed px-5 py-9 text-center transition-colors",
          isOver ? "border-pine bg-pine-soft" : "border-edge bg-card",
        )}
      >
        <span className="flex size-16 items-center justify-center leaf bg-pine-soft text-pine">
          <Icon of={FileUp} className="size-8" />
        </span>
        <p className="hidden text-soft [@media(pointer:fine)]:block">{t.drop}</p>
        <Button onClick={() => picker.current?.click()} aria-describedby={kinds} autoFocus={takesFocus}>
          {t.pick}
        </Button>
        <Button look="plain" icon={Camera} onClick={() => camera.current?.click()}>
          {t.camera}
        </Button>
        <p id={kinds} className="text-small text-soft">
          {t.kinds}
        </p>
        <HiddenInput
          of={picker}
          accept="application/pdf,.pdf,image/*,.heic,.heif"
          multiple
          label={t.pick}
          onPick={onPick}
        />
        <HiddenInput of={camera} accept="image/*" capture label={t.camera} onPick={onPick} />
      </div>
      <p className="flex gap-3 text-soft">
        <Icon of={ShieldCheck} className="mt-0.5 text-pine" />
        <span>{t.privacy}</span>
      </p>
    </>
  );
}

/** The native input behind a button, out of sight and out of the way of the keyboard. */
function HiddenInput({
  of,
  accept,
  capture,
  multiple,
  label,
  onPick,
}: {
  of: React.RefObject<HTMLInputElement | null>;
  accept: string;
  capture?: boolean;
  multiple?: boolean;
  label: string;
  onPick: (files: readonly File[]) => void;
}) {
  return (
    <input
      ref={of}
      type="file"
      accept={accept}
      {...(capture && { capture: "environment" as const })}
      multiple={multiple}
      aria-label={label}
      hidden
      onChange={({ currentTarget }) => {
        onPick([...(currentTarget.files ?? [])]);
        // The same file chosen again counts as a change.
        currentTarget.value = "";
      }}
    />
  );
}
