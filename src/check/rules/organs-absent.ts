import type { Law } from "../../measures/parameters";
import { absentOrgans } from "../../measures/organs";
import { valueOf } from "../../sheets/values/read";
import { message } from "../../text";
import { rule } from "../rule";

/** 参与考核单位不全 (第二十条, decision 30). */
export const organsAbsent = rule({
  id: "organs-absent",
  severity: "warning",
  article: "第二十条",
  reads: ["parameters"],
  fixable: false,
  look({ settings, law, report }) {
    const typed = valueOf(settings.organs.read);
    const at = settings.organs.cell;
    if (!at || typed === undefined) return;
    const absent = absentOrgans(namedIn(typed, law), law);
    if (absent.value.length > 0) report({ at, says: message("check.organsAbsent", { organs: absent.value }), actual: typed, expected: absent.value.join("、"), because: absent.steps });
  },
});

/** Organs of the measures that the line names, however it parts them (乡镇（街道）, 工商/民政): since the reform 市场监管 has the duties of 工商. */
function namedIn(typed: string, law: Law): readonly string[] {
  const organs = [law.marketOrgan, law.civilOrgan, law.townshipOrgan, law.streetOrgan].map(({ value }) => value);
  return [...organs.filter((organ) => typed.includes(organ)), ...(typed.includes("市场监管") ? [law.marketOrgan.value] : [])];
}
