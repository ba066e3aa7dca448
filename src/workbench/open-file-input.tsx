import type { RefObject } from "react";

interface OpenFileInputProps {
  readonly input: RefObject<HTMLInputElement>;
  readonly onChosen: (files: readonly File[]) => void;
}

/** The browser's own chooser of files; the header's button opens it. */
export function OpenFileInput({ input, onChosen }: OpenFileInputProps) {
  return (
    <input
      ref={input}
      id="open-file"
      type="file"
      accept=".xlsx"
      hidden
      data-testid="open-file"
      onChange={({ target }) => {
        onChosen([...(target.files ?? [])]);
        // So that the same file can be chosen again.
        target.value = "";
      }}
    />
  );
}
