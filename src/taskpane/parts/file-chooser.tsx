import type { ReactElement } from "react";
import { useCallback, useRef } from "react";

interface Wanted {
  /** Endings, as `accept` of a file input takes them. */
  readonly accept?: string;
  readonly multiple?: boolean;
  /** A folder with all that lies in it, instead of files. */
  readonly folder?: boolean;
  readonly testId: string;
  readonly id?: string;
}

interface FileChooser {
  /** Opens it; stays the same function. */
  readonly choose: () => void;
  /** Has to stand somewhere on the page; it is not seen. */
  readonly element: ReactElement;
}

/** The browser's own chooser of files, behind a button of ours. */
export function useFileChooser({ accept, multiple = false, folder = false, testId, id }: Wanted, onChosen: (files: readonly File[]) => void): FileChooser {
  const input = useRef<HTMLInputElement>(null);
  const choose = useCallback(() => input.current?.click(), []);
  const element = (
    <input
      ref={input}
      id={id}
      type="file"
      accept={accept}
      multiple={multiple || folder}
      hidden
      data-testid={testId}
      {...(folder && { webkitdirectory: "" })}
      onChange={({ target }) => {
        const files = [...(target.files ?? [])];
        // So that the same files can be chosen again; what the browser has listed goes with it.
        target.value = "";
        onChosen(files);
      }}
    />
  );
  return { choose, element };
}
