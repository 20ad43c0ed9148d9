import { type ReactNode, useEffect, useRef, useState } from "react";
import { cx, Skeleton } from "../design/index.ts";

export interface DrawingProps {
  /** Makes the picture, `width` device pixels wide. */
  readonly make: (width: number, signal: AbortSignal) => Promise<ImageBitmap>;
  /** Changes when another picture is to be made. */
  readonly name: string;
  readonly label: string;
  /** Shown in its place when it can't be made. */
  readonly fallback: ReactNode;
  /** Lies over the picture. */
  readonly children?: ReactNode;
  readonly className?: string;
}

/** More makes no difference to the eye and costs memory. */
const MOST_PIXEL_RATIO = 2;

/** A picture that is made on the device, as wide as its place. */
export function Drawing({ make, name, label, fallback, children, className }: DrawingProps) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [state, setState] = useState<"coming" | "there" | "failed">("coming");
  // biome-ignore lint/correctness/useExhaustiveDependencies: `name` says what `make` makes
  useEffect(() => {
    const control = new AbortController();
    const draw = async () => {
      const width = frame.current?.clientWidth ?? 320;
      const ratio = Math.min(devicePixelRatio || 1, MOST_PIXEL_RATIO);
      const picture = await make(Math.round(width * ratio), control.signal);
      if (control.signal.aborted || !canvas.current) return;
      canvas.current.width = picture.width;
      canvas.current.height = picture.height;
      canvas.current.getContext("2d")?.drawImage(picture, 0, 0);
      setState("there");
    };
    draw().catch(() => {
      if (!control.signal.aborted) setState("failed");
    });
    return () => control.abort();
  }, [name]);
  return (
    <div ref={frame} className={cx("relative w-full", className)}>
      {state === "coming" && <Skeleton className="h-24 w-full" />}
      {state === "failed" && fallback}
      <canvas
        ref={canvas}
        role="img"
        aria-label={label}
        className={cx("block h-auto w-full", state !== "there" && "hidden")}
      />
      {state === "there" && children}
    </div>
  );
}
