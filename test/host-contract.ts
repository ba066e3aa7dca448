import type { ContractWorkbook, OpenedHost } from "../src/taskpane/self-test/host-contract";
import { hostContract as contract } from "../src/taskpane/self-test/host-contract";

export type { ContractSheet, ContractWorkbook, OpenedHost } from "../src/taskpane/self-test/host-contract";

/** The contract under jest. It stands with the self-test page, which runs the same cases inside real Excel. */
export const hostContract = (title: string, open: (workbook: ContractWorkbook) => Promise<OpenedHost>): void =>
  contract({ describe, it, itByHand: it, beforeEach, afterEach, expect }, title, open);
