/** A file with the folder that it came from, where the browser says so. */
export interface FoundFile {
  readonly path: string;
  readonly file: File;
}

/** What Excel itself lays beside an open workbook, and what systems hide, is no submission. */
const isWorkbook = (name: string): boolean => /\.(xlsx|csv|xls|et|xlsm)$/i.test(name) && !/^(~\$|\.)/.test(name);

/** Files of a chooser; of a chosen folder, its workbooks. */
export const chosenFiles = (files: readonly File[]): readonly FoundFile[] =>
  files.flatMap((file) => (file.webkitRelativePath === "" ? [{ path: file.name, file }] : isWorkbook(file.name) ? [{ path: file.webkitRelativePath, file }] : []));

/** Everything that was dropped, folders gone through. Has to be called while the event runs. */
export function droppedFiles(transfer: DataTransfer): Promise<readonly FoundFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const plain = [...transfer.files].map((file) => ({ path: file.name, file }));
  return entries.some(({ isDirectory }) => isDirectory) ? Promise.all(entries.map((entry) => within(entry, true))).then((found) => found.flat()) : Promise.resolve(plain);
}

async function within(entry: FileSystemEntry, asked: boolean): Promise<readonly FoundFile[]> {
  if (isFile(entry)) {
    if (!asked && !isWorkbook(entry.name)) return [];
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//, ""), file }];
  }
  if (!isFolder(entry)) return [];
  const found = await Promise.all((await entriesOf(entry.createReader())).map((each) => within(each, false)));
  return found.flat();
}

/** A reader gives out some at a time, and nothing once it has given all. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
  return some.length === 0 ? [] : [...some, ...(await entriesOf(reader))];
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
