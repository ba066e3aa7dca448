import type { Sentences } from "../sentence";

/** What stands in the workbooks that clerks get, beside what the sheets' definitions say: titles, live counts, messages while typing. */
export const templates = {
  "template.titleContinued": { zh: "{title}（续）", en: "{title} (continued)" },
  "template.unit": { zh: "填报单位：{unit}", en: "Reporting unit: {unit}" },
  "template.filled": { zh: "考核年度：{year}　填报日期：{date}", en: "Year: {year}  Filled in on: {date}" },
  "template.signatures": { zh: "主要负责人：{gap}审核人：{gap}填表人：{gap}联系电话：", en: "Head: {gap}Reviewer: {gap}Filled in by: {gap}Phone:" },
  "template.pageOf": { zh: "第 {page} 页，共 {pages} 页", en: "Page {page} of {pages}" },

  "template.count.people": { zh: "登记 {count} 人", en: "{count} people" },
  "template.count.entries": { zh: "共 {count} 条", en: "{count} entries" },
  "template.count.indicators": { zh: "共 {count} 项", en: "{count} indicators" },
  "template.count.named": { zh: "{name} {count}", en: "{name} {count}" },
  "template.count.roster": { zh: "在册 {inService} 人（{statuses}），已离岗 {left} 人", en: "{inService} in service ({statuses}), {left} left" },
  "template.count.duties": { zh: "涉及 {people} 人；还没有佐证材料编号的 {bare} 条", en: "{people} people; {bare} entries without evidence" },
  "template.count.leave": { zh: "涉及 {people} 人，合计 {days} 天；还没有销假的 {open} 次", en: "{people} people, {days} days; {open} not closed" },
  "template.count.attendance": {
    zh: "涉及 {people} 人；应出勤 {expected} 天，实出勤 {present} 天，请假 {onLeave} 天，擅自离岗 {absent} 天",
    en: "{people} people; {expected} days due, {present} present, {onLeave} on leave, {absent} absent",
  },
  "template.count.funds": { zh: "合计 {sum} 元：{kinds}", en: "{sum} yuan in all: {kinds}" },
  "template.count.meetings": { zh: "{kinds}；参加 {attended} 人次", en: "{kinds}; {attended} attendances" },
  "template.count.scoring": {
    zh: "参加考核 {takePart} 人；评定：{grades}，未评定 {open}（先按分数等次）；优秀占 {share}，名额 {quota} 人（原则上不超过 {cap}%），超出 {over} 人",
    en: "{takePart} take part; assessed: {grades}, not yet {open} (taken by score); excellent {share}, quota {quota} (in principle at most {cap}%), over by {over}",
  },
  "template.count.fullScore": { zh: "平时 {usual} 分，年度 {annual} 分；两类各应合计 {full} 分", en: "Usual {usual}, annual {annual}; each category should come to {full}" },
  "template.count.history": { zh: "涉及 {people} 人；已计奖合计 {paid} 元", en: "{people} people; {paid} yuan awarded" },

  "template.cap.grades": { zh: "等次分布", en: "Grades" },
  "template.cap.people": { zh: "人数", en: "People" },
  "template.cap.base": { zh: "参加评定", en: "Graded" },
  "template.cap.quota": { zh: "优秀名额", en: "Quota" },
  "template.cap.excellent": { zh: "评为优秀", en: "Excellent" },
  "template.cap.over": { zh: "超出名额", en: "Over the quota" },

  "template.type.list": { zh: "请从下拉列表中选择。", en: "Choose from the list." },
  "template.type.openList": { zh: "下拉列表里没有。区县自己的规定另有机关的，可以照填。", en: "Not in the list. An organ that the district's own rules name may be typed." },
  "template.type.points": { zh: "请填 0—{full} 之间的数字，不带“分”字。", en: "A number from 0 to {full}, without a unit." },
  "template.type.date": { zh: "请填日期，如 2024-03-01。", en: "A date, such as 2024-03-01." },
  "template.type.month": { zh: "请填年月，如 2024-03。", en: "A month, such as 2024-03." },
  "template.type.id": { zh: "公民身份号码不对：应为 18 位，末位校验码要相符。请照证件核对，按文本填写。", en: "Not a valid id: 18 characters, and the last must fit the others. Compare it with the card; type it as text." },
  "template.type.phone": { zh: "请填 11 位手机号码，中间不加空格和横线。", en: "A mobile number of 11 digits without spaces or hyphens." },
  "template.type.period": { zh: "请填所属期间：月 2024-03，两月 2024B2，季 2024Q1，半年 2024H1，全年 2024。", en: "A period: 2024-03, 2024B2, 2024Q1, 2024H1 or 2024." },
  "template.type.yuan": { zh: "请填金额，单位是元，只填数字。", en: "An amount in yuan, digits only." },
  "template.type.whole": { zh: "请填整数，只填数字。", en: "A whole number, digits only." },
  "template.type.year": { zh: "请填四位年份，如 2024。", en: "A year of four digits, such as 2024." },

  "template.parameters.title": { zh: "考核参数", en: "Parameters" },
  "template.parameters.note": {
    zh: "白色格填写，黄色格必填；灰色格是办法明文规定，只看不改。性质为“推定”的，本区县细则另有规定时才改，并在上面填“细则文号”。",
    en: "White cells are to be filled in, yellow ones must be; grey ones are stated by the measures. A presumed value is changed only where the district's own details say otherwise, with their number above.",
  },
  "template.parameters.holidays": { zh: "{years} 年的放假、调休已照国务院办公厅通知填好；以后各年接着往下填，一天一行", en: "Days off and worked of {years} are filled in by the notices; go on below for later years, a line a day" },
} as const satisfies Sentences;
