import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { a1 } from "../../workbook/cell";
import { peopleOf } from "../people";
import { rule } from "../rule";

/** 人员编号重复: the ledgers find people by it (第十五条). One person on two rows is another finding. */
export const staffNumberTwice = rule({
  id: "staff-number-twice",
  severity: "error",
  article: "第十五条",
  reads: ["roster"],
  fixable: false,
  look: {
    roster: ({ district, report }) => (row) => {
      const number = valueOf(row.values.staffNumber);
      const at = row.cell("staffNumber");
      const [first] = number === undefined ? [] : peopleOf(district).withStaffNumber(number);
      const firstAt = first?.cell("staffNumber");
      if (!at || !first || !firstAt || number === undefined || first === row) return;
      const id = valueOf(row.values.id)?.text;
      if (id !== undefined && id === valueOf(first.values.id)?.text) return;
      report({ at, ...personOf(row), says: message("check.staffNumberTwice", { first: a1(firstAt), name: valueOf(first.values.name) ?? "—" }), actual: number, expected: "" });
    },
  },
});
