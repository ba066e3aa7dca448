import type { FUniver } from "@univerjs/core/facade";
import { IDefinedNamesService } from "@univerjs/preset-sheets-core";
import { shareReplay } from "rxjs";
import { injectorOf } from "./injector";

/** On a slow machine a cell is selected before the box with its name listens; the box is told of it when it comes, or it would stay empty. */
export function nameCellLate(api: FUniver): void {
  const names = injectorOf(api.getActiveWorkbook())?.get(IDefinedNamesService);
  if (!names) return;
  const currentRange$ = names.currentRange$.pipe(shareReplay(1));
  currentRange$.subscribe();
  Object.assign(names, { currentRange$ });
}
