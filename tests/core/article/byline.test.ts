import { describe, expect, it } from 'vitest'
import { bylineKind, parseByline, type Byline } from '#core/article/byline'

type Expected = {
  readonly 记者?: string
  readonly 通讯员?: string
  readonly 实习生?: string
  readonly 摄?: string
  readonly credit?: string
  readonly others?: string
}

/** One line a byline; names of a role separated by a space, other roles as `role=names;…`. */
const ROWS: readonly (readonly [string, Expected])[] = [
  ['记者 柴琳琳 通讯员 姜璞', { 记者: '柴琳琳', 通讯员: '姜璞' }],
  ['记者 柴琳琳 通讯员 姜璞 文图', { 记者: '柴琳琳', 通讯员: '姜璞', credit: '文图' }],
  ['记者 冉红政 通讯员 娄璞 文/图', { 记者: '冉红政', 通讯员: '娄璞', credit: '文/图' }],
  ['记者 裴蕾 覃岩峰', { 记者: '裴蕾 覃岩峰' }],
  ['（郑州全媒体记者 王红）', { 记者: '王红' }],
  ['(记者 孙庆辉 文/图)', { 记者: '孙庆辉', credit: '文/图' }],
  ['□大河报·大河客户端记者王悦生', { 记者: '王悦生' }],
  ['□ 本报记者 韩 冬 通讯员 叶知秋', { 记者: '韩冬', 通讯员: '叶知秋' }],
  ['首席记者 赵 七', { 记者: '赵七' }],
  ['见习记者 罗一鸣', { 记者: '罗一鸣' }],
  ['实习记者 王小明', { 记者: '王小明' }],
  ['特约记者 石磊', { 记者: '石磊' }],
  ['融媒体记者 高晴 周扬', { 记者: '高晴 周扬' }],
  ['全媒体记者 何雨桐 实习生 邹小满', { 记者: '何雨桐', 实习生: '邹小满' }],
  ['本报记者 乔利峰 摄', { 记者: '乔利峰', credit: '摄' }],
  ['本报记者 王红 李明 摄影报道', { 记者: '王红 李明', credit: '摄影报道' }],
  ['记者 王红 图片报道', { 记者: '王红', credit: '图片报道' }],
  ['记者 王红 图文', { 记者: '王红', credit: '图文' }],
  ['记者 王红 供图', { 记者: '王红', credit: '供图' }],
  ['张小三/文 李小四/图', { 记者: '张小三', 摄: '李小四' }],
  ['记者 周 扬/文 苏 婷/图', { 记者: '周扬', 摄: '苏婷' }],
  ['记者 王红 文　李明 摄', { 记者: '王红', 摄: '李明' }],
  ['文/张三 图/李四', { 记者: '张三', 摄: '李四' }],
  ['记者 王红 图/李明', { 记者: '王红', 摄: '李明' }],
  ['记者 王红 摄影 李明', { 记者: '王红', 摄: '李明' }],
  ['记者：王红　摄影：李明', { 记者: '王红', 摄: '李明' }],
  ['特约通讯员 邱晨 通讯员 柏秀英', { 通讯员: '邱晨 柏秀英' }],
  ['通讯员 贺俊', { 通讯员: '贺俊' }],
  ['通讯员：李 娜、张 伟', { 通讯员: '李娜 张伟' }],
  ['记者 孟晓岚　通讯员 冯璐 郑志国', { 记者: '孟晓岚', 通讯员: '冯璐 郑志国' }],
  ['记者王红通讯员李明', { 记者: '王红', 通讯员: '李明' }],
  ['记者 王红，通讯员 李明', { 记者: '王红', 通讯员: '李明' }],
  ['记者 尤佳 通讯员 石慧敏 制图 冯川', { 记者: '尤佳', 通讯员: '石慧敏', others: '制图=冯川' }],
  ['记者 王红 责编 李明 校对 张伟', { 记者: '王红', others: '责编=李明;校对=张伟' }],
  ['作者：江平', { others: '作者=江平' }],
  ['江 平', { others: '=江平' }],
  ['（申学军 黎 苗）', { others: '=申学军 黎苗' }],
  ['何雨桐 摄', { 摄: '何雨桐' }],
  ['记者 买买提·艾力', { 记者: '买买提·艾力' }],
  ['记者 欧阳 修', { 记者: '欧阳修' }],
  ['记者 文 静', { 记者: '文静' }],
  ['通讯员 区人民法院 李明', { 通讯员: '李明' }],
  ['区融媒体中心记者 王红 通讯员 李明 供图', { 记者: '王红', 通讯员: '李明', credit: '供图' }],
  ['记者 王红摄', { 记者: '王红', credit: '摄' }],
  ['记者 禤晓明', { 记者: '禤晓明' }],
  ['◎本报记者 龙小川 摄', { 记者: '龙小川', credit: '摄' }],
]

