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
    const absent = absentOrgans(typed.split(/[、,，;；\s]+/).map((name) => underLaw(name, law)), law);
    if (absent.value.length > 0) report({ at, says: message("check.organsAbsent", { organs: absent.value.join("、") }), actual: typed, expected: absent.value.join("、"), because: absent.steps });
  },
});

/** Organs as the measures call them: since the reform 市场监管 has the duties of 工商. */
function underLaw(name: string, law: Law): string {
  const organs = [law.marketOrgan, law.civilOrgan, law.townshipOrgan, law.streetOrgan].map(({ value }) => value);
  if (name.includes("市场监管")) return law.marketOrgan.value;
  return organs.find((organ) => name.includes(organ)) ?? name;
}
