import type { MessageKey } from "../text";

type Rest<Prefix extends string> = MessageKey extends infer Key ? (Key extends `${Prefix}${infer End}` ? End : never) : never;

/** What a clerk is told of an error code: the reason, as it stands within a sentence; and what to do, or the sentence that says it all. */
export type Said = { readonly because: Rest<"host.because."> } & ({ readonly action: Rest<"host.action."> } | { readonly whole: "host.notFound" | "host.accessDenied" | "host.cellBeingEdited" | "host.filterInTheWay" | "host.tooLarge" });

/** Those of Office's own code, and those that it passes on from Excel on the web, which @types/office-js does not list for Excel. */
type OtherCode =
  | "ActivityLimitReached"
  | "ApiNotAvailable"
  | "CannotRegisterEvent"
  | "ConnectionFailure"
  | "GatewayTimeout"
  | "InvalidObjectPath"
  | "InvalidRequestContext"
  | "PropertyNotLoaded"
  | "RequestPayloadSizeLimitExceeded"
  | "RunMustReturnPromise"
  | "ServiceNotAvailable"
  | "Timeout"
  | "Unauthenticated"
  | "ValueNotLoaded";

const tooLarge: Said = { because: "tooLarge", whole: "host.tooLarge" };
const tooOld: Said = { because: "noSuchFunction", action: "upgrade" };
const ourFault: Said = { because: "programFault", action: "tellMaintainer" };
const offline: Said = { because: "offline", action: "checkNetwork" };

/** One reason and one action for each code of Excel; the compiler asks for every one. Its texts are not for people, and change. */
export const saidOf: Readonly<Record<`${Excel.ErrorCodes}` | OtherCode, Said>> = {
  AccessDenied: { because: "accessDenied", whole: "host.accessDenied" },
  ActivityLimitReached: { because: "busy", action: "wait" },
  ApiNotAvailable: tooOld,
  ApiNotFound: tooOld,
  CannotRegisterEvent: { because: "busy", action: "wait" },
  Conflict: { because: "conflict", action: "waitForOthers" },
  ConnectionFailure: offline,
  DirtySupportingFormula: { because: "notCalculated", action: "letCalculate" },
  EmptyChartSeries: { because: "chart", action: "checkChart" },
  FilteredRangeConflict: { because: "filter", whole: "host.filterInTheWay" },
  FormulaLengthExceedsLimit: { because: "longFormula", action: "shortenFormula" },
  GatewayTimeout: offline,
  GeneralException: { because: "generalException", action: "reopen" },
  InactiveWorkbook: { because: "inactive", action: "bringForward" },
  InsertDeleteConflict: { because: "cannotInsert", action: "checkAgain" },
  InvalidArgument: { because: "invalidArgument", action: "reopen" },
  InvalidBinding: { because: "itemNotFound", action: "checkAgain" },
  InvalidObjectPath: ourFault,
  InvalidOperation: { because: "notNow", action: "closeDialogs" },
  InvalidOperationInCellEditMode: { because: "cellBeingEdited", whole: "host.cellBeingEdited" },
  InvalidReference: { because: "itemNotFound", action: "checkAgain" },
  InvalidRequestContext: ourFault,
  InvalidSelection: { because: "selection", action: "selectCell" },
  ItemAlreadyExists: { because: "itemAlreadyExists", action: "rename" },
  ItemNotFound: { because: "itemNotFound", whole: "host.notFound" },
  MergedRangeConflict: { because: "merged", action: "unmerge" },
  NonBlankCellOffSheet: { because: "offSheet", action: "clearEnd" },
  NotImplemented: tooOld,
  OpenWorkbookLinksBlocked: { because: "links", action: "checkLinks" },
  OperationCellsExceedLimit: tooLarge,
  PivotTableRangeConflict: { because: "pivot", action: "movePivot" },
  PowerQueryRefreshResourceChallenge: { because: "query", action: "signInToQuery" },
  PropertyNotLoaded: ourFault,
  RangeExceedsLimit: tooLarge,
  RangeImageExceedsLimit: tooLarge,
  RefreshWorkbookLinksBlocked: { because: "links", action: "checkLinks" },
  RequestAborted: { because: "aborted", action: "again" },
  RequestPayloadSizeLimitExceeded: tooLarge,
  ResponsePayloadSizeLimitExceeded: tooLarge,
  RunMustReturnPromise: ourFault,
  ServiceNotAvailable: offline,
  Timeout: { because: "busy", action: "wait" },
  Unauthenticated: { because: "notSignedIn", action: "signIn" },
  UnsupportedFeature: tooOld,
  UnsupportedFillType: tooOld,
  UnsupportedOperation: tooOld,
  UnsupportedSheet: { because: "sheetKind", action: "ordinarySheet" },
  ValueNotLoaded: ourFault,
};
