import type { ExpectedPerson } from "./people";

export interface ExpectedLists {
  /** 解除报批: 不称职 (decision 22). */
  readonly dismissal: readonly ExpectedPerson[];
  /** 约谈: 基本称职. */
  readonly talk: readonly ExpectedPerson[];
  /** 表彰: two years 优秀 whose award falls due now, is pending or waits for a word. */
  readonly commendation: readonly ExpectedPerson[];
  /** 不定等次. */
  readonly ungraded: readonly ExpectedPerson[];
  /** 奖励资金: everyone with an amount, and whoever has to be asked about. */
  readonly awards: readonly ExpectedPerson[];
}

export const listsOf = (people: readonly ExpectedPerson[]): ExpectedLists => ({
  dismissal: people.filter(({ standing }) => standing === "不称职"),
  talk: people.filter(({ standing }) => standing === "基本称职"),
  commendation: people.filter(({ award }) => award.ground === "连续两年优秀" && award.status !== "used"),
  ungraded: people.filter(({ takesPart }) => !takesPart),
  awards: people.filter(({ award }) => award.amount > 0 || award.status === "ask"),
});
