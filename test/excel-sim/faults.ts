import { officeError } from "./office-error";

interface Fault {
  readonly sync: number;
  readonly code: string;
  /** Operations of that sync which are still carried out: Excel stops at the first that fails, and what came before it stays. */
  readonly after: number;
}

/** What has been arranged to go wrong, counted in syncs from when it was arranged. */
export interface Faults {
  readonly failSync: (n: number, code: string, options?: { readonly after?: number }) => void;
  readonly beforeSync: (n: number, happens: () => void) => void;
  readonly syncs: () => number;
  /** Counts one sync and carries it out, as far as it gets. */
  readonly carryOut: (operations: readonly (() => void)[]) => void;
}

export function faultsOnPurpose(): Faults {
  const faults: Fault[] = [];
  const events: { readonly sync: number; readonly happens: () => void }[] = [];
  let syncs = 0;
  return {
    failSync: (n, code, { after = 0 } = {}) => void faults.push({ sync: syncs + n, code, after }),
    beforeSync: (n, happens) => void events.push({ sync: syncs + n, happens }),
    syncs: () => syncs,
    carryOut: (operations) => {
      syncs += 1;
      for (const { happens } of events.filter(({ sync }) => sync === syncs)) happens();
      const fault = faults.find(({ sync }) => sync === syncs);
      for (const operation of fault ? operations.slice(0, fault.after) : operations) operation();
      if (fault) throw officeError(fault.code, "made to fail");
    },
  };
}
