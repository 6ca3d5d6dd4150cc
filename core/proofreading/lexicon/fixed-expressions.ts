/** 固定表述 with members: what it is called, and what it holds, in this order. */
export type FixedExpression = {
  readonly id: string
  readonly name: string
  readonly members: readonly string[]
  /** The members it had before they were put anew. */
  readonly membersBefore?: readonly string[]
  /** The day they were put anew. */
  readonly renewed?: string
  /** The day, month or year it was first said: an article older than that cannot use it. */
  readonly since?: string
}

/** Expressions whose members are known word for word. Local ones belong in the desk's own lexicon. */
export const FIXED_EXPRESSIONS: readonly FixedExpression[] = [
  expression('FE-01 四个意识 2016-01-29', '政治意识 大局意识 核心意识 看齐意识'),
  expression('FE-02 四个自信 2016-07-01', '道路自信 理论自信 制度自信 文化自信'),
  expression('FE-05 六稳 2018-07-31', '稳就业 稳金融 稳外贸 稳外资 稳投资 稳预期'),
  expression(
    'FE-06 六保 2020-04-17',
    '保居民就业 保基本民生 保市场主体 保粮食能源安全 保产业链供应链稳定 保基层运转',
  ),
  expression('FE-08 五位一体 2012-11', '经济建设 政治建设 文化建设 社会建设 生态文明建设'),
  {
    ...expression(
      'FE-09 四个全面 2014-12',
      '全面建设社会主义现代化国家 全面深化改革 全面依法治国 全面从严治党',
    ),
    renewed: '2020-10-29',
    membersBefore: ['全面建成小康社会', '全面深化改革', '全面依法治国', '全面从严治党'],
  },
  expression('FE-10 新发展理念 2015-10', '创新 协调 绿色 开放 共享'),
  expression(
    'FE-11 社会主义核心价值观 2012-11',
    '富强 民主 文明 和谐 自由 平等 公正 法治 爱国 敬业 诚信 友善',
  ),
  expression('FE-12 三严三实 2014-03-09', '严以修身 严以用权 严以律己 谋事要实 创业要实 做人要实'),
  expression('FE-13 四风 2013', '形式主义 官僚主义 享乐主义 奢靡之风'),
  expression('FE-14 四大考验 2011', '执政考验 改革开放考验 市场经济考验 外部环境考验'),
  expression('FE-15 四种危险 2011', '精神懈怠危险 能力不足危险 脱离群众危险 消极腐败危险'),
  expression('FE-16 六项纪律 2015', '政治纪律 组织纪律 廉洁纪律 群众纪律 工作纪律 生活纪律'),
  expression('FE-17 两学一做 2016-02', '学党章党规 学系列讲话 做合格党员'),
  expression('FE-20 四个伟大 2017', '伟大斗争 伟大工程 伟大事业 伟大梦想'),
  expression('FE-22 三大攻坚战 2017-10', '防范化解重大风险 精准脱贫 污染防治'),
  expression('FE-23 放管服 2015', '简政放权 放管结合 优化服务'),
  expression('FE-24 三去一降一补 2015-12', '去产能 去库存 去杠杆 降成本 补短板'),
  expression('FE-27 乡村振兴总要求 2017-10', '产业兴旺 生态宜居 乡风文明 治理有效 生活富裕'),
  expression(
    'FE-28 六个必须坚持 2022-10',
    '必须坚持人民至上 必须坚持自信自立 必须坚持守正创新 必须坚持问题导向 必须坚持系统观念 必须坚持胸怀天下',
  ),
]

function expression(head: string, members: string): FixedExpression {
  const [id = '', name = '', since = ''] = head.split(' ')
  return { id, name, since, members: members.split(' ') }
}
