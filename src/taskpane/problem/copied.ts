/** Puts text on the clipboard. @returns whether it is there: a page that is not served securely has no clipboard, and a program around the page may let nobody near. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
