/** What is left to a program of an article: a computation, a check of what was entered, or nothing but people. */
type Treatment = "computed" | "checked" | "people";

interface ArticleEntry {
  readonly chapter: string;
  /** In our own words; the text of the measures is read elsewhere. */
  readonly summary: string;
  readonly treatment: Treatment;
  /** Why nothing is computed, where it is left to people. */
  readonly because?: string;
}

const entry = (chapter: string, treatment: Exclude<Treatment, "people">, summary: string): ArticleEntry => ({ chapter, treatment, summary });
const leftToPeople = (chapter: string, summary: string, because: string): ArticleEntry => ({ chapter, treatment: "people", summary, because });

/** The 26 articles. */
export const articles = {
  第一条: leftToPeople("总则", "制定本办法的目的", "只说目的，没有可计算的"),
  第二条: entry("总则", "checked", "只管市委组织部招聘的专干"),
  第三条: leftToPeople("总则", "专干工作的总目标", "只说目标，没有可计算的"),
  第四条: entry("总则", "checked", "三级联动；录用、辞退报市委组织部审批，考核奖惩备案"),
  第五条: entry("分配及试用期", "checked", "包片工作组的组成"),
  第六条: entry("分配及试用期", "computed", "试用期长度与取消资格的情形"),
  第七条: leftToPeople("工作职责", "在工作组组长领导下开展工作", "领导与配合关系，由人掌握"),
  第八条: entry("工作职责", "checked", "各项职责及其次数"),
  第九条: entry("经费与待遇", "checked", "工资按月足额发放"),
  第十条: entry("经费与待遇", "checked", "食宿自理"),
  第十一条: entry("经费与待遇", "checked", "解聘之日起停发待遇"),
  第十二条: entry("经费与待遇", "computed", "区县人均经费下限与项目流程"),
  第十三条: entry("经费与待遇", "checked", "岗位补贴的用途"),
  第十四条: leftToPeople("日常管理", "市级部门的分工", "市级部门的分工，由人掌握"),
  第十五条: entry("日常管理", "checked", "建立档案，半年报告一次"),
  第十六条: leftToPeople("日常管理", "任职培训与定期培训", "培训没有规定次数，只登记不核对"),
  第十七条: entry("日常管理", "checked", "例会与联席会议的次数"),
  第十八条: entry("日常管理", "computed", "承诺、纪实、汇报、考勤请假、督导、师带徒、述职"),
  第十九条: entry("日常管理", "checked", "解聘的情形与报批"),
  第二十条: entry("考核和奖惩", "checked", "年度考核由区县组织部门牵头"),
  第二十一条: entry("考核和奖惩", "computed", "综合得分由平时成绩与年度成绩按比例合成"),
  第二十二条: entry("考核和奖惩", "computed", "等次的分数段与优秀比例"),
  第二十三条: entry("考核和奖惩", "computed", "考核结果的运用与奖励"),
  第二十四条: entry("附则", "checked", "区县可另订细则"),
  第二十五条: leftToPeople("附则", "由市委组织部会同有关部门解释", "解释权；凡未定之处都列为请示"),
  第二十六条: leftToPeople("附则", "自下发之日起施行", "没有日期和文号，由填报单位在参数表填写，不作推定"),
} as const satisfies Readonly<Record<string, ArticleEntry>>;

export type WholeArticle = keyof typeof articles;
/** An article, or one item of it. */
export type Article = WholeArticle | `${WholeArticle}第${"一" | "二" | "三" | "四" | "五" | "六" | "七"}项`;
