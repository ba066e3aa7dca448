/** The plain words of a city's year: what the files are made of, and what the calculation beside them begins with. No rule of the measures is in here. */
export const year = 2024;
export const caseGrades = ["优秀", "称职", "基本称职", "不称职"] as const;
export type CaseGrade = (typeof caseGrades)[number];
export type FiledGrade = CaseGrade | "不定等次";

/** A line of 历年等次, or of last year's city file. */
export interface FiledYear {
  readonly year: number;
  readonly grade: FiledGrade;
  /** Yuan. */
  readonly paid?: number;
  readonly paidForYears?: readonly number[];
}

export interface CasePerson {
  readonly name: string;
  /** As it is typed: the city has a wrong one, too. */
  readonly id: string;
  readonly birth: string;
  readonly sex: "男" | "女";
  readonly staffNumber: string;
  readonly area: string;
  readonly arrived: string;
  readonly termBegins: string;
  readonly termEnds: string;
  readonly status: "在岗" | "试用" | "辞职" | "调出";
  readonly leftOn?: string;
  /** Stands in 评分表; who left stands in 花名册 only. */
  readonly scored: boolean;
  readonly takesPart: boolean;
  /** Decimals as typed; "92分" where a clerk wrote so. */
  readonly usual?: string;
  readonly annual?: string;
  readonly assessed?: CaseGrade;
  readonly reason?: string;
  /** 上年度等次 as the district claims it. */
  readonly lastGrade?: FiledGrade;
  readonly filed: readonly FiledYear[];
  readonly leave?: { readonly from: string; readonly to: string };
  readonly remark?: string;
}

/** 参数, as far as a unit may differ. */
export interface CaseCover {
  readonly approvedQuota?: number;
  readonly overCapReason?: string;
  readonly approver?: string;
  readonly approval?: string;
  readonly ownRules?: string;
  readonly ownRulesFrom?: string;
}

/** A number of the law as a district has it instead. */
export interface OwnValue {
  readonly key: "mixedAward" | "excellentAward";
  readonly title: string;
  readonly value: number;
  readonly basis: "明文" | "推定";
}

export interface AddedColumn {
  readonly title: string;
  readonly values: readonly string[];
}

/** What a district filled in, before it becomes a file. */
export interface Filling {
  readonly unit: string;
  readonly people: readonly CasePerson[];
  readonly cover: CaseCover;
  readonly own: readonly OwnValue[];
  readonly added: readonly AddedColumn[];
}

/** A change that somebody made after sealing. */
export interface Alteration {
  readonly id: string;
  readonly field: "usual" | "annual" | "remark";
  readonly value: string;
}

/** A warning or an error that is meant to be there; everything else must be free of findings. */
export interface Seeded {
  readonly rule: string;
  readonly severity: "error" | "warning";
  /** Whom it names; nothing where it is about the sheet. */
  readonly person?: string;
}

/** What a file is, for whoever has to say what becomes of it. */
export type CaseKind =
  | { readonly kind: "district"; readonly filling: Filling; readonly sealedAt?: string; readonly altered?: readonly Alteration[]; readonly seeded: readonly Seeded[] }
  | { readonly kind: "csv"; readonly filling: Filling }
  | { readonly kind: "copy"; readonly of: string }
  | { readonly kind: "broken" | "encrypted" | "empty" | "foreign" };

export type CaseFile = { readonly name: string } & CaseKind;

/** Of last year's city file. */
export interface LastYearLine extends FiledYear {
  readonly unit: string;
  readonly name: string;
  readonly id: string;
}

export interface CityCase {
  readonly units: readonly string[];
  readonly files: readonly CaseFile[];
  readonly lastYear: readonly LastYearLine[];
}
