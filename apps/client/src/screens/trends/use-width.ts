import { type RefObject, useLayoutEffect, useState } from "react";

/** How wide an element is, in CSS pixels; follows its changes. `start` stands until it is measured. */
export function useWidth(element: RefObject<HTMLElement | null>, start: number): number {
  const [width, setWidth] = useState(start);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(Math.round(entry.contentRect.width), 200));
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
