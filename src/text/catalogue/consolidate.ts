import type { Sentences } from "../sentence";

/** The city's desk: what came in, what counts, and what shows only when all files lie side by side. */
export const consolidate = {
  "city.title": { zh: "汇总", en: "Consolidation" },

  "city.keptIn": { zh: "由市里确定在{unit}计算，这里不计", en: "The city counts them in {unit}, not here" },
  "city.movedTo": { zh: "花名册已写明调出，按考核基准日在{unit}计算，这里不计", en: "Marked as moved in 花名册; on the base date they belong to {unit}" },

  "city.unexpected": {
    zh: "读这个文件时程序自己出了错（{detail}），这个文件没有计入，其余文件不受影响。请把这句话和文件的来历告诉维护人员；急用时可请对方用模板重新填报。",
    en: "The program itself broke while reading this file ({detail}). The file is not counted; all others go on. Tell whoever maintains this program; if it cannot wait, ask for the file to be filled into the template.",
  },
  "city.setAside": { zh: "已由经办人放在一边，不计入。需要时可以恢复", en: "Set aside by the clerk; it can be taken back" },
  "city.sameBytes": { zh: "与“{other}”内容完全一样，只计一份", en: "The very same as {other}; counted once" },
  "city.sameContent": { zh: "与“{other}”封存的是同一份内容，只计一份", en: "Sealed with the same content as {other}; counted once" },
  "city.otherYear": { zh: "是 {year} 年度的，这次汇总的是 {of} 年度，不计入。请核对是不是发错了文件", en: "Of {year}, while this is the consolidation of {of}: not counted. Is it the wrong file?" },
  "city.noUnit": { zh: "看不出是哪个单位报来的：参数表和表头没有写填报单位，文件名里也没有（或写了不止一个）。请在汇总里指明单位，或请对方填好后重报", en: "It does not say which unit it is from: neither 参数, nor a heading, nor the file's name (or it names several). Say which, or ask for it to be filled in" },
  "city.replaced": { zh: "{unit}后来又报了“{by}”（封存于 {at}），以后报的为准。需要时可以改选这一份", en: "{unit} sent {by} later (sealed {at}), which counts. This one can be chosen instead" },
  "city.replacedByChoice": { zh: "经办人已选定“{by}”为准。需要时可以改选这一份", en: "The clerk chose {by}. This one can be chosen instead" },
  "city.unsealedBeside": { zh: "没有可信的报送回执，{unit}另有封存过的“{by}”，以封存的为准。需要时可以改选这一份", en: "Without a receipt to be trusted, while {by} of {unit} is sealed. This one can be chosen instead" },
  "city.unclearVersions": { zh: "{unit}有 {count} 份文件分不出先后（没有可信的报送回执，或封存时间相同），都没有计入。请选定以哪一份为准", en: "{count} files of {unit} cannot be told earlier from later (no receipts, or the same time): none counts until one is chosen" },
  "city.strict": { zh: "有 {count} 处错误，按“有错误的一律不计”放在一边。请退回改正后重报", en: "{count} errors: set aside, as files with errors are to be. Return it" },
  "city.strictCrashed": { zh: "有 {count} 条规则没有检查完，按“有错误的一律不计”放在一边。请把情况告诉维护人员", en: "{count} rules broke, so it is not checked through: set aside, as files with errors are to be" },
  "city.chosen": { zh: "由经办人选定", en: "Chosen by the clerk" },
  "city.part": { zh: "没有评分表的人员，作为{unit}“{of}”的补充计入（{sheets}）", en: "Nobody to appraise in it; taken as a part of {of}, {unit} ({sheets})" },
  "city.partAlone": { zh: "没有评分表的人员，只有{sheets}；{unit}的评分表还没有收到", en: "Nobody to appraise in it, only {sheets}; the scoring sheet of {unit} has not come" },
  "city.partTwice": { zh: "没有评分表的人员，其中的{sheets}在“{of}”里已有，不重复计入", en: "Nobody to appraise in it, and {sheets} stand in {of} already: not counted twice" },
  "city.scoringUnread": { zh: "评分表没有读出人员，不计入：{why}", en: "Nobody could be read from the scoring sheet, so it is not counted: {why}" },
  "city.unitByClerk": { zh: "单位由经办人指明", en: "The unit was given by the clerk" },
  "city.unitFromName": { zh: "文件里没有写填报单位，按文件名算作{unit}", en: "The file does not say its unit; by its name it is {unit}" },
  "city.noYear": { zh: "没有写考核年度，按 {year} 年度计入", en: "It does not say its year; counted for {year}" },
} as const satisfies Sentences;
