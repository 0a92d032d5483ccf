import type { ImportField } from "./import-fields";

/**
 * Columns that are left out unless somebody wants them: serial numbers of a sheet, groups of duplicates somebody else
 * has found (the system finds its own), and telephone numbers and addresses of persons.
 */
export const neverTaken =
  /^(?:序号|序|行号|no|no ?\.|nr|row|rownum|row number|line|index|#|s ?n)$|dup|重复|去重|分组|cluster|group id|电话|手机|联系方式|邮箱|电子邮件|微信|phone|mobile|e ?mail|tel(?:ephone)?(?: no)?$|wechat|身份证|护照|passport/;

type HeaderRule = { field: ImportField; exact: RegExp; part?: RegExp };

const words = (pattern: string) => new RegExp(`^(?:${pattern})$`);

/**
 * What headers say, in Chinese and English, after `plainHeader`: lower case, joined by blanks, units gone.
 * `exact` is a header that says just this, `part` one that says it among other things.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    field: "id",
    exact: words(
      "id|编号|项目编号|项目代码|项目编码|代码|编码|记录号|project (?:id|no|number|code)|code|ref|reference|record id|uid|key|唯一标识",
    ),
    part: /(?:编号|编码)$|(?: id| no| code| number)$/,
  },
  {
    field: "name",
    exact: words(
      "项目名称|项目|项目名|名称|中文名称|项目中文名称|项目中文名|项目名称 ?中文|工程名称|project|project name|name|title|project title|project name (?:zh|cn|chinese)|name (?:zh|cn)",
    ),
    part: /项目.{0,4}名|project name|项目标题/,
  },
  {
    field: "name_en",
    exact: words(
      "英文名称|项目英文名称|项目英文名|英文名|英文项目名称|项目名称 ?英文|project name (?:en|eng|english)|name en|english name|english project name",
    ),
    part: /英文名|name en|english/,
  },
  {
    field: "name_other",
    exact: words("其他名称|别名|曾用名|其他语种名称|project name other|other name|alias|aliases|name other|又名"),
    part: /其他名|别名|name other|other name/,
  },
  {
    field: "investor",
    exact: words(
      "投资方|外方|投资者|投资商|投资人|投资主体|投资企业|投资单位|投资公司|外商|外国投资者|外方投资者|外资方|投资方名称|投资者名称|外方名称|企业名称|企业|公司|公司名称|单位名称|投资集团|母公司|境外投资者|外资企业|外企|外商企业|外商名称|投资企业名称|foreign company|foreign party|investing company|investor|investors|investor name|foreign investor|company|company name|enterprise|parent company|sponsor",
    ),
    part: /投资方|投资者|投资商|投资主体|投资企业|外方(?!.{0,3}(?:国|额|比|资))|(?:企业|公司)名|investor(?!.{0,3}(?:country|nation|origin))|company/,
  },
  {
    field: "country",
    exact: words(
      "国别|国别 地区|国家|国家 地区|国家地区|国别地区|国别或地区|国别及地区|来源国|来源地|来源国别|来源国 地区|投资来源地|投资来源国|投资方国别|投资者国别|外资来源地|资金来源地|外方国别|所属国家|国籍|母国|母国 地区|investor nationality|country|country region|country of origin|investor country|country code|origin|nationality|home country|source country",
    ),
    part: /国别|来源(?:国|地)|国籍|母国|nationality|country|国家/,
  },
  {
    field: "industry",
    exact: words(
      "行业代码|行业分类代码|国民经济行业|国民经济行业分类|行业小类|行业大类|industry code|gb t 4754|gbt 4754|isic|nace|行业类别代码",
    ),
    part: /行业.{0,4}(?:代码|编码)|国民经济|4754|industry code/,
  },
  {
    field: "sector",
    exact: words(
      "行业|所属行业|产业|产业类别|产业类型|所属产业|行业类别|行业领域|领域|产业领域|行业分类|sector|sectors|sector zh|sector cn|industry|industry sector|field|business",
    ),
    part: /行业|产业(?!.{0,2}园)|sector|industry/,
  },
  {
    field: "priority",
    exact: words(
      "重点领域|优先领域|重点产业|先导产业|三大先导产业|优先标识|重点标识|priority|priority flag|priority sector|flag|key sector",
    ),
    part: /priority|先导|重点.{0,3}(?:领域|产业|行业)|优先/,
  },
  {
    field: "kind",
    exact: words(
      "项目类型|投资方式|投资类型|项目性质|设立方式|新设或增资|kind|project kind|project type|type|mode of investment|entry mode",
    ),
    part: /投资方式|项目(?:类型|性质)|project type/,
  },
  {
    field: "credit_code",
    exact: words(
      "统一社会信用代码|社会信用代码|信用代码|统一信用代码|信用代码证号|credit code|social credit code|unified social credit code|unified social credit identifier|uscc|uscc code",
    ),
    part: /信用代码|credit code/,
  },
  {
    field: "zone",
    exact: words(
      "所在园区|园区|园区名称|开发区|开发区名称|所在开发区|经开区|落户园区|落地园区|承接园区|所属园区|所属开发区|落户地|落地区域|落户区域|所在地|所在区域|项目所在地|项目地点|建设地点|地点|地区|区域|城市|所在城市|落户城市|zone|zone name|park|industrial park|development zone|zone or city|zone or city zh|zone zh|city|city zh|location|site|place|etdz",
    ),
    part: /园区|开发区|经开区|落户|落地|所在|地点|zone|park|city|location/,
  },
  {
    field: "province",
    exact: words("省|省份|省市|省 市|所在省|所在省份|省 自治区|省级|province|province zh|province name|state"),
    part: /省份?|province/,
  },
  {
    field: "amount",
    exact: words(
      "投资|总投资|总投资额|投资总额|投资额|项目总投资|项目投资|计划总投资|计划投资|拟投资额|预计总投资|投资金额|总金额|金额|投资规模|协议投资额|amount|investment|total investment|investment amount|amount normalised|amount normalized|capex|total amount|value|investment value|project value",
    ),
    part: /总投资|投资(?:总额|额|金额|规模)|investment|amount|capex|金额|投资.{0,2}[万亿]/,
  },
  {
    field: "fixed_investment",
    exact: words("固定资产投资|固定资产投资额|固投|固定资产|fixed investment|fixed asset investment|fixed assets?"),
    part: /固定资产|固投|fixed (?:asset|invest)/,
  },
  {
    field: "foreign_capital",
    exact: words(
      "外资额|外资金额|外方投资|外方投资额|外方出资|外方出资额|利用外资|拟利用外资|外商投资额|foreign capital|foreign investment amount|foreign share amount",
    ),
    part: /外资额|外方(?:投资|出资)|利用外资|foreign capital/,
  },
  {
    field: "registered_capital",
    exact: words("注册资本|注册资金|注册资本金|registered capital"),
    part: /注册资[本金]|registered capital/,
  },
  {
    field: "amount_as_reported",
    exact: words(
      "金额原文|投资原话|金额原话|投资额原文|原文金额|金额表述|投资额表述|报道金额|金额 ?原文|投资额 ?原文|amount raw|raw amount|amount as (?:reported|written|stated)|amount text|investment as reported|amount original|金额描述",
    ),
    part: /(?:金额|投资额?).{0,3}(?:原文|原话|表述|描述|说明)|amount.{0,4}(?:raw|report|text|written|orig)|原文.{0,2}金额/,
  },
  {
    field: "currency",
    exact: words("币种|货币|币别|货币种类|金额单位|单位|计价币种|currency|ccy|cur|currency code|unit"),
    part: /币种|货币|currency/,
  },
  {
    field: "amount_qualifier",
    exact: words(
      "金额限定|限定|限定词|金额修饰|修饰词|口径|金额口径|精确度|qualifier|amount qualifier|precision|amount note",
    ),
    part: /qualifier|限定|口径|修饰/,
  },
  {
    field: "date",
    exact: words(
      "日期|时间|签约日期|签约时间|签订日期|签订时间|公布日期|发布日期|报道日期|报道时间|公告日期|宣布日期|项目日期|date|announced date|announcement date|announced on|signed on|signing date|date signed|reported date|report date|date announced|date normalised|date iso",
    ),
    part: /(?:签约|签订|公布|发布|报道|公告|宣布).{0,2}(?:日期|时间|日)|announce|sign.{0,4}date|date.{0,4}sign|日期|(?:^| )date(?: |$)/,
  },
  {
    field: "date_as_written",
    exact: words(
      "日期原文|时间原话|日期原话|时间原文|原文日期|日期表述|时间表述|日期 ?原文|date raw|raw date|date as (?:written|reported|stated)|date text|date original|original date",
    ),
    part: /(?:日期|时间).{0,3}(?:原文|表述|描述)|原文.{0,2}(?:日期|时间)|date.{0,4}(?:raw|text|written|orig)|(?:raw|orig\w*) date/,
  },
  {
    field: "first_contact_on",
    exact: words(
      "首次接触日期|首次接洽日期|首次接触时间|首次接洽时间|首谈日期|首谈时间|首次洽谈日期|初次接触日期|first contact|first contact date|first contacted on|date of first contact",
    ),
    part: /首(?:次|谈).{0,4}(?:日期|时间)|first contact.{0,4}(?:date|on)/,
  },
  {
    field: "first_contact_name",
    exact: words("联系人|外方联系人|项目联系人|对接人|企业联系人|contact|contact person|contact name"),
    part: /联系人(?!.{0,3}(?:电话|手机))|contact (?:person|name)/,
  },
  {
    field: "status",
    exact: words(
      "状态|项目状态|进展|项目进展|进展情况|目前进展|最新进展|当前进展|项目进度|进度|阶段|所处阶段|项目阶段|status|project status|stage|status as reported|reported status|progress|phase|current status",
    ),
    part: /状态|进展|进度|阶段|status|progress|stage/,
  },
  {
    field: "summary",
    exact: words(
      "项目简介|项目概况|项目内容|建设内容|主要内容|主要建设内容|项目描述|简介|概况|建设内容及规模|建设规模及内容|summary|description|project description|content|scope",
    ),
    part: /简介|概况|建设内容|主要内容|描述|description|summary/,
  },
  {
    field: "note",
    exact: words("备注|说明|注|注释|附注|note|notes|remark|remarks|comment|comments"),
    part: /备注|remark|note|comment/,
  },
  {
    field: "language",
    exact: words("语言|语种|来源语言|原文语言|source lang|source language|lang|language"),
    part: /语种|语言|lang/,
  },
];
