import sampleUrl from "../../templates/samples/district.xlsx";
import { fileBytes } from "../taskpane/shipped/file-bytes";
import type { Source } from "./use-book";

/** Invented people of an invented district, so that the page can be tried at once. */
export const sample: Source = { name: "示例区县.xlsx", bytes: () => fileBytes(sampleUrl) };
