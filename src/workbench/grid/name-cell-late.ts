import type { Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { IDefinedNamesService } from "@univerjs/preset-sheets-core";
import { shareReplay } from "rxjs";

/** On a slow machine a cell is selected before the box with its name listens; the box is told of it when it comes, or it would stay empty. */
export function nameCellLate(api: FUniver): void {
  const injector: Injector | undefined = api.getActiveWorkbook()?.getSheets()[0]?.getInject();
  const names = injector?.get(IDefinedNamesService);
  if (!names) return;
  const currentRange$ = names.currentRange$.pipe(shareReplay(1));
  currentRange$.subscribe();
  Object.assign(names, { currentRange$ });
}
