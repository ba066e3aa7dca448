import { useEffect, useState } from "react";

/** A part of the page that takes files itself. */
const takesFiles = (target: EventTarget | null): boolean => target instanceof Element && target.closest("[data-takes-files]") !== null;

/** Files dropped anywhere else on the page. @returns whether files hover over it. The grid must not get them, nor the browser open them. */
export function useFileDrop(dropped: (files: readonly File[]) => void): boolean {
  const [hovering, setHovering] = useState(false);
  useEffect(() => {
    const withFiles = (handle: (transfer: DataTransfer) => void) => (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      if (takesFiles(event.target)) {
        setHovering(false);
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      handle(event.dataTransfer);
    };
    const over = withFiles(() => setHovering(true));
    const leave = withFiles(() => setHovering(false));
    const drop = withFiles(({ files }) => {
      setHovering(false);
      dropped([...files]);
    });
    window.addEventListener("dragover", over, true);
    window.addEventListener("dragleave", leave, true);
    window.addEventListener("drop", drop, true);
    return () => {
      window.removeEventListener("dragover", over, true);
      window.removeEventListener("dragleave", leave, true);
      window.removeEventListener("drop", drop, true);
    };
  }, [dropped]);
  return hovering;
}
