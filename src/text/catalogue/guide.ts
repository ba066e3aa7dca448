import type { Sentences } from "../sentence";

/** 填表说明: what a clerk reads who has nothing but the workbook. Numbers of the measures come from the law, lists of columns from the sheets. */
export const guide = {
  "guide.title.roster": { zh: "党建专干花名册　填表说明", en: "Roster: how to fill it in" },
  "guide.title.ledger": { zh: "党建专干台账　填表说明", en: "Ledgers: how to fill them in" },
  "guide.title.scoring": { zh: "党建专干年度考核评分表　填表说明", en: "Scoring: how to fill it in" },
  "guide.title.district": { zh: "党建专干考核工作簿　填表说明", en: "District workbook: how to fill it in" },

  "guide.part.start": { zh: "开始", en: "To begin with" },
  "guide.part.sheets": { zh: "各表怎样填", en: "Sheet by sheet" },
  "guide.part.paste": { zh: "从别的表粘贴", en: "Pasting" },
  "guide.part.send": { zh: "打印和报送", en: "Printing and sending" },

  "guide.cover": { zh: "先填“参数”表上部的白色格，其中{titles}必填。各表第二行的填报单位、考核年度、填报日期由此带出，不用再填。", en: "Fill in the white cells at the top of 参数 first; {titles} must be filled in. The second line of each sheet takes unit, year and date from there." },
  "guide.colours": { zh: "表头深蓝的列必填（有的只在一定情形下必填），浅蓝的列有则填、无则空；灰色的列自动算出，不要填、不要改。", en: "Dark blue headers: required (some in certain cases only). Light blue: fill in what there is. Grey: worked out by the sheet, not to be touched." },
  "guide.marks": { zh: "填了一行，必填的格还空着会变黄；号码不对、数字超出范围、日期不是日期的会变红。改到没有黄格红格为止。", en: "In a row that has been begun, required blanks turn yellow; wrong numbers, scores out of range and dates that are none turn red." },
  "guide.lists": { zh: "点格子出现箭头的，从列表里选；日期写成 2024-03-01，年月写成 2024-03。", en: "Where an arrow appears, choose from the list. Dates as 2024-03-01, months as 2024-03." },

  "guide.sheet.roster": { zh: "一人一行，只登记{organ}招聘的专干。人离岗后不要删行，把“在岗状态”改过来，填离岗日期。", en: "A row a person, only staff recruited by {organ}. Who leaves stays in the list: change 在岗状态 and give the day." },
  "guide.sheet.duties": { zh: "一件事一行。“所属期间”按这件事该多久做一次来填：每月的填 2024-03，每季的填 2024Q1，半年的填 2024H1，全年的填 2024。不写群众姓名和病情。", en: "A row an entry. The period goes by how often it is due: 2024-03, 2024Q1, 2024H1 or 2024. No names or illnesses of the public." },
  "guide.sheet.leave": { zh: "请一次假填一行，起止两天都算在内；回岗后当天补填销假日期。只选类别，不写病情。", en: "A row a spell of leave, first and last day included; add the day of return. Only the kind, never an illness." },
  "guide.sheet.attendance": { zh: "一人一月一行，单位是天。", en: "A row a person and month, in days." },
  "guide.sheet.funds": {
    zh: "一笔支出一行，金额单位是元，不是万元。发给个人的（{personal}）要填人员类别、人员编号；“{project}”要填齐方案、审核、审批、同意、支出、说明的日期和 {signatures} 个签字（√）。",
    en: "A row a payment, in yuan. Payments to a person ({personal}) need kind and number of staff; {project} needs all its dates and {signatures} signatures.",
  },
  "guide.sheet.meetings": { zh: "一次会议、督导或培训一行。两个月一次的例会，“所属期间”填 2024B1（1、2 月）到 2024B6（11、12 月）。", en: "A row an event. Two-monthly meetings take the periods 2024B1 (January, February) to 2024B6." },
  "guide.sheet.scoring": { zh: "一人一行。平时成绩、年度成绩都按百分制（满分 {full}），最多 {places} 位小数，只填数字。不参加考核的人选“否”，选不定等次原因，不填成绩。", en: "A row a person. Both scores are out of {full}, with at most {places} decimals. Who is not appraised: 否 and the reason, no scores." },
  "guide.assessed": { zh: "“评定等次”由区县集体研究后填，不得高于分数等次；调低的要写调整理由。优秀人数原则上不超过参加评定人数的 {cap}%，超出的格会变橙色，须在“参数”表填超比例说明和批准文号。", en: "评定等次 is decided by the district and never above 分数等次; say why it is lower. In principle at most {cap}% are 优秀; beyond that the cells turn orange and 参数 needs the reason and the approval." },
  "guide.sheet.indicators": { zh: "照市里下发的考核指标填，分平时、年度两类，每类满分合计 {full} 分。没有下发的空着。", en: "The city's indicators in two categories, {full} points each. Leave it blank where there are none." },
  "guide.sheet.history": { zh: "以前年度的评定等次，一人一年一行，计算奖励以此为准。已经发过奖励的，填已计奖金额和计奖所用年度（如 2023、2024）。", en: "Grades of earlier years, a row a person and year; awards rest on it. For awards paid, give the amount and the years used." },

  "guide.required": { zh: "必填：{titles}。", en: "Required: {titles}." },
  "guide.requiredWhen": { zh: "“{field}”是{choices}的，还要填：{titles}。", en: "Where {field} is {choices}, also: {titles}." },
  "guide.requiredUnless": { zh: "“{field}”不是{choices}的，还要填：{titles}。", en: "Where {field} is not {choices}, also: {titles}." },
  "guide.grey": { zh: "灰色列：{columns}。", en: "Grey columns: {columns}." },
  "guide.grey.probationEnds": { zh: "试用期满日＝到岗日期后 {months} 个月", en: "end of probation = {months} months after arrival" },
  "guide.grey.conclusion": { zh: "试用结论由资格复核、考试成绩（{pass} 分及格）和测评票数（优秀、良好合计不少于有效票的 {votes}%）得出", en: "conclusion from review, exam (pass mark {pass}) and votes (at least {votes}% good or better)" },
  "guide.grey.days": { zh: "天数＝从起到止的日历天数，头尾都算", en: "days = calendar days, both ends counted" },
  "guide.grey.tierDue": { zh: "应批层级：{leader} 天以内{leaderOrgan}，{committee} 天以内{committeeOrgan}，{district} 个月以内{districtOrgan}，再长{cityOrgan}", en: "tier due: up to {leader} days {leaderOrgan}, {committee} days {committeeOrgan}, {district} month {districtOrgan}, beyond that {cityOrgan}" },
  "guide.grey.composite": { zh: "综合得分＝平时成绩×{usual}%＋年度成绩×{annual}%，不四舍五入", en: "composite = usual × {usual}% + annual × {annual}%, not rounded" },
  "guide.grey.grade": { zh: "分数等次：{bands}", en: "grade by score: {bands}" },
  "guide.band": { zh: "{from} 分起{grade}", en: "{grade} from {from}" },
  "guide.bandRest": { zh: "其余{grade}", en: "else {grade}" },
  "guide.grey.rank": { zh: "排名按综合得分，同分同名次", en: "rank by composite, equal scores share one" },
  "guide.grey.written": { zh: "{titles}由“专干考核助手”核算时写入，没有装助手的空着", en: "{titles} are written by the add-in; without it they stay blank" },

  "guide.paste.values": { zh: "复制后用“选择性粘贴—数值”（WPS 为“粘贴为数值”）；直接粘贴会冲掉下拉列表和格式。", en: "Paste values only; a plain paste wipes out lists and formats." },
  "guide.paste.ids": { zh: "身份证号、手机号、人员编号、所属期间是文本格式，直接输入即可。身份证号若已显示成 6.2E+17 的样子，末几位已经丢失，改格式找不回来，要照证件重填。", en: "Ids, phones, codes and periods are text. An id shown as 6.2E+17 has lost its last digits for good: type it again from the card." },
  "guide.paste.idsHere": { zh: "人员编号、所属期间等是文本格式，直接输入即可。", en: "Codes and periods are text: just type them." },
  "guide.paste.rows": { zh: "行不够时，紧接最后一行往下填。不要合并单元格，不要改表头文字，不要在数据下面写合计、签名；用不着的列空着，不要删。", en: "Go on under the last row. No merged cells, no changed headers, nothing under the data; leave columns blank rather than delete them." },
  "guide.print": { zh: "打印用 A4 横向，已经设好：每页都有表头，页脚有签字栏，列多的表分几页并每页带姓名。打印后签字、盖章。", en: "Prints on A4 landscape with headers and signature lines on each page. Sign and seal the print." },
  "guide.check": { zh: "装有“专干考核助手”的，先点“校验”，改完再点“核算”；没有装的，表里的公式照样算。", en: "With the add-in, check first, then score. Without it the formulas work all the same." },
  "guide.checkOnly": { zh: "装有“专干考核助手”的，报送前点“校验”，把查出的问题改完。", en: "With the add-in, run the check before sending and mend what it finds." },
  "guide.send": { zh: "保存为 .xlsx 文件，文件名写单位和年度（如“西固区2024年度.xlsx”），报送文件本身，不要截图、不要转成 PDF 或 .et。", en: "Send the .xlsx file itself, named by unit and year; no pictures, no PDF, no .et." },
  "guide.care": { zh: "表里有身份证号、手机号等个人信息，只用单位规定的内网邮箱或 U 盘报送，不发微信、QQ。", en: "It holds personal data: send it only by the office's own mail or stick, never by messenger." },
} as const satisfies Sentences;
