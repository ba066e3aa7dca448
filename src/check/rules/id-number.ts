import { roster } from "../../sheets/roster";
import type { Entry } from "../../sheets/recognise";
import type { Fault } from "../../sheets/values/read";
import { checkDigit } from "../../sheets/values/id-number";
import type { Message } from "../../text";
import { message } from "../../text";
import { personOf } from "../../score/people";
import { shownText, withoutSpaces } from "../../sheets/values/text";
import type { Observation } from "../rule";
import { rule } from "../rule";

/** 公民身份号码: a number cell has lost its last digits for good; otherwise length, date and check digit must fit (GB 11643). */
export const idNumber = rule({
  id: "id-number",
  severity: "error",
  article: "第二十条",
  reads: [],
  fixable: false,
  look: {
    doubtful: ({ report }) => ({ row, entry }) => {
      if (isMine(entry)) report({ ...personOf(row), ...observed(entry) });
    },
  },
});

const isMine = ({ column, read }: Entry): boolean => column.kind === "id" && read.state === "unreadable";

function observed({ read, at }: Entry): Observation {
  const actual = shownText(read.original);
  return { at, says: sentence(read.state === "unreadable" ? read.fault : "idCharacters", actual), actual, expected: "18 位" };
}

/** What else may be wrong with an id is that its characters are not digits. */
const sentences: Partial<Record<Fault, (id: string) => Message>> = {
  errorCell: (actual) => message("check.errorCell", { title: roster.columns.id.title, actual }),
  noStoredValue: () => message("check.noStoredValue", { title: roster.columns.id.title }),
  numericId: () => message("check.idNumeric"),
  oldId: () => message("check.idOld"),
  idLength: (id) => message("check.idLength", { length: id.length }),
  idBirth: (id) => message("check.idBirth", { birth: id.slice(6, 14) }),
  idCheckDigit: (id) => message("check.idCheckDigit", { last: id.slice(-1), due: checkDigit(id) }),
};

const sentence = (fault: Fault, actual: string): Message => sentences[fault]?.(withoutSpaces(actual)) ?? message("check.idCharacters");
