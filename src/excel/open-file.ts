/** As much as Office hands over at once. */
const sliceSize = 4 * 1024 ** 2;

/** The open workbook as the file that a save would write. */
export async function openFile(): Promise<Uint8Array> {
  const file = await answered<Office.File>((answer) => Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, answer));
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await answered<Office.Slice>((answer) => file.getSliceAsync(index, answer));
      const part = new Uint8Array(slice.data as ArrayLike<number>);
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  } finally {
    // Office lends two files at a time.
    file.closeAsync();
  }
}

/** Office's older half answers by calling back. */
const answered = <T>(ask: (answer: (result: Office.AsyncResult<T>) => void) => void): Promise<T> =>
  new Promise((resolve, reject) => {
    ask((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(Object.assign(new Error(result.error.message), { code: String(result.error.code) }));
    });
  });
