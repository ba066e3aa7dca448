import { monthWritten } from "../../sheets/values/month";
import { valueOf } from "../../sheets/values/read";
import { personOf } from "../../score/people";
import { message } from "../../text";
import { rule } from "../rule";

/** 号码与性别、出生年月不符: an id says both (GB 11643), and which of the two is wrong only the document tells. */
export const idDisagrees = rule({
  id: "id-disagrees",
  severity: "error",
  article: "第十五条",
  reads: ["roster"],
  fixable: false,
  look: {
    roster: ({ report }) => (row) => {
      const id = valueOf(row.values.id);
      if (!id) return;
      const sex = valueOf(row.values.sex);
      const sexAt = row.cell("sex");
      if (sexAt && sex && sex !== id.sex) report({ at: sexAt, ...personOf(row), says: message("check.idSexDiffers", { actual: sex, expected: id.sex }), actual: sex, expected: id.sex });
      const birth = valueOf(row.values.birth);
      const birthAt = row.cell("birth");
      const [actual, expected] = [birth && monthWritten(birth), monthWritten(id.birth)];
      if (birthAt && actual !== undefined && actual !== expected) report({ at: birthAt, ...personOf(row), says: message("check.idBirthDiffers", { actual, expected }), actual, expected });
    },
  },
});
