import type { CaseGrade } from "../city/case";
import type { Fraction } from "./fraction";
import { fraction, fractionOf, isAtLeast, plus, times } from "./fraction";
import type { ExpectedLaw } from "./law";

/** 第二十一条. @returns nothing while one of the two is missing or is no number (decision 18). */
export function compositeOf(usual: string | undefined, annual: string | undefined, law: ExpectedLaw): Fraction | undefined {
  const [one, other] = [fractionOf(usual ?? ""), fractionOf(annual ?? "")];
  return one && other && plus(times(one, fraction(law.usualPercent, 100n)), times(other, fraction(law.annualPercent, 100n)));
}

/** 第二十二条: half-open bands on the exact value (decisions 1 and 2). */
export function gradeOf(composite: Fraction, law: ExpectedLaw): CaseGrade {
  if (isAtLeast(composite, fraction(law.excellentFrom))) return "优秀";
  if (isAtLeast(composite, fraction(law.competentFrom))) return "称职";
  return isAtLeast(composite, fraction(law.basicFrom)) ? "基本称职" : "不称职";
}
