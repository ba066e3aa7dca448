import type { DragEvent } from "react";
import { useState } from "react";
import type { FoundFile } from "./reading/dropped";
import { droppedFiles } from "./reading/dropped";

interface DropZone {
  readonly hovering: boolean;
  readonly zone: { readonly onDragOver: (event: DragEvent) => void; readonly onDragLeave: (event: DragEvent) => void; readonly onDrop: (event: DragEvent) => void };
}

/** Files and folders dropped into a part of the pane; the page around it must leave them alone (`data-takes-files`). */
export function useDropZone(dropped: (found: readonly FoundFile[]) => void, failed: (error: unknown) => void): DropZone {
  const [hovering, setHovering] = useState(false);
  const withFiles = (handle: (event: DragEvent) => void) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    handle(event);
  };
  const zone = {
    onDragOver: withFiles(() => setHovering(true)),
    onDragLeave: withFiles(({ currentTarget, relatedTarget }) => {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setHovering(false);
    }),
    onDrop: withFiles(({ dataTransfer }) => {
      setHovering(false);
      droppedFiles(dataTransfer).then(dropped, failed);
    }),
  };
  return { hovering, zone };
}
