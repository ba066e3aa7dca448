import type { Sentences } from "../sentence";

/** Why a value of 参数 is not taken into a district's law, and what the check says of that law and of the holiday table. */
export const law = {
  "law.errorCell": { zh: "“{title}”显示为错误值 {actual}", en: "{title} shows the error {actual}" },
  "law.noStoredValue": { zh: "“{title}”是公式，但文件里没有存结果", en: "{title} is a formula with no stored result" },
  "law.notANumber": { zh: "“{title}”的值“{actual}”无法识别为数字（单位：{unit}）", en: "“{actual}” for {title} is no number (unit: {unit})" },
  "law.notWhole": { zh: "“{title}”的值“{actual}”应为整数", en: "“{actual}” for {title} must be a whole number" },
  "law.percentUnclear": { zh: "“{title}”的值“{actual}”分不清是 {actual}% 还是 {times}%，请连同百分号填写", en: "“{actual}” for {title} may mean {actual}% or {times}%; enter it with its percent sign" },
  "law.notADayOfYear": { zh: "“{title}”的值“{actual}”无法识别为月、日，请填如 03-01", en: "“{actual}” for {title} is no day of the year; enter it like 03-01" },
  "law.noSuchDay": { zh: "“{title}”的值“{actual}”不是每年都有的日子", en: "“{actual}” for {title} is a day that not every year has" },
  "law.notAName": { zh: "“{title}”的值“{actual}”应为文字", en: "“{actual}” for {title} must be text" },
  "law.nameTwice": { zh: "“{title}”里“{name}”写了两次", en: "{title} names {name} twice" },
  "law.lineTwice": { zh: "“{title}”有两行，值不同（{one}、{other}），请只留一行", en: "{title} stands on two lines with different values ({one}, {other}); keep one" },
  "law.fixed": { zh: "“{title}”是程序按办法写定的，只能是 {standing}", en: "{title} is part of the program and can only be {standing}" },
  "law.negative": { zh: "“{title}”为 {value}，不能小于 0", en: "{title} is {value}; it cannot be less than 0" },
  "law.zero": { zh: "“{title}”不能是 0", en: "{title} cannot be 0" },
  "law.tooLarge": { zh: "“{title}”为 {value}，不能超过 {most}", en: "{title} is {value}; it cannot be more than {most}" },
  "law.weights": { zh: "“{usual}”与“{annual}”相加应为 100%，现为 {sum}%", en: "{usual} and {annual} must make 100%; they make {sum}%" },
  "law.places": { zh: "按这些占比和小数位数，综合得分会有 {places} 位小数，表格最多能准确存放 {most} 位", en: "With these weights and places a composite would have {places} decimals; a cell holds {most} exactly" },
  "law.notBelow": { zh: "“{lower}”（{low}）应低于“{upper}”（{high}）", en: "{lower} ({low}) must be below {upper} ({high})" },
  "law.aboveOther": { zh: "“{lower}”（{low}）不能超过“{upper}”（{high}）", en: "{lower} ({low}) cannot be more than {upper} ({high})" },

  "law.refused": { zh: "{why}；没有采用，仍按 {standing} 计算。请改正，或改回原值", en: "{why}. It was not taken; {standing} still counts. Correct it, or put the old value back" },
  "law.statedReplaced": {
    zh: "“{title}”是办法明文规定的 {standing}（{article}），表中改为 {value}。区县细则只能补充办法没有规定的，请核实并说明依据",
    en: "The measures state {standing} for {title} ({article}); the sheet has {value}. A district's details fill gaps only: confirm it and say on what ground",
  },
  "law.statedRenamed": { zh: "“{title}”在办法里是“{standing}”（{article}），表中改为“{value}”。机构改名的，请说明依据", en: "The measures call {title} {standing} ({article}); the sheet has {value}. If the organ was renamed, say on what ground" },
  "law.withoutRules": { zh: "改了 {count} 个参数（{titles}），没有填写细则文号。本区县另订细则的填文号；没有另订的请改回原值", en: "{count} parameters were changed ({titles}) without 细则文号. Give the number of your own details, or put the values back" },
  "law.notInForce": { zh: "细则自 {from} 起施行，晚于考核基准日 {baseDate}，却改了 {count} 个参数（{titles}），请核实本年度是否适用", en: "The details are in force from {from}, after the base date {baseDate}, yet {count} parameters were changed ({titles}); confirm that they apply this year" },
  "law.unitNotNamed": { zh: "第二十四条没有提到{unit}可以另订细则，请示{organ}", en: "第二十四条 does not name {unit} among those that may issue details: ask {organ}" },
  "law.lineUnknown": { zh: "这一行的参数“{title}”无法识别，没有采用。请改回模板里的名称；自己加的说明请不要填条款和性质", en: "The parameter {title} of this line is not known and was not taken. Put the template's name back; a line of your own has no article" },
  "law.linesMissing": { zh: "参数表缺少这些行，或值是空白，按办法和推定的数计算：{titles}", en: "These lines of 参数 are missing or blank; the standing values count: {titles}" },

  "law.holidayNoDay": { zh: "节假日表的日期“{actual}”无法识别，这一天没有计入", en: "“{actual}” in the holiday table is no day; it is not counted" },
  "law.holidayNoArrangement": { zh: "节假日表 {day} 的安排“{actual}”应为“放假”或“上班”，这一天没有计入", en: "The arrangement “{actual}” of {day} must be 放假 or 上班; the day is not counted" },
  "law.holidayBothWays": { zh: "节假日表里 {day} 既写了放假又写了上班，这一天按平常星期计算，请删去一行", en: "{day} is both 放假 and 上班 in the holiday table; it counts by the plain week. Delete one line" },
  "law.holidaysDiffer": { zh: "节假日表的 {year} 年与{notice}有 {count} 处不同，如{first}。按表中的计算，请核实", en: "{year} in the holiday table differs from {notice} in {count} places, such as: {first}. The table counts; confirm it" },
  "law.holidayLacks": { zh: "缺 {day}（{kind}）", en: "{day} ({kind}) is missing" },
  "law.holidayAdds": { zh: "多 {day}（{kind}）", en: "{day} ({kind}) is added" },

  "why.replaced": { zh: "“{title}”按{source}为 {value}（原为 {standing}）", en: "{title} is {value} by {source} (otherwise {standing})" },
} as const satisfies Sentences;
