import { rosterEmpty } from "../../../src/check/rules/roster-empty";
import { tests } from "../rule-tester";
import { leaveSheet, rosterSheet } from "../sheet-text";

const leave = leaveSheet`姓名 起         止
                         甲   2024-03-01 2024-03-02`;

tests(rosterEmpty, {
  valid: [
    [rosterSheet`姓名 公民身份号码 性别
                 甲   _            男`, leave],
    // Nobody anywhere: nothing to look up.
    [rosterSheet`姓名 公民身份号码 性别`, leaveSheet`姓名 起 止`],
  ],
  invalid: [{ sheet: [rosterSheet`姓名 公民身份号码 性别`, leave], at: "A2", on: "花名册", says: "还没有填写人员" }],
});
