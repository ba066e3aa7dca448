import { halfWidth, withoutSpaces } from "../values/text";

/** A header as it is compared: without spaces, stars, colons, line breaks or full-width forms. @example plainHeader("身 份 证 号＊：") // "身份证号" */
export function plainHeader(text: string): string {
  const plain = withoutSpaces(halfWidth(text));
  return /[*:★☆※]/.test(plain) ? plain.replace(/[*:★☆※]/g, "") : plain;
}

/** What stands in brackets and changes nothing. 万元 and 40% are not among it: under them a number means something else. */
const harmless = /^(?:单位)?(?:元|人民币元|分|百分制|天|日|个?月|年|年月日?|人|名|个|次|票|张|份|公历|必填|选填|可不填|自动计算|打?√|[如例].*|格式.*|18位|11位)$/;

/** The ways to read a header: as it stands, then without a unit or a hint behind it. @example formsOf("年度成绩（分）") // ["年度成绩(分)", "年度成绩"] */
export function formsOf(text: string): readonly string[] {
  const plain = plainHeader(text);
  if (!/[([【/,]/.test(plain)) return [plain];
  const bare = plain.replace(/[([【]([^()[\]【】]*)[)\]】]/g, (whole, inside: string) => (harmless.test(inside) ? "" : whole)).replace(/[/,]([元分天人])$/, "");
  return bare === plain || bare === "" ? [plain] : [plain, bare];
}

/** A cell that says only in what the column is counted. @example isUnit("（元）") // true */
export const isUnit = (text: string): boolean => /^[([【]?.*[)\]】]?$/.test(plainHeader(text)) && harmless.test(plainHeader(text).replace(/^[([【]|[)\]】]$/g, ""));