describe('a byline', () => {
  it.each(ROWS)('“%s” names who it names', (written, expected) => {
    expect(shown(parseByline(written))).toEqual(expected)
  })

  it('keeps what is written as it is, without the brackets around it', () => {
    expect(parseByline('（记者 赵 七　通讯员 李明）').raw).toBe('记者 赵 七　通讯员 李明')
  })

  it.each(ROWS)('“%s” is told from other lines', (written) => {
    expect(bylineKind(written)).not.toBe('none')
  })
})

const NOT_BYLINES = [
  '记者了解到，今年全区新增学位三千个。',
  '记者 走进望江街道，看到居民正在健身',
  '记者走进社区',
  '记者从区发改委获悉',
  '记者手记',
  '记者节的由来',
  '记者在现场看到',
  '记者调查：电梯为何难装',
  '本报记者采访了三位居民',
  '通讯员培训班开班',
  '通讯员队伍不断壮大',
  '编辑部的故事',
  '实习生找工作难在哪',
  '本报讯 近日，管城召开会议',
  '摄影展在区文化馆开幕',
  '图为活动现场。',
  '文明城市创建再出发',
  '图书馆里的春天',
  '高度重视',
  '王师傅的理发店',
  '管城回族区召开经济运行分析会',
  '强化政治担当推动以案促改工作常态化',
  '一颗草莓的“甜蜜账本”',
  '区政协主席、区委常委、纪委书记赵吉平主持。',
  '陈淑芬和老伴沿着绿道散步，脚下是平整的路。',
  '9月29日上午',
  '简讯',
  '一本“技术账”',
  '云台区精神文明建设委员会办公室',
  '2026年4月17日',
  '记者 王红了解到，这项工作还在推进',
  '摄影师镜头下的老城',
  '校对一遍再发',
  '来源：临江融媒',
  '新闻热线：0900-6620110',
  '（下转三版）',
  '（完）',
  '（左二）',
  '（图片由清河镇党政办提供）',
  '周明远在全区重点项目建设推进会上强调',
  '许静仪主持会议',
]

describe('a line that is no byline', () => {
  it.each(NOT_BYLINES)('“%s” is left alone', (line) => {
    expect(bylineKind(line)).toBe('none')
  })

  it.each([
    '责任编辑:陈可  审核:陶立新',
    '责任编辑 丁文 版式 黎昕 校对 曹燕',
    '本版编辑：吴 桐　校对：沈 洁　美编：大 鹏',
  ])('“%s” names only staff', (line) => {
    expect(bylineKind(line)).toBe('staff-only')
  })
})

function shown(byline: Byline): Expected {
  const { reporters, correspondents, interns, photographers, credit, others } = byline
  const all = {
    记者: reporters.join(' '),
    通讯员: correspondents.join(' '),
    实习生: interns.join(' '),
    摄: photographers.join(' '),
    credit,
    others: others.map(({ role, names }) => `${role}=${names.join(' ')}`).join(';'),
  }
  return Object.fromEntries(Object.entries(all).filter(([, names]) => names !== ''))
}
