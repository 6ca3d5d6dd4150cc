import { describe, expect, it } from 'vitest'
import { bylineOf, datelineOf } from '#core/article/dateline'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'

describe('a dateline', () => {
  it.each([
    ['本报讯 9月29日上午，管城', '本报讯', ''],
    ['本报讯（记者 孟晓岚）3月5日', '本报讯（记者 孟晓岚）', '记者 孟晓岚'],
    ['本报讯(记者 裴蕾 覃岩峰)5月19日，', '本报讯(记者 裴蕾 覃岩峰)', '记者 裴蕾 覃岩峰'],
    ['本台讯 近日，', '本台讯', ''],
    ['本网讯（通讯员 贺俊）区农业局', '本网讯（通讯员 贺俊）', '通讯员 贺俊'],
    ['本刊讯 日前', '本刊讯', ''],
    ['本报郑州9月29日讯 记者', '本报郑州9月29日讯', ''],
    ['东湖日报讯（记者 秦川）', '东湖日报讯（记者 秦川）', '记者 秦川'],
    ['（记者 王红）5月19日，区里', '（记者 王红）', '记者 王红'],
  ])('of “%s” is “%s”', (paragraph, text, byline) => {
    expect(datelineOf(paragraph)).toEqual({ text, to: text.length, byline })
  })

  it.each([
    '本报记者采访了三位居民。',
    '管城讯息发达。',
    '通讯员培训班开班。',
    '近日，管城区召开会议。',
    '（一）加强领导',
  ])('is not seen in “%s”', (paragraph) => {
    expect(datelineOf(paragraph)).toBeNull()
  })

  it('gives the byline when the byline field is empty', () => {
    const blocks = [{ kind: 'paragraph', text: '本报讯（记者 孟晓岚）3月5日，开会。' } as const]
    expect(bylineOf(newDocument({ ...EMPTY_ARTICLE, blocks })).reporters).toEqual(['孟晓岚'])
    const signed = newDocument({ ...EMPTY_ARTICLE, byline: '记者 王红', blocks })
    expect(bylineOf(signed).reporters).toEqual(['王红'])
  })
})
