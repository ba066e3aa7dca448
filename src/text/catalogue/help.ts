import type { Sentences } from "../sentence";

/** The clerk's manual: a page for the district, one for the city, what to do when something is in the way, and what is new. Buttons are named as they are called. */
export const help = {
  "help.title": { zh: "帮助", en: "Help" },
  "help.intro": { zh: "区县看第一页，市里看第二页。每次写入都先列给您看，写完还能撤销。", en: "The first page is for districts, the second for the city. Every write is shown before and can be undone after." },
  "help.pages": { zh: "帮助的各页", en: "Pages of the manual" },

  "help.district": { zh: "区县", en: "District" },
  "help.district.begin": { zh: "备好工作簿", en: "Have a workbook" },
  "help.district.beginSays": {
    zh: "已有评分表的，直接打开，不用重抄；列名和模板不一样也能读，认不准的会请您指明是哪一列。没有的，在“{templates}”里新建，在“参数”表填好填报单位和考核年度。",
    en: "Open the scoring sheet that you have; other headings are understood, or you are asked which column is which. Without one, make it under {templates}, and fill in unit and year on the sheet 参数.",
  },
  "help.district.fill": { zh: "填表", en: "Fill it in" },
  "help.district.fillSays": {
    zh: "白格由您填，灰格由公式算，不要改灰格。花名册填好后点“{fill}”，评分表的姓名、证件号和上年度等次自动带出来，只填空格，不改已有内容。",
    en: "White cells are yours; grey ones are formulas, leave them. With the roster filled in, {fill} brings names, ids and last year's grades to the scoring sheet: blanks only.",
  },
  "help.district.check": { zh: "找出问题，逐条处理", en: "Find what is wrong, and work it off" },
  "help.district.checkSays": {
    zh: "点“{check}”，只看不改。错误必须改好；提醒可以改，也可以点“{explain}”写明原因，同一类的可以一并说明。点一条就到那一格，F8 到下一条。“{fix}”只改有把握的（空格、全角、文本数字等），拿不准的由您照原件改。快到期还没有登记的事，列在“近期应办”里。",
    en: "{check} only looks. Errors must be put right; a warning may be put right, or answered with {explain}, those of one kind together. A click goes to the cell, F8 to the next. {fix} changes only what is certain; the rest is yours to compare with the document. What falls due soon and is not on record yet is listed above the findings.",
  },
  "help.district.checkPicture": { zh: "一条提醒：在哪一格、什么问题、依据哪一条，下面是可以点的按钮", en: "A warning: which cell, what is wrong, which article, and the buttons" },
  "help.district.score": { zh: "算得分、等次、奖励", en: "Scores, grades, awards" },
  "help.district.scoreSays": {
    zh: "点“{score}”。综合得分、分数等次、优秀名额、奖励都列出来，每个数都能看是怎么算的。优秀超过名额时，名额线附近的人按得分排好，由单位集体研究，助手不替您决定。",
    en: "{score} lists composites, grades by score, places for 优秀 and awards, each with its working. Where there are too many 优秀, those near the line are listed by score: the unit decides, not the program.",
  },
  "help.district.scorePicture": { zh: "优秀名额：基数、名额、超出人数和名额线上的人", en: "Places for 优秀: base, quota, how many over, and who stands at the line" },
  "help.district.write": { zh: "先看再写，写错能撤", en: "See it first, take it back after" },
  "help.district.writeSays": {
    zh: "写入前逐格列出原来是什么、改成什么，不要的去掉勾。写完上方出现“{undo}”，点一下恢复原样；这期间别人改过的格不动，并列给您看。",
    en: "Before a write every cell is listed, old and new; untick what you do not want. Afterwards {undo} puts all back; cells that someone changed meanwhile stay, and are named.",
  },
  "help.district.writePicture": { zh: "写入前的清单：打勾的才写", en: "The list before a write: only what is ticked is written" },
  "help.district.submit": { zh: "报送", en: "Submit" },
  "help.district.submitSays": {
    zh: "“{submit}”里各项都打了勾，点“{seal}”，把短码在电话里念给市里，保存后发文件。之后又改了填写的内容，要重新生成回执。市里退回的，点“{returned}”打开，改一条勾一条。",
    en: "When every point under {submit} is ticked, click {seal}, read the short code out to the city on the telephone, save and send. Changed again after that? Make the receipt again. What the city sends back opens under {returned} and ticks itself off.",
  },
  "help.district.nextYear": { zh: "做下一年度的工作簿", en: "Begin the next year" },
  "help.district.nextYearSays": {
    zh: "一月里打开上一年报送的工作簿，到“{fill}”最下面点“{look}”：先看带过去几人、移出谁、各表怎么处理，同意后另开一个新年度的工作簿，原来的不动。",
    en: "In January open last year's workbook, and at the foot of {fill} click {look}: it says how many are carried over, who is moved out, and what becomes of each sheet; then the new year's workbook opens, and the old one stays as it is.",
  },
  "help.district.submitPicture": { zh: "报送回执：短码分三组念", en: "The receipt: a short code in three groups" },

  "help.city": { zh: "市里", en: "City" },
  "help.city.receive": { zh: "收文件", en: "Receive the files" },
  "help.city.receiveSays": {
    zh: "点“{city}”，把各区县的文件一起拖进来；只读取，不改这些文件。谁交了、谁没交、谁交了两份、封存后谁改过，一张表看清，点错误和提醒的数就到问题；读不了的说明原因，其他照常。读到一半可以停，再点“{goOn}”。",
    en: "Under {city}, drop all the districts' files: they are only read. One table shows who is in, missing, in twice, or altered after sealing, and its figures lead to the findings; what cannot be read says why, and the others go on. Reading can be stopped, and {goOn} takes it up again.",
  },
  "help.city.receivePicture": { zh: "填报单位表：人数、回执、错误和提醒", en: "Reporting units: people, receipt, errors and warnings" },
  "help.city.decide": { zh: "拿主意", en: "Decide" },
  "help.city.decideSays": {
    zh: "两份文件分不出先后的，差在哪里列在旁边，选一份；没选以前两份都不计入。同一个人在两个区县的，定下算在哪一家；没定以前两边都计着，“{balance}”里有提醒。区县自己加的列默认带上，不要的去掉。定过的都在“{decisions}”里，可以撤销。\n“{last}”要选上；和别的文件一起拖进来的，在它下面点“{useAsLast}”。去年的等次和发过的奖励以它为准，已计过奖的年份不会重复。",
    en: "Of two files that cannot be told earlier from later, choose one: how they differ stands beside them, and neither counts before. For a person in two districts say where they count: until then both do, and {balance} says so. Columns that a district added go along unless left out. All of it stands under {decisions} and can be undone.\nChoose {last}; where it was dropped with the other files, click {useAsLast} under it. Last year's grades and awards are taken from it, and years already paid are not paid again.",
  },
  "help.city.balance": { zh: "对上人数", en: "Make the numbers meet" },
  "help.city.balanceSays": { zh: "“{balance}”里收到多少人，总表就有多少人，不计入的逐个说明原因。蓝色的数点开，就是哪些人、在哪个文件第几行。", en: "Under {balance}, people in are people in the roll, and everyone left out has a reason. A blue figure opens the people behind it, with their files and rows." },
  "help.city.balancePicture": { zh: "平衡：收到的人数等于总表人数", en: "The balance: people received are people in the roll" },
  "help.city.write": { zh: "写出和退回", en: "Write and send back" },
  "help.city.writeSays": {
    zh: "点“{make}”，另开一个全市汇总工作簿，合计都是公式，可以自己核；看过以后存盘。有问题的单位，“{more}”里的“{returned}”每家一份，发回去照着改；改好再拖进来，封存时间晚的顶替早的，改了哪些人列在“{versions}”里。\n存盘以后又写了备注、核定了名额的，打开它，连原来的文件一起拖进来，点“{more}”里的“{update}”，先预览再写入，备注跟着人走。",
    en: "{make} opens a workbook of the city whose totals are formulas; look at it and save it. {returned}, under {more}: send each its own; drop what comes back, what was sealed later replaces what was sealed earlier, and who changed is listed under {versions}.\nA saved summary with remarks in it is opened and, with all units' files on the desk, brought up to date by {update}, under {more}: previewed first, and remarks stay with their people.",
  },

  "help.trouble": { zh: "遇到问题", en: "Trouble" },
  "help.trouble.stale": { zh: "提示“已过期”", en: "“Out of date”" },
  "help.trouble.staleSays": { zh: "校验以后表又改过。点“{again}”，看过新的结果再写。", en: "The sheet has changed since the check. Click {again} and look before you write." },
  "help.trouble.refused": { zh: "写不进去", en: "Nothing is written" },
  "help.trouble.refusedSays": { zh: "工作表受保护、正在筛选，或有人同时改了同一格时，一格也不写，并说明是哪里。按提示取消保护或筛选，再写一次。", en: "On a protected or filtered sheet, or where someone has just changed the same cell, nothing at all is written and the place is named. Lift protection or filter, and write again." },
  "help.trouble.oldFile": { zh: "打不开 .xls 或 .et", en: ".xls and .et do not open" },
  "help.trouble.oldFileSays": { zh: "用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”。有打开密码的，先去掉密码。", en: "Open them in Excel or WPS and save as .xlsx; take off a password first." },
  "help.trouble.wps": { zh: "只有 WPS", en: "Only WPS" },
  "help.trouble.wpsSays": { zh: "用工作台（双击“专干考核助手-单文件.html”）打开表，做完点“保存”，再用 WPS 打开、打印。格式、图表、下拉框原样保留。", en: "Use the workbench (the single HTML file): open, work, save, and print in WPS. Formats, charts and lists stay as they were." },
  "help.trouble.private": { zh: "数据会不会传出去", en: "Does anything leave this computer" },
  "help.trouble.privateSays": { zh: "不会。全部在这台电脑上算，不上网。证件号和电话平时遮住，点“{show}”才看到全部。", en: "No. All is worked out on this computer. Ids and telephone numbers are masked until you click {show}." },
  "help.trouble.admin": { zh: "安装、更新、换电脑", en: "Installing and updating" },
  "help.trouble.adminSays": { zh: "由管理员做，见安装包里的“管理员说明.html”。表里的数据都在工作簿里，换电脑只要带上工作簿。", en: "The administrator does that: see the package's 管理员说明.html. All data are in the workbook; take it along." },

  "help.news": { zh: "新变化", en: "What is new" },
  "help.news.version": { zh: "0.1 版（2026 年 11 月），第一版", en: "0.1 (November 2026), the first" },
  "help.news.first": { zh: "区县：模板、补填、校验和改正、近期应办、核算、报送回执、退回意见。", en: "Districts: templates, filling, check and fixes, what falls due, scores, receipt, returned work." },
  "help.news.second": { zh: "市里：收文件、查重、平衡、与上年比、试算、汇总工作簿和公示表。", en: "The city: receiving, people found twice, balance, last year, what-if, the city's workbook, list to publish." },
  "help.news.third": { zh: "在 Excel 里是任务窗格；没有 Excel 的用工作台网页，两边一样。", en: "A pane in Excel, a page of its own without Excel: both alike." },
} as const satisfies Sentences;
