/** What the city itself has entered on 优秀控制 for one unit, field by field; what it leaves blank is the district's to say. */
export interface ApprovedQuota {
  readonly quota: number | undefined;
  readonly approval: string | undefined;
}

/** By unit, 全市 among them. */
export type ApprovedQuotas = ReadonlyMap<string, ApprovedQuota>;

export const noneApproved: ApprovedQuotas = new Map();

/** What stands in a summary of one year. */
export interface Approvals {
  readonly year: number | undefined;
  readonly quotas: ApprovedQuotas;
}
