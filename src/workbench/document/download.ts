const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a file to the browser, which puts it with the downloads and never over another of the same name. */
export function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: workbookType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
