import { code, idNumber } from "./column";
import type { ColumnOptions } from "./column";

type Own = Pick<ColumnOptions, "required" | "hint">;

/** 人员编号, as every sheet of people and payments has it. */
export const staffNumberColumn = (own: Own = { required: "always" }) => code({ title: "人员编号", aliases: ["编号", "工号", "人员编码"], width: 10, ...own });

/** 公民身份号码, as offices head it. */
export const idColumn = (own: Pick<Own, "hint"> = {}) =>
  idNumber({ title: "公民身份号码", aliases: ["身份证号", "身份证号码", "身份证", "公民身份证号码", "证件号码", "居民身份证号码"], required: "always", width: 22, ...own });

/** How an id is typed, where people type it. */
export const idHint = "18 位，按文本填写；最后一位是 X 的用大写";
