import { strict } from "./strict";

/** What Office hands over at once: no more than it was asked for, and here less. */
const slice = 65_536;

// The types count them, Office.js names them.
const succeeded = "succeeded" as unknown as Office.AsyncResultStatus.Succeeded;
const failed = "failed" as unknown as Office.AsyncResultStatus.Failed;

export const fileConstants = {
  FileType: { Compressed: "compressed" as unknown as Office.FileType.Compressed } as typeof Office.FileType,
  AsyncResultStatus: { Succeeded: succeeded, Failed: failed } as typeof Office.AsyncResultStatus,
};

/** The open workbook as a file; a file that is asked for twice without being closed is refused. */
export function fileDocument(bytesNow: () => Uint8Array): Office.Document {
  let open = 0;
  const succeed = <T>(answer: (result: Office.AsyncResult<T>) => void, value: T) => setTimeout(() => answer(strict<Office.AsyncResult<T>>("result", { status: succeeded, value })));
  const getFileAsync = (_type: Office.FileType, _options: Office.GetFileOptions, answer: (result: Office.AsyncResult<Office.File>) => void) => {
    if (open > 0) {
      const error = strict<Office.Error>("error", { code: 5001, message: "too many files" });
      setTimeout(() => answer(strict<Office.AsyncResult<Office.File>>("result", { status: failed, error })));
      return;
    }
    open += 1;
    const bytes = bytesNow();
    const file = strict<Office.File>("file", {
      size: bytes.length,
      sliceCount: Math.ceil(bytes.length / slice),
      getSliceAsync: (index: number, done?: (result: Office.AsyncResult<Office.Slice>) => void) => {
        const data = [...bytes.subarray(index * slice, (index + 1) * slice)];
        if (done) succeed(done, strict<Office.Slice>("slice", { data }));
      },
      closeAsync: () => void (open -= 1),
    });
    succeed(answer, file);
  };
  return strict<Office.Document>("Office.context.document", { getFileAsync: getFileAsync as Office.Document["getFileAsync"] });
}
